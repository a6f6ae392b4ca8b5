import { eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { account } from '@/db/tables/account'
import { withScope, type Tx } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { isOverridable } from '@/lib/clinical/screening/gate'
import { latestReview } from '@/lib/clinical/screening/release'
import { explanationLength, OVERRIDE_TERMS } from '@/lib/clinical/screening/release-terms'
import type { Fired } from '@/lib/clinical/screening/types'
import { done, refused } from '@/lib/platform/outcome'
import { findFired, lockGate, type LockedGate } from './lock-gate'
import type { RecordOverrideInput } from './schema'
import { isRecorded, storeRelease } from './store-release'
import type { OverrideOutcome, OverrideRefusal } from './types'

/**
 * Records that the treating clinician overrides one rule. A soft rule is lifted until the review date; a hard one stays hard, and only
 * strength without impact may be planned. Whatever the page has checked, the terms of the tier are checked here.
 * A refusal for what the rule does not allow leaves an audit row.
 */
export async function recordOverride(scope: Scope, input: RecordOverrideInput, now: Date): Promise<OverrideOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'gate:release')) return refused('not-permitted')
  const recordedBy = scope.accountId
  return withScope(scope, async (tx) => {
    const { releaseId, assessmentId } = input
    if (await isRecorded(tx, scope, releaseId)) return done({ releaseId })
    const found = await lockGate(tx, scope, { ...input, now })
    if (!found.ok) return found
    const locked = found.value
    const rule = findFired(locked, input.rule)
    if (!rule) return refused('not-firing')
    const refusal = whyNot(rule, input, locked)
    if (refusal) {
      const { patientId } = locked
      const detail = { reason: refusal, rule: rule.id, tier: rule.tier }
      const about = { subject: 'assessment', subjectId: assessmentId, patientId }
      await recordAudit(tx, scope, { action: 'gate.overridden', ...about, outcome: 'refused', detail })
      return refused(refusal)
    }
    const { reason, explanation, reviewOn, isAttested } = input
    const { name, profession } = await whoDecides(tx, scope, recordedBy)
    const decision = { kind: 'override', reason, explanation, reviewOn, isAttested, decidedOn: locked.today } as const
    await storeRelease(tx, scope, {
      releaseId,
      locked,
      rule,
      decision: { ...decision, decidedBy: name, decidedByRole: profession },
      recordedBy,
      now,
    })
    return done({ releaseId })
  })
}

function whyNot(
  rule: Fired,
  { explanation, reviewOn, isAttested }: RecordOverrideInput,
  { gate, today }: LockedGate,
): OverrideRefusal | null {
  if (rule.tier === 'emergency') return 'no-override'
  if (!isOverridable(rule, gate.unanswered)) return 'question-open'
  if (explanationLength(explanation) < OVERRIDE_TERMS[rule.tier].characters) return 'too-short'
  if (!isAttested) return 'not-attested'
  if (reviewOn < today) return 'review-passed'
  return reviewOn > latestReview(rule.tier, today) ? 'review-too-far' : null
}

async function whoDecides(tx: Tx, { accountName }: Scope, accountId: string) {
  const [found] = await tx.select({ name: account.name, profession: account.profession }).from(account).where(eq(account.id, accountId))
  return found ?? { name: accountName, profession: '' }
}
