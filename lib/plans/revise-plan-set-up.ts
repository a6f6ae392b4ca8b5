import { isDeepStrictEqual } from 'node:util'
import { and, eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { plan } from '@/db/tables/plan'
import { withScope, type Tx } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { done, refused } from '@/lib/platform/outcome'
import { lockPlanBasis } from './plan-basis'
import { storePlannedSessions } from './planned-sessions'
import { proposeFromAssessment } from './propose-from-assessment'
import type { RevisePlanInput } from './schema'
import type { SetUpOutcome } from './types'

/** Proposes a draft anew from a changed set-up, or from a newer assessment of the same episode. An issued plan stays as it is. */
export async function revisePlanSetUp(scope: Scope, input: RevisePlanInput, now: Date): Promise<SetUpOutcome> {
  if (!scope.role || !hasPermission(scope.role, 'plan:write')) return refused('not-permitted')
  return withScope(scope, async (tx) => {
    const basis = await lockPlanBasis(tx, scope, input.assessmentId)
    const seen = await findPlan(tx, scope, input.planId)
    if (!basis || !seen || seen.episodeId !== basis.episodeId) return refused('not-found')
    if (seen.status !== 'draft') return refused('not-a-draft')
    if (isCarriedOut(seen, input)) return done({ planId: input.planId, version: seen.version })
    if (seen.version !== input.version) return refused('stale')

    const proposal = await proposeFromAssessment(tx, scope, { ...input, basis, now })
    if (!proposal.ok) return proposal

    const { planId, assessmentId, planning } = input
    const document = proposal.value
    const version = seen.version + 1
    await tx
      .update(plan)
      .set({ assessmentId, planning, document, ruleVersion: document.ruleVersion, version })
      .where(and(eq(plan.clinicId, scope.clinicId), eq(plan.id, planId), eq(plan.version, input.version)))
    await storePlannedSessions(tx, scope, { planId, sessions: document.sessions })
    await recordAudit(tx, scope, {
      action: 'plan.revised',
      subject: 'plan',
      subjectId: planId,
      patientId: basis.patientId,
      detail: { assessmentId, version, route: document.route, ruleVersion: document.ruleVersion },
    })
    return done({ planId, version })
  })
}

async function findPlan(tx: Tx, scope: Scope, planId: string) {
  const [found] = await tx
    .select({
      episodeId: plan.episodeId,
      assessmentId: plan.assessmentId,
      status: plan.status,
      planning: plan.planning,
      version: plan.version,
    })
    .from(plan)
    .where(and(eq(plan.clinicId, scope.clinicId), eq(plan.id, planId)))
    .for('no key update')
  return found ?? null
}

/** The same form sent twice: the version has moved on by this very change. */
function isCarriedOut(seen: NonNullable<Awaited<ReturnType<typeof findPlan>>>, input: RevisePlanInput): boolean {
  return seen.version === input.version + 1 && seen.assessmentId === input.assessmentId && isDeepStrictEqual(seen.planning, input.planning)
}
