import { describe, expect, it } from 'vitest'
import { nearestValue } from './nearest-value'
import type { Point } from './plane'

const grid = { min: -1, max: 2, step: 0.5 }
const along = (value: number): Point => [10 * value, 0]

describe('nearestValue', () => {
  it.each([
    [-40, -1],
    [-7, -0.5],
    [2.4, 0],
    [2.6, 0.5],
    [11, 1],
    [400, 2],
  ])('takes a point at %s for the value %s, on the step and inside the limits', (x, value) => {
    expect(nearestValue(grid, along, { to: [x, 3], from: 0 })).toBe(value)
  })

  it('stays where it was when the drawing does not tell values apart', () => {
    const pinned = (): Point => [5, 5]
    expect(nearestValue(grid, pinned, { to: [90, 0], from: 1.5 })).toBe(1.5)
  })

  it('has no float noise', () => {
    const tenths = { min: 0, max: 1, step: 0.1 }
    expect(nearestValue(tenths, along, { to: [3.1, 0], from: 0 })).toBe(0.3)
  })
})
