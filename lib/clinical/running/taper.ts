/** Days before an event in which running is halved. @example taperDays(21.1) // 14 */
export function taperDays(km: number): number {
  if (km <= 10) return 7
  return km <= 21.1 ? 14 : 21
}

/** Share of the run of the last block before the taper. Source: plan.md 1.10 (volume falls 41 to 60 %); rulings, "Event inside the plan". */
export const TAPER_SHARE = 0.5
/** Days before an event without strength. */
export const NO_STRENGTH_DAYS = 5

const READY_SHARE = 0.8

/**
 * Whether the longest planned run carries the event: at least 80 % of the time it is expected to take, from the usual minutes a week over the
 * kilometres a week. Null when the kilometres are missing or 0, or the usual minutes are 0: then nothing can be said.
 * Source: plan.md 1.10; rulings, "Event inside the plan". Convention.
 *
 * @example 10 km, 150 min and 25 km a week: expected 60 min, so a longest run of 48 min is enough.
 */
export function isLongEnoughForEvent(input: {
  readonly km: number
  readonly longestRunMin: number
  readonly usualWeeklyMin: number
  readonly usualWeeklyKm: number | null
}): boolean | null {
  const { km, longestRunMin, usualWeeklyMin, usualWeeklyKm } = input
  if (usualWeeklyKm === null || usualWeeklyKm <= 0 || usualWeeklyMin <= 0) return null
  return longestRunMin >= (READY_SHARE * km * usualWeeklyMin) / usualWeeklyKm
}
