import { and, eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { plan } from '@/db/tables/plan'
import { withScope, type Tx } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import type { PlanDocument } from '@/lib/clinical/plan/types'
import { done, refused } from '@/lib/platform/outcome'
import { lockPlanBasis, type PlanBasis } from './plan-basis'
import type { ProposePlanInput } from './schema'
import { proposeFromAssessment } from './propose-from-assessment'
import { storePlannedSessions } from './planned-sessions'
import type { SetUpOutcome } from './types'

/**
 * Proposes a plan from a signed assessment and keeps it as the episode's draft.
 * The server runs the core; behind a locked gate nothing is kept, and the rules that fired are the answer.
 */
export async function proposePlanDraft(scope: Scope, input: ProposePlanInput, now: Date): Promise<SetUpOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'plan:write')) return refused('not-permitted')
  const createdBy = scope.accountId
  return withScope(scope, async (tx) => {
    const basis = await lockPlanBasis(tx, scope, input.assessmentId)
    if (!basis) return refused('not-found')

    const plans = await listPlansOf(tx, scope, basis.episodeId)
    const same = plans.find(({ id }) => id === input.planId)
    if (same) return done({ planId: same.id, version: same.version })
    if (plans.some(({ status }) => status === 'draft')) return refused('draft-exists')

    const proposal = await proposeFromAssessment(tx, scope, { ...input, basis, now })
    if (!proposal.ok) return proposal

    const number = Math.max(0, ...plans.map((each) => each.number)) + 1
    await storeDraft(tx, scope, { input, basis, number, createdBy, document: proposal.value })
    return done({ planId: input.planId, version: 1 })
  })
}

async function listPlansOf(tx: Tx, scope: Scope, episodeId: string) {
  return tx
    .select({ id: plan.id, number: plan.number, status: plan.status, version: plan.version })
    .from(plan)
    .where(and(eq(plan.clinicId, scope.clinicId), eq(plan.episodeId, episodeId)))
}

interface Draft {
  readonly input: ProposePlanInput
  readonly basis: PlanBasis
  readonly number: number
  readonly createdBy: string
  readonly document: PlanDocument
}

async function storeDraft(tx: Tx, scope: Scope, { input, basis, number, createdBy, document }: Draft): Promise<void> {
  const { planId, assessmentId, planning } = input
  await tx.insert(plan).values({
    clinicId: scope.clinicId,
    id: planId,
    episodeId: basis.episodeId,
    assessmentId,
    number,
    planning,
    document,
    ruleVersion: document.ruleVersion,
    createdBy,
  })
  await storePlannedSessions(tx, scope, { planId, sessions: document.sessions })
  await recordAudit(tx, scope, {
    action: 'plan.proposed',
    subject: 'plan',
    subjectId: planId,
    patientId: basis.patientId,
    detail: { assessmentId, number, route: document.route, ruleVersion: document.ruleVersion },
  })
}
