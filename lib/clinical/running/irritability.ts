import type { Observation } from '../measures/types'
import { recordedWords, worstNumber } from './recorded-answers'

export type Irritability = 'high' | 'moderate' | 'low'

/** How easily the knee flares, with the answers that decide it. */
export interface IrritabilityGrade {
  readonly irritability: Irritability
  readonly because: string
}

const NOT_SETTLED_BY_MORNING_MIN = 1440

/**
 * Grades how easily the knee flares. Held for the whole plan.
 *
 * Reads the worst recorded side. A missing answer never gives low: with one of average pain, settling time or walking pain missing it is moderate.
 * Source: plan.md 1.6; rulings, "Irritability inputs". Convention.
 *
 * @example gradeIrritability(observations).irritability // 'high' when the usual pain is 5 of 10
 */
export function gradeIrritability(observations: readonly Observation[]): IrritabilityGrade {
  const average = worstNumber(observations, 'pain-average-7d')
  const settling = worstNumber(observations, 'pain-return-to-baseline-min')
  const walking = worstNumber(observations, 'pain-walking')
  const grade = (irritability: Irritability, because: string) => ({ irritability, because })

  if (average !== null && average >= 5) return grade('high', `usual pain is ${average} of 10`)
  if (hasEasedRestPain(observations)) return grade('high', 'there is pain at rest that eases')
  if (settling !== null && settling >= NOT_SETTLED_BY_MORNING_MIN) return grade('high', 'pain has not settled by the next morning')
  if (walking !== null && walking > 2) return grade('high', `walking hurts ${walking} of 10`)
  if (average === null) return grade('moderate', 'usual pain is not recorded')
  if (settling === null) return grade('moderate', 'the time pain takes to settle is not recorded')
  if (walking === null) return grade('moderate', 'pain in walking is not recorded')
  if (average > 2) return grade('moderate', `usual pain is ${average} of 10`)
  if (settling > 60) return grade('moderate', `pain takes ${settling} min to settle`)
  return grade('low', 'usual pain is 2 of 10 or less and settles within 60 min')
}

const hasEasedRestPain = (observations: readonly Observation[]) =>
  recordedWords(observations, 'pain-behaviour').includes('rest') && recordedWords(observations, 'bsi-rest-pain').includes('no')
