/**
 * Takes off the noise of binary arithmetic (9 decimals), so that a limit is met when the numbers say so.
 * `withoutNoise(8.3 - 5.5)` is 2.8, and `withoutNoise((2.07 / 2.3) * 100)` is 90.
 */
export function withoutNoise(value: number): number {
  return Math.round(value * 1e9) / 1e9
}

/** A number to show: `roundTo(1.1803, 2)` is 1.18. Limits are judged before rounding, never after. */
export function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
