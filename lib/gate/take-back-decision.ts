import { and, eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { boneClearance } from '@/db/tables/bone-clearance'
import { episode } from '@/db/tables/episode'
import { gateRelease } from '@/db/tables/gate-release'
import { gateWithdrawal } from '@/db/tables/gate-withdrawal'
import { withScope, type Tx } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { done, refused } from '@/lib/platform/outcome'
import type { TakeBackDecisionInput } from './schema'
import type { TakeBackOutcome } from './types'

/** Takes back an override, an outcome or a clearance, once. It stays on record, with who took it back, when and why beside it. */
export async function takeBackDecision(scope: Scope, input: TakeBackDecisionInput, now: Date): Promise<TakeBackOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'gate:release')) return refused('not-permitted')
  const recordedBy = scope.accountId
  return withScope(scope, async (tx) => {
    const found = await findDecision(tx, scope, input)
    if (!found) return refused('not-found')
    const { id, of, explanation } = input
    const ids = of === 'release' ? { releaseId: id } : { clearanceId: id }
    const written = await tx
      .insert(gateWithdrawal)
      .values({
        clinicId: scope.clinicId,
        episodeId: found.episodeId,
        ...ids,
        explanation,
        recordedAt: now,
        recordedBy,
        recordedName: scope.accountName,
      })
      .onConflictDoNothing()
      .returning({ id: gateWithdrawal.id })
    if (written.length === 0) return refused('taken-back')
    await recordAudit(tx, scope, {
      action: of === 'release' ? 'gate.release-taken-back' : 'gate.clearance-taken-back',
      subject: of === 'release' ? 'gate_release' : 'bone_clearance',
      subjectId: id,
      patientId: found.patientId,
      detail: { rule: found.rule },
    })
    return done({ id })
  })
}

/** With the episode's row locked, so that no plan is issued on what is being taken back. */
async function findDecision(tx: Tx, scope: Scope, { id, of }: TakeBackDecisionInput) {
  const columns = { episodeId: episode.id, patientId: episode.patientId }
  const query =
    of === 'release'
      ? tx
          .select({ ...columns, rule: gateRelease.rule })
          .from(gateRelease)
          .innerJoin(episode, and(eq(episode.clinicId, gateRelease.clinicId), eq(episode.id, gateRelease.episodeId)))
          .where(and(eq(gateRelease.clinicId, scope.clinicId), eq(gateRelease.id, id)))
      : tx
          .select({ ...columns, rule: boneClearance.site })
          .from(boneClearance)
          .innerJoin(episode, and(eq(episode.clinicId, boneClearance.clinicId), eq(episode.id, boneClearance.episodeId)))
          .where(and(eq(boneClearance.clinicId, scope.clinicId), eq(boneClearance.id, id)))
  const [found] = await query.for('no key update', { of: episode })
  return found
}
