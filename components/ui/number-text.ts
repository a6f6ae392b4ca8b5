/**
 * Reads a number as people type it: a comma or a point, a typographic minus, blanks around it.
 * Empty text is null, never 0; text that is no number is NaN.
 */
export function readNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.').replace(/^−/, '-')
  if (plain === '') return null
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN
}

/** A number as it is shown: no float noise, and a minus sign as wide as a plus. */
export function showNumber(value: number): string {
  return String(Number(value.toFixed(4))).replace('-', '−')
}

/**
 * One step from a value, onto the grid that starts at 0, inside the limits.
 * From empty: up gives the first step above 0, down gives 0. Null when 0 lies outside the limits: there is nothing to start from.
 */
export function nextStep(value: number | null, direction: 1 | -1, grid: { min: number; max: number; step: number }): number | null {
  const { min, max, step } = grid
  if (value === null && (min > 0 || max < 0)) return null
  const raw = value === null ? (direction === 1 ? step : 0) : value + direction * step
  return Math.min(max, Math.max(min, Number(raw.toFixed(4))))
}
