import type { LogEntry } from '../plan/types'
import { daysBetween } from './calendar'
import { greenContinuousRow, isContinuous, loggedRuns, type RunsRead } from './continuous-runs'
import { sum } from './minutes'

export interface IntensityGateInput extends RunsRead {
  readonly log: readonly LogEntry[]
  /** Minutes of the usual week before the injury; 0 or less is not known. */
  readonly usualWeeklyMin: number
  readonly goalWeeklyMin: number | null
}

const GREEN_RUNS = 4
/** Per cent of the usual week. */
const WEEKLY_SHARE = 70
const BONE_DAYS = 28
const WEEK_DAYS = 7

/**
 * What the log still lacks before speed or hills; empty when the gate is open.
 *
 * The last four runs were 30 minutes without a walk and green, and the seven days up to the last run hold 70 % of the usual week (of the goal
 * where the usual week is not known). After a bone stress injury every run of the last four weeks was continuous too. What is missing is never
 * taken as done.
 * Source: plan.md 1.8, I-R8; runprograms `intensityLadder`. Convention.
 *
 * @example findIntensityGaps({ log: [], ... })[0] // '0 of 4 green runs of 30 min in a row'
 */
export function findIntensityGaps(input: IntensityGateInput): string[] {
  const greens = Math.min(GREEN_RUNS, greenContinuousRow(input.log, input).length)
  return [
    ...(greens < GREEN_RUNS ? [`${greens} of ${GREEN_RUNS} green runs of 30 min in a row`] : []),
    ...findWeeklyGap(input),
    ...(input.condition === 'BSI' && !isLongContinuous(input) ? ['less than 4 weeks of runs without a walk'] : []),
  ]
}

function findWeeklyGap({ log, usualWeeklyMin, goalWeeklyMin }: IntensityGateInput): string[] {
  const reference = usualWeeklyMin > 0 ? usualWeeklyMin : (goalWeeklyMin ?? 0)
  if (reference <= 0) return ['the usual minutes a week are not known']
  const runs = loggedRuns(log)
  const last = runs.at(-1)
  const week = runs.filter(({ on }) => last !== undefined && daysBetween(on, last.on) < WEEK_DAYS)
  const minutes = sum(week.map(({ runMin }) => runMin ?? 0))
  return 100 * minutes < WEEKLY_SHARE * reference ? [`${minutes} min in the last week, less than 70 % of ${reference}`] : []
}

function isLongContinuous(input: IntensityGateInput): boolean {
  const runs = loggedRuns(input.log).reverse()
  const end = runs.findIndex((run) => !isContinuous(run, input))
  const row = end < 0 ? runs : runs.slice(0, end)
  const [newest, oldest] = [row[0], row.at(-1)]
  return newest !== undefined && oldest !== undefined && daysBetween(oldest.on, newest.on) >= BONE_DAYS
}
