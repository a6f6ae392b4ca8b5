import type { CalendarDate } from '../measures/types'
import { WEEKDAYS, type Weekday } from '../plan/types'

const DAY_MS = 86_400_000
/** 1 January 1970 was a Thursday. */
const EPOCH_WEEKDAY = WEEKDAYS.indexOf('thu')

/**
 * Counts a calendar day from 1 January 1970, so that days can be compared and subtracted. Local dates only: no time zone, no daylight saving. Counted by
 * universal time, which has neither: a plan counts thousands of days, and a calendar library takes half of the time of the whole plan.
 *
 * @example dayNumber('1970-01-08') // 7
 */
export function dayNumber(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS
}

/** The calendar day of a day number. @example dateOfDay(7) // '1970-01-08' */
export function dateOfDay(day: number): CalendarDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** Monday is 0. @example weekdayIndex(dayNumber('2026-12-02')) // 2, a Wednesday */
export function weekdayIndex(day: number): number {
  return (((day + EPOCH_WEEKDAY) % 7) + 7) % 7
}

/** @example weekdayOf(dayNumber('2026-12-02')) // 'wed' */
export function weekdayOf(day: number): Weekday {
  return WEEKDAYS[weekdayIndex(day)] as Weekday
}

/** Whole days from the first date to the second; negative when the second is earlier. @example daysBetween('2026-02-27', '2026-03-01') // 2 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from)
}
