import { dayNumber } from '../running/calendar'
import { colourRun } from '../running/colour'
import { sum } from '../running/minutes'
import type { PlanFacts } from './plan-facts'
import type { RunRoute } from './choose-sequence'

export interface DatedRun {
  readonly day: number
  readonly runMin: number
}

/**
 * The runs before the plan that a longest run of the last 30 days may be read from: logged ones that were finished and neither red nor without
 * their answers. On the keep-running route also what the last runs before the plan allowed, on the day of the last of them: counted from the plan's start, or, with nothing logged, from its first listed day.
 * Source: plan.md I-R4; rulings, "Keep-running stages". The day of that last run is our own reading, on the safe side.
 */
export function longestRunPool({ planCase, condition, startDay, fromDay }: PlanFacts, route: RunRoute): DatedRun[] {
  const logged = planCase.log.flatMap((entry) => {
    const isCounted = entry.kind === 'run' && entry.runMin !== undefined && entry.completedPct === 100
    const colour = colourRun(entry, condition)
    return isCounted && (colour === 'green' || colour === 'amber') ? { day: dayNumber(entry.on), runMin: entry.runMin } : []
  })
  if (route !== 'keep-running') return logged
  const { daysSinceLastRun, tolerableRunMin } = planCase.planning
  const hasLog = planCase.log.some(({ kind }) => kind === 'run')
  const countedFrom = hasLog ? startDay : fromDay
  return [{ day: countedFrom - Math.max(1, daysSinceLastRun), runMin: tolerableRunMin }, ...logged]
}

/** Minutes run in the log on the days from `from` to `to`, both included. An entry without its minutes adds nothing. */
export function loggedMinutes({ planCase }: PlanFacts, from: number, to: number): number {
  const within = planCase.log.filter(({ kind, on }) => kind === 'run' && dayNumber(on) >= from && dayNumber(on) <= to)
  return sum(within.map(({ runMin }) => runMin ?? 0))
}

/**
 * The longest of the runs in the 30 days before a day, leaving out those from `before` on. 0 without any.
 *
 * @example a run 30 days before counts, one 31 days before does not
 */
export function longestRecent(runs: readonly DatedRun[], { day, before }: { readonly day: number; readonly before: number }): number {
  return Math.max(0, ...runs.filter((run) => run.day >= day - 30 && run.day < before).map((run) => run.runMin))
}
