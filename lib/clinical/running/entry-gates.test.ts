import { describe, expect, it } from 'vitest'
import type { Observation } from '../measures/types'
import { openGates } from './entry-gates'

const passed = (measure: string): Observation => ({ measure, side: 'none', value: 'passed' })
const READY: readonly Observation[] = [
  { measure: 'pain-walk-30min', side: 'left', value: 2 },
  ...['stairs', 'joint-quiet', 'single-leg', 'impact', 'strength'].map((name) => passed(`readiness-${name}`)),
]
const without = (measure: string) => READY.filter((observation) => observation.measure !== measure)

describe('openGates', () => {
  it('has none open when all are passed', () => {
    expect(openGates(READY, 'PFP')).toEqual([])
    expect(openGates(READY, 'ITBS')).toEqual([])
  })

  it.each([
    ['PFP', 2, []],
    ['PFP', 3, ['E2']],
    ['BSI', 0, []],
    ['BSI', 1, ['E2']],
  ] as const)('after %s a walk with pain %i leaves %j open', (condition, value, open) => {
    const walk: Observation = { measure: 'pain-walk-30min', side: 'left', value }
    expect(openGates([...without('pain-walk-30min'), walk], condition)).toEqual(open)
  })

  it.each([
    ['E2', 'pain-walk-30min'],
    ['E3', 'readiness-stairs'],
    ['E4', 'readiness-joint-quiet'],
    ['E5', 'readiness-single-leg'],
    ['E6', 'readiness-impact'],
    ['E7', 'readiness-strength'],
  ])('has %s open when %s is missing', (gate, measure) => {
    expect(openGates(without(measure), 'PFP')).toEqual([gate])
  })

  it.each(['failed', 'not-done'])('has E5 open when the test is %s', (value) => {
    const test: Observation = { measure: 'readiness-single-leg', side: 'none', value }
    expect(openGates([...without('readiness-single-leg'), test], 'PFP')).toEqual(['E5'])
  })

  it('has E5 open when one of two sides is not passed', () => {
    const sides: Observation[] = [
      { measure: 'readiness-single-leg', side: 'left', value: 'passed' },
      { measure: 'readiness-single-leg', side: 'right', value: 'failed' },
    ]
    expect(openGates([...without('readiness-single-leg'), ...sides], 'PFP')).toEqual(['E5'])
    expect(openGates([...without('readiness-single-leg'), ...[...sides].reverse()], 'PFP')).toEqual(['E5'])
  })

  it('reads the worse side of the walk', () => {
    const other: Observation = { measure: 'pain-walk-30min', side: 'right', value: 3 }
    expect(openGates([...READY, other], 'PFP')).toEqual(['E2'])
  })

  it('has all open when nothing is recorded', () => {
    expect(openGates([], 'PFP')).toEqual(['E2', 'E3', 'E4', 'E5', 'E6', 'E7'])
  })
})
