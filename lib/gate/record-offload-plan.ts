import { recordAudit } from '@/db/record-audit'
import { offloadPlan } from '@/db/tables/offload-plan'
import { withScope } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { BONE_STRESS_RULES } from '@/lib/clinical/screening/offload-activities.data'
import { done, refused } from '@/lib/platform/outcome'
import { lockGate } from './lock-gate'
import type { RecordOffloadPlanInput } from './schema'
import type { OffloadOutcome } from './types'

/** Records what a runner may still do while a bone stress injury is suspected: rest from impact, and each activity that was ticked. */
export async function recordOffloadPlan(scope: Scope, input: RecordOffloadPlanInput, now: Date): Promise<OffloadOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'gate:release')) return refused('not-permitted')
  const recordedBy = scope.accountId
  return withScope(scope, async (tx) => {
    const { offloadPlanId, assessmentId, allowed, note } = input
    const found = await lockGate(tx, scope, { ...input, now })
    if (!found.ok) return found
    const { episodeId, patientId, gate } = found.value
    // Behind an emergency nothing at all is allowed, whatever else has fired.
    if (gate.state === 'emergency' || !gate.rules.some(({ id }) => BONE_STRESS_RULES.includes(id))) return refused('not-bone-stress')

    const stamps = { recordedAt: now, recordedBy, recordedName: scope.accountName }
    const written = await tx
      .insert(offloadPlan)
      .values({ clinicId: scope.clinicId, id: offloadPlanId, episodeId, assessmentId, allowed, note, ...stamps })
      .onConflictDoNothing()
      .returning({ id: offloadPlan.id })
    if (written.length === 0) return done({ offloadPlanId })
    await recordAudit(tx, scope, {
      action: 'gate.offload-plan-recorded',
      subject: 'offload_plan',
      subjectId: offloadPlanId,
      patientId,
      detail: { assessmentId, allowed: allowed.join(' ') },
    })
    return done({ offloadPlanId })
  })
}
