import type { Observation } from '../measures/types'

/**
 * The highest number recorded for a measure on either side; null when nothing usable is recorded. Missing is never 0.
 *
 * @example worstNumber(observations, 'pain-walking') // 3 for left 1, right 3
 */
export function worstNumber(observations: readonly Observation[], measure: string): number | null {
  const values = observations.flatMap(({ measure: id, value }) => (id === measure && typeof value === 'number' ? value : []))
  return values.length === 0 ? null : Math.max(...values)
}

/**
 * Every word recorded for a measure, sides and ticked choices together; empty when there is none.
 *
 * @example recordedWords(observations, 'readiness-stairs') // ['passed']
 */
export function recordedWords(observations: readonly Observation[], measure: string): readonly string[] {
  return observations.flatMap(({ measure: id, value }) => {
    if (id !== measure || value === null || typeof value === 'number') return []
    return typeof value === 'string' ? [value] : value
  })
}
