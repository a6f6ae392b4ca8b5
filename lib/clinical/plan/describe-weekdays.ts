import type { WeekdaySet } from '../schedule/weekday-set'

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** Weekdays in words, without those named before. @example weekdayNames([0, 2, 4]) // 'Monday, Wednesday and Friday' */
export function weekdayNames(days: WeekdaySet, without: WeekdaySet = []): string {
  const names = days.filter((day) => !without.includes(day)).map((day) => NAMES[day] ?? '')
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
