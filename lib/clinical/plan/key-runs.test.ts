import { describe, expect, it } from 'vitest'
import { keyRunDays } from './key-runs'
import { continuous } from './planned-run'

/** Runs of one block after another, as day: minutes. Day 0 is a Monday. */
const runsOf = (...blocks: readonly Readonly<Record<number, number>>[]) =>
  blocks.flatMap((days, block) =>
    Object.entries(days).map(([day, runMin]) => ({ day: Number(day), block, stage: null, ...continuous(runMin) })),
  )
const keys = (runs: ReturnType<typeof runsOf>, ...strengthDays: readonly number[]) => [
  ...keyRunDays(runs, (day) => strengthDays.includes(day)),
]

/** Rulings, "Key run": the longest; tie: one without a strength weekday before it, then the longest gap before it, then the earliest. */
describe('keyRunDays', () => {
  it('is the longest run, whatever lies before it', () => {
    expect(keys(runsOf({ 0: 12, 2: 16, 4: 15.5 }), 1)).toEqual([2])
    expect(keys(runsOf({ 0: 12, 2: 15.5, 4: 16 }), 3)).toEqual([4])
  })

  it('of equals is one without strength on the day before', () => {
    expect(keys(runsOf({ 0: 16, 2: 16, 4: 16 }), -1, 1)).toEqual([4])
    expect(keys(runsOf({ 0: 16, 2: 16, 4: 16 }), -1, 3)).toEqual([2])
  })

  it('then is the one after the longest gap, of the first run the gap round the week', () => {
    // Monday comes three days after Friday; with runs on Monday and Thursday, Monday four days after and Thursday three.
    expect(keys(runsOf({ 0: 16, 2: 16, 4: 16 }))).toEqual([0])
    expect(keys(runsOf({ 0: 16, 3: 16, 5: 16 }))).toEqual([3])
    expect(keys(runsOf({ 0: 16, 2: 16, 4: 16 }, { 7: 16, 10: 16, 13: 16 }))).toEqual([0, 7])
  })

  it('then is the earliest', () => {
    expect(keys(runsOf({ 0: 16, 2: 16, 4: 16 }, { 6: 16, 8: 16, 10: 16 }))).toEqual([0, 6])
    expect(keys(runsOf({ 0: 16 }))).toEqual([0])
  })

  it('has one in every block', () => {
    expect(keys(runsOf({ 0: 10, 2: 12 }, { 7: 12, 9: 10 }))).toEqual([2, 7])
    expect(keys([])).toEqual([])
  })
})
