import { describe, expect, it } from 'vitest'
import type { Reason, Session } from '../types'
import { dateOf, planOf, runOn, said, walkOn, type HandWritten } from './fixtures/judged'
import { judgeWalkFirst } from './judge-walk-first'

const AGAIN: Reason = { about: 'reassessment', text: 'Assess again on 2026-12-16.', rule: 'rulings, Walk-first', tag: 'convention' }
const FIRST = { route: 'walk-first', program: null, startStage: null, reasons: [AGAIN] } as const
const judge = (sessions: readonly Session[], document: HandWritten['document'] = FIRST) =>
  said(judgeWalkFirst(planOf(sessions, { document })))
const walks = (...minutes: readonly number[]) => minutes.map((totalMin, day) => walkOn(day, totalMin))
const step = (day: number) => `rulings, Walks | ${dateOf(day)}-walk | Not a step of the walks.`

/** Rulings, "Walks", "Walk-first". */
describe('judgeWalkFirst', () => {
  it('lets the walks grow by 5 min after every two, from 10 to 30', () => {
    expect(judge(walks(10, 10, 15, 15, 20, 20, 25, 25, 30, 30, 30))).toEqual([])
    expect(judge(walks(10, 15))).toEqual([step(1)])
    expect(judge(walks(15))).toEqual([step(0)])
    expect(judge(walks(10, 10, 15, 15, 20, 20, 25, 25, 30, 30, 35))).toEqual([step(10)])
  })

  it('lets a walk be shorter, from 10 min up, by 5', () => {
    expect(judge(walks(10, 10, 10, 10, 15))).toEqual([])
    expect(judge(walks(5))).toEqual([step(0)])
    expect(judge(walks(10, 10, 12))).toEqual([step(2)])
  })

  it('holds no run, no program and no stage', () => {
    expect(judge([...walks(10), runOn(2, 10)])).toEqual([`rulings, Walk-first | ${dateOf(2)}-run | A run in a walk-first plan.`])
    const named = ['rulings, Walk-first | A program or stage in a walk-first plan.']
    expect(judge([], { ...FIRST, program: 'house-knee-gentle' })).toEqual(named)
    expect(judge([], { ...FIRST, startStage: 1 })).toEqual(named)
  })

  it('names the day of the new assessment', () => {
    const missing = ['rulings, Walk-first | No day for the new assessment.']
    expect(judge([], { ...FIRST, reasons: [] })).toEqual(missing)
    expect(judge([], { ...FIRST, reasons: [{ ...AGAIN, about: 'route' }] })).toEqual(missing)
    expect(judge([], { ...FIRST, reasons: [{ ...AGAIN, text: 'Assess again soon.' }] })).toEqual(missing)
  })

  it('leaves the other routes alone, but for walks, which they have not', () => {
    expect(judge([runOn(0, 10)], { reasons: [] })).toEqual([])
    expect(judge(walks(10), {})).toEqual([`rulings, Walks | ${dateOf(0)}-walk | A walk outside the walk-first route.`])
  })
})
