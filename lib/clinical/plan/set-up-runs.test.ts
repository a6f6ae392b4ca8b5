import { describe, expect, it } from 'vitest'
import { dateOfDay, dayNumber } from '../running/calendar'
import { freeMinutes, type CalmChanges } from './fixtures/calm-case'
import { factsOf } from './fixtures/facts-of'
import { setUpRuns } from './set-up-runs'
import type { LogEntry } from './types'
import type { RunRoute } from './choose-sequence'

const setUp = (changes: CalmChanges = {}, { route = 'walk-run' as RunRoute, without = [] as readonly string[] } = {}) =>
  setUpRuns(factsOf(changes), route, without.map(dayNumber))
const firstDay = (...args: Parameters<typeof setUp>) => {
  const day = setUp(...args).firstDay
  return day === null ? null : dateOfDay(day)
}
const run = (on: string, changes: Partial<LogEntry> = {}): LogEntry => ({
  on,
  kind: 'run',
  stage: 6,
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
const logged = (asOf: string, ...log: readonly LogEntry[]): CalmChanges => ({ rest: { asOf, log } })
const KEEPS = { daysSinceLastRun: 3, tolerableRunMin: 30, usual: { weeklyRunMin: 150, runMin: 40 } }

describe('setUpRuns: the first run', () => {
  // The plan starts on Wednesday, 2 December; runs fall on Monday, Wednesday and Friday.
  it('is on the first run day that is left', () => {
    expect(firstDay()).toBe('2026-12-02')
    expect(firstDay({ rest: { asOf: '2026-12-05' } })).toBe('2026-12-07')
    expect(firstDay({}, { without: ['2026-12-02', '2026-12-04'] })).toBe('2026-12-07')
  })

  /** Rulings, "Plan with a log": at least 2 days after the last logged run; without one after the last before the plan. */
  it('is two days after the last', () => {
    expect(firstDay({ planning: { daysSinceLastRun: 1 } })).toBe('2026-12-02')
    expect(firstDay({ planning: { daysSinceLastRun: 0 } })).toBe('2026-12-04')
    expect(firstDay({ planning: { daysSinceLastRun: 0 }, rest: { asOf: '2026-12-20' } })).toBe('2026-12-21')
    expect(firstDay(logged('2026-12-07', run('2026-12-05')))).toBe('2026-12-07')
    expect(firstDay(logged('2026-12-07', run('2026-12-06')))).toBe('2026-12-09')
    expect(firstDay(logged('2026-12-07', run('2026-12-06'), run('2026-12-01')))).toBe('2026-12-09')
    expect(firstDay(logged('2026-12-07', run('2026-12-06', { kind: 'walk' })))).toBe('2026-12-07')
  })

  it('is sought for two weeks, inside the plan', () => {
    const all = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, at) => dateOfDay(dayNumber('2026-12-02') + from + at))
    expect(firstDay({}, { without: all(0, 11) })).toBe('2026-12-14')
    expect(firstDay({}, { without: all(0, 13) })).toBeNull()
    expect(firstDay({ planning: { weeks: 1 }, rest: { asOf: '2026-12-08' } })).toBeNull()
    expect(firstDay({ planning: { weeks: 1 }, rest: { asOf: '2026-12-07' } })).toBe('2026-12-07')
  })

  it('is none without run days; strength then has its days as in a plan without runs', () => {
    const none = setUp({ planning: { available: freeMinutes(0, { tue: 60, wed: 60 }) } })
    expect(none).toMatchObject({ firstDay: null, runDays: [], earlyRunDays: [], strengthDays: { early: [1] }, start: { stage: 3 } })
    const late = setUp({ planning: { weeks: 1 }, rest: { asOf: '2026-12-08' } })
    expect(late).toMatchObject({ firstDay: null, runDays: [], earlyRunDays: [], strengthDays: { early: [0, 2, 4] } })
  })
})

describe('setUpRuns: the start', () => {
  it('is where the start rule, the gates and the days put it', () => {
    expect(setUp().start).toEqual({ stage: 3, greens: 0 })
    expect(setUp({ answers: { 'readiness-impact': 'failed' }, planning: { daysSinceLastRun: 3, tolerableRunMin: 30 } })).toMatchObject({
      wantedStage: 3,
      start: { stage: 3 },
    })
    const short = { available: freeMinutes(0, { mon: 35, thu: 35 }), daysSinceLastRun: 5, tolerableRunMin: 25 }
    expect(setUp({ planning: short })).toMatchObject({ wantedStage: 8, start: { stage: 7, greens: 0 } })
  })

  it('carries the logged stage and its green runs on', () => {
    expect(setUp(logged('2026-12-07', run('2026-12-05')))).toMatchObject({ wantedStage: 6, start: { stage: 6, greens: 1 } })
    expect(setUp(logged('2026-12-07', run('2026-12-03'), run('2026-12-05'))).start).toEqual({ stage: 7, greens: 0 })
  })

  it('is a stage lower after a week, counted to the first planned run', () => {
    // To Monday the 7th: 6 and 7 days.
    expect(setUp(logged('2026-12-07', run('2026-12-01'))).start).toEqual({ stage: 6, greens: 1 })
    expect(setUp(logged('2026-12-07', run('2026-11-30'))).start).toEqual({ stage: 5, greens: 0 })
  })

  it('after a log is no higher than the days allow, and counts anew', () => {
    const short = {
      planning: { available: freeMinutes(0, { mon: 34, thu: 34 }) },
      ...logged('2026-12-07', run('2026-12-05', { stage: 8 })),
    }
    expect(setUp(short)).toMatchObject({ wantedStage: 8, start: { stage: 7, greens: 0 } })
  })

  it('goes down to a stage that the days hold, when the one below takes longer', () => {
    // Stage 9 takes 36 min with its walks, stage 8 takes 37, stage 7 takes 34.
    const short = {
      planning: { available: freeMinutes(0, { mon: 36, thu: 36 }) },
      ...logged('2026-12-07', run('2026-11-30', { stage: 9 })),
    }
    expect(setUp(short).start).toEqual({ stage: 7, greens: 0 })
  })

  it('has no run where no stage this low fits', () => {
    // Stage 2 of the gentle ladder takes 25 min with its walks, stage 1 takes 28.
    const available = freeMinutes(0, { mon: 25, thu: 25 })
    const gentle = { planning: { available, daysSinceLastRun: 57 }, ...logged('2026-12-07', run('2026-11-30', { stage: 2 })) }
    expect(setUp(gentle)).toMatchObject({ firstDay: null, runDays: [], earlyRunDays: [] })
  })

  it('may run only stages that gates and days allow', () => {
    const open = setUp({ answers: { 'readiness-impact': 'failed' } })
    expect([3, 4].map(open.canRun)).toEqual([true, false])
    const short = setUp({ planning: { available: freeMinutes(0, { mon: 34, thu: 90 }) } })
    expect([5, 6, 7, 8].map(short.canRun)).toEqual([true, false, true, false])
    expect([12, 13, 14].map(setUp().canRun)).toEqual([true, true, false])
    expect([3, 4, 5].map(setUp({ planning: KEEPS }, { route: 'keep-running' }).canRun)).toEqual([true, true, false])
  })
})

/** Rulings, "Third run or strength", "moreShorterRuns". */
describe('setUpRuns: the days', () => {
  it('gives the third run up for strength', () => {
    const three = setUp({ planning: { available: freeMinutes(0, { mon: 40, wed: 40, fri: 40 }) } })
    expect(three).toMatchObject({ runDays: [0, 4], strengthDays: { early: [2] } })
    expect(setUp({ planning: { available: freeMinutes(0, { mon: 60, wed: 40, fri: 40 }) } })).toMatchObject({
      runDays: [0, 2, 4],
      strengthDays: { early: [0] },
    })
    expect(setUp({ planning: { available: freeMinutes(0, { mon: 40, thu: 40 }) } })).toMatchObject({
      runDays: [0, 3],
      strengthDays: { early: [] },
    })
  })

  it('on keep-running takes days with the start session and 10 min of walking, and strength after them', () => {
    // S = 24 down to 20: 30 min are enough for a run, 40 are set aside on a day of strength.
    const keeps = (minutes: number) => setUp({ planning: { ...KEEPS, available: freeMinutes(minutes) } }, { route: 'keep-running' })
    expect(keeps(30).runDays).toEqual([0, 2, 4])
    // 59 min leave 19 beside a run.
    expect(keeps(59).strengthDays.early).not.toEqual([0, 2, 4])
    expect(keeps(60).strengthDays.early).toEqual([0, 2, 4])
  })

  it('sets more than 40 min aside where the start session is longer', () => {
    // S = 0.6 x 90 = 54 down to 50, so 60 min with the walks and 80 with strength.
    const long = { daysSinceLastRun: 3, tolerableRunMin: 90, usual: { weeklyRunMin: 270, runMin: 90 } }
    const keeps = (minutes: number) => setUp({ planning: { ...long, available: freeMinutes(minutes) } }, { route: 'keep-running' })
    expect(keeps(79).strengthDays.early).not.toEqual([0, 2, 4])
    expect(keeps(80).strengthDays.early).toEqual([0, 2, 4])
  })

  it('adds run days by the tick: PFP, keep-running, three run days, within 1.3 x 0.6 of the usual week', () => {
    const more = (changes: CalmChanges = {}, planning: CalmChanges['planning'] = {}, route: RunRoute = 'keep-running') =>
      setUp({ ...changes, planning: { ...KEEPS, moreShorterRuns: true, ...planning } }, { route }).earlyRunDays
    expect(more()).toEqual([0, 2, 4, 5])
    expect(more({ condition: 'ITBS' })).toEqual([0, 2, 4])
    expect(more({}, { moreShorterRuns: false })).toEqual([0, 2, 4])
    expect(more({}, {}, 'walk-run')).toEqual([0, 2, 4])
    expect(more({}, { available: freeMinutes(0, { mon: 90, tue: 90, thu: 90, fri: 90 }) })).toHaveLength(2)
    // 20 min x 4 runs = 80: 78 % of 102.6.
    expect(more({}, { usual: { weeklyRunMin: 103, runMin: 40 } })).toEqual([0, 2, 4, 5])
    expect(more({}, { usual: { weeklyRunMin: 102, runMin: 40 } })).toEqual([0, 2, 4])
  })
})
