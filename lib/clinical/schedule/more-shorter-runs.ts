import { SHORTEST_STRENGTH_MIN } from './strength-weekdays'
import { touchesImpact } from './run-weekdays'
import { freeMinOf, type Week } from './week'
import { countUsed, MOST_USED_WEEKDAYS, weekdayAfter, weekdayBefore, type WeekdaySet } from './weekday-set'

export interface MoreRunsNeeds {
  readonly runDays: WeekdaySet
  readonly strengthDays: WeekdaySet
  /** Free minutes one run needs, the walks included. */
  readonly dayMin: number
  /** Run days that the first weeks may hold within their weekly limit. */
  readonly mostRunDays: number
}

const MOST_RUN_DAYS = 5

/**
 * Adds run days for a runner with PFP who keeps running and does better with more and shorter runs.
 *
 * Goes through the week from Monday: a day with room for the run (and 20 minutes more beside strength), neither on nor beside sport with
 * impact, never the third run day in a row, one weekday left free of everything, up to five run days.
 * Source: plan.md 1.7; rulings, "moreShorterRuns". Convention, by the clinician's tick only.
 *
 * @example runs on [0, 2, 4] with room on every day: [0, 2, 4, 5], because Tuesday, Thursday and Sunday would each make three in a row
 */
export function addRunWeekdays(week: Week, { runDays, strengthDays, dayMin, mostRunDays }: MoreRunsNeeds): WeekdaySet {
  const most = Math.min(MOST_RUN_DAYS, mostRunDays)
  let days = runDays
  for (let day = 0; day < 7 && days.length < most; day++) {
    const needed = dayMin + (strengthDays.includes(day) ? SHORTEST_STRENGTH_MIN : 0)
    if (days.includes(day) || freeMinOf(week, day) < needed) continue
    if (week.impactDays.includes(day) || touchesImpact(week, [day])) continue
    const more = [...days, day].sort((a, b) => a - b)
    if (hasThreeInARow(more) || countUsed(more, strengthDays, week.impactDays) > MOST_USED_WEEKDAYS) continue
    days = more
  }
  return days
}

const hasThreeInARow = (days: WeekdaySet) => days.some((day) => days.includes(weekdayBefore(day)) && days.includes(weekdayAfter(day)))
