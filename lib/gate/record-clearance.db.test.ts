import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { addTestColleague, makeTestClinic } from '@/db/test-scope'
import { auditedActions, LATER, makeTestDraft, NOW } from '@/lib/assessments/test-draft'
import type { Scope } from '@/lib/auth/scope'
import { makeSignedAssessment } from '@/lib/plans/test-signed'
import { recordClearance } from './record-clearance'
import { recordOffloadPlan } from './record-offload-plan'
import type { RecordClearanceInput } from './schema'
import { takeBackDecision } from './take-back-decision'
import { gateOn, versionOf } from './test-gate'

/** A known bone stress injury; with a positive answer the questions about eating and periods are asked too. */
const KNOWN = { 'rf-confirmed-bsi': 'yes' }

let scope: Scope
beforeAll(async () => {
  scope = await makeTestClinic()
})

const clear = (episodeId: string, changes: Partial<RecordClearanceInput> = {}, now = NOW, by = scope) =>
  recordClearance(
    by,
    {
      clearanceId: randomUUID(),
      episodeId,
      site: 'fibula',
      clearedOn: '2026-05-11',
      clearedBy: 'Dr A. Holm',
      clearedByRole: 'sports physician',
      isSpecialist: false,
      confirmed: ['no-bony-tenderness'],
      note: '',
      ...changes,
    },
    now,
  )

describe('recordClearance', () => {
  it('is the outcome of a known bone stress injury while it stands, with its checklist beside it', async () => {
    const at = await makeSignedAssessment(scope, KNOWN)
    expect(await gateOn(scope, at.assessmentId)).toMatchObject({ gate: { state: 'hard' }, clearance: { valid: false } })
    expect(await clear(at.episodeId)).toMatchObject({ ok: true })
    const view = await gateOn(scope, at.assessmentId)
    expect(view).toMatchObject({ gate: { state: 'clear' }, clearance: { valid: true, site: 'fibula', risk: 'low' } })
    expect(view.history).toMatchObject([
      { kind: 'clearance', confirmed: ['no-bony-tenderness'], role: 'sports physician', standing: { kind: 'stands' } },
    ])
    expect((await auditedActions(scope, at.patientId)).at(-1)).toMatchObject({
      action: 'gate.clearance-recorded',
      detail: { site: 'fibula' },
    })
  })

  it.each([
    [{ site: 'patella' }, "a specialist's tick for a high-risk site"],
    [{ site: 'other', isSpecialist: true }, 'a site that a plan can be made for'],
    [{ clearedOn: '2026-04-19' }, 'a clearance at most 28 days before the plan starts'],
  ] as const)('keeps %o on record, and says that it lacks %s', async (changes, missing) => {
    const at = await makeSignedAssessment(scope, KNOWN)
    expect(await clear(at.episodeId, changes)).toMatchObject({ ok: true })
    expect(await gateOn(scope, at.assessmentId)).toMatchObject({
      gate: { state: 'hard' },
      clearance: { valid: false, missing },
      history: [{ standing: { kind: 'lacking', missing } }],
    })
  })

  it('is replaced by the next, which counts alone: taking that back brings none to life', async () => {
    const at = await makeSignedAssessment(scope, KNOWN)
    await clear(at.episodeId)
    const clearanceId = randomUUID()
    await clear(at.episodeId, { clearanceId, site: 'femoral-shaft' }, LATER)
    expect(await gateOn(scope, at.assessmentId)).toMatchObject({
      clearance: { valid: true, site: 'femoral-shaft' },
      history: [{ standing: { kind: 'stands' } }, { standing: { kind: 'replaced' } }],
    })
    await takeBackDecision(scope, { of: 'clearance', id: clearanceId, explanation: 'Another bone.' }, LATER)
    expect(await gateOn(scope, at.assessmentId)).toMatchObject({ gate: { state: 'hard' }, clearance: { valid: false } })
  })

  it('refuses a day to come or before birth, another clinic’s episode, and a role that does not treat', async () => {
    const { episodeId } = await makeTestDraft(scope)
    expect(await clear(episodeId, { clearedOn: '2026-05-19' })).toEqual({ ok: false, reason: 'in-future' })
    expect(await clear(episodeId, { clearedOn: '1990-04-01' })).toEqual({ ok: false, reason: 'before-birth' })
    expect(await clear(episodeId, {}, NOW, await makeTestClinic())).toEqual({ ok: false, reason: 'not-found' })
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    expect(await clear(episodeId, {}, NOW, assistant)).toEqual({ ok: false, reason: 'not-permitted' })
  })
})

describe('recordOffloadPlan', () => {
  const NIGHT_AND_REST = { 'bsi-night-pain': 'yes', 'bsi-rest-pain': 'yes' }

  async function tick(assessmentId: string, by = scope) {
    const version = await versionOf(scope, assessmentId)
    return recordOffloadPlan(
      by,
      { offloadPlanId: randomUUID(), assessmentId, version, allowed: ['swimming'], note: 'Boot until Friday.' },
      NOW,
    )
  }
  it('keeps the ticks, and leaves an audit row', async () => {
    const at = await makeSignedAssessment(scope, NIGHT_AND_REST)
    expect(await tick(at.assessmentId)).toMatchObject({ ok: true })
    expect((await gateOn(scope, at.assessmentId)).history).toMatchObject([
      { kind: 'offload-plan', allowed: ['swimming'], note: 'Boot until Friday.', recordedName: 'Test clinician' },
    ])
    expect((await auditedActions(scope, at.patientId)).at(-1)).toMatchObject({
      action: 'gate.offload-plan-recorded',
      detail: { allowed: 'swimming' },
    })
  })

  it('is for a suspected bone stress injury, and never behind an emergency', async () => {
    const knee = await makeSignedAssessment(scope, { 'rf-giving-way': 'yes' })
    expect(await tick(knee.assessmentId)).toEqual({ ok: false, reason: 'not-bone-stress' })
    const clot = await makeSignedAssessment(scope, { ...NIGHT_AND_REST, 'rf-neurovascular': 'yes' })
    expect(await tick(clot.assessmentId)).toEqual({ ok: false, reason: 'not-bone-stress' })
  })

  it('does not find another clinic’s assessment, and needs a clinician', async () => {
    const { assessmentId } = await makeSignedAssessment(scope, NIGHT_AND_REST)
    expect(await tick(assessmentId, await makeTestClinic())).toEqual({ ok: false, reason: 'not-found' })
    expect(await tick(assessmentId, await addTestColleague(scope.clinicId, 'assistant'))).toEqual({ ok: false, reason: 'not-permitted' })
  })
})
