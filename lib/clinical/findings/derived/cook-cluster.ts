import { valuesOf } from '../answers'
import type { Answers } from '../answers'
import type { Side } from '../../measures/types'
import type { DerivedValue } from './derived-value'

const TESTS = ['resisted-knee-extension-pain', 'aggravated-squat', 'patellar-facet-palpation'] as const

/**
 * How many of three tests reproduce the familiar pain, for each knee. Source: Cook 2010; any 2 of 3 supports PFP.
 * A knee with two positive tests is counted though the third is missing; otherwise all three must be answered.
 * Squat and palpation positive give 2.
 */
export function deriveCookCluster(answers: Answers): readonly DerivedValue[] {
  return (['left', 'right'] as const).flatMap((side) => countSide(answers, side) ?? [])
}

function countSide(answers: Answers, side: Side): DerivedValue | null {
  const given = TESTS.map((test) => valuesOf(answers, test).find((answer) => answer.side === side)?.value)
  const positive = given.filter((value) => value === 'yes').length
  const answered = given.filter((value) => value === 'yes' || value === 'no').length
  if (answered < TESTS.length && positive < 2) return null
  const note = `${answered} of ${TESTS.length} tests answered`
  return { measure: 'pfp-cook-cluster', side, value: positive, answered, outOf: TESTS.length, ...(answered < TESTS.length ? { note } : {}) }
}
