/** A calendar day has no time zone: it is put into words as midnight in UTC. */
function words(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}

/** `2026-05-18` as "18 May"; with the year when it is not that of the other day. */
export function dayWords(day: string, seenOn?: string): string {
  const isOtherYear = seenOn !== undefined && seenOn.slice(0, 4) !== day.slice(0, 4)
  return words(day, { day: 'numeric', month: 'long', ...(isOtherYear ? { year: 'numeric' } : {}) })
}

/** `2026-05-18` as "Monday 18 May". */
export function weekdayWords(day: string): string {
  return words(day, { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '')
}

/** An instant as the clock on the wall in a time zone: "12:04". */
export function clockWords(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(instant))
}

/** An instant as the day in a time zone, `YYYY-MM-DD`. */
export function dayOf(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(instant))
}
