import { describe, expect, it } from 'vitest'
import { isLongEnoughForEvent, taperDays } from './taper'

describe('taperDays', () => {
  it.each([
    [5, 7],
    [10, 7],
    [10.1, 14],
    [21.1, 14],
    [21.2, 21],
    [42.2, 21],
  ])('%d km: %i days', (km, days) => {
    expect(taperDays(km)).toBe(days)
  })
})

describe('isLongEnoughForEvent', () => {
  const isLongEnough = (longestRunMin: number, changes = {}) =>
    isLongEnoughForEvent({ km: 10, longestRunMin, usualWeeklyMin: 150, usualWeeklyKm: 25, ...changes })

  it('wants 80 % of the expected time: 48 of 60 min', () => {
    expect(isLongEnough(47.5)).toBe(false)
    expect(isLongEnough(48)).toBe(true)
  })

  it.each([{ usualWeeklyKm: null }, { usualWeeklyKm: 0 }, { usualWeeklyMin: 0 }])('cannot say with %j', (changes) => {
    expect(isLongEnough(200, changes)).toBeNull()
  })
})
