import type { MeasureDefinition, Sex } from '../measures/types'
import { bandsFor } from './band'

/**
 * Where the usual range of somebody's age and sex begins, in the measure's unit, for a measure of which more is better.
 * Null when there is no such limit: less is better, no row for that age and sex, or bands of another kind.
 *
 * Isometric knee extension of a woman of 36: 2.04 Nm/kg (band ">=2.04", tag `convention`).
 */
export function usualFrom(
  { bands, direction }: Pick<MeasureDefinition, 'bands' | 'direction'>,
  person: { readonly age: number; readonly sex: Sex },
): number | null {
  if (direction !== 'higher-is-better' && direction !== 'higher-is-better-to-a-point') return null
  const usual = bandsFor(bands, person).find(({ level }) => level === 'typical')
  return usual?.gte ?? usual?.gt ?? null
}
