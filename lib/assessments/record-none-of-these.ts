import { recordAudit } from '@/db/record-audit'
import { withScope } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import type { MeasureDefinition, ObservationSide } from '@/lib/clinical/measures/types'
import { done, refused } from '@/lib/platform/outcome'
import { findAnswers, lockDraft, placeOf, readDraftState, writeAnswers, type Draft, type NewAnswer, type StandingAnswer } from './draft'
import type { RecordNoneOfTheseInput } from './schema'
import { noneOfThese } from './sheet'
import type { NoneOfTheseOutcome } from './types'

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
    const standing = await findAnswers(
      tx,
      draft,
      listed.map(({ measure }) => measure.id),
    )
    const open = listed.flatMap(({ measure, value }) =>
      soreSides(measure, draft).flatMap((side) => plainAnswer({ measure: measure.id, side, value }, standing)),
    )
    const versions = await writeAnswers(tx, { scope, draft, now }, open)
    const facts = { recordedAt: now.toISOString(), recordedBy: scope.accountName }
    const answers = open.map((answer, index) => ({ ...answer, ...facts, version: versions[index] ?? 0 }))
    await recordAudit(tx, scope, {
      action: 'observation.none-of-these',
      subject: 'assessment',
      subjectId: input.assessmentId,
      patientId: draft.patientId,
      detail: { block: input.block, written: answers.map(({ measure }) => measure).join(' ') },
    })
    return done({ ...(await readDraftState(tx, scope, draft)), answers })
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

function plainAnswer({ measure, side, value }: Plain, standing: ReadonlyMap<string, StandingAnswer>): NewAnswer[] {
  const there = standing.get(placeOf({ measure, side }))?.answer
  if (there && there.entry.kind !== 'blank') return []
  return [{ measure, side, entry: { kind: 'value', value }, note: there?.note ?? '' }]
}
