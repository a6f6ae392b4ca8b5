import { floorToHalf } from '../running/minutes'
import { NO_STRENGTH_DAYS, TAPER_SHARE, taperDays } from '../running/taper'
import type { RunRoute } from './choose-sequence'
import { layRuns, type LaidRuns } from './lay-runs'
import type { PlanFacts } from './plan-facts'
import { continuous, type PlannedRun } from './planned-run'
import { setUpRuns, type RunSetup } from './set-up-runs'

/** What an event inside the plan does to it. Days are day numbers; the plan is listed up to `lastDay` only. */
export interface EventEffect {
  readonly setup: RunSetup
  readonly runs: readonly PlannedRun[]
  readonly ladderEndsOn: number | null
  /** First day of the taper; null when there is no event, or the runner is not far enough for one. */
  readonly taperFrom: number | null
  readonly noStrength: (day: number) => boolean
}

const never = () => false

/**
 * Lays the runs round an event inside the plan.
 *
 * With the ladder (or stage 3 of keep-running) over before the taper: halved runs in the taper, no strength in the last 5 days, nothing from
 * the event on. Otherwise no taper, and nothing on the event's day and the day before.
 * Source: plan.md 1.10, I-X3; rulings, "Event inside the plan". Convention.
 *
 * @example a 10 km event on day 100 after the ladder: runs from day 93 are half of those of the last block before
 */
export function layRunsRoundEvent(facts: PlanFacts, route: RunRoute): EventEffect {
  const setup = setUpRuns(facts, route)
  const laid = layRuns(facts, setup)
  const event = facts.planCase.planning.goal.event
  if (event === null || facts.eventDay === null) return { ...laid, setup, taperFrom: null, noStrength: never }
  const { eventDay } = facts
  const taperFrom = eventDay - taperDays(event.km)
  if (laid.ladderEndsOn === null || laid.ladderEndsOn >= taperFrom) return withoutTaper(facts, route, eventDay)
  return {
    setup,
    runs: taper(laid, { taperFrom, eventDay }),
    ladderEndsOn: laid.ladderEndsOn,
    taperFrom,
    noStrength: (day) => day >= eventDay - NO_STRENGTH_DAYS,
  }
}

/** A plan without runs keeps the event's day and the day before free. */
export function restRoundEvent({ eventDay }: PlanFacts): (day: number) => boolean {
  return (day) => eventDay !== null && (day === eventDay || day === eventDay - 1)
}

function withoutTaper(facts: PlanFacts, route: RunRoute, eventDay: number): EventEffect {
  const setup = setUpRuns(facts, route, [eventDay - 1, eventDay])
  return { ...layRuns(facts, setup), setup, taperFrom: null, noStrength: restRoundEvent(facts) }
}

function taper({ runs }: LaidRuns, { taperFrom, eventDay }: { readonly taperFrom: number; readonly eventDay: number }): PlannedRun[] {
  return runs.flatMap((run) => {
    if (run.day < taperFrom) return [run]
    if (run.day >= eventDay) return []
    const halved = floorToHalf(TAPER_SHARE * minutesBeforeTaper(runs, run, taperFrom))
    return halved > 0 ? [{ ...run, ...continuous(halved) }] : []
  })
}

/** That weekday's run of the last whole block before the taper; where the plan has none, of its first block. */
function minutesBeforeTaper(runs: readonly PlannedRun[], { day, runMin }: PlannedRun, taperFrom: number): number {
  const firstDay = runs[0]?.day ?? taperFrom
  const lastWhole = Math.max(0, Math.floor((taperFrom - firstDay) / 7) - 1)
  return runs.find((run) => run.block === lastWhole && (day - run.day) % 7 === 0)?.runMin ?? runMin
}
