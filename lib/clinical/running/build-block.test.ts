import { describe, expect, it } from 'vitest'
import { longestNext, shareBuildBlock, type BuildDay, type BuildTarget } from './build-block'

const day = (changes: Partial<BuildDay> = {}): BuildDay => ({ freeMin: 90, maxRunMin: 80, longestRecentMin: 30, ...changes })
const target = (changes: Partial<BuildTarget> = {}): BuildTarget => ({
  ref: 90,
  goalMin: 150,
  growth: 1.1,
  ceilingMin: Infinity,
  ...changes,
})

describe('shareBuildBlock', () => {
  it('lets three runs grow by 10 %, none beyond 110 % of the longest', () => {
    expect(shareBuildBlock([day(), day(), day()], target())).toEqual([33, 33, 33])
  })

  it('gives the long run at most 40 % of three runs and 55 % of two', () => {
    const long = { longestRecentMin: 60 }
    expect(shareBuildBlock([day(long), day(long), day(long)], target({ ref: 100 }))).toEqual([33, 33, 44])
    expect(shareBuildBlock([day(long), day(long)], target({ ref: 100 }))).toEqual([49.5, 60.5])
  })

  it('puts the long run on the day with most free minutes, the later of equals', () => {
    const long = { longestRecentMin: 60 }
    expect(shareBuildBlock([day({ ...long, freeMin: 91 }), day(long), day(long)], target({ ref: 100 }))[0]).toBe(44)
  })

  it('keeps within the day and the ceiling, and gives what does not fit to nobody', () => {
    expect(shareBuildBlock([day({ maxRunMin: 20 }), day(), day()], target())).toEqual([20, 33, 33])
    expect(shareBuildBlock([day(), day(), day()], target({ ceilingMin: 31 }))).toEqual([31, 31, 31])
  })

  it('makes no other run longer than the long run', () => {
    expect(shareBuildBlock([day(), day(), day({ freeMin: 100, maxRunMin: 25 })], target())).toEqual([25, 25, 25])
  })

  it('stops at the goal, and holds when there is none or it is already passed', () => {
    const total = (changes: Partial<BuildTarget>) => shareBuildBlock([day(), day(), day()], target(changes)).reduce((a, b) => a + b, 0)
    expect(total({ goalMin: 95 })).toBe(95)
    expect(total({ goalMin: null })).toBe(90)
    expect(total({ goalMin: 60 })).toBe(90)
  })

  it('grows by 5 % after a bone stress injury, down to half minutes', () => {
    // 1.05 x 90 = 94.5; the long run is 110 % of 30 = 33, the others share 61.5: 30.75 each, so 30.5.
    expect(shareBuildBlock([day(), day(), day()], target({ growth: 1.05 }))).toEqual([30.5, 30.5, 33])
  })

  it('has nothing to share without a day', () => {
    expect(shareBuildBlock([], target())).toEqual([])
  })
})

describe('longestNext', () => {
  it.each([
    [20, 23],
    [29.5, 32.5],
    [30, 33],
    [40, 44],
  ])('after %d min allows %d', (longest, next) => {
    expect(longestNext(longest)).toBeCloseTo(next, 10)
  })
})
