import type { DatedRun } from './past-runs'
import type { RunBlock } from './types'

/** A run with its place in the plan, before it becomes a session. */
export interface PlannedRun extends DatedRun {
  /** Seven-day block from the first run, counted from 0. */
  readonly block: number
  readonly stage: number | null
  readonly blocks: readonly RunBlock[]
}

/** A run without walks between. */
export function continuous(runMin: number): Pick<PlannedRun, 'blocks' | 'runMin'> {
  return { blocks: [{ runMin, walkMin: 0, reps: 1 }], runMin }
}
