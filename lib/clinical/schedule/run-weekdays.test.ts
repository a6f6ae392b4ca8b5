import { describe, expect, it } from 'vitest'
import { chooseRunWeekdays, type RunDayNeeds } from './run-weekdays'
import type { Week } from './week'

const [MON, TUE, WED, THU, FRI, SAT, SUN] = [0, 1, 2, 3, 4, 5, 6]
const week = (freeMin: readonly number[], impactDays: readonly number[] = []): Week => ({ freeMin, impactDays })
const EVERY_DAY = week([60, 60, 60, 60, 60, 60, 60])
const choose = (of: Week, needs: Partial<RunDayNeeds> = {}) =>
  chooseRunWeekdays(of, { dayMin: 40, isBoneStress: false, atMost: 3, ...needs })

describe('chooseRunWeekdays', () => {
  it('takes three days that do not touch, the earliest of equals', () => {
    expect(choose(EVERY_DAY)).toEqual([MON, WED, FRI])
  })

  it('takes days with exactly 40 free minutes and none with 39', () => {
    expect(choose(week([40, 0, 40, 0, 40, 0, 0]))).toEqual([MON, WED, FRI])
    expect(choose(week([40, 0, 40, 0, 39, 0, 0]))).toEqual([MON, WED])
  })

  it('counts Sunday and Monday as neighbours', () => {
    expect(choose(week([60, 0, 60, 0, 0, 0, 60]))).toEqual([WED, SUN])
  })

  it('prefers the largest smallest gap, then the most free minutes', () => {
    expect(choose(week([60, 0, 60, 60, 0, 0, 0]))).toEqual([MON, THU])
    expect(choose(week([60, 60, 60, 60, 60, 90, 60]))).toEqual([MON, WED, SAT])
  })

  it('has two days when three cannot be had, or are not wanted', () => {
    expect(choose(week([60, 60, 0, 0, 60, 60, 0]))).toEqual([MON, FRI])
    expect(choose(EVERY_DAY, { atMost: 2 })).toEqual([MON, THU])
  })

  it('has none when two cannot be had', () => {
    expect(choose(week([60, 60, 0, 0, 0, 0, 0]))).toEqual([])
    expect(choose(week([0, 0, 0, 0, 0, 0, 0]))).toEqual([])
  })

  it('never runs on a day of sport with impact, and beside it only for a third run', () => {
    expect(choose(week(EVERY_DAY.freeMin, [WED]))).toEqual([MON, THU, SAT])
    expect(choose(week(EVERY_DAY.freeMin, [WED]), { atMost: 2 })).toEqual([MON, FRI])
  })

  it('after a bone stress injury never runs beside it', () => {
    expect(choose(week(EVERY_DAY.freeMin, [WED]), { isBoneStress: true })).toEqual([MON, FRI])
    expect(choose(week(EVERY_DAY.freeMin, [MON, THU]), { isBoneStress: true })).toEqual([])
  })

  it('leaves one weekday free of runs and sport', () => {
    expect(choose(week(EVERY_DAY.freeMin, [MON, TUE, THU, FRI]))).toEqual([WED, SAT])
    expect(choose(week(EVERY_DAY.freeMin, [MON, TUE, THU, FRI, SUN]))).toEqual([])
  })
})
