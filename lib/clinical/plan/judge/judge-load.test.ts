import { describe, expect, it } from 'vitest'
import type { FiredRule } from '../../screening/types'
import type { LogEntry, RunSession } from '../types'
import { dateOf, planOf, runOn, said, type HandWritten } from './fixtures/judged'
import { judgeLoad } from './judge-load'

const judge = (runs: readonly RunSession[], changes: HandWritten = {}) => said(judgeLoad(planOf(runs, changes)))
const rulesOf = (...args: Parameters<typeof judge>) => judge(...args).map((text) => text.split(' | ')[0])
const id = (day: number) => `${dateOf(day)}-run`

const logged = (day: number, runMin: number, changes: Partial<LogEntry> = {}): LogEntry => ({
  on: dateOf(day),
  kind: 'run',
  runMin,
  completedPct: 100,
  painBaseline: 0,
  painDuring: 0,
  minutesToSettle: 0,
  painNextMorning: 0,
  flags: [],
  ...changes,
})
const after = (...log: readonly LogEntry[]): HandWritten => ({ rest: { log } })
const KEEPS: HandWritten = { document: { route: 'keep-running', program: 'house-keep-running' } }
/** Keep-running with these answers; 30 tolerated minutes and a usual run of 40 in a week of 150. */
const keeps = (planning: HandWritten['planning'] = {}, rest: HandWritten['rest'] = {}): HandWritten => ({
  ...KEEPS,
  planning: { daysSinceLastRun: 3, tolerableRunMin: 30, usual: { weeklyRunMin: 150, runMin: 40 }, ...planning },
  rest,
})
/** A week of three runs of so many minutes, from a block on. */
const week = (block: number, runMin: number, stage: number | null = null) =>
  [0, 2, 4].map((day) => runOn(7 * block + day, runMin, { stage }))
const weeks = (minutes: readonly number[], stage: number | null = null) => minutes.flatMap((runMin, block) => week(block, runMin, stage))

/** plan.md I-R4: after the ladder at most 1.10 x L30 from 30 min on, below it L30 + 3. */
describe('I-R4: one run against the longest of 30 days', () => {
  const TOO_LONG = 'Too much longer than the longest run of 30 days.'
  const afterRun = (runMin: number, first: RunSession, log = [logged(-3, runMin), logged(-5, 90, { completedPct: 50 })]) =>
    judge([first], after(...log)).filter((text) => text.startsWith('I-R4'))

  it.each([
    [40, 44, true],
    [40, 44.5, false],
    [30, 33, true],
    [30, 33.5, false],
    [29.5, 32.5, true],
    [29.5, 33, false],
    [20, 23, true],
    [20, 23.5, false],
  ])('after %d min %d min is allowed: %s', (longest, runMin, isRight) => {
    expect(afterRun(longest, runOn(0, runMin))).toEqual(isRight ? [] : [`I-R4 | ${id(0)} | ${TOO_LONG}`])
  })

  it('reads 30 days back, planned runs too, and never the day itself', () => {
    expect(afterRun(40, runOn(0, 44), [logged(-30, 40)])).toEqual([])
    expect(afterRun(40, runOn(0, 44), [logged(-31, 40), logged(-2, 40.5, { completedPct: 99 })])).toHaveLength(1)
    expect(rulesOf([runOn(0, 30), runOn(2, 33), runOn(4, 36)], after(logged(-3, 30), logged(-4, 40), logged(-5, 40)))).toEqual([])
  })

  it.each<[string, Partial<LogEntry>, boolean]>([
    ['red', { painDuring: 5 }, false],
    ['amber', { painDuring: 4 }, true],
    ['not finished', { completedPct: 99 }, false],
    ['a walk', { kind: 'walk' }, false],
    ['without minutes', { runMin: undefined }, false],
  ])('of the log a run that is %s counts: %j', (_, changes, counts) => {
    expect(afterRun(40, runOn(0, 44), [logged(-3, 40, changes)])).toHaveLength(counts ? 0 : 1)
  })

  it('leaves the stages of a ladder to their own minutes', () => {
    expect(afterRun(10, runOn(0, 30, { stage: 12 }), [logged(-3, 10)])).toEqual([])
  })
})

/** Rulings, "Keep-running stages": S = min(0.6 usual, 0.8 tolerable); no run above the usual; L30 seeded with the tolerated minutes. */
describe('I-R4: keep-running', () => {
  const texts = (...args: Parameters<typeof judge>) =>
    judge(...args)
      .filter((text) => text.startsWith('I-R4'))
      .map((text) => text.split(' | ')[2])

  it('starts at 60 % of the usual run and 80 % of the tolerated minutes at the most', () => {
    expect(texts([runOn(0, 24, { stage: 1 })], keeps())).toEqual([])
    expect(texts([runOn(0, 24.5, { stage: 1 })], keeps())).toEqual([
      'Longer than 80 % of what is tolerated in the stages of keep-running.',
      'Too long a first run.',
    ])
    expect(texts([runOn(0, 24.5, { stage: 1 })], keeps({ tolerableRunMin: 60 }))).toEqual(['Too long a first run.'])
    expect(texts([runOn(0, 24.5, { stage: 1 })], keeps({}, { log: [logged(-3, 20)] }))).toEqual([
      'Longer than 80 % of what is tolerated in the stages of keep-running.',
    ])
  })

  it('asks that of no other route', () => {
    const { planning } = keeps()
    expect(texts([runOn(0, 30, { stage: 12 })], { planning })).toEqual([])
    expect(texts([])).toEqual([])
  })

  it('goes no further than 80 % of what is tolerated in its three stages, build blocks by the longest run', () => {
    const stages = [...week(0, 20, 1), ...week(1, 20, 3)]
    const staged = 'Longer than 80 % of what is tolerated in the stages of keep-running.'
    expect(texts([...stages, runOn(14, 24.5, { stage: 3 })], keeps())).toEqual([staged])
    expect(texts([...stages, runOn(14, 24.5, { stage: 4 })], keeps())).toEqual([])
    // The seed of 30 min lies 3 days before the start, 17 days before this run: 33 min.
    expect(texts([...stages, runOn(14, 33, { stage: 4 })], keeps())).toEqual([])
    expect(texts([...stages, runOn(14, 33.5, { stage: 4 })], keeps())).toEqual(['Too much longer than the longest run of 30 days.'])
  })

  it('counts the seed from the first listed day, with a log from the start of the plan', () => {
    const late = { asOf: dateOf(28) }
    const run = [runOn(28, 33, { stage: 4 })]
    const days = (daysSinceLastRun: number, rest: HandWritten['rest']) =>
      texts(run, keeps({ daysSinceLastRun }, rest)).filter((text) => text !== 'Too long a first run.')
    expect(days(30, late)).toEqual([])
    expect(days(31, late)).toHaveLength(1)
    expect(days(2, { ...late, log: [logged(25, 10)] })).toEqual([])
    expect(days(3, { ...late, log: [logged(25, 10)] })).toHaveLength(1)
    expect(days(0, { ...late, asOf: dateOf(28) })).toEqual([])
  })

  it('never runs longer than the usual run', () => {
    const long = { tolerableRunMin: 60 }
    expect(texts([...week(0, 20, 1), runOn(7, 40, { stage: 4 })], keeps(long))).toEqual([])
    expect(texts([...week(0, 20, 1), runOn(7, 40.5, { stage: 4 })], keeps(long))).toEqual([
      'Longer than the usual run on the keep-running route.',
    ])
  })
})

/** plan.md I-R5; rulings, "Which cap at which block". */
describe('I-R5: the minutes of a week', () => {
  const caps = (...args: Parameters<typeof judge>) =>
    judge(...args)
      .filter((text) => text.startsWith('I-R5'))
      .map((text) => text.split(' | ').slice(1).join(' '))

  it('in the first week are at most those of the stage above the first', () => {
    // Stage 3 runs 12 min, stage 4 runs 16: three runs hold 48.
    const first = (runMin: number) => [runOn(0, 12, { stage: 3 }), runOn(2, 12, { stage: 3 }), runOn(4, runMin, { stage: 4 })]
    expect(caps(first(24))).toEqual([])
    expect(caps(first(24.5))).toEqual([`${id(0)} Week 1 holds 48.5 min, more than 48.0.`])
    expect(caps([runOn(0, 30, { stage: 12 }), runOn(2, 30, { stage: 12 })])).toEqual([])
    expect(caps([runOn(0, 30, { stage: 12 }), runOn(2, 30.5, { stage: 12 })])).toHaveLength(1)
  })

  it('in a first week after the ladder are at most 1.30 of the heavier of the two logged before', () => {
    const log = [logged(-7, 30), logged(-5, 30), logged(-14, 50), logged(-8, 20), logged(-15, 99)]
    const first = (runMin: number) => [30, 30, runMin].map((minutes, index) => runOn(2 * index, minutes))
    expect(caps(first(31), after(...log))).toEqual([])
    expect(caps(first(31.5), after(...log))).toEqual([`${id(0)} Week 1 holds 91.5 min, more than 91.0.`])
  })

  it('on the ladder, and in the first week after it, are at most 1.30 of the week before or 20 min more', () => {
    const next = (first: readonly RunSession[], minutes: number, stage: number | null) => caps([...first, runOn(7, minutes, { stage })])
    const ladder = week(0, 12, 3)
    expect(next(ladder, 56, 4)).toEqual([])
    expect(next(ladder, 56.5, 4)).toEqual([`${id(7)} Week 2 holds 56.5 min, more than 56.0.`])
    expect(next(ladder, 56, null)).toEqual([])
    expect(next(ladder, 56.5, null)).toHaveLength(1)
    const long = week(0, 30, 12)
    expect(next(long, 117, null)).toEqual([])
    expect(next(long, 117.5, null)).toHaveLength(1)
  })

  it('later are at most 1.30 of the heavier of the two weeks before', () => {
    const third = (minutes: number, changes: HandWritten = {}) =>
      caps([...week(0, 20, 9), ...week(1, 24), runOn(14, minutes)], changes).filter((text) => text.includes('Week 3'))
    expect(third(93.5)).toEqual([])
    expect(third(94)).toEqual([`${id(14)} Week 3 holds 94 min, more than 93.6.`])
    const fallen = (minutes: number) =>
      caps([...week(0, 20, 9), ...week(1, 24), ...week(2, 10), runOn(21, minutes)]).filter((text) => text.includes('Week 4'))
    expect(fallen(93.5)).toEqual([])
    expect(fallen(94)).toHaveLength(1)
  })

  it('after a bone stress injury, or with the energy rule, are at most 1.15', () => {
    const third = (minutes: number, changes: HandWritten) =>
      caps([...week(0, 30, 12), ...week(1, 30), runOn(14, minutes)], changes).filter((text) => text.includes('Week 3'))
    const S3 = { id: 'BLK-S3' } as FiredRule
    for (const changes of [{ condition: 'BSI' }, { gate: { rules: [S3] } }] as const) {
      expect(third(103.5, changes)).toEqual([])
      expect(third(104, changes)).toEqual([`${id(14)} Week 3 holds 104 min, more than 103.5.`])
    }
    expect(third(104, { gate: { rules: [{ ...S3, id: 'BLK-S4' }] } })).toEqual([])
  })

  it('on keep-running are at most 1.30 of the week before, and of 60 % of the usual week in the first two', () => {
    // 0.6 x 150 = 90, and 1.30 of it 117.
    const usual = keeps({ usual: { weeklyRunMin: 150, runMin: 40 }, tolerableRunMin: 60 })
    expect(caps(week(0, 39, 1), usual)).toEqual([])
    expect(caps(week(0, 39.5, 1), usual)).toEqual([`${id(0)} Week 1 holds 118.5 min, more than 117.0.`])
    expect(caps([...week(0, 10, 1), ...week(1, 39, 2)], usual)).toEqual([])
    expect(caps([...week(0, 10, 1), ...week(1, 39.5, 2)], usual)).toHaveLength(1)
    expect(caps([...week(0, 10, 1), ...week(1, 20, 2), ...week(2, 26, 3)], usual)).toEqual([])
    expect(caps([...week(0, 10, 1), ...week(1, 20, 2), ...week(2, 26.5, 3)], usual)).toHaveLength(1)
    expect(caps([...week(0, 10, 1), ...week(1, 20, 2), ...week(2, 26.5, 4)], usual)).toHaveLength(1)
  })
})

describe('I-R5: keep-running with the energy rule', () => {
  const S3 = { gate: { rules: [{ id: 'BLK-S3' } as FiredRule] } }
  const caps = (stage: number, runMin: number) =>
    judge([...week(0, 10, 1), ...week(1, 20, 2), ...week(2, runMin, stage)], { ...keeps(), ...S3 }).filter((text) =>
      text.includes('Week 3'),
    )

  /** Rulings, "Load cap of BLK-S3": cap 1.15 in the build phase; the stages keep 1.30. */
  it('is held to 1.15 after its stages', () => {
    expect(caps(3, 26)).toEqual([])
    expect(caps(3, 26.5)).toHaveLength(1)
    expect(caps(4, 23)).toEqual([])
    expect(caps(4, 23.5)).toHaveLength(1)
  })
})

/** plan.md I-R6: never more than three rising weeks in a row; a lighter week is at most 0.80 of the one before. Every 4th build block. */
describe('I-R6: lighter weeks', () => {
  const found = (...args: Parameters<typeof judge>) =>
    judge(...args)
      .filter((text) => text.startsWith('I-R6'))
      .map((text) => text.split(' | ').slice(1).join(' '))
  const HEAVY = 'The lighter week is not lighter.'

  it('come every fourth week after the ladder', () => {
    expect(found(weeks([40, 40, 40, 32]))).toEqual([])
    expect(found(weeks([40, 40, 40, 32.5]))).toEqual([`${id(21)} ${HEAVY}`])
    expect(found(weeks([40, 40, 40]))).toEqual([])
    expect(found([...week(0, 30, 12), ...[1, 2, 3].flatMap((block) => week(block, 40)), ...week(4, 32.5)])).toEqual([`${id(28)} ${HEAVY}`])
    expect(found([...week(0, 30, 12), ...[1, 2, 3].flatMap((block) => week(block, 40))])).toEqual([])
    expect(found(weeks([40, 40, 40, 32, 40, 40, 40, 32.5]))).toEqual([`${id(49)} ${HEAVY}`])
  })

  it('come every fourth week of keep-running, from the first on, and in none of its stages', () => {
    expect(found(weeks([40, 40, 40, 32.5], 4), keeps())).toEqual([`${id(21)} ${HEAVY}`])
    expect(found(weeks([40, 40, 40, 40], 3), keeps())).toEqual([])
    expect(found([...week(0, 40, 3), ...[1, 2].flatMap((block) => week(block, 40, 4)), ...week(3, 40, 4)], keeps())).toHaveLength(1)
  })

  it('are not asked of a ladder, nor of a week that lost a run', () => {
    expect(found(weeks([10, 10, 10, 10], 2))).toEqual([])
    expect(found([...weeks([40, 40, 40]), runOn(21, 60), runOn(23, 60)])).toEqual([])
  })

  it('are not asked inside a taper: 7, 14 or 21 days', () => {
    const event = (day: number, km: number): HandWritten => ({ planning: { goal: { weeklyRunMin: null, event: { on: dateOf(day), km } } } })
    const fourth = weeks([40, 40, 40, 40])
    // The last run of the fourth week is on day 25.
    for (const [km, days] of [
      [10, 7],
      [21.1, 14],
      [42.2, 21],
    ] as const) {
      expect(found(fourth, event(25 + days, km)), `${km} km`).toEqual([])
      expect(found(fourth, event(26 + days, km)), `${km} km`).toHaveLength(1)
    }
  })

  it('come before a fourth rise in a row', () => {
    const FOURTH = 'A fourth rising week in a row.'
    const rising = [...week(0, 20, 12), ...[22, 24, 26, 18].flatMap((runMin, at) => week(at + 1, runMin))]
    expect(found(rising)).toEqual([])
    expect(found(weeks([20, 22, 24, 26], 4), keeps())).toEqual([`${id(21)} ${HEAVY}`])
    expect(found(weeks([20, 22, 24, 26, 28], 4), keeps())).toEqual([`${id(21)} ${HEAVY}`, `${id(28)} ${FOURTH}`])
    expect(found(weeks([20, 22, 24, 24, 28], 4), keeps())).toEqual([`${id(21)} ${HEAVY}`])
    expect(found(weeks([20, 22, 24, 26, 28], 2), keeps())).toEqual([`${id(28)} ${FOURTH}`])
  })
})
