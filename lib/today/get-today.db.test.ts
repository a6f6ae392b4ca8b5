import { beforeAll, describe, expect, it } from 'vitest'
import { makeTestClinic } from '@/db/test-scope'
import { signAssessment } from '@/lib/assessments/sign-assessment'
import { startAssessment } from '@/lib/assessments/start-assessment'
import { answerTo, LATER, makeTestDraft, NOW, recordObservation, type TestDraft } from '@/lib/assessments/test-draft'
import type { Scope } from '@/lib/auth/scope'
import { override } from '@/lib/gate/test-gate'
import { makeSignedAssessment } from '@/lib/plans/test-signed'
import { randomUUID } from 'node:crypto'
import { getTodayPage } from './queries'

let scope: Scope
let draft: TestDraft
let blocked: TestDraft

/** Night pain, a tender shin bone: two of the five bone stress answers. */
async function recordBoneStress(at: TestDraft): Promise<void> {
  await recordObservation(scope, answerTo(at, 'bsi-night-pain', { value: 'yes' }), NOW)
  await recordObservation(scope, answerTo(at, 'bsi-focal-bony-tenderness', { side: 'left', value: 'medial-tibial-plateau' }), NOW)
}

beforeAll(async () => {
  scope = await makeTestClinic()
  draft = await makeTestDraft(scope)
  await recordObservation(scope, answerTo(draft, 'running-cadence', { value: 168 }), LATER)
  blocked = await makeTestDraft(scope)
  await recordBoneStress(blocked)
  await signAssessment(scope, { assessmentId: blocked.assessmentId, version: 3 }, LATER)
})

const mattersOf = async (patientId: string) =>
  (await getTodayPage(scope, LATER)).due.filter(({ runner }) => runner.patientId === patientId).map(({ matter }) => matter)

describe('getTodayPage', () => {
  it('lists a draft with what is answered and what the gate still reads', async () => {
    expect(await mattersOf(draft.patientId)).toMatchObject([
      { kind: 'draft', assessmentId: draft.assessmentId, isFirst: true, answered: 1, savedAt: LATER.toISOString() },
    ])
  })

  it('puts a gate that is shut first, and leaves it there when a review is begun', async () => {
    const shut = { kind: 'blocked', assessmentId: blocked.assessmentId, gate: { state: 'hard', signedOn: '2026-05-18' } }
    expect((await getTodayPage(scope, LATER)).due[0]?.matter).toMatchObject(shut)
    await startAssessment(scope, { assessmentId: randomUUID(), episodeId: blocked.episodeId }, LATER)
    expect(await mattersOf(blocked.patientId)).toMatchObject([shut, { kind: 'draft', isFirst: false }])
  })

  it('says that a draft’s answers shut the gate before it is signed', async () => {
    const at = await makeTestDraft(scope)
    await recordBoneStress(at)
    expect(await mattersOf(at.patientId)).toMatchObject([
      { kind: 'blocked', gate: { state: 'hard', signedOn: null, titles: ['High suspicion of bone stress injury'] } },
    ])
  })

  it('lists a signed assessment whose questions are open as not clear', async () => {
    const at = await makeTestDraft(scope)
    await signAssessment(scope, { assessmentId: at.assessmentId, version: 1 }, LATER)
    expect(await mattersOf(at.patientId)).toMatchObject([{ kind: 'not-clear', gate: { state: 'soft', titles: [] } }])
  })

  it('says that an override stands, beside the gate that it opens or leaves shut', async () => {
    const at = await makeSignedAssessment(scope, { 'rf-inflammatory': 'yes' })
    expect(await mattersOf(at.patientId)).toMatchObject([{ kind: 'not-clear', gate: { hasOverride: false } }])
    expect(await override(scope, { assessmentId: at.assessmentId, rule: 'BLK-S4' })).toMatchObject({ ok: true })
    expect(await mattersOf(at.patientId)).toMatchObject([{ kind: 'ready', hasOverride: true }])
    const row = (await getTodayPage(scope, LATER)).runners.rows.find(({ id }) => id === at.patientId)
    expect(row).toMatchObject({ gate: 'clear', hasOverride: true })

    const draft = await makeTestDraft(scope)
    await recordBoneStress(draft)
    expect(await override(scope, { assessmentId: draft.assessmentId, rule: 'BLK-H1' })).toMatchObject({ ok: true })
    expect(await mattersOf(draft.patientId)).toMatchObject([{ kind: 'blocked', gate: { state: 'hard', hasOverride: true } }])
  })

  it('shows nothing of another clinic', async () => {
    expect(await getTodayPage(await makeTestClinic(), LATER)).toMatchObject({ due: [], runners: { rows: [], total: 0 } })
  })
})
