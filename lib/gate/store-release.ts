import { and, eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { gateRelease } from '@/db/tables/gate-release'
import type { Tx } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import type { Fired } from '@/lib/clinical/screening/types'
import type { LockedGate } from './lock-gate'

type Decision = Pick<
  typeof gateRelease.$inferInsert,
  'kind' | 'reason' | 'explanation' | 'isAttested' | 'decidedBy' | 'decidedByRole' | 'decidedOn' | 'reviewOn'
>

interface NewRelease {
  readonly releaseId: string
  readonly locked: LockedGate
  readonly rule: Fired
  readonly decision: Decision
  readonly recordedBy: string
  readonly now: Date
}

/** Puts a decision about one rule on record, with the answers that had fired it, every rule that had fired, and an audit row; once for each id. */
export async function storeRelease(
  tx: Tx,
  scope: Scope,
  { releaseId, locked, rule, decision, recordedBy, now }: NewRelease,
): Promise<void> {
  const { assessmentId, episodeId, patientId, ruleVersion, gate } = locked
  const release = {
    clinicId: scope.clinicId,
    id: releaseId,
    episodeId,
    assessmentId,
    rule: rule.id,
    tier: rule.tier,
    ...decision,
    because: rule.because,
    firedRules: gate.rules.map(({ id }) => id),
    ruleVersion,
    recordedAt: now,
    recordedBy,
    recordedName: scope.accountName,
  }
  const written = await tx.insert(gateRelease).values(release).onConflictDoNothing().returning({ id: gateRelease.id })
  if (written.length === 0) return
  await recordAudit(tx, scope, {
    action: decision.kind === 'override' ? 'gate.overridden' : 'gate.medical-outcome-recorded',
    subject: 'gate_release',
    subjectId: releaseId,
    patientId,
    detail: { assessmentId, rule: rule.id, tier: rule.tier, reason: decision.reason, reviewOn: decision.reviewOn ?? null, ruleVersion },
  })
}

/** Whether this very form has been carried out before. */
export async function isRecorded(tx: Tx, scope: Scope, releaseId: string): Promise<boolean> {
  const found = await tx
    .select({ id: gateRelease.id })
    .from(gateRelease)
    .where(and(eq(gateRelease.clinicId, scope.clinicId), eq(gateRelease.id, releaseId)))
  return found.length > 0
}
