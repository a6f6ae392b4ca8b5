import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { plan } from '@/db/tables/plan'
import { plannedSession } from '@/db/tables/planned-session'
import { addTestColleague, makeTestClinic } from '@/db/test-scope'
import { withScope } from '@/db/with-scope'
import { auditedActions, makeTestDraft, NOW } from '@/lib/assessments/test-draft'
import type { Scope } from '@/lib/auth/scope'
import { proposePlanDraft } from './propose-plan-draft'
import { makeSignedAssessment, TEST_PLANNING } from './test-signed'

let scope: Scope
beforeAll(async () => {
  scope = await makeTestClinic()
})

const plansOf = (episodeId: string, of: Scope = scope) =>
  withScope(of, (tx) =>
    tx
      .select()
      .from(plan)
      .where(and(eq(plan.clinicId, of.clinicId), eq(plan.episodeId, episodeId))),
  )

const ask = (assessmentId: string, planning = TEST_PLANNING) => ({ planId: randomUUID(), assessmentId, planning })

describe('proposePlanDraft', () => {
  it('keeps what the core proposes from the signed answers, a row for each session, and an audit row', async () => {
    const { patientId, episodeId, assessmentId } = await makeSignedAssessment(scope)
    const input = ask(assessmentId)
    expect(await proposePlanDraft(scope, input, NOW)).toEqual({ ok: true, value: { planId: input.planId, version: 1 } })

    const [kept] = await plansOf(episodeId)
    // plan 1.6: 12 tolerated minutes start at stage 5; 5 days off and low irritability take nothing away.
    expect(kept).toMatchObject({ status: 'draft', number: 1, assessmentId, document: { route: 'walk-run', startStage: 5 } })
    const sessions = await withScope(scope, (tx) =>
      tx
        .select({ id: plannedSession.id })
        .from(plannedSession)
        .where(and(eq(plannedSession.clinicId, scope.clinicId), eq(plannedSession.planId, input.planId))),
    )
    expect(sessions.map(({ id }) => id).sort()).toEqual(kept?.document.sessions.map(({ id }) => id).toSorted())
    expect((await auditedActions(scope, patientId)).at(-1)).toMatchObject({
      action: 'plan.proposed',
      outcome: 'done',
      detail: { assessmentId, number: 1, route: 'walk-run' },
    })
  })

  it('makes one plan of a form that is sent twice, one after the other or at once', async () => {
    const { episodeId, assessmentId } = await makeSignedAssessment(scope)
    const input = ask(assessmentId)
    const answers = await Promise.all([1, 2, 3].map(() => proposePlanDraft(scope, input, NOW)))
    expect(answers).toEqual(Array(3).fill({ ok: true, value: { planId: input.planId, version: 1 } }))
    expect(await proposePlanDraft(scope, input, NOW)).toEqual(answers[0])
    expect(await plansOf(episodeId)).toHaveLength(1)
  })

  it('refuses a second draft of the episode', async () => {
    const { episodeId, assessmentId } = await makeSignedAssessment(scope)
    await proposePlanDraft(scope, ask(assessmentId), NOW)
    expect(await proposePlanDraft(scope, ask(assessmentId), NOW)).toEqual({ ok: false, reason: 'draft-exists' })
    expect(await plansOf(episodeId)).toHaveLength(1)
  })

  it.each([
    ['hard', 'BLK-H1', { 'bsi-night-pain': 'yes', 'bsi-constant-pain': 'yes' }],
    ['emergency', 'BLK-E2', { 'rf-dvt-suspected': 'yes' }],
    ['soft', 'BLK-S1', { 'bsi-rest-pain': 'yes' }],
    ['soft', 'BLK-S5', { 'rf-giving-way': 'unknown' }],
  ] as const)('keeps nothing behind a %s gate, and says which rule fired on which answers', async (state, rule, answers) => {
    const { patientId, episodeId, assessmentId } = await makeSignedAssessment(scope, answers)
    const outcome = await proposePlanDraft(scope, ask(assessmentId), NOW)
    expect(outcome).toMatchObject({ ok: false, reason: 'locked', locked: { state } })
    const locked = !outcome.ok && outcome.reason === 'locked' ? outcome.locked : null
    const fired = locked?.rules.find(({ id }) => id === rule)
    expect(fired).toBeDefined()
    if (rule !== 'BLK-S5') expect(fired?.because.map(({ measure }) => measure).toSorted()).toEqual(Object.keys(answers).toSorted())
    expect(await plansOf(episodeId)).toEqual([])
    expect((await auditedActions(scope, patientId)).at(-1)).toMatchObject({
      action: 'plan.proposed',
      outcome: 'refused',
      detail: { reason: 'locked', state },
    })
  })

  it('refuses an assessment that nobody has signed', async () => {
    const { assessmentId, episodeId } = await makeTestDraft(scope)
    expect(await proposePlanDraft(scope, ask(assessmentId), NOW)).toEqual({ ok: false, reason: 'not-signed' })
    expect(await plansOf(episodeId)).toEqual([])
  })

  it.each([
    ['2026-05-17', 'start-passed'],
    ['2026-05-18', null],
    ['2026-06-15', null],
    ['2026-06-16', 'start-too-far'],
  ])('a first day of %s on 18 May: %s', async (startsOn, reason) => {
    const { assessmentId } = await makeSignedAssessment(scope)
    const outcome = await proposePlanDraft(scope, ask(assessmentId, { ...TEST_PLANNING, startsOn }), NOW)
    expect(outcome.ok ? null : outcome.reason).toBe(reason)
  })

  it('does not find another clinic’s assessment, and needs a clinician', async () => {
    const { assessmentId, episodeId } = await makeSignedAssessment(scope)
    const stranger = await makeTestClinic()
    expect(await proposePlanDraft(stranger, ask(assessmentId), NOW)).toEqual({ ok: false, reason: 'not-found' })
    expect(await proposePlanDraft(stranger, ask(randomUUID()), NOW)).toEqual({ ok: false, reason: 'not-found' })
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    expect(await proposePlanDraft(assistant, ask(assessmentId), NOW)).toEqual({ ok: false, reason: 'not-permitted' })
    expect(await plansOf(episodeId)).toEqual([])
  })
})
