import { describe, expect, it } from 'vitest'
import { roundTo, withoutNoise } from './rounding'

describe('numbers', () => {
  it('lose the noise of binary arithmetic, and nothing that was measured', () => {
    expect(8.3 - 5.5).not.toBe(2.8)
    expect(withoutNoise(8.3 - 5.5)).toBe(2.8)
    expect(withoutNoise((2.07 / 2.3) * 100)).toBe(90)
    expect([2.80001, -2.80001, 0.000001].map(withoutNoise)).toEqual([2.80001, -2.80001, 0.000001])
  })

  it('are rounded to be shown', () => {
    expect([roundTo(1.1803, 2), roundTo(76.47, 1), roundTo(-2.86, 1), roundTo(9, 2)]).toEqual([1.18, 76.5, -2.9, 9])
  })
})
