import { describe, expect, it } from 'vitest'
import { dateOf, PLANK, planOf, PRESS, runOn, said, strengthOn, walkOn, type HandWritten } from './fixtures/judged'
import { judgeSpacing } from './judge-spacing'
import type { Session } from '../types'

const judge = (sessions: readonly Session[], changes: HandWritten = {}) => said(judgeSpacing(planOf(sessions, changes)))
const runs = (...days: readonly number[]) => days.map((day) => runOn(day, 20))
const id = (day: number, kind = 'run') => `${dateOf(day)}-${kind}`

describe('I-R1, I-R7: days between runs', () => {
  it('wants a day between runs', () => {
    expect(judge(runs(0, 2, 4))).toEqual([])
    expect(judge(runs(0, 2, 3))).toEqual([`I-R1 | ${id(3)} | A run on the day after a run.`])
  })

  const MORE: HandWritten = { document: { route: 'keep-running' }, planning: { moreShorterRuns: true } }

  it('lets two touch on keep-running with PFP and the tick, never three', () => {
    expect(judge(runs(0, 1, 3, 4), MORE)).toEqual([])
    expect(judge(runs(0, 1, 2), MORE)).toEqual([`I-R7 | ${id(2)} | A third run day in a row.`])
    for (const changes of [{ ...MORE, condition: 'ITBS' }, { ...MORE, planning: {} }, { planning: MORE.planning }] as const) {
      expect(judge(runs(0, 1), changes)).toEqual([`I-R1 | ${id(1)} | A run on the day after a run.`])
    }
  })

  it('allows three runs a week, on keep-running five', () => {
    expect(judge(runs(0, 2, 4, 6))).toEqual(['I-R7 | More than 3 runs in a week.'])
    expect(judge(runs(0, 2, 4, 7, 9, 11))).toEqual([])
    expect(judge(runs(0, 1, 3, 4, 6), MORE)).toEqual([])
    expect(judge([...runs(0, 1, 3, 4, 6), runOn(6, 10, { id: 'second' })], MORE)).toEqual(['I-R7 | More than 5 runs in a week.'])
  })
})

describe('I-R2: a day of rest', () => {
  const walks = (...days: readonly number[]) => days.map((day) => walkOn(day, 10))
  const football = { planning: { commitments: [{ day: 'tue', impact: true, label: 'football' }] } } as const

  it('wants one in any seven days', () => {
    expect(judge(walks(0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12))).toEqual([])
    expect(judge(walks(3, 4, 5, 6, 7, 8, 9))).toEqual(['I-R2 | Seven days in a row without a day of rest.'])
  })

  it('counts sport with impact as no rest, other commitments as rest', () => {
    // 8 December, day 6, is a Tuesday.
    expect(judge(walks(0, 1, 2, 3, 4, 5), football)).toEqual(['I-R2 | Seven days in a row without a day of rest.'])
    expect(judge(walks(0, 1, 2, 3, 4), football)).toEqual([])
    expect(judge(walks(0, 1, 2, 3, 4, 5), { planning: { commitments: [{ day: 'tue', impact: false, label: 'choir' }] } })).toEqual([])
  })

  it('looks to the last day of the plan', () => {
    // One week: 2 to 8 December.
    expect(judge(walks(0, 1, 2, 3, 4, 5, 6), { planning: { weeks: 1 } })).toEqual(['I-R2 | Seven days in a row without a day of rest.'])
    expect(judge(walks(0, 1, 2, 3, 4, 5), { planning: { weeks: 1 } })).toEqual([])
  })

  it('has nothing to say of a plan without sessions, however busy the sport', () => {
    const commitments = (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map((day) => ({ day, impact: true, label: 'sport' }))
    expect(judge([], { planning: { commitments } })).toEqual([])
  })
})

describe('I-S1: heavy leg work', () => {
  const heavy = (day: number) => strengthOn(day, { exercises: [{ ...PRESS, rir: 2 }, PLANK], heavyLower: true })

  it('is not on the eve of a key run', () => {
    expect(judge([heavy(0), runOn(1, 20, { key: true })])).toEqual([
      `I-S1 | ${id(0, 'strength')} | Heavy leg work the day before a key run.`,
    ])
    expect(judge([heavy(0), runOn(1, 20)])).toEqual([])
    expect(judge([runOn(1, 20, { key: true }), heavy(1)])).toEqual([])
    expect(judge([strengthOn(0), runOn(1, 20, { key: true })])).toEqual([])
  })

  it('is 48 h from any other strength', () => {
    expect(judge([heavy(0), heavy(2)])).toEqual([])
    expect(judge([strengthOn(0), heavy(1)])).toEqual([
      `I-S1 | ${id(1, 'strength')} | Heavy leg work within 48 h of the last.`,
      `I-S1 | ${id(1, 'strength')} | Strength on the day after strength.`,
    ])
    expect(judge([strengthOn(0), strengthOn(1)])).toEqual([`I-S1 | ${id(1, 'strength')} | Strength on the day after strength.`])
  })

  /** plan.md I-S1: main lifts at RIR 2 or less; rulings, "heavyLower": first target not the gluteus medius, category strength. */
  it.each([
    ['leg-press', 3, false],
    ['leg-press', 2, true],
    ['leg-press', 1, true],
    ['leg-press', null, false],
    ['romanian-deadlift', 2, true],
    ['hip-thrust', 2, true],
    ['lateral-band-walk', 2, false],
    ['wall-sit', 2, false],
    ['heel-raise-loaded', 1, false],
    ['straight-leg-raise', 2, true],
    ['burpee', 1, false],
  ])('a session with %s at %s in reserve is heavy: %s', (exercise, rir, isHeavy) => {
    const marked = (heavyLower: boolean) => judge([strengthOn(0, { exercises: [{ ...PRESS, exercise, rir }], heavyLower })])
    expect(marked(isHeavy)).toEqual([])
    expect(marked(!isHeavy)).toEqual([`I-S1 | ${id(0, 'strength')} | The mark for heavy leg work does not say what the lifts are.`])
  })
})

describe('rulings, "Run weekdays": sport with impact', () => {
  const football = (impact = true) => ({ planning: { commitments: [{ day: 'tue', impact, label: 'football' }] } }) as const

  it('is on no run day', () => {
    expect(judge([runOn(6, 20)], football())).toEqual([`rulings, Run weekdays | ${id(6)} | A run on a day of sport with impact.`])
    expect(judge([runOn(6, 20)], football(false))).toEqual([])
    expect(judge([runOn(5, 20), runOn(7, 20)], football())).toEqual([])
  })

  it('is beside none after a bone stress injury', () => {
    const beside = (day: number) => judge([runOn(day, 20)], { ...football(), condition: 'BSI' })
    const text = 'A run beside sport with impact after a bone stress injury.'
    expect(beside(5)).toEqual([`rulings, Run weekdays | ${id(5)} | ${text}`])
    expect(beside(7)).toEqual([`rulings, Run weekdays | ${id(7)} | ${text}`])
    expect(beside(4)).toEqual([])
    expect(beside(8)).toEqual([])
  })
})
