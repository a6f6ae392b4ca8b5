import type { MeasureId } from '../measures/registry'
import { measureOf } from '../measures/registry'
import type { Condition, Observation, ObservedValue, Sex, Side } from '../measures/types'
import type { Answer, AssessmentCase } from '../screening/types'
import { ageOn } from './age'

/** A case made ready to be read: what was answered, by measure, left before right, whatever the order of recording. */
export interface Answers {
  readonly age: number
  readonly sex: Sex
  readonly condition: Condition | null
  /** The sides that are looked at first: one, or both. */
  readonly symptomaticSides: readonly Side[]
  readonly observations: ReadonlyMap<string, readonly Observation[]>
  /** H1 questions whose "no" the recorded pain behaviour speaks against. They count as unanswered. */
  readonly contradicted: ReadonlySet<string>
}

const CONTRADICTIONS = [
  { behaviour: 'constant', question: 'bsi-constant-pain' },
  { behaviour: 'night', question: 'bsi-night-pain' },
] as const

/**
 * Reads a case into answers.
 *
 * - Pain behaviour `constant` or `night` with the same bone stress question answered "no" turns that "no" into "unknown".
 *   `rest` with `bsi-rest-pain` = no is rest pain that eases, and stays.
 * - Nothing is filled in: what was not answered is absent.
 */
export function readAnswers(c: AssessmentCase): Answers {
  const contradicted = findContradictions(c.observations)
  const observations = new Map<string, Observation[]>()
  for (const recorded of c.observations) {
    const observation = contradicted.has(recorded.measure) ? { ...recorded, value: 'unknown' } : recorded
    const known = observations.get(observation.measure)
    if (known === undefined) observations.set(observation.measure, [observation])
    else known.push(observation)
  }
  for (const sides of observations.values()) sides.sort((a, b) => (a.side < b.side ? -1 : 1))
  return {
    age: ageOn(c.patient.bornOn, c.asOf),
    sex: c.patient.sex,
    condition: c.condition,
    symptomaticSides: c.symptomaticSide === 'both' ? ['left', 'right'] : [c.symptomaticSide],
    observations,
    contradicted,
  }
}

const MENSTRUAL = ['menses-per-12-months', 'months-since-last-period', 'menarche-age'] as const

/** A man's period count is shown and never counted; nothing else is passed over, so that no warning is lost. */
export const isMeaningless = (measure: string, sex: Sex): boolean => sex === 'male' && MENSTRUAL.some((id) => id === measure)

function findContradictions(observations: readonly Observation[]): ReadonlySet<string> {
  const behaviour = observations.find(({ measure }) => measure === 'pain-behaviour')?.value
  const isNo = (question: string) => observations.some(({ measure, value }) => measure === question && value === 'no')
  const has = (option: string) => Array.isArray(behaviour) && behaviour.includes(option)
  return new Set(CONTRADICTIONS.filter((pair) => has(pair.behaviour) && isNo(pair.question)).map(({ question }) => question))
}

/** The recorded values of a measure, left before right. Empty when there is none. */
export function valuesOf(answers: Answers, id: MeasureId): readonly (Answer & { readonly value: ObservedValue })[] {
  const { sided } = measureOf(id)
  if (isMeaningless(id, answers.sex)) return []
  return (answers.observations.get(id) ?? []).flatMap(({ measure, side, value }) =>
    value === null ? [] : [sided ? { measure, side, value } : { measure, value }],
  )
}

/** The number recorded for a measure without sides, or null. */
export function numberOf(answers: Answers, id: MeasureId): number | null {
  if (isMeaningless(id, answers.sex)) return null
  const value = answers.observations.get(id)?.[0]?.value
  return typeof value === 'number' ? value : null
}

/** The word recorded for a measure without sides, or null. */
export function wordOf(answers: Answers, id: MeasureId): string | null {
  if (isMeaningless(id, answers.sex)) return null
  const value = answers.observations.get(id)?.[0]?.value
  return typeof value === 'string' ? value : null
}
