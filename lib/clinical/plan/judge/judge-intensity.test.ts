import { describe, expect, it } from 'vitest'
import type { LogEntry, RunSession } from '../types'
import { dateOf, planOf, runOn, said, type HandWritten } from './fixtures/judged'
import { judgeIntensity } from './judge-intensity'

const id = (day: number) => `${dateOf(day)}-run`
const green = (day: number, changes: Partial<LogEntry> = {}): LogEntry => ({
  on: dateOf(day),
  kind: 'run',
  stage: 12,
  runMin: 30,
  completedPct: 100,
  painBaseline: 0,
  painDuring: 0,
  minutesToSettle: 0,
  painNextMorning: 0,
  rpe: 3,
  flags: [],
  ...changes,
})
/** The days of six green runs before the plan; 90 min in the last seven days, which are 75 % of the usual 120. */
const DAYS = [-14, -12, -9, -7, -5, -2]
const shown = (changes: HandWritten = {}, log: readonly LogEntry[] = DAYS.map((day) => green(day))): HandWritten => ({
  ...changes,
  planning: { usual: { weeklyRunMin: 120, runMin: 45 }, goal: { weeklyRunMin: 150, event: null }, ...changes.planning },
  rest: { log, ...changes.rest },
})
const judge = (runs: readonly RunSession[], changes: HandWritten = shown()) => said(judgeIntensity(planOf(runs, changes)))
const hard = (day: number, intensity: RunSession['intensity'], runMin = 60) => runOn(day, runMin, { intensity })

describe('I-R9: effort', () => {
  const OTHER = [`I-R9 | ${id(0)} | Not the effort of the program.`]

  /** runprograms.json: rpeMax. */
  it.each([
    ['house-knee-standard', 4],
    ['house-knee-gentle', 3],
    ['house-bsi-cautious', 3],
    ['house-keep-running', 4],
  ])('of an easy run of %s is %i', (program, rpeMax) => {
    const effort = (of: number) => judge([runOn(0, 20, { rpeMax: of })], { document: { program } })
    expect(effort(rpeMax)).toEqual([])
    expect(effort(rpeMax + 1)).toEqual(OTHER)
    expect(effort(rpeMax - 1)).toEqual(OTHER)
  })

  it('of a harder run is its own', () => {
    expect(judge([runOn(0, 60, { intensity: 'strides', rpeMax: 6 })])).toEqual([])
  })
})

/** plan.md 1.8: 4 continuous 30-min runs green, weekly minutes at least 70 % of usual; BSI 4 weeks continuous. */
describe('I-R8: the gate to harder running', () => {
  const opens = (changes: HandWritten = shown()) =>
    !judge([hard(0, 'strides')], changes).some((text) => text.includes('before the log shows'))
  const withLast = (changes: Partial<LogEntry>) =>
    shown(
      {},
      DAYS.map((day) => green(day, day === -5 ? changes : {})),
    )

  it('opens when the log shows it, and asks nothing of easy runs', () => {
    expect(opens()).toBe(true)
    expect(opens(shown({}, []))).toBe(false)
    expect(judge([runOn(0, 20)], shown({}, []))).toEqual([])
  })

  it.each<[string, Partial<LogEntry>, boolean]>([
    ['30 min', { runMin: 30 }, true],
    ['29.5 min', { runMin: 29.5 }, false],
    ['no minutes', { runMin: undefined }, false],
    ['not finished', { completedPct: 99 }, false],
    ['not said whether finished', { completedPct: undefined }, false],
    ['pain of 2', { painDuring: 2 }, true],
    ['pain of 3', { painDuring: 3 }, false],
    ['no pain answer', { painDuring: undefined }, false],
    ['settled in 60 min', { minutesToSettle: 60 }, true],
    ['settled in 61 min', { minutesToSettle: 61 }, false],
    ['not said when settled', { minutesToSettle: undefined }, false],
    ['a morning as before', { painBaseline: 1, painNextMorning: 1 }, true],
    ['a worse morning', { painNextMorning: 1 }, false],
    ['no morning answer', { painNextMorning: undefined }, false],
    ['no answer from before', { painBaseline: undefined }, false],
    ['a limp', { flags: ['limp'] }, false],
  ])('one of the last four with %s: %s', (_, changes, isOpen) => {
    expect(opens(withLast(changes))).toBe(isOpen)
  })

  it('takes four runs, the last four', () => {
    const log = (...days: readonly number[]) => days.map((day) => green(day, { runMin: 60 }))
    expect(opens(shown({}, log(-7, -5, -2)))).toBe(false)
    expect(opens(shown({}, log(-9, -7, -5, -2)))).toBe(true)
    expect(opens(shown({}, [green(-12, { painDuring: 5 }), ...log(-9, -7, -5, -2)]))).toBe(true)
  })

  it('takes 70 % of the usual week in the last seven days; of the goal where there is no usual week', () => {
    const week = (weeklyRunMin: number, goal: number | null) =>
      opens(shown({ planning: { usual: { weeklyRunMin, runMin: 45 }, goal: { weeklyRunMin: goal, event: null } } }))
    // 90 min are 70 % of 128.6.
    expect([week(128, null), week(129, null)]).toEqual([true, false])
    expect([week(0, 128), week(0, 129), week(0, null)]).toEqual([true, false, false])
    expect(
      opens(
        shown(
          { planning: { usual: { weeklyRunMin: 120, runMin: 45 } } },
          [-20, -18, -8, -1].map((day) => green(day)),
        ),
      ),
    ).toBe(false)
  })

  it('counts on keep-running no run of the stages that walk', () => {
    const keeps = (stage: number | undefined) =>
      opens(
        shown(
          { document: { route: 'keep-running', program: 'house-keep-running' } },
          DAYS.map((day) => green(day, { stage })),
        ),
      )
    expect([keeps(3), keeps(2), keeps(undefined)]).toEqual([true, false, false])
  })

  it('after a bone stress injury takes no pain at all, and four weeks without a walk', () => {
    const bone = (...log: readonly LogEntry[]) => opens(shown({ condition: 'BSI' }, log))
    const four = DAYS.map((day) => green(day))
    expect(bone(...four)).toBe(false)
    expect(bone(green(-30), ...four)).toBe(true)
    expect(bone(green(-29), ...four)).toBe(false)
    expect(bone(green(-40), green(-31, { runMin: 28 }), green(-30), ...four)).toBe(true)
    expect(bone(green(-40), green(-30, { runMin: 28 }), ...four)).toBe(false)
    for (const changes of [{ painDuring: 1 }, { minutesToSettle: 1 }, { painBaseline: 1, painNextMorning: 1 }]) {
      expect(bone(green(-30), ...DAYS.map((day) => green(day, day === -5 ? changes : {}))), JSON.stringify(changes)).toBe(false)
    }
  })
})

/** plan.md 1.8, I-R8: one new rung per 7 days, 2 exposures per rung, rungs in the condition's order. */
describe('I-R8: one kind after the other', () => {
  const tooSoon = (runs: readonly RunSession[], changes: HandWritten = shown()) =>
    judge(runs, changes)
      .filter((text) => text.includes('too soon'))
      .map((text) => text.split(' | ')[1])
  const bone = shown({ condition: 'BSI' }, [green(-30), ...DAYS.map((day) => green(day))])

  it('a next kind comes after two runs at the one before, and 7 days', () => {
    const at = (day: number, ...before: readonly number[]) => tooSoon([...before.map((on) => hard(on, 'strides')), hard(day, 'intervals')])
    expect(at(7, 0, 2)).toEqual([])
    expect(at(6, 0, 2)).toEqual([id(6)])
    expect(at(9, 0)).toEqual([id(9)])
    expect(tooSoon([hard(0, 'strides'), hard(2, 'strides'), hard(7, 'intervals'), hard(9, 'intervals')])).toEqual([])
    expect(tooSoon([hard(0, 'strides'), hard(7, 'intervals'), hard(9, 'strides')])).toEqual([id(7)])
  })

  it('exposures are of the kind before, on days before', () => {
    const third = [hard(0, 'strides'), hard(2, 'strides'), hard(9, 'intervals'), hard(16, 'tempo')]
    expect(tooSoon(third)).toEqual([id(16)])
  })

  it('strides come first, then intervals, tempo and hills', () => {
    const order = ['strides', 'intervals', 'tempo', 'hills'] as const
    const all = order.flatMap((kind, at) => [hard(14 * at, kind), hard(14 * at + 2, kind)])
    expect(tooSoon(all)).toEqual([])
    expect(tooSoon([hard(0, 'strides')])).toEqual([])
    for (const kind of ['intervals', 'tempo', 'hills'] as const) expect(tooSoon([hard(0, kind)]), kind).toEqual([id(0)])
  })

  it('after a bone stress injury tempo comes first, then strides, intervals and hills', () => {
    const order = ['tempo', 'strides', 'intervals', 'hills'] as const
    expect(
      tooSoon(
        order.flatMap((kind, at) => [hard(14 * at, kind), hard(14 * at + 2, kind)]),
        bone,
      ),
    ).toEqual([])
    for (const kind of ['strides', 'intervals', 'hills'] as const) expect(tooSoon([hard(0, kind)], bone), kind).toEqual([id(0)])
  })
})

/** plan.md I-R9: hard minutes at most 20 % of the week; 48 h between hard runs; no new rung in a week above ref. */
describe('I-R9: how much', () => {
  const found = (...runs: readonly RunSession[]) =>
    judge(runs)
      .filter((text) => text.startsWith('I-R9'))
      .map((text) => text.split(' | ').slice(1).join(' '))

  it('hard runs are 48 h apart', () => {
    expect(found(hard(0, 'strides'), hard(2, 'strides'))).toEqual([])
    expect(found(hard(0, 'strides'), hard(1, 'strides'))).toEqual([`${id(1)} Hard runs on two days in a row.`])
    expect(found(hard(0, 'strides'), runOn(1, 20))).toEqual([])
  })

  /** The smallest dose of a kind: 4 x 15 s of strides, 4 x 30 s uphill, 6 x 1 min, 3 x 4 min of tempo. */
  it.each([
    ['strides', 1],
    ['hills', 2],
    ['intervals', 6],
    ['tempo', 12],
  ] as const)('%s of %i min are at most 20 % of the week', (kind, minutes) => {
    const week = (runMin: number) => found(hard(0, kind, runMin)).filter((text) => text.includes('20 %'))
    expect(week(5 * minutes)).toEqual([])
    expect(week(5 * minutes - 0.5)).toEqual([`${id(0)} More than 20 % of the week is hard.`])
  })

  it('counts the hard runs of a week together', () => {
    const week = (runMin: number) =>
      found(hard(0, 'strides', 10), hard(2, 'strides', 10), runOn(4, runMin - 20)).filter((text) => text.includes('20 %'))
    expect(week(30)).toEqual([])
    expect(found(hard(0, 'strides', 2), hard(2, 'strides', 7.5))).toEqual([`${id(0)} More than 20 % of the week is hard.`])
  })

  it('a new kind does not come in a week of more minutes than the two before', () => {
    const RISES = (day: number) => `${id(day)} More minutes in the week of a new kind of harder running.`
    expect(found(runOn(0, 60), hard(7, 'strides', 60))).toEqual([])
    expect(found(runOn(0, 60), hard(7, 'strides', 60.5))).toEqual([RISES(7)])
    expect(found(runOn(0, 60), runOn(7, 40), hard(14, 'strides', 60))).toEqual([])
    expect(found(runOn(0, 60), runOn(7, 40), hard(14, 'strides', 60.5))).toEqual([RISES(14)])
    expect(found(runOn(0, 90), runOn(7, 60), runOn(14, 40), hard(21, 'strides', 60.5))).toEqual([RISES(21)])
    expect(found(hard(0, 'strides', 60))).toEqual([])
    expect(found(hard(0, 'strides', 60), hard(7, 'strides', 70))).toEqual([])
  })
})
