import { describe, expect, it } from 'vitest'
import type { LogEntry } from '../plan/types'
import { greenContinuousRow } from './continuous-runs'
import { checkGuardRails } from './guard-rails'
import { readHandBack, type HandBackInput } from './hand-back'
import { findIntensityGaps, type IntensityGateInput } from './intensity-gate'

const run = (on: string, changes: Partial<LogEntry> = {}): LogEntry => ({
  on,
  kind: 'run',
  runMin: 30,
  completedPct: 100,
  painBaseline: 0,
  painDuring: 0,
  minutesToSettle: 0,
  painNextMorning: 0,
  rpe: 4,
  flags: [],
  ...changes,
})
const dayOf = (index: number) => new Date(Date.UTC(2026, 10, 2 + index)).toISOString().slice(0, 10)
/** Runs on Mondays, Wednesdays and Fridays. */
const weeks = (count: number, changes: Partial<LogEntry> = {}) =>
  Array.from({ length: 3 * count }, (_, index) => run(dayOf(7 * Math.floor(index / 3) + 2 * (index % 3)), changes))

const read = { condition: 'PFP', isKeepRunning: false, rpeMax: 4 } as const

describe('greenContinuousRow', () => {
  it('counts from the last run back', () => {
    expect(
      greenContinuousRow(
        [...weeks(1), run('2026-11-09', { painDuring: 3 }), ...weeks(1).map((r) => ({ ...r, on: `2026-12-${r.on.slice(8)}` }))],
        read,
      ),
    ).toHaveLength(3)
    expect(greenContinuousRow([...weeks(2)].reverse(), read)[0]?.on).toBe('2026-11-13')
  })

  it.each<[string, Partial<LogEntry>]>([
    ['shorter than 30 min', { runMin: 29.5 }],
    ['no minutes', { runMin: undefined }],
    ['amber', { painDuring: 3 }],
    ['not finished', { completedPct: 99 }],
    ['not said whether finished', { completedPct: undefined }],
    ['2 points harder than planned', { rpe: 6 }],
    ['no effort', { rpe: undefined }],
    ['no answer', { painNextMorning: undefined }],
  ])('ends at a run that is: %s', (_, changes) => {
    expect(greenContinuousRow([run('2026-11-02'), run('2026-11-04', changes), run('2026-11-06')], read)).toHaveLength(1)
  })

  it('leaves out other sessions, and counts an effort 1 above plan', () => {
    expect(greenContinuousRow([run('2026-11-02', { rpe: 5 }), run('2026-11-03', { kind: 'walk', runMin: 0 })], read)).toHaveLength(1)
  })

  it.each([
    [undefined, 0],
    [2, 0],
    [3, 1],
    [4, 1],
  ])('on keep-running a run logged at stage %s counts %d: the first two stages walk', (stage, count) => {
    expect(greenContinuousRow([run('2026-11-02', { stage })], { ...read, isKeepRunning: true })).toHaveLength(count)
  })
})

describe('findIntensityGaps', () => {
  const gaps = (log: readonly LogEntry[], changes: Partial<IntensityGateInput> = {}) =>
    findIntensityGaps({ ...read, log, usualWeeklyMin: 120, goalWeeklyMin: null, ...changes })

  it('is open after four green runs and 70 % of the usual week', () => {
    expect(gaps(weeks(2))).toEqual([])
    expect(gaps(weeks(2), { usualWeeklyMin: 128 })).toEqual([])
  })

  it('says how many green runs are missing', () => {
    expect(gaps(weeks(1))).toEqual(['3 of 4 green runs of 30 min in a row'])
    expect(gaps([])).toEqual(['0 of 4 green runs of 30 min in a row', '0 min in the last week, less than 70 % of 120'])
  })

  it('takes exactly 70 % for enough: 105 of 150 min', () => {
    expect(gaps(weeks(2, { runMin: 35 }), { usualWeeklyMin: 150 })).toEqual([])
  })

  it('says how the last week falls short: 90 min are 70 % of 128, not of 129', () => {
    expect(gaps(weeks(2), { usualWeeklyMin: 129 })).toEqual(['90 min in the last week, less than 70 % of 129'])
  })

  it('reads the goal where the usual week is not known, and says when neither is', () => {
    expect(gaps(weeks(2), { usualWeeklyMin: 0, goalWeeklyMin: 200 })).toEqual(['90 min in the last week, less than 70 % of 200'])
    expect(gaps(weeks(2), { usualWeeklyMin: 0 })).toEqual(['the usual minutes a week are not known'])
  })

  it('asks four weeks without a walk after a bone stress injury', () => {
    const missing = ['less than 4 weeks of runs without a walk']
    expect(gaps(weeks(4), { condition: 'BSI', rpeMax: 3 })).toEqual(missing)
    expect(gaps([...weeks(4), run(dayOf(28))], { condition: 'BSI', rpeMax: 3, usualWeeklyMin: 100 })).toEqual([])
    const walked = [run(dayOf(0), { runMin: 28 }), ...weeks(4).slice(1), run(dayOf(28))]
    expect(gaps(walked, { condition: 'BSI', rpeMax: 3, usualWeeklyMin: 100 })).toEqual(missing)
    expect(gaps([], { condition: 'BSI' })).toContain(missing[0])
    expect(gaps([...weeks(5), run(dayOf(35), { runMin: 28 })], { condition: 'BSI', rpeMax: 3 })).toContain(missing[0])
  })
})

describe('readHandBack', () => {
  const back = (log: readonly LogEntry[], changes: Partial<HandBackInput> = {}) =>
    readHandBack({ ...read, log, goalWeeklyMin: 112, usualWeeklyMin: 400, hasStrength: true, ...changes })

  it('is ready after three weeks at 80 % of the goal, four green runs and the strength gate', () => {
    expect(back(weeks(3))).toEqual({ missing: [], lastWeekMin: 90, longestRunMin: 30, longestNextMin: 33 })
  })

  it('says what is missing', () => {
    expect(back(weeks(3), { goalWeeklyMin: 112.5 }).missing).toEqual([])
    expect(back(weeks(3), { goalWeeklyMin: 113 }).missing).toEqual(['0 of 3 weeks at 80 % of 113 min'])
    expect(back(weeks(2)).missing).toEqual(['2 of 3 weeks at 80 % of 112 min'])
    expect(back(weeks(3), { hasStrength: false }).missing).toEqual(['entry gate E7 (calf raises and single-leg squat quality)'])
    expect(back([])).toEqual({
      missing: ['0 of 4 green runs of 30 min in a row', '0 of 3 weeks at 80 % of 112 min'],
      lastWeekMin: 0,
      longestRunMin: 0,
      longestNextMin: 0,
    })
  })

  it('measures by the usual week without a goal, and says when there is neither', () => {
    expect(back(weeks(3), { goalWeeklyMin: null }).missing).toEqual(['0 of 3 weeks at 80 % of 400 min'])
    expect(back(weeks(3), { goalWeeklyMin: null, usualWeeklyMin: 0 }).missing).toEqual(['no goal and no usual week to measure by'])
  })

  it('takes the longest finished run of the last 30 days along, and no older one', () => {
    const log = [run('2026-10-20', { runMin: 60 }), ...weeks(3), run('2026-11-21', { runMin: 45, completedPct: 80 })]
    expect(back(log)).toMatchObject({ longestRunMin: 30, longestNextMin: 33 })
    expect(back([run('2026-10-22', { runMin: 43 }), ...weeks(3), run('2026-11-21')])).toMatchObject({
      longestRunMin: 43,
      longestNextMin: 47,
    })
  })
})

describe('checkGuardRails', () => {
  const strength = (on: string): LogEntry => ({ on, kind: 'strength', flags: [] })
  const check = (log: readonly LogEntry[], asOf = '2026-12-20') => checkGuardRails(log, { handedBackOn: '2026-11-23', asOf })
  const before = weeks(3)
  const goodWeek = (monday: number) => [run(dayOf(monday)), run(dayOf(monday + 2), { runMin: 33 }), strength(dayOf(monday + 4))]

  it('has nothing to say of four good weeks', () => {
    expect(check([...before, ...[21, 28, 35, 42].flatMap(goodWeek)])).toEqual([])
  })

  it('names the run that is longer than 110 % of the longest of 30 days', () => {
    const log = [...before, run('2026-11-23', { runMin: 33.5 }), strength('2026-11-25')]
    expect(check(log, '2026-11-29')).toEqual([
      { week: 1, rule: 'I-R4', on: '2026-11-23', text: '33.5 min is longer than 33 min, the limit from the last 30 days.' },
    ])
    expect(check([...before, run('2026-11-23', { runMin: 33 })], '2026-11-29')).toEqual([])
  })

  it('forgets a run after 30 days, and lets 3 min be added below 30', () => {
    const first = (on: string) => [run(on, { runMin: 40 }), run('2026-11-20', { runMin: 20 }), run('2026-11-23', { runMin: 24 })]
    expect(check(first('2026-10-24'), '2026-11-29')).toEqual([])
    expect(check(first('2026-10-23'), '2026-11-29')).toMatchObject([{ rule: 'I-R4', on: '2026-11-23' }])
  })

  it('asks a week that is over for rest, pain and strength', () => {
    const daily = Array.from({ length: 7 }, (_, index) => run(dayOf(21 + index), { painDuring: undefined }))
    const first = { week: 1, on: null }
    expect(check([...before, ...daily], '2026-11-30')).toEqual([
      { ...first, rule: 'I-R2', text: 'No day of rest.' },
      { ...first, rule: 'plan 1.11', text: 'No run with its pain answers.' },
      { ...first, rule: 'plan 1.11', text: 'No strength.' },
    ])
    expect(check([...before, ...daily], '2026-11-29')).toEqual([])
    expect(check([], '2026-12-07').map(({ week, text }) => `${week} ${text}`)).toEqual(['1 No strength.', '2 No strength.'])
  })

  it('reads no walk as a run, and no run without its minutes', () => {
    const walk = (on: string, runMin: number) => run(on, { kind: 'walk', runMin })
    expect(check([...before, walk('2026-11-23', 60), run('2026-11-25', { runMin: 33.5 })], '2026-11-29')).toMatchObject([
      { on: '2026-11-25', text: '33.5 min is longer than 33 min, the limit from the last 30 days.' },
    ])
    expect(check([...before, run('2026-11-23', { runMin: undefined })], '2026-11-29')).toEqual([])
  })

  it('asks each week for itself', () => {
    const week = (...log: readonly LogEntry[]) => check(log, '2026-11-30').map(({ text }) => text)
    const nextMonday = strength('2026-11-30')
    expect(week(run('2026-11-23', { runMin: 3 }), nextMonday)).toEqual(['No strength.'])
    expect(week(strength('2026-11-29'))).toEqual([])
    expect(week(strength('2026-11-23'), run('2026-11-24', { runMin: 3, painNextMorning: undefined }))).toEqual([
      'No run with its pain answers.',
    ])
    expect(week(strength('2026-11-23'), run('2026-11-24', { runMin: 3, painDuring: undefined }))).toEqual(['No run with its pain answers.'])
    const six = Array.from({ length: 6 }, (_, index) => strength(dayOf(21 + index)))
    expect(week(...six, nextMonday)).toEqual([])
    expect(week(...six, strength(dayOf(27)))).toEqual(['No day of rest.'])
  })

  it('names the runs of a week in their order', () => {
    const log = [run('2026-11-27', { runMin: 50 }), ...before, run('2026-11-24', { runMin: 40 })]
    expect(check(log, '2026-11-29').map(({ on }) => on)).toEqual(['2026-11-24', '2026-11-27'])
  })

  it('looks at four weeks and no further', () => {
    expect(check([], '2027-03-01').map(({ week }) => week)).toEqual([1, 2, 3, 4])
  })
})
