import { describe, expect, it } from 'vitest'
import { assess } from '../screening/assess'
import { calmCase, type CalmChanges } from './fixtures/calm-case'
import { compareStarts, findStartPoint, type StartPoint } from './start-point'

const start = (route: StartPoint['route'], stage: number | null = null, program: string | null = null): StartPoint => ({
  route,
  program,
  stage,
})
const gentle = (stage: number | null) => start('walk-run', stage, 'house-knee-gentle')
const standard = (stage: number | null) => start('walk-run', stage, 'house-knee-standard')

describe('compareStarts', () => {
  /** Least running first: plan.md 1.1 for the routes, 1.6 for the gentle ladder before the standard one. */
  const ASCENDING = [
    start('locked'),
    start('walk-first'),
    start('bsi', 1, 'house-bsi-cautious'),
    start('bsi', 2, 'house-bsi-cautious'),
    gentle(1),
    gentle(2),
    gentle(null),
    standard(1),
    standard(12),
    standard(null),
    start('keep-running', 1, 'house-keep-running'),
    start('keep-running', null, 'house-keep-running'),
  ]

  it('orders route, then ladder, then stage, of which the build phase is the last', () => {
    for (const [at, one] of ASCENDING.entries()) {
      for (const [against, other] of ASCENDING.entries()) {
        expect(Math.sign(compareStarts(one, other)), `${at} and ${against}`).toBe(Math.sign(at - against))
      }
    }
  })
})

describe('findStartPoint', () => {
  const find = (changes: CalmChanges) => {
    const c = calmCase(changes)
    return findStartPoint(c, assess(c))
  }

  it.each<[string, CalmChanges, StartPoint]>([
    ['a plan that may not be made', { rest: { condition: null } }, start('locked')],
    ['a gate that is not clear', { answers: { 'rf-giving-way': 'yes' } }, start('locked')],
    ['a runner who walks first', { answers: { 'readiness-stairs': 'failed' } }, start('walk-first')],
    ['a walk-run', {}, standard(3)],
    ['a bone stress injury', { condition: 'BSI' }, start('bsi', 1, 'house-bsi-cautious')],
    ['a plan without run days', { planning: { available: { mon: 0, tue: 0, wed: 0, thu: 0, fri: 0, sat: 0, sun: 0 } } }, standard(3)],
  ])('of %s', (_, changes, expected) => {
    expect(find(changes)).toEqual(expected)
  })

  it('leaves an event out', () => {
    const planning = { goal: { weeklyRunMin: null, event: { on: '2026-12-02', km: 5 } } }
    expect(find({ planning })).toEqual(standard(3))
  })

  it('finds the first run of a plan that began before today, however long ago', () => {
    // 12 weeks from 2 December: the last day is 23 February.
    expect(find({ rest: { asOf: '2027-02-22' } })).toEqual(standard(3))
    expect(find({ rest: { asOf: '2026-12-31' } })).toEqual(standard(3))
  })
})
