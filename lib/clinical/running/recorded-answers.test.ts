import { describe, expect, it } from 'vitest'
import type { Observation, ObservedValue } from '../measures/types'
import { recordedWords, worstNumber } from './recorded-answers'

const observed = (measure: string, ...values: readonly ObservedValue[]): Observation[] =>
  values.map((value, index) => ({ measure, side: index === 0 ? 'left' : 'right', value }))

/** Rulings, "Which side and what a missing answer gives": the worst recorded side; missing is never 0. */
describe('worstNumber', () => {
  it('is the highest of the sides', () => {
    expect(worstNumber(observed('pain-walking', 1, 3), 'pain-walking')).toBe(3)
    expect(worstNumber(observed('pain-walking', 3, 1), 'pain-walking')).toBe(3)
    expect(worstNumber(observed('pain-walking', 0), 'pain-walking')).toBe(0)
  })

  it('reads no word, and no other measure', () => {
    expect(worstNumber(observed('pain-walking', 'not-done', 2), 'pain-walking')).toBe(2)
    expect(worstNumber(observed('pain-walking', 'not-done'), 'pain-walking')).toBeNull()
    expect(worstNumber(observed('pain-average-7d', 5), 'pain-walking')).toBeNull()
    expect(worstNumber([], 'pain-walking')).toBeNull()
  })
})

describe('recordedWords', () => {
  it('is every word of every side, and every ticked choice', () => {
    expect(recordedWords(observed('readiness-stairs', 'passed', 'failed'), 'readiness-stairs')).toEqual(['passed', 'failed'])
    expect(recordedWords(observed('pain-behaviour', ['rest', 'night']), 'pain-behaviour')).toEqual(['rest', 'night'])
  })

  it('reads no number, and no other measure', () => {
    expect(recordedWords(observed('pain-walking', 3), 'pain-walking')).toEqual([])
    expect(recordedWords(observed('rf-giving-way', 'yes'), 'rf-hip-groin')).toEqual([])
  })
})
