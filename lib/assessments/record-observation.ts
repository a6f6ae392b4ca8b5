import { recordAudit } from '@/db/record-audit'
import { withScope } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { checkObservation } from '@/lib/clinical/measures/check-observation'
import { done, refused } from '@/lib/platform/outcome'
import { findAnswer, lockDraft, writeAnswer } from './draft'
import { isSameAnswer } from './same-answer'
import type { RecordObservationInput } from './schema'
import type { Entry, RecordOutcome } from './types'

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

/** A value and a force are checked whole; of "not done" and a note only the measure and the side. */
function checkEntry({ measure, side, entry }: RecordObservationInput): { ok: true; entry: Entry } | { ok: false; message: string } {
  const hasValue = entry.kind === 'value' || entry.kind === 'force'
  const checked = checkObservation(hasValue ? { measure, side, ...entry } : { measure, side })
  if (checked.ok || (!hasValue && checked.field === 'value')) return { ok: true, entry }
  return checked
}
