import { describe, expect, it } from 'vitest'
import { dateOfDay, dayNumber } from '../running/calendar'
import { freeMinutes, type CalmChanges } from './fixtures/calm-case'
import { factsOf } from './fixtures/facts-of'
import { layRuns } from './lay-runs'
import { setUpRuns } from './set-up-runs'
import type { LogEntry } from './types'

function lay(changes: CalmChanges = {}, without: readonly string[] = []) {
  const facts = factsOf(changes)
  const { runs, ladderEndsOn } = layRuns(facts, setUpRuns(facts, 'walk-run', without.map(dayNumber)))
  return {
    runs: runs.map(({ day, stage, runMin, block }) => `${dateOfDay(day)} ${stage ?? '-'} ${runMin} ${block}`),
    endsOn: ladderEndsOn === null ? null : dateOfDay(ladderEndsOn),
  }
}
/** Stage 10 on Wednesday, 2 December: two sessions each of 10, 11 and 12, the last on the 14th. */
const LATE = { daysSinceLastRun: 3, tolerableRunMin: 40 }
const run = (on: string, stage: number | undefined, runMin: number): LogEntry => ({
  on,
  kind: 'run',
  stage,
  runMin,
  completedPct: 100,
  painBaseline: 0,
  painDuring: 0,
  minutesToSettle: 0,
  painNextMorning: 0,
  rpe: 3,
  flags: [],
})

describe('layRuns', () => {
  it('climbs, closes the block without a walk, and builds from the next one on', () => {
    const { runs, endsOn } = lay({ planning: { ...LATE, weeks: 3, goal: { weeklyRunMin: null, event: null } } })
    expect(runs).toEqual([
      '2026-12-02 10 28 0',
      '2026-12-04 10 28 0',
      '2026-12-07 11 28 0',
      '2026-12-09 11 28 1',
      '2026-12-11 12 30 1',
      '2026-12-14 12 30 1',
      // 88 min are held: 33 on Monday, 110 % of 30, and half of the other 55 each.
      '2026-12-16 - 27.5 2',
      '2026-12-18 - 27.5 2',
      '2026-12-21 - 33 2',
    ])
    expect(endsOn).toBe('2026-12-14')
  })

  it('has no end of the ladder that lies after the plan', () => {
    expect(lay({ planning: { ...LATE, weeks: 2 } })).toMatchObject({ endsOn: '2026-12-14' })
    const cut = lay({ planning: { ...LATE, weeks: 1 } })
    expect([cut.runs.length, cut.endsOn]).toEqual([3, null])
    expect(lay().endsOn).not.toBeNull()
    expect(lay({ answers: { 'readiness-impact': 'failed' } }).endsOn).toBeNull()
  })

  it('was over on the day before the first run when the log says so', () => {
    const days = ['12-14', '12-16', '12-18', '12-21', '12-23', '12-25'].map((day) => run(`2026-${day}`, undefined, 33))
    const { runs, endsOn } = lay({ rest: { asOf: '2026-12-26', log: [run('2026-12-11', 12, 30), ...days] } })
    expect(runs[0]?.slice(0, 12)).toBe('2026-12-28 -')
    expect(endsOn).toBe('2026-12-27')
  })

  it('runs on no day that is kept free, and steps down after a week without a run', () => {
    const { runs } = lay({ planning: LATE }, ['2026-12-04'])
    // 56 min are left of the first week. The next may hold 76, and three runs at stage 10 or above are more: 24 min at stage 9 three times.
    expect(runs.slice(0, 3)).toEqual(['2026-12-02 10 28 0', '2026-12-07 10 28 0', '2026-12-09 9 24 1'])
    const week = lay({ planning: { ...LATE, available: freeMinutes(0, { wed: 60, sun: 60 }) } }, ['2026-12-06'])
    expect(week.runs.slice(0, 3)).toEqual(['2026-12-02 10 28 0', '2026-12-09 9 24 1', '2026-12-13 9 24 1'])
  })

  it('lays none without a first day', () => {
    expect(lay({ planning: { available: freeMinutes(0) } })).toEqual({ runs: [], endsOn: null })
  })

  it('ends with the last day of the plan', () => {
    // 7 weeks from 2 December: 19 January. The last block holds Wednesday 13, Friday 15 and Monday 18.
    expect(
      lay({ planning: { weeks: 7 } })
        .runs.at(-1)
        ?.slice(0, 10),
    ).toBe('2027-01-18')
    const late = { planning: { weeks: 1 }, rest: { asOf: '2026-12-07' } }
    expect(lay(late).runs).toEqual(['2026-12-07 3 12 0'])
  })
})
