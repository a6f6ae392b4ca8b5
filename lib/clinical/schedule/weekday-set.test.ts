import { describe, expect, it } from 'vitest'
import { daysUntil, smallestGap, spacedSets } from './weekday-set'

describe('weekday sets', () => {
  it('has 7 ways to space three days and 14 to space two', () => {
    expect(spacedSets(3)).toHaveLength(7)
    expect(spacedSets(2)).toHaveLength(14)
    expect(spacedSets(1)).toHaveLength(7)
    expect(spacedSets(4)).toEqual([])
  })

  it('counts round the week', () => {
    expect(daysUntil(6, 0)).toBe(1)
    expect(daysUntil(0, 6)).toBe(6)
    expect(daysUntil(2, 2)).toBe(7)
    expect(smallestGap([0, 2, 5])).toBe(2)
    expect(smallestGap([0, 3])).toBe(3)
  })
})
