import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { addTestColleague, makeTestClinic } from '@/db/test-scope'
import type { Scope } from '@/lib/auth/scope'
import { chooseDefaultTemplate } from '@/lib/templates/choose-default-template'
import { createTemplate } from '@/lib/templates/create-template'
import { addTests } from './add-tests'
import { getAssessmentPage } from './queries'
import { removeTest } from './remove-test'
import { signAssessment } from './sign-assessment'
import { answerTo, auditedActions, makeTestDraft, NOW, recordObservation, type TestDraft } from './test-draft'
import type { SheetSection } from './types'

let scope: Scope
let draft: TestDraft
beforeEach(async () => {
  scope = await makeTestClinic()
  draft = await makeTestDraft(scope)
})

const addedOn = (sections: readonly SheetSection[] = []) =>
  sections.flatMap(({ blocks }) => blocks.flatMap(({ fields }) => fields.filter(({ isAdded }) => isAdded).map(({ id }) => id)))
const standing = async (by: Scope, at: TestDraft) => addedOn((await getAssessmentPage(by, at, NOW))?.sections)
const ask = (...measures: string[]) => ({ assessmentId: draft.assessmentId, measures })

describe('addTests', () => {
  it('puts tests on the sheet for everybody, once, with an audit row', async () => {
    const outcome = await addTests(scope, ask('ober-test', 'running-hip-adduction'), NOW)
    expect(addedOn(outcome.ok ? outcome.value.sections : [])).toEqual(['ober-test', 'running-hip-adduction'])
    await addTests(scope, ask('ober-test'), NOW)
    expect(await standing(await addTestColleague(scope.clinicId, 'clinician'), draft)).toEqual(['ober-test', 'running-hip-adduction'])
    const audited = (await auditedActions(scope, draft.patientId)).filter(({ action }) => action === 'assessment.tests-added')
    expect(audited.map(({ detail }) => detail)).toEqual([{ measures: 'ober-test running-hip-adduction' }])
  })

  it('adds all or none, and nothing that is asked anyway or worked out', async () => {
    for (const test of ['bmi', 'pain-worst-7d', 'no-such-test'])
      expect(await addTests(scope, ask('ober-test', test), NOW)).toEqual({ ok: false, reason: 'no-such-test' })
    expect(await standing(scope, draft)).toEqual([])
  })

  it('does not find another clinic’s draft, and needs a role and a draft', async () => {
    expect(await addTests(await makeTestClinic(), ask('ober-test'), NOW)).toEqual({ ok: false, reason: 'not-found' })
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    expect(await addTests(assistant, ask('ober-test'), NOW)).toEqual({ ok: false, reason: 'not-permitted' })
    await signAssessment(scope, { assessmentId: draft.assessmentId, version: 1 }, NOW)
    expect(await addTests(scope, ask('ober-test'), NOW)).toEqual({ ok: false, reason: 'signed' })
  })
})

describe('removeTest', () => {
  const remove = (by = scope) => removeTest(by, { assessmentId: draft.assessmentId, measure: 'ober-test' }, NOW)

  it('takes a test off while it has no answer, with an audit row', async () => {
    await addTests(scope, ask('ober-test'), NOW)
    const outcome = await remove()
    expect(outcome.ok && addedOn(outcome.value.sections)).toEqual([])
    expect(await standing(scope, draft)).toEqual([])
    const audited = (await auditedActions(scope, draft.patientId)).filter(({ action }) => action === 'assessment.test-removed')
    expect(audited.map(({ detail }) => detail)).toEqual([{ measure: 'ober-test' }])
  })

  it('keeps one with an answer or a note, until that is taken back', async () => {
    await addTests(scope, ask('ober-test'), NOW)
    const answer = answerTo(draft, 'ober-test', { side: 'left', value: 'positive' })
    await recordObservation(scope, answer, NOW)
    expect(await remove()).toEqual({ ok: false, reason: 'answered' })
    await recordObservation(scope, { ...answer, version: 1, entry: { kind: 'blank' }, note: 'ask again' }, NOW)
    expect(await remove()).toEqual({ ok: false, reason: 'answered' })
    await recordObservation(scope, { ...answer, version: 2, entry: { kind: 'blank' } }, NOW)
    expect(await remove()).toMatchObject({ ok: true })
  })

  it('does not find another clinic’s draft, and needs a role and a draft', async () => {
    await addTests(scope, ask('ober-test'), NOW)
    expect(await remove(await makeTestClinic())).toEqual({ ok: false, reason: 'not-found' })
    expect(await remove(await addTestColleague(scope.clinicId, 'assistant'))).toEqual({ ok: false, reason: 'not-permitted' })
    await signAssessment(scope, { assessmentId: draft.assessmentId, version: 1 }, NOW)
    expect(await remove()).toEqual({ ok: false, reason: 'signed' })
  })
})

describe('a clinic’s default set', () => {
  it('stands on every new assessment, and not on those that were there before', async () => {
    const templateId = randomUUID()
    await createTemplate(scope, { templateId, name: 'Ours', measures: ['ober-test', 'lefs'] }, NOW)
    expect(await standing(scope, await makeTestDraft(scope))).toEqual([])
    await chooseDefaultTemplate(scope, { templateId }, NOW)
    expect((await standing(scope, await makeTestDraft(scope))).toSorted()).toEqual(['lefs', 'ober-test'])
    expect(await standing(scope, draft)).toEqual([])
  })
})
