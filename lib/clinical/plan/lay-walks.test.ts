import { describe, expect, it } from 'vitest'
import { freeMinutes, type CalmChanges } from './fixtures/calm-case'
import { factsOf } from './fixtures/facts-of'
import { layWalks, type WalkSetup } from './lay-walks'
import type { StrengthSession } from './types'

const NONE = { early: [], late: [] }
const lay = (planning: CalmChanges['planning'], setup: Partial<WalkSetup> = {}) =>
  layWalks(factsOf({ planning }), { strengthDays: NONE, strength: [], without: () => false, ...setup }).map(
    ({ on, totalMin }) => `${on} ${totalMin}`,
  )

/** Rulings, "Walks": less time than the step is the largest multiple of 5 from 10 up, and does not count as one of the two. */
describe('layWalks', () => {
  it('does not count a walk that is shorter than its step', () => {
    expect(lay({ weeks: 4, available: freeMinutes(0, { wed: 14, fri: 60 }) })).toEqual([
      '2026-12-02 10',
      '2026-12-04 10',
      '2026-12-09 10',
      '2026-12-11 15',
      '2026-12-16 10',
      '2026-12-18 15',
      '2026-12-23 10',
      '2026-12-25 20',
    ])
  })

  it('walks to the last day, in what strength leaves', () => {
    // One week: 2 to 8 December.
    const strength = [{ on: '2026-12-08', totalMin: 25 } as StrengthSession]
    const available = freeMinutes(0, { tue: 36, wed: 30 })
    expect(lay({ weeks: 1, available })).toEqual(['2026-12-02 10', '2026-12-08 10'])
    expect(lay({ weeks: 1, available }, { strength })).toEqual(['2026-12-02 10', '2026-12-08 10'])
    expect(lay({ weeks: 1, available: { ...available, tue: 34 } }, { strength })).toEqual(['2026-12-02 10'])
  })
})
