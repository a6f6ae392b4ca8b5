import { describe, expect, it } from 'vitest'
import { nextStep, readNumber, showNumber } from './number-text'

describe('readNumber', () => {
  it.each([
    ['8.5', 8.5],
    ['8,5', 8.5],
    [' 12 ', 12],
    ['-2', -2],
    ['−2', -2],
    ['.5', 0.5],
    ['0', 0],
  ])('reads %j as %d', (text, value) => expect(readNumber(text)).toBe(value))

  it.each(['', '   '])('reads %j as empty, never as 0', (text) => expect(readNumber(text)).toBeNull())

  it.each(['abc', '1e5', '1.2.3', '5kg', '--2', '-', 'Infinity', '0x10'])('does not take %j for a number', (text) =>
    expect(readNumber(text)).toBeNaN(),
  )
})

describe('showNumber', () => {
  it('hides float noise and shows a real minus', () => {
    expect(showNumber(0.1 + 0.2)).toBe('0.3')
    expect(showNumber(-1.5)).toBe('−1.5')
  })
})

describe('nextStep', () => {
  const degrees = { min: -5, max: 20, step: 0.5 }
  it('steps and stays inside the limits', () => {
    expect(nextStep(8.5, 1, degrees)).toBe(9)
    expect(nextStep(20, 1, degrees)).toBe(20)
    expect(nextStep(-5, -1, degrees)).toBe(-5)
    expect(nextStep(0.3, -1, { min: 0, max: 1, step: 0.1 })).toBe(0.2)
  })
  it('starts from empty at the first step, or at 0 going down', () => {
    expect(nextStep(null, 1, degrees)).toBe(0.5)
    expect(nextStep(null, -1, degrees)).toBe(0)
  })
  it('does not invent a start where 0 is no valid value', () => {
    expect(nextStep(null, 1, { min: 120, max: 220, step: 1 })).toBeNull()
  })
})
