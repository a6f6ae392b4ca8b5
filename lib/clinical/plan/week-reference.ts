import { KEEP_RUNNING_REFERENCE } from '../running/keep-running-start'
import { sum } from '../running/minutes'
import { loggedMinutes } from './past-runs'
import type { PlanFacts } from './plan-facts'
import type { PlannedRun } from './planned-run'
import type { RunSetup } from './set-up-runs'

export interface BlockPlace {
  /** Counted from 0 at the first run. */
  readonly block: number
  /** The runs of the blocks before. */
  readonly runs: readonly PlannedRun[]
}

const CAP_SHARE = 1.3
const LADDER_CAP_MIN = 20

/**
 * Run minutes of the heavier of the two weeks before a block; before the first run those of the log. On the keep-running route at least 60 % of
 * the usual week in the first two blocks.
 * Source: plan.md I-R5; rulings, "Which cap at which block". Convention.
 */
export function weekReference(facts: PlanFacts, setup: RunSetup, { block, runs }: BlockPlace): number {
  const minutesOf = (of: number) => (of >= 0 ? minutesInBlock(runs, of) : loggedBefore(facts, setup, -of))
  const isSeeded = setup.route === 'keep-running' && block < 2
  const least = isSeeded ? KEEP_RUNNING_REFERENCE * facts.planCase.planning.usual.weeklyRunMin : 0
  return Math.max(minutesOf(block - 1), minutesOf(block - 2), least)
}

/**
 * The most a block on the ladder may hold: 1.30 of the reference or 20 min more, whichever is more; keep-running 1.30. The first block of a
 * ladder is held by its stages alone.
 * Source: plan.md 1.7, I-R5; rulings, "Which cap at which block". Convention.
 *
 * @example 40 min in the heavier of the two weeks before: 60
 */
export function ladderWeekCap(facts: PlanFacts, setup: RunSetup, place: BlockPlace): number {
  const ref = weekReference(facts, setup, place)
  if (setup.route === 'keep-running') return CAP_SHARE * ref
  return place.block === 0 ? Infinity : Math.max(CAP_SHARE * ref, ref + LADDER_CAP_MIN)
}

/** Run minutes laid in a block. */
export const minutesInBlock = (runs: readonly PlannedRun[], block: number): number =>
  sum(runs.filter((run) => run.block === block).map(({ runMin }) => runMin))

/** Logged minutes of the week that lies so many weeks before the first run. */
function loggedBefore(facts: PlanFacts, { firstDay }: RunSetup, weeks: number): number {
  const from = (firstDay ?? 0) - 7 * weeks
  return loggedMinutes(facts, from, from + 6)
}
