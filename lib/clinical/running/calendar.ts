import { Temporal } from 'temporal-polyfill'
import type { CalendarDate } from '../measures/types'
import { WEEKDAYS, type Weekday } from '../plan/types'

const EPOCH = Temporal.PlainDate.from('1970-01-01')
/** 1 January 1970 was a Thursday. */
const EPOCH_WEEKDAY = WEEKDAYS.indexOf('thu')

/**
 * Counts a calendar day from 1 January 1970, so that days can be compared and subtracted. Local dates only: no time zone, no daylight saving.
 *
 * @example dayNumber('1970-01-08') // 7
 */
export function dayNumber(date: CalendarDate): number {
  return EPOCH.until(Temporal.PlainDate.from(date), { largestUnit: 'day' }).days
}

/** The calendar day of a day number. @example dateOfDay(7) // '1970-01-08' */
export function dateOfDay(day: number): CalendarDate {
  return EPOCH.add({ days: day }).toString()
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
