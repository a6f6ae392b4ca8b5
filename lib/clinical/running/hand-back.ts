import type { LogEntry } from '../plan/types'
import { longestNext } from './build-block'
import { daysBetween } from './calendar'
import { greenContinuousRow, loggedRuns, type RunsRead } from './continuous-runs'
import { floorToHalf, sum } from './minutes'

export interface HandBackInput extends RunsRead {
  readonly log: readonly LogEntry[]
  /** Minutes a week that the runner wants; null when there is no goal. */
  readonly goalWeeklyMin: number | null
  readonly usualWeeklyMin: number
  /** Entry gate E7 is passed. */
  readonly hasStrength: boolean
}

/** What a runner takes along when the plan ends, in minutes. */
export interface HandBack {
  /** What is still missing; empty when the runner may plan alone. */
  readonly missing: readonly string[]
  readonly lastWeekMin: number
  readonly longestRunMin: number
  readonly longestNextMin: number
}

const GREEN_RUNS = 4
const WEEKS = 3
/** Per cent of the goal. */
const WEEKLY_SHARE = 80
const LONGEST_DAYS = 30

/**
 * Reads from the log whether the plan may be handed back to the runner, and what goes with it.
 *
 * Ready: the last four runs were 30 minutes without a walk and green, each of the last three weeks held 80 % of the goal (of the usual week
 * without one), and the strength gate E7 is passed. Whether speed and hills are back as the goal needs them stays the clinician's question.
 * Source: plan.md 1.11, 7.3. Convention.
 *
 * @example readHandBack({ log: [], ... }).missing // ['0 of 4 green runs of 30 min in a row', '0 of 3 weeks at 80 % of 150 min']
 */
export function readHandBack(input: HandBackInput): HandBack {
  const runs = loggedRuns(input.log)
  const recent = runs.filter(({ on, completedPct }) => completedPct === 100 && daysAgo(runs, on) <= LONGEST_DAYS)
  const longestRunMin = Math.max(0, ...recent.map(({ runMin }) => runMin ?? 0))
  return {
    missing: findMissing(input, runs),
    lastWeekMin: weekMin(runs, 0),
    longestRunMin,
    longestNextMin: longestRunMin > 0 ? floorToHalf(longestNext(longestRunMin)) : 0,
  }
}

function findMissing(input: HandBackInput, runs: readonly LogEntry[]): string[] {
  const greens = Math.min(GREEN_RUNS, greenContinuousRow(input.log, input).length)
  return [
    ...(greens < GREEN_RUNS ? [`${greens} of ${GREEN_RUNS} green runs of 30 min in a row`] : []),
    ...findThinWeeks(input, runs),
    ...(input.hasStrength ? [] : ['entry gate E7 (calf raises and single-leg squat quality)']),
  ]
}

function findThinWeeks({ goalWeeklyMin, usualWeeklyMin }: HandBackInput, runs: readonly LogEntry[]): string[] {
  const aim = goalWeeklyMin ?? usualWeeklyMin
  if (aim <= 0) return ['no goal and no usual week to measure by']
  let full = 0
  while (full < WEEKS && 100 * weekMin(runs, full) >= WEEKLY_SHARE * aim) full += 1
  return full < WEEKS ? [`${full} of ${WEEKS} weeks at ${WEEKLY_SHARE} % of ${aim} min`] : []
}

const daysAgo = (runs: readonly LogEntry[], on: string) => daysBetween(on, runs.at(-1)?.on ?? on)

/** Minutes of a week that ends so many weeks before the last logged run. */
const weekMin = (runs: readonly LogEntry[], back: number): number =>
  sum(runs.filter(({ on }) => Math.floor(daysAgo(runs, on) / 7) === back).map(({ runMin }) => runMin ?? 0))
