/** Weekdays as numbers, Monday 0, in order. */
export type WeekdaySet = readonly number[]

const ALL: WeekdaySet = [0, 1, 2, 3, 4, 5, 6]

/** Every choice of `size` weekdays of which no two touch, Sunday and Monday included. Earliest from Monday first. @example spacedSets(3)[0] // [0, 2, 4] */
export function spacedSets(size: number): readonly WeekdaySet[] {
  return choose(ALL, size).filter((days) => smallestGap(days) >= 2)
}

/** Every choice of `size` of these weekdays, earliest first. */
export function choose(days: WeekdaySet, size: number): WeekdaySet[] {
  if (size === 0) return [[]]
  return days.flatMap((day, index) => choose(days.slice(index + 1), size - 1).map((rest) => [day, ...rest]))
}

/** Days from each weekday to the next one in the set, round the week; a single day has a gap of 7. */
export function smallestGap(days: WeekdaySet): number {
  return Math.min(...days.map((day, index) => daysUntil(day, days[(index + 1) % days.length] as number)))
}

/** Days from one weekday to the next time the other comes, 1 to 7. @example daysUntil(6, 0) // 1 */
export const daysUntil = (from: number, to: number): number => ((to - from + 6) % 7) + 1

export const weekdayBefore = (day: number): number => (day + 6) % 7
export const weekdayAfter = (day: number): number => (day + 1) % 7

/** How many weekdays the sets hold together. @example countUsed([0, 2], [2, 4]) // 3 */
export const countUsed = (...sets: readonly WeekdaySet[]): number => new Set(sets.flat()).size

/** One weekday of seven stays free of sessions and of sport with impact. */
export const MOST_USED_WEEKDAYS = 6
