import { sum } from '../running/minutes'
import { prefer } from './prefer'
import { freeMinOf, type Week } from './week'
import { choose, countUsed, MOST_USED_WEEKDAYS, spacedSets, weekdayAfter, type WeekdaySet } from './weekday-set'

/** The longest strength session, and the shortest time it is worth starting one in. */
const LONGEST_STRENGTH_MIN = 45
export const SHORTEST_STRENGTH_MIN = 20

/** Three days, else two, else one. */
const SETS = [spacedSets(3), spacedSets(2), spacedSets(1)]

export interface StrengthDayNeeds {
  readonly runDays: WeekdaySet
  /** Minutes set aside for the run on a run day. */
  readonly runDayMin: number
}

export interface StrengthWeekdays {
  /** In the settle and build phases: up to three. */
  readonly early: WeekdaySet
  /** From the strengthen phase on: the best two of them. */
  readonly late: WeekdaySet
}

/**
 * Chooses the weekdays that strength falls on.
 *
 * Three, else two, else one, at least two days apart round the week, each with 20 minutes free (on a run day: after the run), with one weekday
 * of seven left free of everything. Fewest the day before a run first, then fewest on sport with impact, most on run days, most minutes (at most
 * 45 each), earliest. Empty when no day fits.
 * Source: plan.md 1.9, I-S1, I-S6; rulings, "Strength weekdays". Convention.
 *
 * @example runs on Monday, Wednesday and Friday, 90 free minutes every day: { early: [0, 2, 4], late: [0, 2] }
 */
export function chooseStrengthWeekdays(week: Week, needs: StrengthDayNeeds): StrengthWeekdays {
  const score = (days: WeekdaySet) => scoreStrengthDays(week, needs, days)
  const fits = (days: WeekdaySet) =>
    days.every((day) => strengthMinOn(week, needs, day) >= SHORTEST_STRENGTH_MIN) &&
    countUsed(days, needs.runDays, week.impactDays) <= MOST_USED_WEEKDAYS
  for (const sets of SETS) {
    const early = prefer(sets.filter(fits), score)
    if (early !== null) return { early, late: prefer(choose(early, 2), score) ?? early }
  }
  return { early: [], late: [] }
}

/** Minutes left for strength on a weekday, after the run that falls on it. */
function strengthMinOn(week: Week, { runDays, runDayMin }: StrengthDayNeeds, day: number): number {
  return freeMinOf(week, day) - (runDays.includes(day) ? runDayMin : 0)
}

function scoreStrengthDays(week: Week, needs: StrengthDayNeeds, days: WeekdaySet) {
  const count = (test: (day: number) => boolean) => days.filter(test).length
  return [
    -count((day) => needs.runDays.includes(weekdayAfter(day))),
    -count((day) => week.impactDays.includes(day)),
    count((day) => needs.runDays.includes(day)),
    sum(days.map((day) => Math.min(LONGEST_STRENGTH_MIN, strengthMinOn(week, needs, day)))),
  ]
}
