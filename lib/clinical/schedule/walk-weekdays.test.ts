import { describe, expect, it } from 'vitest'
import { chooseWalkWeekdays, nextWalk } from './walk-weekdays'

describe('chooseWalkWeekdays', () => {
  it('takes every day with 10 free minutes but the latest without strength', () => {
    expect(chooseWalkWeekdays({ freeMin: [30, 30, 30, 30, 30, 30, 30], impactDays: [] }, [0, 2, 4])).toEqual([0, 1, 2, 3, 4, 5])
    expect(chooseWalkWeekdays({ freeMin: [30, 30, 30, 30, 30, 30, 30], impactDays: [] }, [2, 6])).toEqual([0, 1, 2, 3, 4, 6])
    expect(chooseWalkWeekdays({ freeMin: [10, 9, 0, 10, 0, 0, 0], impactDays: [] }, [])).toEqual([0, 3])
  })

  it('counts sport as a used day', () => {
    expect(chooseWalkWeekdays({ freeMin: [30, 30, 30, 30, 30, 30, 0], impactDays: [6] }, [0])).toEqual([0, 1, 2, 3, 4])
  })
})

describe('nextWalk', () => {
  it('goes 10, 10, 15, 15, 20, 20, 25, 25, then 30', () => {
    expect(Array.from({ length: 11 }, (_, done) => nextWalk(done, 90)?.minutes)).toEqual([10, 10, 15, 15, 20, 20, 25, 25, 30, 30, 30])
  })

  it('is shorter where the day is, and does not count then', () => {
    expect(nextWalk(4, 20)).toEqual({ minutes: 20, counts: true })
    expect(nextWalk(4, 19)).toEqual({ minutes: 15, counts: false })
    expect(nextWalk(8, 29)).toEqual({ minutes: 25, counts: false })
    expect(nextWalk(8, 10)).toEqual({ minutes: 10, counts: false })
    expect(nextWalk(8, 9)).toBeNull()
  })
})
