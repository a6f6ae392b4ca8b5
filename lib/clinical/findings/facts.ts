import { measureOf } from '../measures/registry'
import type { MeasureId } from '../measures/registry'
import type { ObservedValue } from '../measures/types'
import type { Answer, AssessmentCase } from '../screening/types'
import { OTTAWA_AGE, YOUNGEST_ADULT_BAND_AGE } from './age'
import { readAnswers, valuesOf } from './answers'
import type { Answers } from './answers'
import { deriveBoneStressScore } from './derived/bone-stress-score'
import { deriveCookCluster } from './derived/cook-cluster'
import type { DerivedValue } from './derived/derived-value'
import { deriveBmi, deriveTriadScore } from './derived/energy'
import { deriveSpike, deriveWeeklyChange } from './derived/training-load'

/** Everything that rules and features are read from: the answers, and what follows from them. */
export interface Facts extends Answers {
  readonly derived: readonly DerivedValue[]
}

/** Reads a case once; every rule, feature and factor then looks at the same facts. */
export function readFacts(c: AssessmentCase): Facts {
  const answers = readAnswers(c)
  const single = [deriveSpike, deriveWeeklyChange, deriveBmi, deriveTriadScore, deriveBoneStressScore].map((derive) => derive(answers))
  return { ...answers, derived: [...single.filter((value) => value !== null), ...deriveCookCluster(answers)] }
}

/** The number worked out for a measure without sides, with how much of it was answered; undefined when there is none. */
export function derivedOf(facts: Facts, id: MeasureId): DerivedValue | undefined {
  return facts.derived.find(({ measure }) => measure === id)
}

/** Which sides a question is put to: either, one that is sore, or each that is sore. */
export type Scope = 'either-side' | 'a-sore-side' | 'every-sore-side'

/** Questions to the facts. Each gives the answers that make it true, and none when it is not true or not known. */
export interface Reader {
  is(id: MeasureId, ...words: readonly string[]): readonly Answer[]
  isNot(id: MeasureId, ...words: readonly string[]): readonly Answer[]
  /** A choice of several is among them. */
  includes(id: MeasureId, ...options: readonly string[]): readonly Answer[]
  /** The number meets the test. A word, or a missing answer, never does. */
  number(id: MeasureId, test: (value: number) => boolean): readonly Answer[]
  /** At least so many choices are ticked. */
  count(id: MeasureId, atLeast: number): readonly Answer[]
}

/** Makes the questions for one scope. Measures without sides read the same in each. */
export function createReader(facts: Facts, scope: Scope): Reader {
  const matching = (id: MeasureId, test: (value: ObservedValue) => boolean) => match(facts, scope, { id, test })
  return {
    is: (id, ...words) => matching(id, (value) => words.some((word) => word === value)),
    isNot: (id, ...words) => matching(id, (value) => typeof value === 'string' && !words.includes(value)),
    includes: (id, ...options) => matching(id, (value) => Array.isArray(value) && options.some((option) => value.includes(option))),
    number: (id, test) => matching(id, (value) => typeof value === 'number' && test(value)),
    count: (id, atLeast) => matching(id, (value) => Array.isArray(value) && value.length >= atLeast),
  }
}

function match(facts: Facts, scope: Scope, { id, test }: { id: MeasureId; test: (value: ObservedValue) => boolean }): readonly Answer[] {
  const known = lookUp(facts, id)
  if (scope === 'either-side' || !measureOf(id).sided) return known.filter(({ value }) => test(value))
  const sore = facts.symptomaticSides.flatMap((side) => known.filter((answer) => answer.side === side && test(answer.value)))
  return scope === 'every-sore-side' && sore.length < facts.symptomaticSides.length ? [] : sore
}

/** Recorded, worked out, or read from the date of birth. The date of birth adds a "yes" and never takes one away. */
function lookUp(facts: Facts, id: MeasureId): readonly Answer[] {
  if (id === 'rf-child-adolescent' && facts.age < YOUNGEST_ADULT_BAND_AGE) return [{ measure: id, value: 'yes' }]
  if (id === 'rf-ottawa-age55' && facts.age >= OTTAWA_AGE) return [{ measure: id, value: 'yes' }]
  const recorded = valuesOf(facts, id)
  if (recorded.length > 0) return recorded
  return facts.derived
    .filter(({ measure }) => measure === id)
    .map(({ measure, side, value }) => (side === 'none' ? { measure, value } : { measure, side, value }))
}

/** True when any is: all the answers that speak for it. */
export const any = (...found: readonly (readonly Answer[])[]): readonly Answer[] => found.flat()

/** True when each is: the answers of all of them, or none. */
export const all = (...found: readonly (readonly Answer[])[]): readonly Answer[] =>
  found.every((answers) => answers.length > 0) ? found.flat() : []
