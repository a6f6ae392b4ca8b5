import { describe, expect, it } from 'vitest'
import type { Reason, RunSession, Session } from '../types'
import { dateOf, planOf, runOn, said, strengthOn, walkOn, type HandWritten } from './fixtures/judged'
import { judgeSessions } from './judge-sessions'

const judge = (sessions: readonly Session[], changes: HandWritten = {}) => said(judgeSessions(planOf(sessions, changes)))
/** What is said of a plan of this one run, the week's key run. */
const ofRun = (changes: Partial<RunSession>, runMin = 20) => judge([runOn(0, runMin, { key: true, ...changes })])
const id = (day: number, kind = 'run') => `${dateOf(day)}-${kind}`

describe('I-R12, I-R13: minutes', () => {
  const WALKS = `I-R12 | ${id(0)} | Less than 5 min of walking before or after.`
  const SUM = `I-R13 | ${id(0)} | The blocks do not add up to the minutes.`
  const WHOLE = `I-R13 | ${id(0)} | Minutes that are not half minutes.`

  it('wants 5 min of walking before and after', () => {
    expect(ofRun({})).toEqual([])
    expect(ofRun({ warmupWalkMin: 4.5, totalMin: 29.5 })).toEqual([WALKS])
    expect(ofRun({ cooldownWalkMin: 4.5, totalMin: 29.5 })).toEqual([WALKS])
    expect(ofRun({ warmupWalkMin: 6, cooldownWalkMin: 7, totalMin: 33 })).toEqual([])
  })

  it.each<[string, Partial<RunSession>, readonly string[]]>([
    ['walks and runs in blocks', { blocks: [{ runMin: 4, walkMin: 1, reps: 5 }], totalMin: 35 }, []],
    [
      'two blocks',
      {
        blocks: [
          { runMin: 8, walkMin: 0.5, reps: 2 },
          { runMin: 4, walkMin: 0, reps: 1 },
        ],
        totalMin: 31,
      },
      [],
    ],
    ['too few run minutes', { blocks: [{ runMin: 19.5, walkMin: 0, reps: 1 }], totalMin: 29.5 }, [SUM]],
    ['a total that leaves out the walks between', { blocks: [{ runMin: 4, walkMin: 1, reps: 5 }], totalMin: 30 }, [SUM]],
    ['a total that leaves out the walks around', { totalMin: 20 }, [SUM]],
    ['half a repetition', { blocks: [{ runMin: 8, walkMin: 0, reps: 2.5 }] }, [SUM]],
    ['no repetition', { blocks: [...runOn(0, 20).blocks, { runMin: 5, walkMin: 1, reps: 0 }] }, [SUM]],
    ['a quarter of a minute run', { blocks: [{ runMin: 0.25, walkMin: 0, reps: 80 }] }, [SUM]],
    ['a quarter of a minute walked', { blocks: [{ runMin: 5, walkMin: 0.25, reps: 4 }], totalMin: 31 }, [SUM]],
    ['minutes below 0', { blocks: [{ runMin: 20, walkMin: -1, reps: 1 }], totalMin: 29 }, [SUM]],
    ['minutes that are none', { blocks: [{ runMin: NaN, walkMin: 0, reps: 1 }], runMin: NaN, totalMin: NaN }, [SUM, WHOLE]],
  ])('%s', (_, changes, expected) => {
    expect(ofRun(changes).filter((text) => !text.startsWith('rulings'))).toEqual(expected)
  })

  it('wants running in a run', () => {
    const NONE = `I-R13 | ${id(0)} | A run without running.`
    expect(ofRun({ blocks: [], runMin: 0, totalMin: 10 })).toEqual([NONE])
    expect(ofRun({ blocks: [{ runMin: 0, walkMin: 5, reps: 1 }], runMin: 0, totalMin: 15 })).toEqual([NONE])
    expect(ofRun({ blocks: [] })).toEqual([SUM, NONE])
  })

  it.each([
    [10, true],
    [10.5, true],
    [10.25, false],
    [0, false],
    [-10, false],
    [Infinity, false],
  ])('takes a walk of %d min: %s', (totalMin, isRight) => {
    expect(
      judge([walkOn(0, totalMin)], { planning: { available: { mon: 0, tue: 0, wed: Infinity, thu: 0, fri: 0, sat: 0, sun: 0 } } }),
    ).toEqual(isRight ? [] : [`I-R13 | ${id(0, 'walk')} | Minutes that are not half minutes.`])
  })
})

describe('I-R12: the minutes of a day', () => {
  const available = { mon: 0, tue: 0, wed: 45, thu: 40, fri: 0, sat: 0, sun: 0 }

  it('hold all of its sessions together', () => {
    expect(judge([walkOn(0, 25), strengthOn(0)], { planning: { available } })).toEqual([])
    expect(judge([walkOn(0, 25.5), strengthOn(0)], { planning: { available } })).toEqual(
      ['walk', 'strength'].map((kind) => `I-R12 | ${id(0, kind)} | More minutes than the runner has free that day.`),
    )
    expect(judge([walkOn(1, 40)], { planning: { available } })).toEqual([])
    expect(judge([walkOn(1, 40.5)], { planning: { available } })).toHaveLength(1)
  })
})

describe('I-T1: dates in order', () => {
  const OUTSIDE = 'A date outside the plan, or in the past.'
  const ORDER = 'Out of order, or two of a kind on one date.'

  it('are inside the plan and not past', () => {
    const dates = (day: number, changes?: HandWritten) => judge([walkOn(day, 10)], changes)
    // 12 weeks from 2 December: 84 days.
    expect([dates(0), dates(83)]).toEqual([[], []])
    expect(dates(-1)).toEqual([`I-T1 | ${id(-1, 'walk')} | ${OUTSIDE}`])
    expect(dates(84)).toEqual([`I-T1 | ${id(84, 'walk')} | ${OUTSIDE}`])
    expect(dates(9, { rest: { asOf: dateOf(10) } })).toEqual([`I-T1 | ${id(9, 'walk')} | ${OUTSIDE}`])
    expect(dates(10, { rest: { asOf: dateOf(10) } })).toEqual([])
  })

  it('stand in the id with the kind', () => {
    expect(judge([{ ...walkOn(0, 10), id: '2026-12-02-run' }])).toEqual(['I-T1 | 2026-12-02-run | An id that is not date and kind.'])
  })

  it('rise, and on one date run, walk, cross-training, strength follow each other', () => {
    const cross = { ...walkOn(0, 10), id: id(0, 'cross-training'), kind: 'cross-training' as const }
    expect(judge([runOn(0, 20, { key: true }), walkOn(0, 10), cross, strengthOn(0), walkOn(1, 10)])).toEqual([])
    expect(judge([walkOn(1, 10), walkOn(0, 10)])).toEqual([`I-T1 | ${id(0, 'walk')} | ${ORDER}`])
    expect(judge([strengthOn(0), walkOn(0, 10)])).toEqual([`I-T1 | ${id(0, 'walk')} | ${ORDER}`])
    expect(judge([cross, walkOn(0, 10)])).toEqual([`I-T1 | ${id(0, 'walk')} | ${ORDER}`])
    expect(judge([walkOn(0, 10), runOn(0, 20, { key: true })])).toEqual([`I-T1 | ${id(0)} | ${ORDER}`])
    expect(judge([walkOn(0, 10), walkOn(0, 15)])).toEqual([`I-T1 | ${id(0, 'walk')} | ${ORDER}`])
    expect(judge([walkOn(0, 10), strengthOn(1), walkOn(2, 10)])).toEqual([])
  })
})

describe('rulings, "Key run": one a week, the longest', () => {
  const TEXT = 'Not exactly one key run, the longest.'
  const week = (from: number, ...keys: readonly boolean[]) => keys.map((key, at) => runOn(from + 2 * at, 20 + at, { key }))

  it.each<[string, readonly boolean[], boolean]>([
    ['the longest', [false, false, true], true],
    ['another', [false, true, false], false],
    ['two', [false, true, true], false],
    ['none', [false, false, false], false],
  ])('%s is marked', (_, keys, isRight) => {
    expect(judge(week(0, ...keys))).toEqual(isRight ? [] : [`rulings, Key run | ${id(0)} | ${TEXT}`])
  })

  it('looks at every week from the first run, and at none without a run', () => {
    expect(judge([...week(0, false, true), ...week(7, true, false)])).toEqual([`rulings, Key run | ${id(7)} | ${TEXT}`])
    expect(judge([...week(0, false, true), ...week(21, false, true)])).toEqual([])
  })
})

/** plan.md I-T5: each shown number carries a source tag. */
describe('I-T5: reasons', () => {
  const REASON: Reason = { about: 'route', text: 'Walk-run.', rule: 'plan 1.1', tag: 'convention' }
  const BARE = ['I-T5 | A reason without rule or tag.']

  it.each(['about', 'text', 'rule', 'tag'] as const)('name their %s', (part) => {
    expect(judge([], { document: { reasons: [REASON, { ...REASON, [part]: ' ' }] } })).toEqual(BARE)
  })

  it('are there', () => {
    expect(judge([], { document: { reasons: [REASON] } })).toEqual([])
    expect(judge([], { document: { reasons: [] } })).toEqual(BARE)
  })
})
