import { WEEKDAYS, type Planning } from '../plan/types'
import type { WeekdaySet } from './weekday-set'

/** The runner's week as the scheduler reads it. */
export interface Week {
  /** Free minutes, Monday first. */
  readonly freeMin: readonly number[]
  /** Weekdays with a commitment that loads the legs: football, netball. */
  readonly impactDays: WeekdaySet
}

/** Reads the week from the planning. A commitment without impact blocks nothing: the free minutes are net of it. */
export function readWeek({ available, commitments }: Pick<Planning, 'available' | 'commitments'>): Week {
  return {
    freeMin: WEEKDAYS.map((day) => available[day]),
    impactDays: WEEKDAYS.flatMap((day, index) => (commitments.some((held) => held.day === day && held.impact) ? index : [])),
  }
}

export const freeMinOf = (week: Week, weekday: number): number => week.freeMin[weekday] ?? 0
