import { describe, expect, it } from 'vitest'
import { keepRunningSequence, ladderSequence } from '../running/stage-sequence'
import { chooseRouteOf } from './choose-route-of'
import { chooseSequence, daysWithoutRunning, findKeepRunningStart, freshStageAfter } from './choose-sequence'
import { freeMinutes, LOW_RISK_CLEARANCE, type CalmChanges } from './fixtures/calm-case'
import { factsOf } from './fixtures/facts-of'
import type { LogEntry } from './types'

const KEEPS = { daysSinceLastRun: 3, tolerableRunMin: 30, usual: { weeklyRunMin: 150, runMin: 40 } }
const run = (on: string, kind: LogEntry['kind'] = 'run'): LogEntry => ({ on, kind, flags: [] })

describe('chooseSequence', () => {
  it('on keep-running begins with the start session', () => {
    // The smaller of 60 % of 40 and 80 % of 30 min, down to 5: 20.
    const { sequence, freshStage, steps } = chooseSequence(factsOf({ planning: KEEPS }), 'keep-running')
    expect([sequence.programId, sequence.continuousMin, freshStage, steps]).toEqual([
      'house-keep-running',
      20,
      1,
      ['a first session of 20 min'],
    ])
    expect(chooseSequence(factsOf({ planning: { tolerableRunMin: 0 } }), 'keep-running').sequence.continuousMin).toBe(10)
  })

  it('after a bone stress injury is the cautious ladder from stage 1', () => {
    const bone = (site: string, daysSinceLastRun: number) =>
      chooseSequence(
        factsOf({
          condition: 'BSI',
          planning: { daysSinceLastRun },
          rest: { clearance: { ...LOW_RISK_CLEARANCE, site, specialist: true } },
        }),
        'bsi',
      )
    const { sequence, freshStage, steps } = bone('fibula', 20)
    expect([sequence.programId, freshStage, steps]).toEqual(['house-bsi-cautious', 1, ['after a bone stress injury always stage 1']])
    expect([sequence.sessionsAt(1), sequence.sessionsAt(5)]).toEqual([2, 2])
    expect(bone('patella', 20).sequence.sessionsAt(5)).toBe(3)
    expect([56, 57].map((days) => bone('fibula', days).sequence.sessionsAt(1))).toEqual([2, 3])
  })

  it('on walk-run is the ladder of the start rule', () => {
    const { sequence, freshStage, steps } = chooseSequence(factsOf(), 'walk-run')
    expect([sequence.programId, freshStage, steps]).toEqual([
      'house-knee-standard',
      3,
      ['12 tolerated min give stage 5', '20 days off: stage 3'],
    ])
    expect(chooseSequence(factsOf({ planning: { daysSinceLastRun: 57 } }), 'walk-run').sequence.programId).toBe('house-knee-gentle')
  })
})

/** plan.md 1.6: minus 1 from 8 days off, 2 from 15, 4 from 29. */
describe('freshStageAfter', () => {
  const standard = ladderSequence('house-knee-standard', { isHighRiskSite: false, daysOff: 5 })

  it('takes the longer of the days entered and the gap', () => {
    const after = (gapDays: number, daysSinceLastRun: number) =>
      freshStageAfter(factsOf({ planning: { daysSinceLastRun } }), standard, gapDays)
    expect([7, 8, 15, 29].map((gap) => after(gap, 3))).toEqual([5, 4, 3, 1])
    expect(after(7, 20)).toBe(3)
  })

  it('is 1 on keep-running and after a bone stress injury', () => {
    expect(freshStageAfter(factsOf(), keepRunningSequence(20), 7)).toBe(1)
    expect(freshStageAfter(factsOf(), ladderSequence('house-bsi-cautious', { isHighRiskSite: false, daysOff: 5 }), 7)).toBe(1)
  })
})

describe('findKeepRunningStart', () => {
  it('is a session that two run days have room for', () => {
    const start = (changes: CalmChanges) => findKeepRunningStart(factsOf(changes))
    expect(start({ planning: KEEPS })).toBe(20)
    expect(start({ planning: { ...KEEPS, available: freeMinutes(0, { mon: 29, thu: 29 }) } })).toBe(15)
    expect(start({ planning: { ...KEEPS, available: freeMinutes(0, { mon: 90 }) } })).toBeNull()
  })
})

describe('daysWithoutRunning', () => {
  const days = (entered: number, ...log: readonly LogEntry[]) =>
    daysWithoutRunning(factsOf({ planning: { daysSinceLastRun: entered }, rest: { asOf: '2026-12-29', log } }))

  it('are those entered, or a lay-off of 28 days that the log shows', () => {
    expect(days(3)).toBe(3)
    expect(days(3, run('2026-12-02'))).toBe(3)
    expect(days(3, run('2026-12-01'))).toBe(28)
    expect(days(60, run('2026-12-01'))).toBe(60)
  })

  it('are counted from the last run of the log', () => {
    expect(days(3, run('2026-11-01'), run('2026-12-20'))).toBe(3)
    expect(days(3, run('2026-11-01'), run('2026-12-20', 'walk'))).toBe(58)
  })
})

describe('chooseRouteOf', () => {
  const route = (changes: CalmChanges) => chooseRouteOf(factsOf(changes)).route

  it('keeps running, but not after a bone stress injury, nor after a lay-off in the log', () => {
    expect(route({ planning: KEEPS })).toBe('keep-running')
    expect(route({ planning: KEEPS, condition: 'BSI' })).toBe('bsi')
    expect(route({ planning: KEEPS, rest: { asOf: '2026-12-29', log: [run('2026-12-01')] } })).toBe('walk-run')
    expect(route({})).toBe('walk-run')
    expect(route({ answers: { 'pain-walking': 4 } })).toBe('walk-first')
  })
})
