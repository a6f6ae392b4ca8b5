import { recordAudit } from '@/db/record-audit'
import { withScope } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { done, refused } from '@/lib/platform/outcome'
import { checkEntry } from './check-entry'
import { findAnswer, lockDraft, writeAnswer } from './draft'
import { isSameAnswer } from './same-answer'
import type { RecordObservationInput } from './schema'
import type { RecordOutcome } from './types'

/**
 * Records one answer of a draft. The core decides whether it may stand; the version decides whether somebody else was faster,
 * in which case nothing is written and what they wrote comes back. The same answer sent again changes nothing.
 */
export async function recordObservation(scope: Scope, input: RecordObservationInput, now: Date): Promise<RecordOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'assessment:write')) return refused('not-permitted')
  const checked = checkEntry(input)
  if (!checked.ok) return { ok: false, reason: 'invalid', message: checked.message }
  const { assessmentId, measure, side, note, version } = input
  const answer = { measure, side, entry: checked.entry, note, now, accountId: scope.accountId }

  return withScope(scope, async (tx) => {
    const locked = await lockDraft(tx, scope, assessmentId)
    if (!locked.ok) return locked
    const draft = locked.value
    const standing = await findAnswer(tx, draft, answer)
    if (standing && isSameAnswer(standing, answer)) {
      return done({ version: standing.version, assessmentVersion: draft.version, recordedAt: standing.recordedAt })
    }
    if (standing && standing.version !== version) return { ok: false, reason: 'stale', theirs: standing }
    const saved = await writeAnswer(tx, { scope, draft }, answer)
    await recordAudit(tx, scope, {
      action: 'observation.recorded',
      subject: 'assessment',
      subjectId: assessmentId,
      patientId: draft.patientId,
      detail: { measure, side, kind: answer.entry.kind, version: saved.version },
    })
    return done(saved)
  })
}
