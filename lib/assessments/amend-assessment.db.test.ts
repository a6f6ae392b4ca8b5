import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { addTestColleague, makeTestClinic } from '@/db/test-scope'
import { withScope } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { getRunnerPage } from '@/lib/patients/queries'
import { amendAssessment } from './amend-assessment'
import { getAssessmentPage, loadAssessmentCase } from './queries'
import type { AmendAssessmentInput } from './schema'
import { signAssessment } from './sign-assessment'
import { answerTo, auditedActions, LATER, makeTestDraft, NOW, recordObservation, type TestDraft } from './test-draft'

let scope: Scope

beforeAll(async () => {
  scope = await makeTestClinic()
})

/** A signed assessment with a cadence of 168 and a plain no to night pain. */
async function makeSigned(): Promise<TestDraft> {
  const at = await makeTestDraft(scope)
  await recordObservation(scope, answerTo(at, 'running-cadence', { value: 168 }), NOW)
  await recordObservation(scope, answerTo(at, 'bsi-night-pain', { value: 'no' }), NOW)
  await signAssessment(scope, { assessmentId: at.assessmentId, version: 3 }, NOW)
  return at
}

const correction = ({ assessmentId }: TestDraft, change: Partial<AmendAssessmentInput> = {}): AmendAssessmentInput => ({
  amendmentId: randomUUID(),
  assessmentId,
  measure: 'running-cadence',
  side: 'none',
  seen: 0,
  corrected: { kind: 'value', value: 178 },
  reason: 'Counted one foot only and doubled wrongly.',
  ...change,
})

const observed = async (at: TestDraft, measure: string) => {
  const key = { clinicId: scope.clinicId, assessmentId: at.assessmentId }
  const { observations } = await withScope(scope, (tx) => loadAssessmentCase(tx, key, '2026-05-20'))
  return observations.find((each) => each.measure === measure)?.value
}

describe('amendAssessment', () => {
  it('puts the corrected value beside the original, with reason, name, time and rule version, and reads on from it', async () => {
    const at = await makeSigned()
    const input = correction(at)
    expect(await amendAssessment(scope, input, LATER)).toEqual({ ok: true, value: { number: 1 } })

    const page = await getAssessmentPage(scope, at, LATER)
    expect(page?.answers.find(({ measure }) => measure === 'running-cadence')?.entry).toEqual({ kind: 'value', value: 168 })
    expect(page?.amendments).toEqual([
      {
        id: input.amendmentId,
        number: 1,
        measure: 'running-cadence',
        side: 'none',
        original: { kind: 'value', value: 168 },
        corrected: { kind: 'value', value: 178 },
        reason: 'Counted one foot only and doubled wrongly.',
        ruleVersion: '2026.1',
        amendedAt: LATER.toISOString(),
        amendedName: 'Test clinician',
      },
    ])
    const cadence = (result: typeof page) => result?.result.interpretations.find(({ measure }) => measure === 'running-cadence')
    expect(cadence(page)).toMatchObject({ value: 178, level: 'typical' })
    const asSigned = page?.resultAsSigned?.interpretations.find(({ measure }) => measure === 'running-cadence')
    expect(asSigned).toMatchObject({ value: 168, level: 'borderline' })
    expect(await observed(at, 'running-cadence')).toBe(178)
    const audited = (await auditedActions(scope, at.patientId)).find(({ action }) => action === 'assessment.amended')
    expect(audited).toMatchObject({ outcome: 'done', accountId: scope.accountId, detail: { number: 1, measure: 'running-cadence' } })
  })

  it('that changes a safety answer runs the gate again, on every page that shows it', async () => {
    const at = await makeSigned()
    const yes = { kind: 'value', value: 'yes' } as const
    for (const measure of ['bsi-night-pain', 'bsi-rest-pain'])
      expect((await amendAssessment(scope, correction(at, { measure, corrected: yes }), LATER)).ok).toBe(true)
    const page = await getAssessmentPage(scope, at, LATER)
    expect(page?.resultAsSigned?.gate.state).toBe('soft')
    expect(page?.result.gate.state).toBe('hard')
    expect(page?.amendments.map(({ original }) => original.kind)).toEqual(['value', 'blank'])
    const runner = await getRunnerPage(scope, at.patientId, LATER)
    expect(runner?.episodes[0]?.gate?.state).toBe('hard')
    expect(runner?.episodes[0]?.next.kind).toBe('refer')
  })

  it('can say that an answer should not have been recorded: it is then missing, not normal', async () => {
    const at = await makeSigned()
    await amendAssessment(scope, correction(at, { measure: 'bsi-night-pain', corrected: null }), LATER)
    expect(await observed(at, 'bsi-night-pain')).toBeUndefined()
    expect((await getAssessmentPage(scope, at, LATER))?.result.gate.unanswered).toContain('bsi-night-pain')
  })

  it('amends an amendment from what stands, and only as it was seen', async () => {
    const at = await makeSigned()
    await amendAssessment(scope, correction(at), NOW)
    const again = correction(at, { corrected: { kind: 'value', value: 172 } })
    expect(await amendAssessment(scope, again, LATER)).toMatchObject({ ok: false, reason: 'stale', theirs: { number: 1 } })
    expect(await amendAssessment(scope, { ...again, seen: 1 }, LATER)).toEqual({ ok: true, value: { number: 2 } })
    const [, second] = (await getAssessmentPage(scope, at, LATER))?.amendments ?? []
    expect(second).toMatchObject({ original: { value: 178 }, corrected: { value: 172 } })
    expect(await observed(at, 'running-cadence')).toBe(172)
  })

  it('sent twice is one amendment', async () => {
    const at = await makeSigned()
    const input = correction(at)
    const both = await Promise.all([amendAssessment(scope, input, NOW), amendAssessment(scope, input, NOW)])
    expect(both).toEqual([
      { ok: true, value: { number: 1 } },
      { ok: true, value: { number: 1 } },
    ])
    expect((await getAssessmentPage(scope, at, LATER))?.amendments).toHaveLength(1)
  })

  it.each([
    ['a number beyond the limits', { corrected: { kind: 'value', value: 400 } }, 'from 120 to 220'],
    ['a side that the measure has not', { side: 'left' }, 'no sides'],
    ['a word for a number', { corrected: { kind: 'value', value: 'fast' } }, 'a whole number'],
    ['a derived measure', { measure: 'bmi', corrected: { kind: 'value', value: 21 } }, 'computed'],
    ['taking back what does not exist', { measure: 'no-such-measure', corrected: null }, 'no measure'],
  ] as const)('refuses %s, as when it is recorded', async (_, change, words) => {
    const at = await makeSigned()
    const outcome = await amendAssessment(scope, correction(at, change), LATER)
    expect(outcome).toMatchObject({ ok: false, reason: 'invalid', message: expect.stringContaining(words) })
    expect((await getAssessmentPage(scope, at, LATER))?.amendments).toEqual([])
  })

  it('refuses what changes nothing', async () => {
    const at = await makeSigned()
    const same = correction(at, { corrected: { kind: 'value', value: 168 } })
    expect(await amendAssessment(scope, same, LATER)).toEqual({ ok: false, reason: 'unchanged' })
    const nothing = correction(at, { measure: 'sleep-hours', corrected: null })
    expect(await amendAssessment(scope, nothing, LATER)).toEqual({ ok: false, reason: 'unchanged' })
  })

  it('does not find another clinic’s assessment, needs a role that signs, and a signature', async () => {
    const at = await makeSigned()
    expect(await amendAssessment(await makeTestClinic(), correction(at), LATER)).toEqual({ ok: false, reason: 'not-found' })
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    expect(await amendAssessment(assistant, correction(at), LATER)).toEqual({ ok: false, reason: 'not-permitted' })
    const draft = await makeTestDraft(scope)
    expect(await amendAssessment(scope, correction(draft), LATER)).toEqual({ ok: false, reason: 'not-signed' })
  })
})
