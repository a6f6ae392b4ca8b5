import { describe, expect, it } from 'vitest'
import { dayNumber } from '../running/calendar'
import { freeMinutes, type CalmChanges } from './fixtures/calm-case'
import { factsOf } from './fixtures/facts-of'
import { layBuildBlock, resumeBuild } from './lay-build-block'
import { continuous, type PlannedRun } from './planned-run'
import { setUpRuns, type RunSetup } from './set-up-runs'

/** Wednesday, Friday and Monday: block 0 begins on 2 December. */
const FIRST = dayNumber('2026-12-02')
const daysOf = (block: number) => [0, 2, 5].map((day) => FIRST + 7 * block + day)
/** Blocks of three runs of these minutes. */
const weeks = (...minutes: readonly number[]): PlannedRun[] =>
  minutes.flatMap((runMin, block) => daysOf(block).map((day) => ({ day, block, stage: null, ...continuous(runMin) })))

interface Laid {
  readonly before: readonly PlannedRun[]
  readonly buildBlock?: number
  readonly block?: number
  readonly days?: readonly number[]
  readonly route?: RunSetup['route']
  readonly changes?: CalmChanges
}
function lay({ before, buildBlock = 1, block = 3, days = daysOf(block), route = 'walk-run', changes = {} }: Laid) {
  const facts = factsOf(changes)
  const setup = { ...setUpRuns(facts, 'walk-run'), route, firstDay: FIRST }
  return layBuildBlock(facts, setup, { block, buildBlock, days, past: [], runs: before }).map(({ runMin }) => runMin)
}
const goal = (weeklyRunMin: number | null, planning: CalmChanges['planning'] = {}): CalmChanges => ({
  planning: { goal: { weeklyRunMin, event: null }, ...planning },
})
const total = (minutes: readonly number[]) => minutes.reduce((sum, runMin) => sum + runMin, 0)

/** Rulings, "Build block": T = min(max(goal, ref), 1.10 ref), BSI 1.05; the long run on the day with most free minutes, the later of equals. */
describe('layBuildBlock', () => {
  it('grows by 10 %, 5 % after a bone stress injury or with an energy risk', () => {
    const before = weeks(40, 40, 40)
    // 110 % of 120 is 132: 44 min on Monday, 44 each on the others, which is 110 % of 40.
    expect(lay({ before, changes: goal(300) })).toEqual([44, 44, 44])
    // 105 % is 126: 44 min and 41 each.
    expect(lay({ before, changes: { ...goal(300), condition: 'BSI' } })).toEqual([41, 41, 44])
  })

  it('stops at the goal and holds without one', () => {
    expect(total(lay({ before: weeks(40, 40, 40), changes: goal(125) }))).toBe(125)
    expect(total(lay({ before: weeks(40, 40, 40), changes: goal(null) }))).toBe(120)
    expect(total(lay({ before: weeks(40, 40, 40), changes: goal(60) }))).toBe(120)
  })

  it('measures by the heavier of the two blocks before', () => {
    expect(total(lay({ before: weeks(60, 40, 30), changes: goal(null) }))).toBe(120)
  })

  it('leaves room for the walks, and for strength on its days', () => {
    // Strength falls on Monday, Wednesday and Friday in December: 10 min of walking and 20 of strength.
    const short = (minutes: number) => lay({ before: weeks(40, 40, 40), changes: goal(300, { available: freeMinutes(minutes) }) })
    expect(short(74)).toEqual([44, 44, 44])
    expect(short(70)).toEqual([40, 40, 40])
    // From 30 December on, in the strengthen phase, it keeps Monday and Wednesday: 31 min fit Friday too, as much as the long run.
    const by = (block: number) =>
      lay({ before: weeks(40, 40, 40, 40, 40), block, changes: goal(300, { available: freeMinutes(60, { wed: 61 }) }) })
    expect(by(3)).toEqual([31, 30, 30])
    expect(by(5)).toEqual([31, 31, 30])
  })

  it('on keep-running is never longer than the usual run', () => {
    const before = weeks(40, 40, 40)
    const usual = { usual: { weeklyRunMin: 150, runMin: 41 } }
    expect(lay({ before, route: 'keep-running', block: 4, changes: goal(300, usual) })).toEqual([41, 41, 41])
    expect(lay({ before, changes: goal(300, usual) })).toEqual([44, 44, 44])
  })

  it('reads the longest run of the 30 days before each run, up to the block', () => {
    const once = (block: number) => [...weeks(30, 30, 30, 30, 30), { day: daysOf(block)[0] ?? 0, block, stage: null, ...continuous(60) }]
    // 110 % of 60 is more than 40 % of the week; of 30 it is 33. The long run is on day 40: day 14 is within 30 days of it, day 7 is not.
    expect(Math.max(...lay({ before: once(2), block: 5, changes: goal(null) }))).toBe(36)
    expect(Math.max(...lay({ before: once(1), block: 5, changes: goal(null) }))).toBe(33)
  })

  it('leaves out a run of no minutes', () => {
    expect(lay({ before: weeks(40, 40, 40), changes: goal(null, { available: freeMinutes(90, { fri: 10 }) }) })).toHaveLength(2)
  })
})

/** Rulings, "Deload of runs": every 4th build block 0.75 x that weekday's run of the block before; keep-running every 4th from the first. */
describe('layBuildBlock: lighter blocks', () => {
  const uneven = (block: number) => {
    const [wed = 0, fri = 0, mon = 0] = daysOf(block)
    return [
      [wed, 30],
      [fri, 31],
      [mon, 44],
    ].map(([day = 0, runMin = 0]) => ({ day, block, stage: null, ...continuous(runMin) }))
  }

  it('come every fourth build block', () => {
    const laid = (buildBlock: number) => lay({ before: uneven(2), buildBlock, changes: goal(null) })
    expect(laid(4)).toEqual([22.5, 23, 33])
    expect(laid(8)).toEqual([22.5, 23, 33])
    for (const buildBlock of [1, 2, 3, 5]) expect(total(laid(buildBlock))).toBeGreaterThan(100)
  })

  it('come every fourth block of keep-running from its first run', () => {
    const laid = (block: number, buildBlock: number) =>
      lay({
        before: [...uneven(block - 2), ...uneven(block - 1)],
        block,
        buildBlock,
        route: 'keep-running',
        changes: goal(null, { usual: { weeklyRunMin: 150, runMin: 60 } }),
      })
    expect(laid(3, 1)).toEqual([22.5, 23, 33])
    expect(laid(7, 5)).toEqual([22.5, 23, 33])
    expect(total(laid(4, 4))).toBeGreaterThan(100)
  })

  it('come on keep-running after three weeks that rose', () => {
    const laid = (...minutes: readonly number[]) =>
      total(
        lay({
          before: weeks(...minutes),
          block: 4,
          route: 'keep-running',
          changes: goal(null, { usual: { weeklyRunMin: 150, runMin: 60 } }),
        }),
      )
    expect(laid(20, 22, 24, 26)).toBeLessThanOrEqual(0.75 * 78)
    for (const held of [
      [22, 22, 24, 26],
      [20, 24, 24, 26],
      [20, 22, 26, 26],
      [26, 24, 22, 20],
    ])
      expect(laid(...held)).toBeGreaterThanOrEqual(66)
  })

  it('share 0.75 of the block before evenly where a day had no run in it', () => {
    const [wed = 0, fri = 0] = daysOf(2)
    const two = [wed, fri].map((day) => ({ day, block: 2, stage: null, ...continuous(40) }))
    expect(lay({ before: [...uneven(1), ...two], buildBlock: 4, changes: goal(null) })).toEqual([20, 20, 20])
  })
})

/** plan.md I-R4: "below 30 back to the ladder". */
describe('resumeBuild', () => {
  const AFTER = { stage: 13, greens: 0 }
  function resume(
    past: readonly { day: number; runMin: number }[],
    { start = AFTER, route = 'walk-run' as RunSetup['route'], changes = {} as CalmChanges } = {},
  ) {
    const log = past.map(({ day, runMin }) => ({
      on: new Date(day * 86_400_000).toISOString().slice(0, 10),
      kind: 'run' as const,
      runMin,
      flags: [],
    }))
    const facts = factsOf({ ...changes, rest: { log } })
    return resumeBuild(facts, { ...setUpRuns(facts, 'walk-run'), start, route, firstDay: FIRST }, past)
  }
  const lately = (runMin: number, count = 3) => Array.from({ length: count }, (_, index) => ({ day: FIRST - 2 - 2 * index, runMin }))

  it('goes on building with a run of 30 min lately, and a long run of 30 now', () => {
    expect(resume(lately(30))).toEqual(AFTER)
    expect(resume(lately(29.5))).toEqual({ stage: 12, greens: 0 })
    // One run of 30 min in the week: 55 % of 1.1 x 30 is not 30.
    expect(resume(lately(30, 1))).toEqual({ stage: 12, greens: 0 })
    expect(resume([{ day: FIRST - 31, runMin: 30 }, ...lately(29, 3)])).toEqual({ stage: 12, greens: 0 })
  })

  it('leaves the ladder, keep-running and a plan without runs as they are', () => {
    const on = { stage: 12, greens: 1 }
    expect(resume([], { start: on })).toBe(on)
    expect(resume([], { route: 'keep-running' })).toEqual(AFTER)
    const facts = factsOf()
    expect(resumeBuild(facts, { ...setUpRuns(facts, 'walk-run'), start: AFTER, firstDay: null }, [])).toEqual(AFTER)
  })
})
