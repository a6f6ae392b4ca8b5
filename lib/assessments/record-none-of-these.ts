import { recordAudit } from '@/db/record-audit'
import { withScope, type Tx } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import type { MeasureDefinition, ObservationSide } from '@/lib/clinical/measures/types'
import { done, refused } from '@/lib/platform/outcome'
import { findAnswer, lockDraft, writeAnswer, type Draft } from './draft'
import type { RecordNoneOfTheseInput } from './schema'
import { noneOfThese } from './sheet'
import type { NoneOfTheseOutcome, RecordedAnswer } from './types'

/**
 * "None of these": writes an explicit no to each question of a safety block that has no answer yet, all or none of them.
 * An answer that stands, "unknown" and "not done" included, is never touched.
 */
export async function recordNoneOfThese(scope: Scope, input: RecordNoneOfTheseInput, now: Date): Promise<NoneOfTheseOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'assessment:write')) return refused('not-permitted')
  const listed = noneOfThese(input.block)
  if (!listed) return refused('no-such-block')
  return withScope(scope, async (tx) => {
    const locked = await lockDraft(tx, scope, input.assessmentId)
    if (!locked.ok) return locked
    const draft = locked.value
    const answers: RecordedAnswer[] = []
    let assessmentVersion = draft.version
    for (const { measure, value } of listed) {
      for (const side of soreSides(measure, draft)) {
        const written = await writeIfBlank(tx, { scope, draft, now }, { measure: measure.id, side, value })
        if (!written) continue
        answers.push(written.answer)
        assessmentVersion = written.assessmentVersion
      }
    }
    await recordAudit(tx, scope, {
      action: 'observation.none-of-these',
      subject: 'assessment',
      subjectId: input.assessmentId,
      patientId: draft.patientId,
      detail: { block: input.block, written: answers.map(({ measure }) => measure).join(' ') },
    })
    return done({ answers, assessmentVersion })
  })
}

/** A question with sides is asked of the sore knee, of each knee when both are. */
function soreSides(measure: MeasureDefinition, { side }: Draft): readonly ObservationSide[] {
  if (!measure.sided) return ['none']
  return side === 'both' ? ['left', 'right'] : [side]
}

interface Plain {
  readonly measure: string
  readonly side: ObservationSide
  readonly value: string
}

async function writeIfBlank(tx: Tx, at: { scope: Scope; draft: Draft; now: Date }, { measure, side, value }: Plain) {
  const { scope, draft, now } = at
  const standing = await findAnswer(tx, draft, { measure, side })
  if (standing && standing.entry.kind !== 'blank') return null
  const entry = { kind: 'value', value } as const
  const note = standing?.note ?? ''
  const saved = await writeAnswer(tx, at, { measure, side, entry, note, now, accountId: scope.accountId ?? '' })
  const answer = { measure, side, entry, note, version: saved.version, recordedAt: saved.recordedAt, recordedBy: scope.accountName }
  return { answer, assessmentVersion: saved.assessmentVersion }
}
