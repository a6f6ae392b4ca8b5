import { describe, expect, it } from 'vitest'
import { addRunWeekdays, type MoreRunsNeeds } from './more-shorter-runs'
import type { Week } from './week'

const week = (freeMin: readonly number[], impactDays: readonly number[] = []): Week => ({ freeMin, impactDays })
const EVERY_DAY = week([60, 60, 60, 60, 60, 60, 60])
const add = (of: Week, needs: Partial<MoreRunsNeeds> = {}) =>
  addRunWeekdays(of, { runDays: [0, 2, 4], strengthDays: [], dayMin: 30, mostRunDays: 5, ...needs })

describe('addRunWeekdays', () => {
  it('adds from Monday on, never a third day in a row', () => {
    expect(add(EVERY_DAY)).toEqual([0, 2, 4, 5])
    expect(add(EVERY_DAY, { runDays: [0, 3, 5] })).toEqual([0, 1, 3, 5])
  })

  it('adds no more than the first weeks may hold', () => {
    expect(add(EVERY_DAY, { mostRunDays: 3 })).toEqual([0, 2, 4])
  })

  it('needs room for the run, and 20 min more beside strength', () => {
    expect(add(week([60, 0, 60, 0, 60, 29, 0]))).toEqual([0, 2, 4])
    expect(add(week([60, 0, 60, 0, 60, 30, 0]))).toEqual([0, 2, 4, 5])
    expect(add(week([60, 0, 60, 0, 60, 49, 0]), { strengthDays: [5] })).toEqual([0, 2, 4])
    expect(add(week([60, 0, 60, 0, 60, 50, 0]), { strengthDays: [5] })).toEqual([0, 2, 4, 5])
  })

  it('keeps off sport with impact and the days beside it', () => {
    expect(add(week(EVERY_DAY.freeMin, [5]))).toEqual([0, 2, 4])
    expect(add(week(EVERY_DAY.freeMin, [6]))).toEqual([0, 2, 4])
  })

  it('leaves one weekday free', () => {
    expect(add(EVERY_DAY, { strengthDays: [1, 3, 6] })).toEqual([0, 2, 4, 6])
    expect(add(week([60, 60, 60, 60, 60, 60, 0]), { strengthDays: [1, 3, 6] })).toEqual([0, 2, 4])
  })
})
