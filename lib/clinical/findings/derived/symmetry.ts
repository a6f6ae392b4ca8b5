import type { MeasureDefinition, Observation, Side } from '../../measures/types'
import type { Answers } from '../answers'
import { withoutNoise } from '../rounding'
import { deriveTorque, momentNm } from './torque'

/** A limb symmetry index (%) and what stands over what. */
export interface Symmetry {
  readonly value: number
  readonly top: Side
  readonly bottom: Side
  /** With both knees sore the weaker leg is put over the stronger one. */
  readonly basis: 'symptomatic-over-other' | 'weaker-over-stronger'
}

/**
 * One side over the other, in percent, for a strength test done on both sides.
 * Symptomatic over other; the weaker over the stronger when both are symptomatic.
 * Both sides must be recorded the same way: body mass cancels out of two moments, but a moment and Nm/kg need the mass.
 * Null while a side is missing, or when the lower number is zero over zero.
 * 18 over 22 repetitions, left knee sore: 81.8, left over right.
 */
export function deriveSymmetry(definition: MeasureDefinition, answers: Answers): Symmetry | null {
  if (!definition.lsi) return null
  const recorded = answers.observations.get(definition.id) ?? []
  const left = recorded.find(({ side }) => side === 'left')
  const right = recorded.find(({ side }) => side === 'right')
  const pair = left === undefined || right === undefined ? null : comparable(left, right, answers)
  if (pair === null) return null
  const isBoth = answers.symptomaticSides.length === 2
  const top = isBoth ? (pair.left <= pair.right ? 'left' : 'right') : (answers.symptomaticSides[0] ?? 'left')
  const bottom = top === 'left' ? 'right' : 'left'
  if (pair[bottom] === 0) return null
  const basis = isBoth ? 'weaker-over-stronger' : 'symptomatic-over-other'
  return { value: withoutNoise((100 * pair[top]) / pair[bottom]), top, bottom, basis }
}

function comparable(left: Observation, right: Observation, answers: Answers): Record<Side, number> | null {
  const moments = pairOf(momentNm(left), momentNm(right))
  if (moments !== null) return moments
  return pairOf(strengthOf(left, answers), strengthOf(right, answers))
}

const pairOf = (left: number | null, right: number | null) => (left === null || right === null ? null : { left, right })

function strengthOf(observation: Observation, answers: Answers): number | null {
  const torque = deriveTorque(observation, answers)
  return torque?.kind === 'value' ? torque.nmPerKg : null
}
