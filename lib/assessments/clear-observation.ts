import { recordAudit } from '@/db/record-audit'
import { withScope } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { done, refused } from '@/lib/platform/outcome'
import { findAnswer, lockDraft, writeAnswer } from './draft'
import type { ClearObservationInput } from './schema'
import type { ClearOutcome } from './types'

/**
 * Takes an answer back, its note included: from then on it counts as never given. Its version goes on rising,
 * so that a save that was on its way cannot bring it back unseen.
 */
export async function clearObservation(scope: Scope, input: ClearObservationInput, now: Date): Promise<ClearOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'assessment:write')) return refused('not-permitted')
  const accountId = scope.accountId
  return withScope(scope, async (tx) => {
    const locked = await lockDraft(tx, scope, input.assessmentId)
    if (!locked.ok) return locked
    const draft = locked.value
    const { measure, side, assessmentId } = input
    const standing = await findAnswer(tx, draft, { measure, side })
    if (!standing) return refused('not-found')
    if (standing.entry.kind === 'blank' && standing.note === '') {
      return done({ version: standing.version, assessmentVersion: draft.version, recordedAt: standing.recordedAt })
    }
    if (standing.version !== input.version) return { ok: false, reason: 'stale', theirs: standing }
    const saved = await writeAnswer(tx, { scope, draft }, { measure, side, entry: { kind: 'blank' }, note: '', now, accountId })
    await recordAudit(tx, scope, {
      action: 'observation.cleared',
      subject: 'assessment',
      subjectId: assessmentId,
      patientId: draft.patientId,
      detail: { measure, side, version: saved.version },
    })
    return done(saved)
  })
}
