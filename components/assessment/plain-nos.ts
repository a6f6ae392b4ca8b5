import type { SheetBlock, SheetSection } from '@/lib/assessments/types'
import type { KneeSide } from '@/lib/episodes/types'
import type { AssessmentStore } from './assessment-store'
import type { Place } from './draft-answer'
import { sidesNeeded } from './progress'

/** A question that "None of these" may answer, on one side, with the answer that it gives. */
export interface PlainNo extends Place {
  readonly value: string
}

/** Every question of a block that "None of these" may answer: about the sore knee, about each when both are. */
export function plainNosOf({ fields }: SheetBlock, section: Pick<SheetSection, 'sides'>, soreSide: KneeSide): readonly PlainNo[] {
  return fields.flatMap((field) =>
    field.plainNo === undefined
      ? []
      : sidesNeeded(field, section, soreSide).map((side) => ({ measure: field.id, side, value: field.plainNo ?? '' })),
  )
}

/** Those without an answer. "Unknown" is one, and so is what was carried over and waits to be confirmed. */
export const openAmong = (store: AssessmentStore, all: readonly PlainNo[]) =>
  all.filter((each) => store.answerAt(each).entry.kind === 'blank')

/** Whether the answer is still the one that "None of these" gave. */
const isStill = (store: AssessmentStore, each: PlainNo) => {
  const { entry } = store.answerAt(each)
  return entry.kind === 'value' && entry.value === each.value
}

export const changedSince = (store: AssessmentStore, given: readonly PlainNo[]) => given.filter((each) => !isStill(store, each)).length

/** Gives the plain no to every question that has no answer, as if each had been pressed, and answers which. */
export function giveNone(store: AssessmentStore, all: readonly PlainNo[]): readonly PlainNo[] {
  const open = openAmong(store, all)
  for (const each of open) store.answer(each, { kind: 'value', value: each.value })
  return open
}

/** Takes back what "None of these" gave. What was changed since stays, and where somebody else had answered, theirs stands. */
export function takeNoneBack(store: AssessmentStore, given: readonly PlainNo[]): void {
  for (const each of given.filter((one) => isStill(store, one)))
    if (store.answerAt(each).status === 'conflict') store.settle(each, 'theirs')
    else store.answer(each, { kind: 'blank' })
}
