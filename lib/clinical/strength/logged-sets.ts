import type { CalendarDate } from '../measures/types'

/** One exercise as it was done in one session. What was not answered is null, and never counts as good. */
export interface LoggedSets {
  readonly on: CalendarDate
  /** Repetitions of every set, or seconds of every hold, in order. */
  readonly done: readonly number[]
  /** Good repetitions left after the last set. */
  readonly reserve: number | null
  /** The movement lost its shape. */
  readonly lostForm: boolean | null
  /** Pain of 10 while doing it, and hours until it settled; 0 hours when there was none. */
  readonly pain: number | null
  readonly settledAfterHours: number | null
}
