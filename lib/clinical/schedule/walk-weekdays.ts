import { freeMinOf, type Week } from './week'
import { countUsed, MOST_USED_WEEKDAYS, type WeekdaySet } from './weekday-set'

const SHORTEST_WALK_MIN = 10

/**
 * Chooses the weekdays of a walk-first plan: every one with 10 free minutes, less the latest ones without strength until one weekday of seven
 * is free of everything. On a strength day a walk takes what strength leaves.
 * Source: rulings, "Walks". Convention.
 *
 * @example 30 free minutes every day, strength on [0, 2, 4], no sport: [0, 1, 2, 3, 4, 5]
 */
export function chooseWalkWeekdays(week: Week, strengthDays: WeekdaySet): WeekdaySet {
  const keep = (day: number) => strengthDays.includes(day) || week.impactDays.includes(day)
  let days: WeekdaySet = [0, 1, 2, 3, 4, 5, 6].filter((day) => freeMinOf(week, day) >= SHORTEST_WALK_MIN)
  while (countUsed(days, strengthDays, week.impactDays) > MOST_USED_WEEKDAYS) {
    const latest = days.findLast((day) => !keep(day))
    if (latest === undefined) break
    days = days.filter((day) => day !== latest)
  }
  return days
}

/** The first walks in minutes, then 30. Two walks at each. */
const STEPS = [10, 10, 15, 15, 20, 20, 25, 25] as const
const LAST_STEP_MIN = 30

/**
 * The minutes of the next brisk walk, and whether it counts as one of the two at its step.
 *
 * With less time than the step: the most that is a multiple of 5, from 10 minutes up, and it does not count. Under 10 minutes: no walk.
 * Source: plan.md 1.1 (route W); rulings, "Walks". Convention.
 *
 * @example nextWalk(4, 18) // { minutes: 15, counts: false }: the fifth walk is 20 min
 */
export function nextWalk(walksDone: number, freeMin: number): { readonly minutes: number; readonly counts: boolean } | null {
  const step = STEPS[walksDone] ?? LAST_STEP_MIN
  if (freeMin >= step) return { minutes: step, counts: true }
  const shorter = Math.floor(freeMin / 5) * 5
  return shorter >= SHORTEST_WALK_MIN ? { minutes: shorter, counts: false } : null
}
