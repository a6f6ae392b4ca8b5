import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { plan } from '@/db/tables/plan'
import { plannedSession } from '@/db/tables/planned-session'
import { addTestColleague, makeTestClinic } from '@/db/test-scope'
import { withScope } from '@/db/with-scope'
import { auditedActions, NOW } from '@/lib/assessments/test-draft'
import type { Scope } from '@/lib/auth/scope'
import { proposePlanDraft } from './propose-plan-draft'
import { revisePlanSetUp } from './revise-plan-set-up'
import { makeSignedAssessment, reassess, TEST_PLANNING } from './test-signed'

let scope: Scope
beforeAll(async () => {
  scope = await makeTestClinic()
})

const SHORTER = { ...TEST_PLANNING, weeks: 6 }

async function makeDraft() {
  const signed = await makeSignedAssessment(scope)
  const input = { planId: randomUUID(), assessmentId: signed.assessmentId, planning: TEST_PLANNING }
  await proposePlanDraft(scope, input, NOW)
  return { ...signed, ...input, version: 1 }
}

const keptPlan = async (planId: string) => {
  const [kept] = await withScope(scope, (tx) =>
    tx
      .select()
      .from(plan)
      .where(and(eq(plan.clinicId, scope.clinicId), eq(plan.id, planId))),
  )
  return kept
}

describe('revisePlanSetUp', () => {
  it('proposes the draft anew, replaces its sessions and leaves an audit row', async () => {
    const draft = await makeDraft()
    const { planId, assessmentId, patientId } = draft
    const revised = await revisePlanSetUp(scope, { planId, assessmentId, version: 1, planning: SHORTER }, NOW)
    expect(revised).toEqual({ ok: true, value: { planId, version: 2 } })

    const kept = await keptPlan(planId)
    expect(kept).toMatchObject({ status: 'draft', number: 1, version: 2, planning: { weeks: 6 } })
    const rows = await withScope(scope, (tx) =>
      tx
        .select({ plannedOn: plannedSession.plannedOn })
        .from(plannedSession)
        .where(and(eq(plannedSession.clinicId, scope.clinicId), eq(plannedSession.planId, planId))),
    )
    expect(rows).toHaveLength(kept?.document.sessions.length ?? 0)
    // Six weeks from 25 May end on 5 July.
    expect(rows.every(({ plannedOn }) => plannedOn <= '2026-07-05')).toBe(true)
    expect((await auditedActions(scope, patientId)).at(-1)).toMatchObject({ action: 'plan.revised', detail: { version: 2 } })
  })

  it('moves a draft on to a newer assessment', async () => {
    const draft = await makeDraft()
    const newer = await reassess(scope, draft)
    const input = { planId: draft.planId, assessmentId: newer, version: 1, planning: TEST_PLANNING }
    expect(await revisePlanSetUp(scope, input, NOW)).toMatchObject({ ok: true })
    expect((await keptPlan(draft.planId))?.assessmentId).toBe(newer)
  })

  it('keeps the draft as it was when the newer assessment locks running', async () => {
    const draft = await makeDraft()
    const newer = await reassess(scope, draft, { 'rf-dvt-suspected': 'yes' })
    const input = { planId: draft.planId, assessmentId: newer, version: 1, planning: SHORTER }
    expect(await revisePlanSetUp(scope, input, NOW)).toMatchObject({ ok: false, reason: 'locked', locked: { state: 'emergency' } })
    expect(await keptPlan(draft.planId)).toMatchObject({ version: 1, assessmentId: draft.assessmentId, planning: { weeks: 12 } })
  })

  it('refuses a version that somebody else has moved on, and changes nothing', async () => {
    const { planId, assessmentId } = await makeDraft()
    await revisePlanSetUp(scope, { planId, assessmentId, version: 1, planning: SHORTER }, NOW)
    const late = await revisePlanSetUp(scope, { planId, assessmentId, version: 1, planning: { ...TEST_PLANNING, weeks: 20 } }, NOW)
    expect(late).toEqual({ ok: false, reason: 'stale' })
    expect(await keptPlan(planId)).toMatchObject({ version: 2, planning: { weeks: 6 } })
  })

  it('carries a form that is sent twice out once', async () => {
    const { planId, assessmentId, patientId } = await makeDraft()
    const input = { planId, assessmentId, version: 1, planning: SHORTER }
    const answers = await Promise.all([revisePlanSetUp(scope, input, NOW), revisePlanSetUp(scope, input, NOW)])
    expect(answers).toEqual(Array(2).fill({ ok: true, value: { planId, version: 2 } }))
    const revised = (await auditedActions(scope, patientId)).filter(({ action }) => action === 'plan.revised')
    expect(revised).toHaveLength(1)
  })

  it('does not find another clinic’s draft, mixes no episodes and needs a clinician', async () => {
    const draft = await makeDraft()
    const input = { planId: draft.planId, assessmentId: draft.assessmentId, version: 1, planning: SHORTER }
    const stranger = await makeTestClinic()
    expect(await revisePlanSetUp(stranger, input, NOW)).toEqual({ ok: false, reason: 'not-found' })
    const other = await makeSignedAssessment(scope)
    expect(await revisePlanSetUp(scope, { ...input, assessmentId: other.assessmentId }, NOW)).toEqual({ ok: false, reason: 'not-found' })
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    expect(await revisePlanSetUp(assistant, input, NOW)).toEqual({ ok: false, reason: 'not-permitted' })
    expect(await keptPlan(draft.planId)).toMatchObject({ version: 1, planning: { weeks: 12 } })
  })
})
