import { describe, expect, it } from 'vitest'
import { dayNumber } from '../running/calendar'
import { factsOf } from './fixtures/facts-of'
import { loggedMinutes, longestRecent, longestRunPool } from './past-runs'
import type { LogEntry } from './types'

const run = (on: string, changes: Partial<LogEntry> = {}): LogEntry => ({
  on,
  kind: 'run',
  stage: 3,
  runMin: 20,
  completedPct: 100,
  painBaseline: 0,
  painDuring: 0,
  minutesToSettle: 0,
  painNextMorning: 0,
  rpe: 3,
  flags: [],
  ...changes,
})
const withLog = (...log: readonly LogEntry[]) => factsOf({ rest: { log } })

describe('longestRecent', () => {
  const pool = [
    { day: 10, runMin: 50 },
    { day: 11, runMin: 40 },
    { day: 40, runMin: 45 },
  ]

  /** plan.md section 6, "L30 boundary day 30 vs 31". */
  it('reads the 30 days before a day, and no run of the day or after the limit', () => {
    expect(longestRecent(pool, { day: 40, before: 40 })).toBe(50)
    expect(longestRecent(pool, { day: 41, before: 40 })).toBe(40)
    expect(longestRecent(pool, { day: 41, before: 41 })).toBe(45)
    expect(longestRecent(pool, { day: 42, before: 40 })).toBe(0)
    expect(longestRecent([], { day: 42, before: 40 })).toBe(0)
  })
})

describe('loggedMinutes', () => {
  const facts = withLog(run('2026-11-20', { runMin: 10 }), run('2026-11-22', { runMin: 12 }), run('2026-11-24', { runMin: 14 }))
  const minutes = (from: string, to: string, of = facts) => loggedMinutes(of, dayNumber(from), dayNumber(to))

  it('sums up the runs from the first day to the last, both included', () => {
    expect(minutes('2026-11-20', '2026-11-24')).toBe(36)
    expect(minutes('2026-11-21', '2026-11-23')).toBe(12)
    expect(minutes('2026-11-22', '2026-11-22')).toBe(12)
  })

  it('counts no walk, and nothing for a run without its minutes', () => {
    const others = withLog(run('2026-11-20', { kind: 'walk', runMin: 30 }), run('2026-11-22', { runMin: undefined }), run('2026-11-23'))
    expect(minutes('2026-11-01', '2026-11-30', others)).toBe(20)
  })
})

describe('longestRunPool', () => {
  const ladderPool = (entry: LogEntry) => longestRunPool(withLog(entry), 'walk-run')

  it.each<[string, Partial<LogEntry>, number]>([
    ['green', {}, 1],
    ['amber', { painDuring: 3 }, 1],
    ['red', { painDuring: 5 }, 0],
    ['without an answer', { painDuring: undefined }, 0],
    ['not finished', { completedPct: 99 }, 0],
    ['not said whether finished', { completedPct: undefined }, 0],
    ['without its minutes', { runMin: undefined }, 0],
    ['a walk', { kind: 'walk' }, 0],
  ])('a logged run that is %s counts: %j', (_, changes, count) => {
    expect(ladderPool(run('2026-11-28', changes))).toHaveLength(count)
  })

  it('holds the logged day and minutes', () => {
    expect(ladderPool(run('2026-11-28', { runMin: 22 }))).toEqual([{ day: dayNumber('2026-11-28'), runMin: 22 }])
  })

  /** Rulings, "Keep-running stages": L30 is seeded with `tolerableRunMin`. The plan starts on 2 December. */
  it('on keep-running is seeded with what was tolerated, on the day of the last run before the plan', () => {
    const planning = { tolerableRunMin: 30, daysSinceLastRun: 3 }
    expect(longestRunPool(factsOf({ planning }), 'keep-running')).toEqual([{ day: dayNumber('2026-11-29'), runMin: 30 }])
    const today = longestRunPool(factsOf({ planning: { ...planning, daysSinceLastRun: 0 } }), 'keep-running')
    expect(today).toEqual([{ day: dayNumber('2026-12-01'), runMin: 30 }])
  })

  it('counts that day from the first listed day, with a log from the start of the plan', () => {
    const planning = { tolerableRunMin: 30, daysSinceLastRun: 3 }
    const late = { asOf: '2026-12-20' }
    expect(longestRunPool(factsOf({ planning, rest: late }), 'keep-running')[0]?.day).toBe(dayNumber('2026-12-17'))
    const logged = longestRunPool(factsOf({ planning, rest: { ...late, log: [run('2026-12-10')] } }), 'keep-running')
    expect(logged.map(({ day }) => day)).toEqual([dayNumber('2026-11-29'), dayNumber('2026-12-10')])
    const walked = longestRunPool(factsOf({ planning, rest: { ...late, log: [run('2026-12-10', { kind: 'walk' })] } }), 'keep-running')
    expect(walked[0]?.day).toBe(dayNumber('2026-12-17'))
  })
})
