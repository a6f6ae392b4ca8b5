import { describe, expect, it } from 'vitest'
import { ladderSequence } from '../running/stage-sequence'
import { fitStages, stageFits } from './fit-stages'
import type { Week } from './week'

const sequence = ladderSequence('house-knee-standard', { isHighRiskSite: false, daysOff: 5 })
const week = (...freeMin: readonly number[]): Week => ({ freeMin, impactDays: [] })
const fit = (of: Week, startStage: number) => fitStages(of, { sequence, startStage, isBoneStress: false, atMost: 3 })

describe('fitStages', () => {
  it('keeps the stage with two days of 40 min', () => {
    expect(fit(week(40, 0, 0, 40, 0, 0, 0), 8)).toEqual({ runDays: [0, 3], startStage: 8 })
  })

  it('takes the highest stage at or below it that fits two shorter days', () => {
    expect(fit(week(39, 0, 0, 39, 0, 0, 0), 12)).toEqual({ runDays: [0, 3], startStage: 11 })
    expect(fit(week(35, 0, 0, 35, 0, 0, 0), 8)).toEqual({ runDays: [0, 3], startStage: 7 })
    expect(fit(week(34, 0, 0, 34, 0, 0, 0), 6)).toEqual({ runDays: [0, 3], startStage: 5 })
    expect(fit(week(28, 0, 0, 28, 0, 0, 0), 5)).toEqual({ runDays: [0, 3], startStage: 1 })
  })

  it('takes two short days even where three would fit', () => {
    expect(fit(week(35, 0, 35, 0, 35, 0, 0), 8)).toEqual({ runDays: [0, 4], startStage: 7 })
  })

  it('takes the two short days on which the ladder gets furthest', () => {
    // Thursday and Sunday have a minute more together, but stage 6 takes 35 min.
    expect(fit(week(0, 35, 0, 41, 39, 0, 34), 3)).toEqual({ runDays: [1, 4], startStage: 3 })
  })

  it('has no run days when stage 1 does not fit, and leaves the stage', () => {
    expect(fit(week(27, 27, 27, 27, 27, 27, 27), 5)).toEqual({ runDays: [], startStage: 5 })
  })
})

describe('stageFits', () => {
  it('asks every run day', () => {
    const days = week(40, 0, 0, 34, 0, 0, 0)
    expect([1, 5, 6, 7, 8].map((stage) => stageFits(days, [0, 3], { sequence, stage }))).toEqual([true, true, false, true, false])
  })

  it('takes what follows the ladder for as long as its last stage', () => {
    expect(stageFits(week(40, 0, 0, 40, 0, 0, 0), [0, 3], { sequence, stage: 13 })).toBe(true)
    expect(stageFits(week(40, 0, 0, 39, 0, 0, 0), [0, 3], { sequence, stage: 13 })).toBe(false)
  })
})
