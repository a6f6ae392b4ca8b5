import { askToConfirm } from '../measures/ask-to-confirm'
import { measureOf } from '../measures/registry'
import type { Interpretation } from '../screening/types'
import type { MeasureDefinition } from '../measures/types'
import { ADULT_AGE } from './age'
import type { Answers } from './answers'
import { findBand } from './band'
import type { DerivedValue } from './derived/derived-value'
import { deriveSymmetry } from './derived/symmetry'
import { describeReading } from './interpret'
import { roundTo } from './rounding'
import { isPainLimited, whyNoBand } from './why-no-band'

/**
 * Reads a derived number against its bands. A sum with missing items is the least it can be:
 * a low sum is shown without a band, because the missing items could raise it; a high one stands.
 */
export function interpretDerived(derived: DerivedValue, answers: Answers): Interpretation {
  const definition = measureOf(derived.measure)
  const query = { value: derived.value, age: answers.age, sex: answers.sex, symmetry: null, z: null }
  const reason = whyNoDerivedBand(derived, answers) ?? whyNoBand(definition, query, answers)
  const band = reason === null ? findBand(definition.bands, query) : null
  const notes = [reason, derived.note ?? null, outsideLimits(definition, derived.value)]
  return describeReading({ definition, side: derived.side, value: roundTo(derived.value, 2), band, notes })
}

/** The symmetry index of a strength test, or null while a side is missing. The note says which side stands over which. */
export function interpretSymmetry(test: MeasureDefinition, answers: Answers): Interpretation | null {
  const symmetry = deriveSymmetry(test, answers)
  if (symmetry === null) return null
  const definition = measureOf('limb-symmetry-index')
  const query = { value: symmetry.value, age: answers.age, sex: answers.sex, symmetry: null, z: null }
  const reason = whyNoBand(definition, query, answers)
  const band = reason === null ? findBand(definition.bands, query) : null
  const isLimited = (answers.observations.get(test.id) ?? []).some(isPainLimited)
  const weaker = symmetry.basis === 'weaker-over-stronger' ? ', the weaker over the stronger' : ''
  const notes = [
    `${test.label}: ${symmetry.top} over ${symmetry.bottom}${weaker}`,
    isLimited ? 'pain-limited' : null,
    reason,
    askToConfirm(definition, roundTo(symmetry.value, 1)),
  ]
  return { ...describeReading({ definition, side: 'none', value: roundTo(symmetry.value, 1), band, notes }), of: test.id }
}

/** Enough answered items for a low triad score to mean something; the factor score uses the same number. */
export const ENOUGH_TRIAD_ITEMS = 4
const LOWEST_TRIAD_SCORE_AT_RISK = 2
const LOWEST_BONE_STRESS_SCORE_TO_IMAGE = 3

function whyNoDerivedBand({ measure, value, answered, outOf }: DerivedValue, answers: Answers): string | null {
  if (measure === 'bmi' && answers.age < ADULT_AGE) return 'adult limits are not applied under 18'
  const isShort = answered !== undefined && outOf !== undefined && answered < outOf
  if (measure === 'triad-cra-score' && isShort && answered < ENOUGH_TRIAD_ITEMS && value < LOWEST_TRIAD_SCORE_AT_RISK)
    return 'too few items answered to call it low'
  if (measure === 'bsi-cpr-score' && isShort && value < LOWEST_BONE_STRESS_SCORE_TO_IMAGE)
    return 'items are missing, so it cannot be called low'
  return null
}

function outsideLimits({ value: kind }: MeasureDefinition, value: number): string | null {
  if (kind.kind !== 'derived' || (value >= kind.min && value <= kind.max)) return null
  return `outside the usual limits ${kind.min} to ${kind.max}: check what was entered`
}
