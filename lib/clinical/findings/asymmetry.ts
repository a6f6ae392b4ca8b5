import type { MeasureDefinition, Side } from '../measures/types'
import type { Answers } from './answers'
import { roundTo, withoutNoise } from './rounding'

export interface Asymmetry {
  readonly difference: number
  readonly larger: Side
}

/**
 * The difference between the sides when it passes the measure's asymmetry limit; null within it, or while a side is missing.
 * It says that the sides differ, not that one is wrong. A pelvic drop of 9 and 5.5 degrees differs by 3.5, more than 2.8.
 */
export function findAsymmetry(definition: MeasureDefinition, answers: Answers): Asymmetry | null {
  const { asymmetry, id } = definition
  const recorded = answers.observations.get(id) ?? []
  const left = recorded.find(({ side }) => side === 'left')?.value
  const right = recorded.find(({ side }) => side === 'right')?.value
  if (asymmetry === null || typeof left !== 'number' || typeof right !== 'number') return null
  const difference = withoutNoise(Math.abs(left - right))
  const isMore = asymmetry.gt !== undefined ? difference > asymmetry.gt : asymmetry.gte !== undefined && difference >= asymmetry.gte
  return isMore ? { difference, larger: left > right ? 'left' : 'right' } : null
}

/** The asymmetry in words, for the row of either side. */
export function describeAsymmetry(definition: MeasureDefinition, { difference, larger }: Asymmetry): string {
  return `sides differ by ${roundTo(difference, 2)} ${definition.asymmetry?.unit ?? definition.unit}, ${larger} larger`
}
