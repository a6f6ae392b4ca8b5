import type { Tag } from '../evidence/tag'
import type { Answer, Patterns } from '../screening/types'
import type { Facts } from './facts'
import { LEAST_LEAD, LEAST_POINTS } from './lead-rule'
import { PATTERNS, PATTERN_FEATURES, createFeatureReader } from './pattern-features'

/** The patterns with the answers that gave points towards bone stress, which the gate reads. */
export interface ScoredPatterns extends Patterns {
  readonly boneStressAnswers: readonly Answer[]
}

/** A feature that was found, with the answers that made it. */
export interface FoundFeature {
  readonly feature: string
  readonly tag: Tag
  readonly points: Patterns['points']
  readonly answers: readonly Answer[]
}

/** The features that were found, in the order of the content, with what each gives or takes. A feature without an answer is not among them. */
export function findFeatures(facts: Facts): readonly FoundFeature[] {
  const reader = createFeatureReader(facts)
  return PATTERN_FEATURES.flatMap(({ feature, tag, points, found }) => {
    const answers = found(reader)
    const [PFP, ITBS, bone, OTHER] = points
    return answers.length === 0 ? [] : [{ feature, tag, points: { PFP, ITBS, BSI: bone, OTHER }, answers }]
  })
}

/**
 * Adds up the features for PFP, ITBS, bone stress and other conditions. Points are ordinal, not probabilities; patterns may coexist.
 * One leads with 5 points or more and 3 ahead of the next; otherwise the picture is mixed and the clinician decides.
 * An unanswered question gives no points either way.
 *
 * Pain around the kneecap (3), painful squat (2) and stairs (1): PFP 6, ITBS -3, so PFP leads.
 */
export function scorePatterns(facts: Facts): ScoredPatterns {
  const found = findFeatures(facts)
  const sum = (pattern: keyof Patterns['points']) => found.reduce((total, { points }) => total + points[pattern], 0)
  const points = { PFP: sum('PFP'), ITBS: sum('ITBS'), BSI: sum('BSI'), OTHER: sum('OTHER') }
  const boneStressAnswers = found.filter((each) => each.points.BSI > 0).flatMap(({ answers }) => answers)
  return { points, leading: leadingOf(points), boneStressAnswers }
}

function leadingOf(points: Patterns['points']): Patterns['leading'] {
  const [first, second] = [...PATTERNS].sort((a, b) => points[b] - points[a])
  if (first === undefined || second === undefined) return 'mixed'
  return points[first] >= LEAST_POINTS && points[first] - points[second] >= LEAST_LEAD ? first : 'mixed'
}
