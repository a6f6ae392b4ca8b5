import { describe, expect, it } from 'vitest'
import { assess } from '../screening/assess'
import { calmCase, freeMinutes, type CalmChanges } from './fixtures/calm-case'
import { layPlan } from './propose-plan'
import type { LogEntry } from './types'

const warnings = (changes: CalmChanges) => {
  const c = calmCase(changes)
  return layPlan(c, assess(c)).warnings.map(({ id }) => id)
}
const run = (on: string, stage: number): LogEntry => ({ on, kind: 'run', stage, flags: [] })

describe('the warnings of a plan', () => {
  it('are none for a calm runner', () => {
    expect(warnings({})).toEqual([])
  })

  it('are of the case, the runs, the strength and the event', () => {
    const available = freeMinutes(0, { mon: 60, thu: 40 })
    const log = [run('2026-11-09', 3), run('2026-11-30', 3)]
    const goal = { weeklyRunMin: null, event: { on: '2027-01-10', km: 10 } }
    expect(warnings({ answers: { 'shoe-distance': 801 }, planning: { available, goal }, rest: { log } })).toEqual([
      'W-5',
      'W-8',
      'W-3',
      'W-7',
    ])
  })

  it('are of the case, the strength and the event for a runner who walks first', () => {
    const goal = { weeklyRunMin: null, event: { on: '2027-01-10', km: 10 } }
    const answers = { 'readiness-stairs': null, 'shoe-distance': 801 }
    expect(warnings({ answers, planning: { goal, available: freeMinutes(0, { mon: 60 }) } })).toEqual(['W-5', 'W-3', 'W-7'])
  })

  it('are of the case for a locked one', () => {
    expect(warnings({ answers: { 'shoe-distance': 801 }, rest: { condition: null } })).toEqual(['W-5'])
  })
})
