import type { Condition } from '../measures/types'
import type { Irritability } from '../running/irritability'
import type { AssessmentResult, Interpretation } from '../screening/types'
import { CUES, type CueDefinition } from './cues.data'

export interface CueChoice {
  readonly definition: CueDefinition
  /** Words for the runner, with the numbers of the cadence cue. */
  readonly text: string
  /** The finding it is proposed for. */
  readonly finding: Interpretation
}

export interface CueInput {
  readonly condition: Condition
  readonly irritability: Irritability
  readonly assessment: Pick<AssessmentResult, 'interpretations' | 'factors'>
}

/** An upright trunk; a trunk far forward is outside the usual range too, but this cue would make it worse. */
const UPRIGHT_BELOW_DEG = 4

/**
 * Chooses the one running cue to propose; null when there is none.
 *
 * Only for a finding outside the usual range that the cue answers, never with high irritability; after a bone stress injury only cadence. Of
 * several: the further outside, then the higher ranked factor, then the order of the table. A measure that was not recorded raises nothing.
 * Source: plan.md 3.1, 3.3, I-X1; rulings, "Gait retraining". Cadence goes up by 5 %, at most 10 %, of the runner's own.
 *
 * @example PFP with a cadence of 160 at 10 km/h: '... 168 steps a minute: 5 % more than your own 160 ...'
 */
export function chooseCue({ condition, irritability, assessment }: CueInput): CueChoice | null {
  if (irritability === 'high') return null
  const found = CUES.flatMap((definition) => {
    const isAllowed = definition.conditions.includes(condition)
    const finding = isAllowed ? findWorst(definition, assessment.interpretations) : undefined
    return finding === undefined ? [] : [{ definition, finding, order: orderOf(definition, finding, assessment.factors) }]
  })
  const [first] = found.sort((a, b) => compareInTurn(a.order, b.order))
  return first === undefined ? null : { ...first, text: wordCue(first.definition, first.finding, condition) }
}

/** Levels outside the usual range, the furthest first. */
const OUTSIDE: readonly string[] = ['severe', 'deficit', 'borderline']

function findWorst({ id, measures }: CueDefinition, interpretations: readonly Interpretation[]): Interpretation | undefined {
  return interpretations
    .filter(({ measure, level }) => measures.includes(measure) && OUTSIDE.includes(level))
    .filter(({ value }) => id !== 'trunk-lean' || (typeof value === 'number' && value < UPRIGHT_BELOW_DEG))
    .sort((a, b) => OUTSIDE.indexOf(a.level) - OUTSIDE.indexOf(b.level))[0]
}

function orderOf({ factor }: CueDefinition, { level }: Interpretation, factors: AssessmentResult['factors']): readonly number[] {
  const rank = factors.find(({ id }) => id === factor)?.rank ?? Infinity
  return [OUTSIDE.indexOf(level), rank]
}

/** 0 for equals, of which `sort` keeps the order. */
function compareInTurn(a: readonly number[], b: readonly number[]): number {
  const decides = a.findIndex((value, index) => value !== b[index])
  return (a[decides] ?? 0) - (b[decides] ?? 0)
}

function wordCue({ id, text }: CueDefinition, { value }: Interpretation, condition: Condition): string {
  if (id !== 'cadence' || typeof value !== 'number') return text
  const first = cadenceTarget(value, 5)
  const later = condition === 'BSI' ? '' : ` Later up to ${cadenceTarget(value, 10)}, and no further.`
  return `${text} Aim for ${first} steps a minute: 5 % more than your own ${value}.${later}`
}

/** The own cadence so many percent up, in whole steps a minute, rounded down so that the limit is never passed. @example cadenceTarget(165, 10) // 181 */
export const cadenceTarget = (ownCadence: number, percent: number): number => Math.floor((ownCadence * (100 + percent)) / 100)
