import { numberOf } from '../answers'
import type { Answers } from '../answers'
import { withoutNoise } from '../rounding'
import type { DerivedValue } from './derived-value'

/** Below this weekly distance (km) a change in percent means nothing. */
const LEAST_PRIOR_WEEKLY_KM = 5

/**
 * By how much (%) the longest run before onset passed the longest run of the 30 days before it.
 * Null while either is missing, or when there was no run to compare with.
 * Source: Frandsen 2025. A run of 14 km after 10 km gives 40.
 */
export function deriveSpike(answers: Answers): DerivedValue | null {
  const longest = numberOf(answers, 'longest-run-before-onset')
  const before = numberOf(answers, 'longest-run-prior-30d')
  if (longest === null || before === null || before === 0) return null
  return { measure: 'single-session-spike-pct', side: 'none', value: withoutNoise(100 * (longest / before - 1)) }
}

/**
 * By how much (%) the last week's distance differs from the mean week before. Null while either is missing or the mean is under 5 km.
 * Source: Nielsen 2014. 30 km after weeks of 24 km gives 25.
 */
export function deriveWeeklyChange(answers: Answers): DerivedValue | null {
  const week = numberOf(answers, 'weekly-distance-current')
  const mean = numberOf(answers, 'weekly-distance-prior-4wk')
  if (week === null || mean === null || mean < LEAST_PRIOR_WEEKLY_KM) return null
  return { measure: 'weekly-distance-change-pct', side: 'none', value: withoutNoise((100 * (week - mean)) / mean) }
}
