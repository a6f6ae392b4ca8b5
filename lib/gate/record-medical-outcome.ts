import { withScope } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { done, refused } from '@/lib/platform/outcome'
import { findFired, lockGate } from './lock-gate'
import type { RecordMedicalOutcomeInput } from './schema'
import { isRecorded, storeRelease } from './store-release'
import type { MedicalOutcomeOutcome } from './types'

/**
 * Records what a doctor's look has come to for one rule: who, when, and what was found. It lifts a rule of any tier, for the answers it
 * was recorded about. Questions that were never answered have no outcome: they are answered (convention).
 */
export async function recordMedicalOutcome(scope: Scope, input: RecordMedicalOutcomeInput, now: Date): Promise<MedicalOutcomeOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'gate:release')) return refused('not-permitted')
  const recordedBy = scope.accountId
  return withScope(scope, async (tx) => {
    const { releaseId, reason, explanation, decidedBy, decidedByRole, decidedOn } = input
    if (await isRecorded(tx, scope, releaseId)) return done({ releaseId })
    const found = await lockGate(tx, scope, { ...input, now })
    if (!found.ok) return found
    const locked = found.value
    const rule = findFired(locked, input.rule)
    if (!rule || rule.id === UNANSWERED) return refused('not-firing')
    if (decidedOn > locked.today) return refused('in-future')
    const decision = { kind: 'medical-outcome', reason, explanation, decidedBy, decidedByRole, decidedOn } as const
    await storeRelease(tx, scope, { releaseId, locked, rule, decision, recordedBy, now })
    return done({ releaseId })
  })
}

const UNANSWERED = 'BLK-S5'
