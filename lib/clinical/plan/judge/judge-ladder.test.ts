import { describe, expect, it } from 'vitest'
import type { LogEntry, RunBlock, RunSession } from '../types'
import { dateOf, planOf, runOn, said, type HandWritten } from './fixtures/judged'
import { judgeLadder } from './judge-ladder'
import { LOW_RISK_CLEARANCE } from '../fixtures/calm-case'

const judge = (runs: readonly RunSession[], changes: HandWritten = {}) => said(judgeLadder(planOf(runs, changes)))
const id = (day: number) => `${dateOf(day)}-run`

const block = (runMin: number, walkMin: number, reps: number): RunBlock => ({ runMin, walkMin, reps })
/** plan.md 1.4: the standard ladder; stages 4 to 12. */
const STAGES: Readonly<Record<number, readonly RunBlock[]>> = {
  1: [block(1, 2, 6)],
  2: [block(1, 1, 10)],
  3: [block(2, 2, 6)],
  4: [block(2, 1, 8)],
  5: [block(3, 1, 6)],
  6: [block(4, 1, 5)],
  11: [block(20, 1, 1), block(8, 0, 1)],
  12: [block(30, 0, 1)],
}
/** A run every second day at these stages, null after the ladder, from a day on. */
const climb = (stages: readonly (number | null)[], from = 0) =>
  stages.map((stage, index) => runOn(from + 2 * index, 20, { stage, ...(stage === null ? {} : { blocks: STAGES[stage] ?? [] }) }))
const BONE: HandWritten = { document: { route: 'bsi', program: 'house-bsi-cautious' }, condition: 'BSI' }
/** Keep-running has stages of its own, so that only the climb is judged. */
const KEEPS: HandWritten = { document: { route: 'keep-running', program: 'house-keep-running' } }
const logged = (day: number, changes: Partial<LogEntry> = {}): LogEntry => ({
  on: dateOf(day),
  kind: 'run',
  stage: 3,
  runMin: 12,
  painBaseline: 0,
  painDuring: 0,
  minutesToSettle: 0,
  painNextMorning: 0,
  flags: [],
  ...changes,
})

describe('I-R4: the minutes of a stage', () => {
  it('are those of the program, block by block', () => {
    expect(judge(climb([3, 3, 4, 4, 5, 5, 6]))).toEqual([])
    expect(judge(climb([11, 11, 12, 12, null]))).toEqual([])
    const other = (blocks: readonly RunBlock[]) => judge([runOn(0, 12, { stage: 3, blocks })])
    for (const blocks of [[block(2, 2, 7)], [block(2, 1, 6)], [block(3, 2, 6)], [block(2, 2, 6), block(2, 2, 6)], []]) {
      expect(other(blocks)).toEqual([`I-R4 | ${id(0)} | The blocks are not those of the stage.`])
    }
    expect(judge([runOn(0, 12, { stage: 13, blocks: [block(30, 0, 1)] })])).toHaveLength(1)
  })

  it('are their own on keep-running, and on a program that is none', () => {
    expect(judge([runOn(0, 12, { stage: 1 })], KEEPS)).toEqual([])
    expect(judge([runOn(0, 12, { stage: 1 })], { document: { program: null } })).toEqual([])
  })

  it.each<[string, string, number, readonly RunBlock[]]>([
    ['standard', 'house-knee-standard', 1, [block(1, 2, 6)]],
    ['gentle', 'house-knee-gentle', 1, [block(0.5, 2.5, 6)]],
    ['gentle', 'house-knee-gentle', 2, [block(1, 2, 5)]],
    ['gentle', 'house-knee-gentle', 3, [block(1, 2, 6)]],
    ['cautious', 'house-bsi-cautious', 1, [block(1, 4, 4)]],
    ['cautious', 'house-bsi-cautious', 5, [block(2, 1, 7)]],
  ])('of the %s ladder, %s, stage %i', (_, program, stage, blocks) => {
    expect(judge([runOn(0, 1, { stage, blocks })], { document: { program } })).toEqual([])
  })
})

describe('I-R3: one stage at a time', () => {
  const UP = (day: number) => `I-R3 | ${id(day)} | Up too soon.`
  const SKIPPED = (day: number) => `I-R3 | ${id(day)} | A stage is skipped.`

  it('after two sessions', () => {
    expect(judge(climb([3, 4]))).toEqual([UP(2)])
    expect(judge(climb([3, 3, 4, 5]))).toEqual([UP(6)])
    expect(judge(climb([3, 3, 5]))).toEqual([SKIPPED(4)])
    expect(judge(climb([4, 4, 3, 4]))).toEqual([UP(6)])
    expect(judge(climb([4, 4, 3, 3, 4]))).toEqual([])
    expect(judge(climb([12, null]))).toEqual([UP(2)])
    expect(judge(climb([12, 12, null, null, null]))).toEqual([])
    expect(judge(climb([11, 11, null]))).toEqual([SKIPPED(4)])
    expect(judge(climb([3, 3, 3, 3]))).toEqual([])
    expect(judge(climb([null, null]))).toEqual([])
  })

  it('after fewer at the first stage of a plan with a log, which may hold the others', () => {
    const log = { rest: { log: [logged(-3)] } }
    expect(judge(climb([3, 4, 4, 5]), log)).toEqual([])
    expect(judge(climb([3, 4, 5]), log)).toEqual([UP(4)])
    expect(judge(climb([3, 5]), { rest: { log: [logged(-3)] } })).toEqual([SKIPPED(2)])
  })

  /** plan.md 1.4: the cautious ladder, stages 1 to 6. */
  const CAUTIOUS = [[block(1, 4, 4)], [block(1, 2, 6)], [block(1, 1, 10)], [block(2, 2, 6)], [block(2, 1, 7)], [block(3, 1, 6)]]
  const ups = (stages: readonly number[], changes: HandWritten) =>
    judge(
      stages.map((stage, index) => runOn(2 * index, 10, { stage, blocks: CAUTIOUS[stage - 1] ?? [] })),
      changes,
    ).filter((text) => text.startsWith('I-R3'))

  it('after three at a high-risk bone', () => {
    const high = { ...BONE, rest: { clearance: { ...LOW_RISK_CLEARANCE, site: 'patella', specialist: true } } }
    expect(ups([1, 1, 2], high)).toEqual([UP(4)])
    expect(ups([1, 1, 1, 2], high)).toEqual([])
    expect(ups([5, 5, 6], high)).toEqual([UP(4)])
    expect(ups([1, 1, 2], BONE)).toEqual([])
  })

  /** Rulings, "BSI after more than 56 days off": three at each of stages 1 to 4. */
  it('after three at stages 1 to 4 when a bone stress injury took more than 56 days', () => {
    const slow = (daysSinceLastRun: number) => ({ ...BONE, planning: { daysSinceLastRun } })
    expect(ups([1, 1, 2], slow(56))).toEqual([])
    expect(ups([1, 1, 2], slow(57))).toEqual([UP(4)])
    expect(ups([4, 4, 5], slow(57))).toEqual([UP(4)])
    expect(ups([4, 4, 4, 5], slow(57))).toEqual([])
    expect(ups([5, 5, 6], slow(57))).toEqual([])
    expect(ups([1, 1, 2], { planning: { daysSinceLastRun: 57 } })).toEqual([])
  })

  it('on keep-running has three stages before the build phase', () => {
    const stages = (...of: readonly number[]) =>
      judge(
        of.map((stage, index) => runOn(2 * index, 10, { stage })),
        KEEPS,
      )
    expect(stages(1, 1, 2, 2, 3, 3, 4, 4)).toEqual([])
    expect(stages(3, 4)).toEqual([UP(2)])
  })
})

describe('I-R11: a week without a run', () => {
  const gap = (days: number, from: number, to: number | null) => judge([...climb([from, from]), ...climb([to], 2 + days)])
  const NO_STEP = (day: number) => `I-R11 | ${id(day)} | No step down.`

  it('inside the ladder steps a stage down', () => {
    expect(gap(7, 4, 3)).toEqual([])
    expect(gap(7, 4, 4)).toEqual([NO_STEP(9)])
    expect(gap(6, 4, 4)).toEqual([])
    expect(gap(7, 1, 1)).toEqual([])
    expect(gap(7, 12, 12)).toEqual([NO_STEP(9)])
  })

  it('after the ladder does not', () => {
    expect(judge(climb([null]).concat(climb([null], 7)))).toEqual([])
  })
})

describe('I-R1: the last run before the plan', () => {
  const first = (day: number, daysSinceLastRun: number, rest: HandWritten['rest'] = {}) =>
    judge(climb([3], day), { planning: { daysSinceLastRun }, rest }).filter((text) => text.startsWith('I-R1 '))
  const TEXT = `I-R1 | ${id(0)} | A run within 48 h of the last one before the plan.`

  it('is two days before, counted from the earlier of today and the start', () => {
    // Today is 1 December, the day before the start.
    expect(first(0, 1)).toEqual([])
    expect(first(0, 0)).toEqual([TEXT])
    expect(first(1, 0)).toEqual([])
    expect(first(0, 1, { asOf: dateOf(5) })).toEqual([TEXT])
    expect(first(0, 2, { asOf: dateOf(5) })).toEqual([])
  })

  it('is the logged one where there is a log', () => {
    expect(first(0, 0, { log: [logged(-5)] })).toEqual([])
  })
})

describe('I-R10, I-R11, I-R3: the first run after a log', () => {
  const after = (daysLater: number, stage: number | null, entry: Partial<LogEntry> = {}, changes: HandWritten = {}) =>
    judge(
      climb([stage]).map((run) => ({ ...run, blocks: STAGES[stage ?? 0] ?? run.blocks })),
      { ...changes, rest: { log: [logged(-daysLater, entry)], asOf: dateOf(0), ...changes.rest } },
    )

  it('comes two days after the last', () => {
    expect(after(2, 3)).toEqual([])
    expect(after(1, 3)).toEqual([`I-R10 | ${id(0)} | A run within 48 h of the last one.`])
  })

  it.each([
    [6, 3, 3, true],
    [7, 3, 3, false],
    [7, 3, 2, true],
    [13, 5, 4, true],
    [14, 5, 4, false],
    [14, 5, 3, false],
    [14, 5, 2, true],
    [14, 3, 1, true],
    [7, 1, 1, true],
    [7, 1, 2, false],
  ])('%i days after stage %i may be at stage %i: %s', (days, from, to, isRight) => {
    expect(after(days, to, { stage: from }).filter((text) => text.startsWith('I-R11'))).toEqual(
      isRight ? [] : [`I-R11 | ${id(0)} | Too high after a gap.`],
    )
  })

  it('after a red one is a stage lower', () => {
    const red = { stage: 4, painDuring: 5 }
    expect(after(2, 3, red)).toEqual([])
    expect(after(2, 4, red)).toEqual([`I-R10 | ${id(0)} | No step down after a red run.`])
    expect(after(2, 4, { stage: 4, painDuring: 4 })).toEqual([])
    expect(after(2, 1, { stage: 1, painDuring: 5 })).toEqual([])
  })

  it('is one stage up at the most', () => {
    expect(after(2, 4)).toEqual([])
    expect(after(2, 5)).toEqual([`I-R3 | ${id(0)} | More than one stage up.`])
    expect(after(2, null, { stage: 12 })).toEqual([])
    expect(after(2, null, { stage: 11 })).toEqual([`I-R3 | ${id(0)} | More than one stage up.`])
  })

  it('cannot be compared with a run without a stage', () => {
    expect(after(14, 6, { stage: undefined })).toEqual([])
  })
})

/** Rulings, "ITBS 80 % cap": it binds the longest bout of the first session. */
describe('ITBS: the first bout', () => {
  const first = (tolerableRunMin: number, changes: HandWritten = {}, stage = 6) =>
    judge(climb([stage]), { condition: 'ITBS', planning: { tolerableRunMin }, ...changes }).filter((text) => text.startsWith('rulings'))

  it('is at most 80 % of what is tolerated: 4 of 5 min', () => {
    expect(first(5)).toEqual([])
    expect(first(4.9)).toEqual([`rulings, ITBS 80 % cap | ${id(0)} | The first bout is longer than 80 % of what is tolerated.`])
    expect(first(24, {}, 11)).toHaveLength(1)
    expect(first(25, {}, 11)).toEqual([])
  })

  it('is free at stage 1, after a log, and with another condition', () => {
    expect(first(0, {}, 1)).toEqual([])
    expect(first(0, { rest: { log: [logged(-3, { stage: 6 })] } })).toEqual([])
    expect(first(0, { condition: 'PFP' })).toEqual([])
    expect(judge([], { condition: 'ITBS' })).toEqual([])
  })
})
