import type { Planning } from '../plan/types'
import { sum } from './minutes'
import { keepRunningSequence, stageRunMin } from './stage-sequence'

/** The walk before and after a run, together. */
const WALKS_MIN = 10
const SHORTEST_SESSION_MIN = 10
/** Share of the usual weekly minutes that the first weeks are measured against, and how far they may go beyond it. */
export const KEEP_RUNNING_REFERENCE = 0.6
const WEEKLY_CAP = 1.3

/**
 * The first session of a runner who keeps running, in minutes of running and walking together; null when none of 10 minutes or more can be had.
 *
 * The smaller of 60 % of the usual run and 80 % of what is tolerated, down to 5 minutes. Lowered by 5 until two run days have room for it and
 * until the first week stays within 1.30 of 60 % of the usual week. `runDaysFor` gives the number of run days that fit so many minutes.
 * Source: runprograms `house-keep-running`; rulings, "Keep-running stages", "Which cap at which block". Convention.
 *
 * @example keepRunningStart({ usual: { weeklyRunMin: 150, runMin: 40 }, tolerableRunMin: 30, ... }, () => 3) // 20: 60 % of 40 is 24
 */
export function keepRunningStart(
  { usual, tolerableRunMin }: Pick<Planning, 'usual' | 'tolerableRunMin'>,
  runDaysFor: (totalMin: number) => number,
): number | null {
  for (let start = Math.min(shareOf(usual.runMin, 6), shareOf(tolerableRunMin, 8)); start >= SHORTEST_SESSION_MIN; start -= 5) {
    const runDays = runDaysFor(start + WALKS_MIN)
    if (runDays >= 2 && firstWeekMin(start, runDays) <= WEEKLY_CAP * KEEP_RUNNING_REFERENCE * usual.weeklyRunMin) return start
  }
  return null
}

/** So many tenths of the minutes, down to 5. */
const shareOf = (minutes: number, tenths: number) => Math.floor((minutes * tenths) / 50) * 5

function firstWeekMin(start: number, runDays: number): number {
  const sequence = keepRunningSequence(start)
  return sum([1, 1, 2, 2, 3, 3].slice(0, runDays).map((stage) => stageRunMin(sequence, stage)))
}
