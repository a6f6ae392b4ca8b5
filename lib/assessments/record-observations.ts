import { recordAudits, type AuditedEvent } from '@/db/record-audit'
import { withScope, type Tx } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { done, refused } from '@/lib/platform/outcome'
import { checkEntry } from './check-entry'
import { findAnswers, lockDraft, placeOf, readDraftState, writeAnswers, type Draft, type NewAnswer, type StandingAnswer } from './draft'
import { isSameAnswer, isSameEntry } from './same-answer'
import type { AnswerInput, RecordObservationsInput } from './schema'
import type { AnswerOutcome, RecordOutcome } from './types'

/**
 * Records answers of a draft, all in one transaction, each by itself: the core decides whether it may stand, and its version whether
 * somebody else was faster, in which case it is not written and what they wrote comes back. An answer sent again changes nothing.
 * A blank without a note takes an answer back; its version goes on rising, so that no save on its way can bring it back unseen.
 */
export async function recordObservations(scope: Scope, input: RecordObservationsInput, now: Date): Promise<RecordOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'assessment:write')) return refused('not-permitted')
  if (input.enteredBy !== scope.accountId) return refused('other-account')
  return withScope(scope, async (tx) => {
    const locked = await lockDraft(tx, scope, input.assessmentId)
    if (!locked.ok) return locked
    const draft = locked.value
    const standing = await findAnswers(
      tx,
      draft,
      input.answers.map(({ measure }) => measure),
    )
    const judged = input.answers.map((answer) => judge(answer, standing.get(placeOf(answer)), { enteredBy: input.enteredBy, now }))
    const versions = await write(
      tx,
      { scope, draft, now },
      judged.flatMap(({ write }) => write ?? []),
    )
    const recordedAt = now.toISOString()
    const answers = judged.map(({ outcome, write }): AnswerOutcome => {
      if (outcome) return outcome
      return done({ version: versions.get(write) ?? 0, recordedAt })
    })
    return done({ ...(await readDraftState(tx, scope, draft)), answers })
  })
}

type Judged = { readonly outcome: AnswerOutcome; readonly write?: undefined } | { readonly outcome?: undefined; readonly write: NewAnswer }

interface Entered {
  readonly enteredBy: string
  readonly now: Date
}

function judge(answer: AnswerInput, standing: StandingAnswer | undefined, entered: Entered): Judged {
  const checked = checkEntry(answer)
  if (!checked.ok) return { outcome: { ok: false, reason: 'invalid', message: checked.message } }
  const write = newAnswer(answer, standing, entered)
  if (!standing) return { write }
  const { answer: theirs, writtenBy } = standing
  const isConfirmed = Boolean(theirs.confirmed)
  if (isSameAnswer({ ...theirs, isConfirmed }, answer)) return { outcome: done({ version: theirs.version, recordedAt: theirs.recordedAt }) }
  const isOwn = writtenBy === entered.enteredBy && answer.unheard.some((sent) => isSameAnswer(sent, { ...theirs, isConfirmed }))
  return theirs.version === answer.version || isOwn ? { write } : { outcome: { ok: false, reason: 'stale', theirs } }
}

/**
 * An answer with what holds on from the one that stands: where it was carried over from, and who confirmed it, as long as the entry
 * itself is the same. A confirmation is of one entry: another one has to be confirmed anew.
 */
function newAnswer(answer: AnswerInput, standing: StandingAnswer | undefined, { enteredBy, now }: Entered): NewAnswer {
  const { measure, side, entry, note, protocol, isConfirmed = false } = answer
  const isSame = standing !== undefined && isSameEntry(standing.answer.entry, entry)
  const fresh = { at: now.toISOString(), by: enteredBy }
  const confirmed = isConfirmed ? (isSame && standing.answer.confirmed) || fresh : null
  return { measure, side, entry, note, protocol, carriedFrom: isSame ? standing.carriedFrom : null, confirmed }
}

async function write(tx: Tx, at: { scope: Scope; draft: Draft; now: Date }, answers: readonly NewAnswer[]) {
  const versions = await writeAnswers(tx, at, answers)
  const versionOf = new Map(answers.map((answer, index) => [answer, versions[index]]))
  const events = answers.map((answer) => auditOf(answer, at.draft, versionOf.get(answer) ?? 0))
  await recordAudits(tx, at.scope, events)
  return versionOf
}

function auditOf(
  { measure, side, entry, note, protocol = {}, confirmed }: NewAnswer,
  { assessmentId, patientId }: Draft,
  version: number,
): AuditedEvent {
  const about = { subject: 'assessment', subjectId: assessmentId, patientId }
  const isEmpty = entry.kind === 'blank' && note === '' && Object.keys(protocol).length === 0
  if (isEmpty) return { ...about, action: 'observation.cleared', detail: { measure, side, version } }
  const detail = { measure, side, kind: entry.kind, version, ...(confirmed ? { confirmed: true } : {}) }
  return { ...about, action: 'observation.recorded', detail }
}
