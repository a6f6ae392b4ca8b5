import type { Answer, Patterns } from '../screening/types'
import type { Facts } from './facts'
import { PATTERNS, PATTERN_FEATURES, createFeatureReader } from './pattern-features'

/** The patterns with the answers that gave points towards bone stress, which the gate reads. */
export interface ScoredPatterns extends Patterns {
  readonly boneStressAnswers: readonly Answer[]
}

const BSI = PATTERNS.indexOf('BSI') as 2

/** A pattern leads with at least this many points, and at least this far ahead of the next. Convention. */
const LEAST_POINTS = 5
const LEAST_LEAD = 3

/**
 * Adds up the features for PFP, ITBS, bone stress and other conditions. Points are ordinal, not probabilities; patterns may coexist.
 * One leads with 5 points or more and 3 ahead of the next; otherwise the picture is mixed and the clinician decides.
 * An unanswered question gives no points either way.
 *
 * Pain around the kneecap (3), painful squat (2) and stairs (1): PFP 6, ITBS -3, so PFP leads.
 */
export function scorePatterns(facts: Facts): ScoredPatterns {
  const reader = createFeatureReader(facts)
  const found = PATTERN_FEATURES.map((feature) => ({ feature, answers: feature.found(reader) })).filter(({ answers }) => answers.length > 0)
  const sum = (place: 0 | 1 | 2 | 3) => found.reduce((total, { feature }) => total + feature.points[place], 0)
  const points = { PFP: sum(0), ITBS: sum(1), BSI: sum(BSI), OTHER: sum(3) }
  const boneStressAnswers = found.filter(({ feature }) => feature.points[BSI] > 0).flatMap(({ answers }) => answers)
  return { points, leading: leadingOf(points), boneStressAnswers }
}

function leadingOf(points: Patterns['points']): Patterns['leading'] {
  const [first, second] = [...PATTERNS].sort((a, b) => points[b] - points[a])
  if (first === undefined || second === undefined) return 'mixed'
  return points[first] >= LEAST_POINTS && points[first] - points[second] >= LEAST_LEAD ? first : 'mixed'
}
