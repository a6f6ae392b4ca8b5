import { describe, expect, it } from 'vitest'
import { dayNumber } from '../running/calendar'
import type { CalmChanges } from './fixtures/calm-case'
import { factsOf } from './fixtures/facts-of'
import { continuous } from './planned-run'
import { setUpRuns, type RunSetup } from './set-up-runs'
import type { LogEntry } from './types'
import { ladderWeekCap, weekReference } from './week-reference'

/** Blocks of these run minutes, one run each. */
const blocks = (...minutes: readonly number[]) =>
  minutes.map((runMin, block) => ({ day: 7 * block, block, stage: 1, ...continuous(runMin) }))
const run = (on: string, runMin: number): LogEntry => ({ on, kind: 'run', runMin, flags: [] })

function place(changes: CalmChanges, route: RunSetup['route'] = 'walk-run') {
  const facts = factsOf(changes)
  const setup = { ...setUpRuns(facts, 'walk-run'), route, firstDay: dayNumber('2026-12-02') }
  return {
    ref: (block: number, ...minutes: readonly number[]) => weekReference(facts, setup, { block, runs: blocks(...minutes) }),
    cap: (block: number, ...minutes: readonly number[]) => ladderWeekCap(facts, setup, { block, runs: blocks(...minutes) }),
  }
}

/** Rulings, "Which cap at which block", "Build block": ref is the heavier of the two blocks before. */
describe('weekReference', () => {
  it('is the heavier of the two blocks before, and no older one', () => {
    const { ref } = place({})
    expect(ref(2, 40, 60)).toBe(60)
    expect(ref(2, 60, 40)).toBe(60)
    expect(ref(3, 90, 40, 60)).toBe(60)
    expect(ref(0)).toBe(0)
  })

  it('reads the two weeks before the first run from the log', () => {
    const log = [run('2026-11-17', 90), run('2026-11-18', 20), run('2026-11-24', 25), run('2026-11-25', 14), run('2026-12-01', 16)]
    const { ref } = place({ rest: { log } })
    expect(ref(0)).toBe(45)
    expect(ref(1, 10)).toBe(30)
    expect(ref(2, 10, 12)).toBe(12)
  })

  it('is at least 60 % of the usual week in the first two blocks of keep-running', () => {
    const keeps = place({ planning: { usual: { weeklyRunMin: 150, runMin: 40 } } }, 'keep-running')
    expect(keeps.ref(0)).toBe(90)
    expect(keeps.ref(1, 54)).toBe(90)
    expect(keeps.ref(1, 95)).toBe(95)
    expect(keeps.ref(2, 54, 60)).toBe(60)
    expect(place({ planning: { usual: { weeklyRunMin: 150, runMin: 40 } } }).ref(1, 54)).toBe(54)
  })
})

describe('ladderWeekCap', () => {
  it('is 1.30 of the reference or 20 min more, whichever is more', () => {
    const { cap } = place({})
    expect(cap(1, 40)).toBe(60)
    expect(cap(1, 66)).toBe(86)
    expect(cap(1, 100)).toBe(130)
  })

  it('is none in the first block of a ladder, and 1.30 throughout on keep-running', () => {
    expect(place({}).cap(0)).toBe(Infinity)
    const keeps = place({ planning: { usual: { weeklyRunMin: 100, runMin: 40 } } }, 'keep-running')
    expect(keeps.cap(0)).toBe(78)
    expect(keeps.cap(2, 40, 40)).toBe(52)
  })
})
