import { Temporal } from 'temporal-polyfill'

/** Whether a text is a calendar day that exists, as `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

/** The calendar day that an instant falls on in a clinic's time zone. */
export function dayIn(timeZone: string, instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}

/** An instant as the clock on the wall in a time zone: "12:04". */
export function clockIn(timeZone: string, instant: Date): string {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone)
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** Midnight at which a calendar day begins in a clinic's time zone. */
export function startOfDayIn(timeZone: string, day: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds)
}

/** Whole days from one calendar day to another; negative when that one is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days
}

export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** `2026-05-23` as "Saturday 23 May". */
export const longDay = wording({ weekday: 'long', day: 'numeric', month: 'long' })

/** `2026-05-23` as "Sat". */
export const shortWeekday = wording({ weekday: 'short' })

/** `2026-09-23` as "23 Sept". */
export const shortDate = wording({ day: 'numeric', month: 'short' })

/** `2026-05-23` as "23 May 2026". */
export const fullDay = wording({ day: 'numeric', month: 'long', year: 'numeric' })

/** `2026-05-18` to `2026-05-24` as "18–24 May"; across two months "29 Jun – 5 Jul". */
export function daySpan(from: string, to: string): string {
  const [start, end] = [shortDate(from), shortDate(to)]
  const [startDay, startMonth] = start.split(' ')
  return startMonth === end.split(' ')[1] ? `${startDay}–${end}` : `${start} – ${end}`
}

/**
 * Puts a calendar day into words. It has no time zone, so it is read as midnight in UTC. The formatter is made once: making one
 * takes longer than laying out a whole week.
 */
function wording(options: Intl.DateTimeFormatOptions): (day: string) => string {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
  return (day) => format.format(new Date(`${day}T00:00:00Z`)).replace(',', '')
}
