import { describe, expect, it } from 'vitest'
import type { Session } from '../types'
import { dateOf, planOf, runOn, strengthOn, walkOn, type HandWritten } from './fixtures/judged'
import { judgeEvent } from './judge-event'

const EVENT_DAY = 42
const with7 = { warnings: [{ id: 'W-7', text: 'Not ready.' }] }
const breaks = (sessions: readonly Session[], { km = 10, day = EVENT_DAY, document }: { km?: number; day?: number } & HandWritten = {}) =>
  judgeEvent(planOf(sessions, { document, planning: { goal: { weeklyRunMin: null, event: { on: dateOf(day), km } } } })).length > 0
/** Two runs a week of these minutes each, in the weeks that end so many weeks before the event. */
const week = (back: number, runMin: number) => [0, 3].map((day) => runOn(EVENT_DAY - 7 * back + day, runMin))

/** plan.md I-X3: taper volume falls 41 to 60 %, last heavy legs 5 days before; rulings, "Event inside the plan". */
describe('I-X3: a taper', () => {
  it('halves the week before an event up to 10 km', () => {
    expect(breaks([...week(2, 40), ...week(1, 23.5)])).toBe(false)
    expect(breaks([...week(2, 40), ...week(1, 24)])).toBe(true)
    expect(breaks([...week(3, 40), ...week(2, 30), ...week(1, 23.5)])).toBe(false)
    expect(breaks([...week(4, 60), ...week(3, 40), ...week(2, 30), ...week(1, 24)])).toBe(true)
  })

  it.each([
    [10, 1],
    [10.1, 2],
    [21.1, 2],
    [21.2, 3],
    [42.2, 3],
  ])('for %d km begins %i weeks before', (km, weeks) => {
    const from = (back: number) => [
      ...[4, 3, 2, 1].filter((at) => at > back).flatMap((at) => week(at, 40)),
      ...[4, 3, 2, 1].filter((at) => at <= back).flatMap((at) => week(at, 20)),
    ]
    expect(breaks(from(weeks), { km })).toBe(false)
    expect(breaks(from(weeks - 1), { km })).toBe(true)
  })

  it('is measured by what was run before the plan too, and not by what was logged in it', () => {
    const log = (...days: readonly number[]) => days.map((day) => ({ on: dateOf(day), kind: 'run', runMin: 40, flags: [] }) as const)
    const planned = (logged: ReturnType<typeof log>) =>
      judgeEvent(
        planOf([runOn(EVENT_DAY - 5, 23.5), runOn(EVENT_DAY - 2, 23.5)], {
          planning: { goal: { weeklyRunMin: null, event: { on: dateOf(EVENT_DAY), km: 10 } } },
          rest: { log: logged },
        }),
      )
    expect(planned(log(EVENT_DAY - 14, EVENT_DAY - 8))).toEqual([])
    expect(planned(log(EVENT_DAY - 21, EVENT_DAY - 15, EVENT_DAY - 7))).toEqual([])
    expect(planned(log(EVENT_DAY - 14))).toHaveLength(1)
    expect(planned(log(EVENT_DAY - 22, EVENT_DAY - 7))).toHaveLength(1)
  })

  it('halves each run where the plan does not hold the whole week before it', () => {
    const begun = (asOf: number, runMin: number) =>
      judgeEvent(
        planOf([runOn(EVENT_DAY - 7, runMin), runOn(EVENT_DAY - 5, runMin), runOn(EVENT_DAY - 3, runMin)], {
          planning: { goal: { weeklyRunMin: null, event: { on: dateOf(EVENT_DAY), km: 10 } } },
          rest: { asOf: dateOf(asOf), log: [{ on: dateOf(EVENT_DAY - 10), kind: 'run', runMin: 30, flags: [] }] },
        }),
      )
    expect(begun(EVENT_DAY - 13, 15)).toEqual([])
    expect(begun(EVENT_DAY - 13, 15.5)).toHaveLength(1)
    expect(begun(EVENT_DAY - 14, 15)).toHaveLength(1)
  })

  it('halves the longest run where the plan does not hold the whole week before', () => {
    const from = (asOf: number, before: number, tapered: number) =>
      judgeEvent(
        planOf([runOn(EVENT_DAY - 8, before), runOn(EVENT_DAY - 5, tapered), runOn(EVENT_DAY - 2, tapered)], {
          planning: { goal: { weeklyRunMin: null, event: { on: dateOf(EVENT_DAY), km: 10 } } },
          rest: { asOf: dateOf(asOf) },
        }),
      )
    expect(from(EVENT_DAY - 13, 40, 20)).toEqual([])
    expect(from(EVENT_DAY - 13, 40, 20.5)).toHaveLength(1)
    expect(from(EVENT_DAY - 14, 40, 20)).toHaveLength(1)
  })

  it('has no strength in the last 5 days, and nothing from the event on', () => {
    const tapered = [...week(2, 40), ...week(1, 20)]
    const also = (...sessions: readonly Session[]) => breaks([...tapered, ...sessions])
    expect(also(strengthOn(EVENT_DAY - 6))).toBe(false)
    expect(also(strengthOn(EVENT_DAY - 5))).toBe(true)
    expect(also(walkOn(EVENT_DAY - 1, 10))).toBe(false)
    expect(also(walkOn(EVENT_DAY, 10))).toBe(true)
    expect(also(walkOn(EVENT_DAY + 3, 10))).toBe(true)
  })
})

describe('I-X3: no taper', () => {
  const full = [...week(2, 40), ...week(1, 40)]
  const also = (...days: readonly number[]) => breaks([...full, ...days.map((day) => walkOn(day, 10))], { document: with7 })

  it('warns, and leaves the event and the day before free', () => {
    expect(also(EVENT_DAY - 2, EVENT_DAY + 1)).toBe(false)
    expect(also(EVENT_DAY - 1)).toBe(true)
    expect(also(EVENT_DAY)).toBe(true)
    expect(breaks(full)).toBe(true)
    expect(breaks(full, { document: { warnings: [{ id: 'W-3', text: 'Thin.' }] } })).toBe(true)
  })
})

describe('I-X3: an event', () => {
  const full = [...week(2, 40), ...week(1, 40)]

  it('outside the plan, or of a locked plan, asks for nothing', () => {
    // 12 weeks from 2 December: the last day is day 83.
    expect(breaks([walkOn(83, 10)], { day: 83 })).toBe(true)
    expect(breaks([walkOn(83, 10)], { day: 84 })).toBe(false)
    expect(breaks([runOn(0, 40)], { day: 0 })).toBe(true)
    expect(breaks([runOn(0, 40)], { day: -1 })).toBe(false)
    expect(breaks(full)).toBe(true)
    expect(breaks(full, { document: { route: 'locked' } })).toBe(false)
    expect(judgeEvent(planOf(full))).toEqual([])
  })
})
