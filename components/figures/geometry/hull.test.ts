import { describe, expect, it } from 'vitest'
import { boundsOf, outermostPoints } from './bounds'
import { chain, hull, type Disc } from './hull'

const box = (d: string) => boundsOf(outermostPoints(d))

/** What the hull of circles must reach on every side. */
const reach = (discs: readonly Disc[]) => ({
  left: Math.min(...discs.map(([x, , r]) => x - r)),
  right: Math.max(...discs.map(([x, , r]) => x + r)),
  top: Math.min(...discs.map(([, y, r]) => y - r)),
  bottom: Math.max(...discs.map(([, y, r]) => y + r)),
})

const CASES: readonly (readonly Disc[])[] = [
  [[3, 4, 2]],
  [
    [0, 0, 5],
    [20, 3, 2],
  ],
  [
    [0, 0, 5],
    [20, 3, 2],
    [8, -9, 4],
  ],
  [
    [0, 0, 5],
    [1, 1, 2],
    [12, 0, 5],
  ],
  [
    [0, 0, 2],
    [0, 30, 6],
    [-9, 14, 3],
    [9, 14, 3],
  ],
]

describe('hull', () => {
  it.each(CASES)('reaches as far as its circles on every side, and no further', (...discs) => {
    const [drawn, wanted] = [box(hull(discs)), reach(discs)]
    for (const side of ['left', 'right', 'top', 'bottom'] as const) expect(drawn[side]).toBeCloseTo(wanted[side], 1)
  })

  it('draws only the larger of two circles when it holds the other', () => {
    const discs: Disc[] = [
      [0, 0, 10],
      [2, 0, 3],
    ]
    expect(box(hull(discs))).toEqual(box(hull([[0, 0, 10]])))
    expect(box(chain(discs))).toEqual(box(hull([[0, 0, 10]])))
  })
})

describe('chain', () => {
  it.each([
    [0, 0, 5, 20, 3, 2],
    [0, 0, 2, -11, 13, 6],
    [4, 4, 3, 4, -20, 3],
  ])('joins two circles as their hull does', (ax, ay, ar, bx, by, br) => {
    const discs: Disc[] = [
      [ax, ay, ar],
      [bx, by, br],
    ]
    const [drawn, wanted] = [box(chain(discs)), reach(discs)]
    for (const side of ['left', 'right', 'top', 'bottom'] as const) expect(drawn[side]).toBeCloseTo(wanted[side], 1)
  })
})
