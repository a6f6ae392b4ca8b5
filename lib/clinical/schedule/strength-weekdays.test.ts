import { describe, expect, it } from 'vitest'
import { chooseStrengthWeekdays, type StrengthDayNeeds } from './strength-weekdays'
import type { Week } from './week'

const [MON, TUE, WED, THU, FRI, SAT] = [0, 1, 2, 3, 4, 5]
const week = (freeMin: readonly number[], impactDays: readonly number[] = []): Week => ({ freeMin, impactDays })
const RUNS: StrengthDayNeeds = { runDays: [MON, WED, FRI], runDayMin: 40 }
const choose = (of: Week, needs: StrengthDayNeeds = RUNS) => chooseStrengthWeekdays(of, needs)

describe('chooseStrengthWeekdays', () => {
  it('puts strength on the run days when there is room after the run, later on the best two of them', () => {
    expect(choose(week([60, 60, 60, 60, 60, 60, 60]))).toEqual({ early: [MON, WED, FRI], late: [MON, WED] })
  })

  it('needs 20 min after the 40 of the run', () => {
    expect(choose(week([59, 0, 60, 0, 0, 0, 0])).early).toEqual([WED])
    expect(choose(week([59, 0, 59, 0, 0, 20, 0])).early).toEqual([SAT])
    expect(choose(week([59, 0, 59, 0, 0, 19, 0])).early).toEqual([])
  })

  it('sets more aside for a longer run', () => {
    expect(choose(week([69, 0, 0, 0, 0, 0, 0]), { runDays: [MON], runDayMin: 50 }).early).toEqual([])
    expect(choose(week([70, 0, 0, 0, 0, 0, 0]), { runDays: [MON], runDayMin: 50 }).early).toEqual([MON])
  })

  it('keeps the day before a run free first, then a day of sport, then minutes, then the earliest', () => {
    const rest: StrengthDayNeeds = { runDays: [WED], runDayMin: 40 }
    expect(choose(week([0, 45, 0, 0, 45, 0, 0]), rest).early).toEqual([TUE, FRI])
    expect(choose(week([0, 90, 30, 45, 0, 0, 0]), rest)).toEqual({ early: [TUE, THU], late: [TUE, THU] })
    expect(choose(week([0, 0, 0, 30, 0, 30, 0], [THU]), { runDays: [], runDayMin: 0 }).early).toEqual([THU, SAT])
    expect(choose(week([0, 0, 0, 30, 30, 0, 0], [THU]), { runDays: [], runDayMin: 0 }).early).toEqual([FRI])
    expect(choose(week([20, 45, 0, 0, 0, 0, 0]), { runDays: [], runDayMin: 0 }).early).toEqual([TUE])
    expect(choose(week([90, 45, 0, 0, 0, 0, 0]), { runDays: [], runDayMin: 0 }).early).toEqual([MON])
  })

  it('takes the two of three that come least before a run', () => {
    expect(choose(week([0, 45, 0, 45, 0, 45, 0]), { runDays: [WED], runDayMin: 40 })).toEqual({ early: [TUE, THU, SAT], late: [THU, SAT] })
  })

  it('never touches round the week', () => {
    expect(choose(week([45, 0, 0, 0, 0, 0, 45]), { runDays: [], runDayMin: 0 }).early).toHaveLength(1)
  })

  it('leaves one weekday free of runs, strength and sport', () => {
    const busy = week([60, 60, 60, 60, 60, 60, 60], [TUE, THU, SAT])
    expect(choose(busy).early).toEqual([MON, WED, FRI])
    expect(choose(week([40, 60, 40, 60, 40, 60, 60], [THU, SAT])).early).toEqual([TUE, THU, SAT])
    expect(choose(week([40, 60, 40, 0, 40, 0, 60], [THU, SAT])).early).toEqual([TUE])
  })

  it('has no day at all for strength in a week of sport', () => {
    expect(choose(week([60, 60, 60, 60, 60, 60, 60], [0, 1, 2, 3, 4, 5, 6]), { runDays: [], runDayMin: 0 })).toEqual({
      early: [],
      late: [],
    })
  })
})
