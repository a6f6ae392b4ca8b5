import type { MeasureDefinition, Observation } from '../measures/types'
import { YOUNGEST_ADULT_BAND_AGE } from './age'
import type { Answers } from './answers'
import { isMeaningless, numberOf } from './answers'
import type { BandQuery } from './band'
import { hasNoRowFor } from './band'

/** Speeds (km/h) that the cadence bands were made for. */
const EASY_SPEED_KMH = { min: 8, max: 13 } as const

/**
 * Why a value is shown without a band, in plain words; null when a band may be shown.
 * A band that does not fit the person or the test is worse than none.
 */
export function whyNoBand(definition: MeasureDefinition, query: BandQuery, answers: Answers): string | null {
  if (isMeaningless(definition.id, answers.sex)) return 'not read for a man'
  if (definition.bands.every(({ level }) => level === 'context')) return null
  if (answers.age < YOUNGEST_ADULT_BAND_AGE && !isSafetyAnswer(definition)) return 'no adult band under 16'
  if (definition.id === 'running-cadence') return whyNoCadenceBand(answers)
  if (usesSymmetry(definition) && query.symmetry === null) return 'needs both sides: read through symmetry'
  if (usesZ(definition) && query.z === null) return 'the reference needs female or male'
  if (!hasNoRowFor(definition.bands, query)) return null
  return answers.sex === 'unspecified' && definition.bands.some(({ sex }) => sex !== undefined)
    ? 'the reference needs female or male'
    : 'no reference for this age'
}

/** A strength test cut short by pain says nothing about strength. */
export const isPainLimited = (observation: Observation): boolean => observation.painLimited === true

export const usesSymmetry = ({ bands }: MeasureDefinition): boolean =>
  bands.some(({ lsiGte, lsiLt }) => lsiGte !== undefined || lsiLt !== undefined)

const usesZ = ({ bands }: MeasureDefinition): boolean => bands.some(({ zGte, zLt }) => zGte !== undefined || zLt !== undefined)

/** A yes or no about safety is not an adult norm: it is read at any age. */
const isSafetyAnswer = ({ domain, value }: MeasureDefinition): boolean =>
  (domain === 'bsi-screen' || domain === 'red-flags') && (value.kind === 'tri' || value.kind === 'choice')

function whyNoCadenceBand(answers: Answers): string | null {
  const speed = numberOf(answers, 'running-capture-speed')
  const isEasy = speed === null || (speed >= EASY_SPEED_KMH.min && speed <= EASY_SPEED_KMH.max)
  return isEasy ? null : `the bands hold for ${EASY_SPEED_KMH.min} to ${EASY_SPEED_KMH.max} km/h`
}
