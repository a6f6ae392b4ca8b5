import type { Answers } from './answers'
import { withoutNoise } from './rounding'

/**
 * How many residual standard deviations a hip abduction break test (Nm/kg) lies from what age and sex predict:
 * expected = 1.600 - 0.005 x age + 0.215 for a man; z = (measured - expected) / 0.354.
 * Null when the sex is not recorded as female or male. Source: Ramskov 2014.
 * A woman of 40 with 1.40 Nm/kg: expected 1.400, z 0.
 */
export function eccentricHipAbductionZ(nmPerKg: number, { age, sex }: Pick<Answers, 'age' | 'sex'>): number | null {
  if (sex === 'unspecified') return null
  const expected = 1.6 - 0.005 * age + (sex === 'male' ? 0.215 : 0)
  return withoutNoise((nmPerKg - expected) / 0.354)
}
