import type { Condition } from '../measures/types'
import type { Irritability } from '../running/irritability'
import type { Exercise, KneeBend } from './catalogue-types'

const PFP_DEEPEST: Readonly<Record<Irritability, number>> = { high: 45, moderate: 60, low: 90 }
/** A leg extension under PFP does not straighten beyond this before the knee is calm. */
const LEG_EXTENSION_FROM = 45

/** `unsuitable`: the exercise would need more bend, or more straightening, than the knee is ready for. */
export type KneeRangeChoice = { readonly unsuitable: true } | { readonly unsuitable: false; readonly kneeRange: KneeBend | null }

/**
 * The knee bend to prescribe, in degrees, or that the exercise is out for now.
 *
 * The range of the irritability; else the allowed, fixed or default one. Under PFP a weight-bearing default is cut to 45, 60 or 90; a
 * weight-bearing fixed range beyond that, or a leg extension nearer to straight than 45 before the knee is calm, rules the exercise out.
 * No range in the catalogue: null.
 * Source: plan.md 2.1 (Powers 2014), I-S3; rulings, "Knee range". Convention.
 *
 * @example kneeRangeFor(legPress, { condition: 'PFP', irritability: 'moderate' }) // { unsuitable: false, kneeRange: [0, 60] }
 */
export function kneeRangeFor(
  exercise: Exercise,
  { condition, irritability }: { readonly condition: Condition; readonly irritability: Irritability },
): KneeRangeChoice {
  const range = exercise.kneeRange
  if (range === null) return { unsuitable: false, kneeRange: null }
  const listed = range.byIrritability?.[irritability] ?? range.allowed ?? range.fixed ?? range.default ?? null
  if (condition !== 'PFP' || listed === null) return { unsuitable: false, kneeRange: listed }

  if (isLegExtension(exercise) && irritability !== 'low' && listed[0] < LEG_EXTENSION_FROM) return { unsuitable: true }
  const deepest = PFP_DEEPEST[irritability]
  if (!exercise.weightBearing || listed[1] <= deepest) return { unsuitable: false, kneeRange: listed }
  if (range.default === undefined || listed[0] >= deepest) return { unsuitable: true }
  return { unsuitable: false, kneeRange: [listed[0], deepest] }
}

const isLegExtension = ({ id }: Exercise) => id.startsWith('knee-extension')
