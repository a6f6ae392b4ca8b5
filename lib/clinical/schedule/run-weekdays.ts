import { sum } from '../running/minutes'
import { prefer } from './prefer'
import { freeMinOf, type Week } from './week'
import { countUsed, MOST_USED_WEEKDAYS, smallestGap, spacedSets, weekdayAfter, weekdayBefore, type WeekdaySet } from './weekday-set'

/** Minutes a ladder session needs at most, the walks included. */
export const LADDER_DAY_MIN = 40

export interface RunDayNeeds {
  /** Free minutes a run day must have. */
  readonly dayMin: number
  /** After a bone stress injury no run goes beside sport with impact. */
  readonly isBoneStress: boolean
  /** Three run days, or two when strength would find no day otherwise. */
  readonly atMost: 2 | 3
  /** What counts before all else between sets of days; more is better. */
  readonly worth?: (days: WeekdaySet) => number
}

const THREE = spacedSets(3)
const TWO = spacedSets(2)

/**
 * Chooses the weekdays that runs fall on, fixed for the whole plan; empty when not even two fit.
 *
 * Three days, else two, of weekdays with enough free minutes and no sport with impact, no two of them touching round the week, and one of the
 * seven weekdays left free of everything. Among those: first without a run the day before or after sport with impact (after a bone stress
 * injury only those), then the largest smallest gap, the most free minutes, the earliest from Monday.
 * Source: plan.md 1.9; rulings, "Run weekdays", "Rest day". Convention.
 *
 * @example 60 free minutes on Monday, Wednesday, Friday and Saturday, no sport: [0, 2, 4], because [0, 2, 5] has the same smallest gap and minutes
 */
export function chooseRunWeekdays(week: Week, { dayMin, isBoneStress, atMost, worth }: RunDayNeeds): WeekdaySet {
  const fits = (days: WeekdaySet) =>
    days.every((day) => freeMinOf(week, day) >= dayMin && !week.impactDays.includes(day)) &&
    countUsed(days, week.impactDays) <= MOST_USED_WEEKDAYS &&
    !(isBoneStress && touchesImpact(week, days))
  const score = (days: WeekdaySet) => [
    worth?.(days) ?? 0,
    touchesImpact(week, days) ? 0 : 1,
    smallestGap(days),
    sum(days.map((day) => freeMinOf(week, day))),
  ]
  const three = atMost === 3 ? prefer(THREE.filter(fits), score) : null
  return three ?? prefer(TWO.filter(fits), score) ?? []
}

/** Whether one of the days is the day before or after sport with impact. */
export function touchesImpact({ impactDays }: Week, days: WeekdaySet): boolean {
  return days.some((day) => impactDays.includes(weekdayBefore(day)) || impactDays.includes(weekdayAfter(day)))
}
