import type { PlanCase } from './types'

/** One input that could have been different. */
export interface PossibleChange {
  /** A measure's id, or the place in the case: `planning.tolerableRunMin`. */
  readonly input: string
  /** The change in words: "16 min of running tolerated, not 12". */
  readonly words: string
  /** How far the change is: a point of pain, a minute, a day, a test, five free minutes or half an hour of settling is one step. */
  readonly steps: number
  readonly isAnswer: boolean
  readonly apply: (c: PlanCase) => PlanCase
}
