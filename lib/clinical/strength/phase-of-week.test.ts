import { describe, expect, it } from 'vitest'
import { isLighterStrengthWeek, phaseOfWeek, type PhaseInput } from './phase-of-week'

const input = (changes: Partial<PhaseInput> = {}): PhaseInput => ({
  irritability: 'low',
  isBoneStress: false,
  isHighRiskSite: false,
  ...changes,
})
const phases = (weeks: readonly number[], changes: Partial<PhaseInput> = {}) => weeks.map((week) => phaseOfWeek(week, input(changes)))

describe('phaseOfWeek', () => {
  it('builds 4, strengthens 4, is heavy for 6 and then maintains', () => {
    expect(phases([1, 4, 5, 8, 9, 14, 15, 26])).toEqual([
      'build',
      'build',
      'strengthen',
      'strengthen',
      'heavy',
      'heavy',
      'maintain',
      'maintain',
    ])
  })

  it.each<[Partial<PhaseInput>, number]>([
    [{ irritability: 'moderate' }, 1],
    [{ irritability: 'high' }, 2],
    [{ isBoneStress: true }, 2],
  ])('settles first with %j', (changes, weeks) => {
    expect(phases([weeks, weeks + 1, weeks + 4, weeks + 5, weeks + 9, weeks + 15], changes)).toEqual([
      'settle',
      'build',
      'build',
      'strengthen',
      'heavy',
      'maintain',
    ])
  })

  it('strengthens on at a high-risk bone', () => {
    expect(phases([10, 11, 16, 17], { isBoneStress: true, isHighRiskSite: true })).toEqual([
      'strengthen',
      'strengthen',
      'strengthen',
      'maintain',
    ])
  })
})

describe('isLighterStrengthWeek', () => {
  it.each([
    [4, 'build', true],
    [8, 'strengthen', true],
    [12, 'heavy', true],
    [5, 'strengthen', false],
    [16, 'maintain', false],
    [4, 'settle', false],
  ] as const)('week %i in %s: %s', (week, phase, lighter) => {
    expect(isLighterStrengthWeek(week, phase)).toBe(lighter)
  })
})
