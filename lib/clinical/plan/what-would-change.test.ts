import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planCases } from '@/bin/fuzz/plan-cases'
import { assess } from '../screening/assess'
import { calmCase, freeMinutes, type CalmChanges } from './fixtures/calm-case'
import { listPossibleChanges } from './possible-changes'
import { planFrom, proposePlan } from './propose-plan'
import { compareStarts, findStartPoint } from './start-point'
import type { PlanCase } from './types'
import { explainNearestChanges, findNearestChanges } from './what-would-change'

const nearest = (changes: CalmChanges = {}) => {
  const c = calmCase(changes)
  const { further, back } = findNearestChanges(c, assess(c))
  return [further?.words ?? null, back?.words ?? null]
}
const RECENT = { daysSinceLastRun: 3 }

describe('findNearestChanges', () => {
  it.each<[string, CalmChanges, string | null, string | null]>([
    // 12 tolerated min: stage 5, 20 days off: 3. One minute less: stage 4, so 2. The next limit up is 16.
    ['walk-run', {}, '16 min of running tolerated, not 12', '11 min of running tolerated, not 12'],
    // A first session of 10 min takes 12.5 tolerated minutes.
    ['nearly keep-running', { planning: RECENT }, '13 min of running tolerated, not 12', '11 min of running tolerated, not 12'],
    [
      'one open gate',
      { planning: { ...RECENT, tolerableRunMin: 30 }, answers: { 'readiness-impact': 'failed' } },
      'entry gate E6 (jog on the spot and hops) passed',
      'entry gate E3 (stairs and daily life) not passed',
    ],
    ['walking first', { answers: { 'readiness-stairs': null } }, 'entry gate E3 (stairs and daily life) passed', null],
    ['walking hurts', { answers: { 'pain-walk-30min': 3 } }, 'pain in a 30 min walk of 2 of 10, not 3', null],
    [
      'usual pain not recorded',
      { planning: { ...RECENT, tolerableRunMin: 30 }, answers: { 'pain-average-7d': null } },
      'usual pain recorded as 2 of 10',
      '29 min of running tolerated, not 30',
    ],
    [
      'a novice',
      { planning: { ...RECENT, tolerableRunMin: 29 }, answers: { 'running-experience-years': 0.4, 'pain-average-7d': 3 } },
      'usual pain of 2 of 10, not 3',
      'entry gate E3 (stairs and daily life) not passed',
    ],
  ])('%s', (_, changes, further, back) => {
    const [more, less] = nearest(changes)
    expect(more).toBe(further)
    if (back !== null) expect(less).toBe(back)
  })

  it('has nothing further for keep-running, and after a bone stress injury', () => {
    expect(nearest({ planning: { ...RECENT, tolerableRunMin: 30 } })).toEqual([null, 'entry gate E3 (stairs and daily life) not passed'])
    expect(nearest({ condition: 'BSI' })).toEqual([null, 'pain in a 30 min walk of 1 of 10, not 0'])
  })

  it('asks for free minutes where short days hold the start back', () => {
    const available = freeMinutes(0, { mon: 60, thu: 30 })
    expect(nearest({ planning: { tolerableRunMin: 16, available } })[0]).toBe('40 free minutes on Thursday, not 30')
  })

  it('reads the last logged run', () => {
    const log = [
      { on: '2026-12-02', kind: 'run', stage: 5, painBaseline: 0, painDuring: 5, minutesToSettle: 0, painNextMorning: 0, flags: [] },
    ] as const
    expect(nearest({ rest: { asOf: '2026-12-03', log } })[0]).toBe('pain of 4 of 10 in the last run, not 5')
  })

  it('names the gentle ladder where the start falls to it', () => {
    const back = (changes: CalmChanges) => {
      const c = calmCase(changes)
      return explainNearestChanges(c, assess(c)).map(({ rule, text }) => `${rule}: ${text}`)
    }
    expect(back({ planning: { daysSinceLastRun: 56 } }).at(-1)).toBe(
      'plan 1.1, 1.6: With 57 days since the last run, not 56: walk-run on the gentle ladder from stage 1.',
    )
    expect(back({ rest: { condition: null } })).toEqual([])
  })

  it('is none for a locked case', () => {
    expect(nearest({ rest: { condition: null } })).toEqual([null, null])
  })

  it('is told in the plan', () => {
    const told = proposePlan(calmCase()).reasons.filter(({ about }) => about === 'whatWouldChangeThis')
    expect(told.map(({ text }) => text)).toEqual([
      'With 16 min of running tolerated, not 12: walk-run from stage 4.',
      'With 11 min of running tolerated, not 12: walk-run from stage 2.',
    ])
    const walking = proposePlan(calmCase({ answers: { 'readiness-stairs': null } }))
    expect(walking.reasons.find(({ about }) => about === 'whatWouldChangeThis')?.text).toBe(
      'With entry gate E3 (stairs and daily life) passed: walk-run from stage 3.',
    )
    const rested = proposePlan(calmCase({ planning: { daysSinceLastRun: 57 } }))
    expect(rested.reasons.find(({ about }) => about === 'whatWouldChangeThis')?.text).toMatch(
      /^With 56 days since the last run, not 57: walk-run from stage 1/,
    )
  })
})

describe('findStartPoint', () => {
  it('looks past the days before today', () => {
    const c = calmCase({ rest: { asOf: '2026-12-28' } })
    expect(findStartPoint(c, assess(c)).stage).toBe(proposePlan(c).startStage)
    const log = [{ on: '2026-12-26', kind: 'run', stage: 6, flags: [] }] as const
    const logged = calmCase({ rest: { asOf: '2026-12-28', log } })
    expect(findStartPoint(logged, assess(logged))).toEqual({ route: 'walk-run', program: 'house-knee-standard', stage: 6 })
  })
})

describe('what would change this, in random cases', () => {
  const withoutEvent = (c: PlanCase): PlanCase => ({ ...c, planning: { ...c.planning, goal: { ...c.planning.goal, event: null } } })

  it('is what the plan would then really be', () => {
    fc.assert(
      fc.property(planCases.map(withoutEvent), (c) => {
        const assessment = assess(c)
        const now = findStartPoint(c, assessment)
        const planned = planFrom(c, assessment)
        expect([planned.route, planned.program, planned.startStage]).toEqual([now.route, now.program, now.stage])
        const { further, back } = findNearestChanges(c, assessment)
        for (const change of [further, back]) {
          if (change === null) continue
          const applied =
            listPossibleChanges(c, now.route)
              .find(({ words }) => words === change.words)
              ?.apply(c) ?? c
          const { route, program, startStage } = proposePlan(applied)
          expect([route, program, startStage]).toEqual([change.becomes.route, change.becomes.program, change.becomes.stage])
        }
        if (further !== null) expect(compareStarts(further.becomes, now)).toBeGreaterThan(0)
        if (back !== null) expect(compareStarts(back.becomes, now)).toBeLessThan(0)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
