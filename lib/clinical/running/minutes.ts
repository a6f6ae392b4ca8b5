/**
 * Rounds minutes down to half a minute, the unit every planned run is in. A sum that misses a half minute only by floating point keeps it.
 *
 * @example floorToHalf(29.75) // 29.5
 */
export const floorToHalf = (minutes: number): number => Math.floor(minutes * 2 + 1e-9) / 2

/** @example sum([10, 12.5]) // 22.5 */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
