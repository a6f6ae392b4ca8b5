import type { Condition, Observation } from '../measures/types'
import { recordedWords, worstNumber } from './recorded-answers'

export const ENTRY_GATES = ['E2', 'E3', 'E4', 'E5', 'E6', 'E7'] as const
export type EntryGate = (typeof ENTRY_GATES)[number]

const TESTS: Readonly<Record<Exclude<EntryGate, 'E2'>, string>> = {
  E3: 'readiness-stairs',
  E4: 'readiness-joint-quiet',
  E5: 'readiness-single-leg',
  E6: 'readiness-impact',
  E7: 'readiness-strength',
}

export const ENTRY_GATE_NAMES: Readonly<Record<EntryGate, string>> = {
  E2: '30 min brisk walk',
  E3: 'stairs and daily life',
  E4: 'quiet joint',
  E5: 'single-leg stand and squat',
  E6: 'jog on the spot and hops',
  E7: 'calf raises and single-leg squat quality',
}

/**
 * Names the entry gates to running that are not passed.
 *
 * E2 reads the pain of a 30 min walk: at most 2 of 10, after a bone stress injury 0. E3 to E7 are passed only when every recorded side is
 * `passed`. A test that is missing or not done is not passed.
 * Source: plan.md 1.2; rulings, "Readiness tests". Convention.
 *
 * @example openGates(observations, 'PFP') // ['E5', 'E6'] when the hop tests were not done
 */
export function openGates(observations: readonly Observation[], condition: Condition): EntryGate[] {
  return ENTRY_GATES.filter((gate) => !(gate === 'E2' ? canWalk(observations, condition) : isPassed(observations, TESTS[gate])))
}

function canWalk(observations: readonly Observation[], condition: Condition): boolean {
  const pain = worstNumber(observations, 'pain-walk-30min')
  return pain !== null && pain <= (condition === 'BSI' ? 0 : 2)
}

function isPassed(observations: readonly Observation[], measure: string): boolean {
  const results = recordedWords(observations, measure)
  return results.length > 0 && results.every((result) => result === 'passed')
}
