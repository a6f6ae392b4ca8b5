import { describe, expect, it } from 'vitest'
import type { ObservedValue } from '../measures/types'
import type { Release } from '../screening/types'
import { calmCase, LOW_RISK_CLEARANCE, type CalmChanges } from './fixtures/calm-case'
import { proposePlan } from './propose-plan'
import type { PlanDocument, RunSession, StrengthSession } from './types'

const plan = (changes: CalmChanges = {}) => proposePlan(calmCase(changes))
const runsOf = ({ sessions }: PlanDocument) => sessions.filter((session): session is RunSession => session.kind === 'run')
const strengthOf = ({ sessions }: PlanDocument) => sessions.filter((session): session is StrengthSession => session.kind === 'strength')
const stages = (document: PlanDocument, count: number) =>
  runsOf(document)
    .slice(0, count)
    .map(({ stage }) => stage)
const minutes = (document: PlanDocument, from: number, to: number) =>
  runsOf(document)
    .slice(from, to)
    .map(({ runMin }) => runMin)
const reasonsAbout = ({ reasons }: PlanDocument, about: string) => reasons.filter((reason) => reason.about === about)
const warningIds = ({ warnings }: PlanDocument) => warnings.map(({ id }) => id)

const override = (rule: string, characters: number): Release => ({
  rule,
  kind: 'override',
  reason: 'finding-explained',
  text: 'x'.repeat(characters),
  by: 'A. Clinician',
  on: '2026-12-01',
  reviewOn: '2026-12-08',
})

describe('proposePlan: locked', () => {
  const expectLocked = (document: PlanDocument, rule: string) => {
    expect(document).toMatchObject({ route: 'locked', program: null, startStage: null, sessions: [] })
    expect(document.reasons.map((reason) => reason.rule)).toContain(rule)
  }

  it.each<[string, CalmChanges, string]>([
    ['no diagnosis', { rest: { condition: null } }, 'rulings, When locked'],
    ['an emergency answer', { answers: { 'rf-hot-swollen-joint-fever': 'yes' } }, 'BLK-E1'],
    ['an unanswered question', { answers: { 'rf-giving-way': null } }, 'BLK-S5'],
    ['a bone stress injury without clearance', { condition: 'BSI', rest: { clearance: null } }, 'I-G2'],
    [
      'a high-risk bone without a specialist',
      { condition: 'BSI', rest: { clearance: { ...LOW_RISK_CLEARANCE, site: 'patella' } } },
      'I-G3',
    ],
    [
      'a clearance 29 days before the start',
      { condition: 'BSI', rest: { clearance: { ...LOW_RISK_CLEARANCE, clearedOn: '2026-11-03' } } },
      'I-G2',
    ],
    ['a lock sign in the log', { rest: { log: [{ on: '2026-11-30', kind: 'walk', flags: ['night-pain'] }] } }, 'plan 1.5'],
    ['a runner of 15', { rest: { patient: { bornOn: '2010-12-02', sex: 'male' } } }, 'I-G5'],
  ])('by %s', (_, changes, rule) => {
    expectLocked(plan(changes), rule)
  })

  it('opens for a clearance of 28 days, and for a specialist at a high-risk bone', () => {
    expect(plan({ condition: 'BSI', rest: { clearance: { ...LOW_RISK_CLEARANCE, clearedOn: '2026-11-04' } } }).route).toBe('bsi')
    const atPatella = { ...LOW_RISK_CLEARANCE, site: 'patella', specialist: true }
    expect(plan({ condition: 'BSI', rest: { clearance: atPatella } }).route).toBe('bsi')
  })

  it('stays without an automatic plan even after a release: under 16, pregnant, operated', () => {
    const outcome = (rule: string): Release => ({ ...override(rule, 60), kind: 'medical-outcome' })
    const young = { patient: { bornOn: '2010-12-02', sex: 'male' }, releases: [outcome('BLK-S4')] } as const
    expectLocked(plan({ rest: young }), 'I-G5')
    expectLocked(plan({ answers: { 'rf-pregnant-postpartum': 'yes' }, rest: { releases: [outcome('BLK-S4')] } }), 'I-G5')
    expectLocked(plan({ answers: { 'rf-recent-surgery': 'yes' }, rest: { releases: [outcome('BLK-H4')] } }), 'I-G5')
  })

  it('keeps strength without impact when a hard rule is overridden, and nothing with too short a text', () => {
    const answers: Record<string, ObservedValue> = { 'rf-giving-way': 'yes' }
    const overridden = plan({ answers, rest: { releases: [override('BLK-H5', 50)] } })
    expect(overridden.route).toBe('locked')
    expect(overridden.program).toBeNull()
    expect(strengthOf(overridden).length).toBeGreaterThan(20)
    expect(overridden.sessions.every(({ kind }) => kind === 'strength')).toBe(true)
    expectLocked(plan({ answers, rest: { releases: [override('BLK-H5', 49)] } }), 'BLK-H5')
  })

  it('runs again after an override of a soft rule', () => {
    const document = plan({ answers: { 'rf-failed-progress': 'yes' }, rest: { releases: [override('BLK-S4', 20)] } })
    expect(document.route).toBe('walk-run')
    expect(reasonsAbout(document, 'gate')[0]).toMatchObject({ rule: 'BLK-S4' })
  })
})

describe('proposePlan: walk first', () => {
  it.each<[string, Record<string, ObservedValue | null>]>([
    ['E2 fails', { 'pain-walk-30min': 3 }],
    ['E2 is missing', { 'pain-walk-30min': null }],
    ['E3 was not done', { 'readiness-stairs': 'not-done' }],
    ['E4 failed', { 'readiness-joint-quiet': 'failed' }],
    ['walking hurts 4', { 'pain-walking': 4 }],
    ['pain lasts to the next morning', { 'pain-return-to-baseline-min': 1440 }],
  ])('when %s', (_, answers) => {
    const document = plan({ answers })
    expect(document).toMatchObject({ route: 'walk-first', program: null, startStage: null, cues: [] })
    expect(runsOf(document)).toEqual([])
  })

  it('walks 10, 10, 15, 15, 20, 20, 25, 25 and then 30 on six days a week, after strength', () => {
    const walks = plan({ answers: { 'readiness-stairs': null } }).sessions.filter(({ kind }) => kind === 'walk')
    expect(walks.slice(0, 10).map(({ totalMin }) => totalMin)).toEqual([10, 10, 15, 15, 20, 20, 25, 25, 30, 30])
    expect(walks.filter(({ on }) => on <= '2026-12-08')).toHaveLength(6)
  })

  it('names the day of the new assessment: two weeks on, a Monday when that is a weekend', () => {
    const date = (startsOn: string) =>
      reasonsAbout(plan({ answers: { 'readiness-stairs': null }, planning: { startsOn } }), 'reassessment')[0]?.text.match(
        /\d{4}-\d\d-\d\d/,
      )?.[0]
    expect(date('2026-12-02')).toBe('2026-12-16')
    expect(date('2026-12-05')).toBe('2026-12-21')
    expect(date('2026-12-06')).toBe('2026-12-21')
  })
})

describe('proposePlan: keep running', () => {
  const keeps: CalmChanges = { planning: { daysSinceLastRun: 3, tolerableRunMin: 30, usual: { weeklyRunMin: 150, runMin: 40 } } }

  it('starts at 60 % of the usual run as 4 and 1, then 9 and 1, then without a walk', () => {
    const document = plan(keeps)
    expect(document).toMatchObject({ route: 'keep-running', program: 'house-keep-running', startStage: 1 })
    expect(stages(document, 8)).toEqual([1, 1, 2, 2, 3, 3, 4, 4])
    expect(minutes(document, 0, 6)).toEqual([16, 16, 18, 18, 20, 20])
  })

  it('lightens every fourth block to 0.75 of each run, and never passes the usual run', () => {
    const document = plan({ planning: { ...keeps.planning, weeks: 26 } })
    const blocks = Array.from({ length: 26 }, (_, block) => minutes(document, 3 * block, 3 * block + 3))
    expect(blocks[3]).toEqual((blocks[2] ?? []).map((runMin) => Math.floor(runMin * 0.75 * 2) / 2))
    expect(blocks[7]).toEqual((blocks[6] ?? []).map((runMin) => Math.floor(runMin * 0.75 * 2) / 2))
    expect(Math.max(...blocks.flat())).toBe(40)
  })

  it('runs more often and shorter only for PFP and by the tick', () => {
    const more = { ...keeps.planning, moreShorterRuns: true }
    const perFirstWeek = (changes: CalmChanges) => runsOf(plan(changes)).filter(({ on }) => on < '2026-12-09').length
    expect(perFirstWeek({ planning: more })).toBe(4)
    expect(perFirstWeek({ planning: keeps.planning })).toBe(3)
    expect(perFirstWeek({ planning: more, condition: 'ITBS' })).toBe(3)
  })
})

describe('proposePlan: after a bone stress injury', () => {
  it('starts at stage 1 of the cautious ladder, whatever was tolerated', () => {
    const document = plan({ condition: 'BSI', planning: { tolerableRunMin: 60, daysSinceLastRun: 3 } })
    expect(document).toMatchObject({ route: 'bsi', program: 'house-bsi-cautious', startStage: 1 })
    expect(stages(document, 4)).toEqual([1, 1, 2, 2])
    expect(runsOf(document)[0]).toMatchObject({ runMin: 4, rpeMax: 3 })
  })

  it('takes three sessions a stage at a high-risk bone, and at stages 1 to 4 after more than 56 days', () => {
    const clearance = { ...LOW_RISK_CLEARANCE, site: 'femoral-neck', specialist: true }
    expect(stages(plan({ condition: 'BSI', rest: { clearance } }), 7)).toEqual([1, 1, 1, 2, 2, 2, 3])
    const slow = plan({ condition: 'BSI', planning: { daysSinceLastRun: 57 } })
    expect(stages(slow, 15)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 6])
  })

  it('builds by 5 %', () => {
    const document = plan({ condition: 'BSI', planning: { weeks: 16, goal: { weeklyRunMin: 300, event: null } } })
    const build = runsOf(document).filter(({ stage }) => stage === null)
    expect(build.slice(0, 3).reduce((total, { runMin }) => total + runMin, 0)).toBeLessThanOrEqual(1.05 * 88)
  })

  it('warns of sport with impact and stays away from it', () => {
    const document = plan({ condition: 'BSI', planning: { commitments: [{ day: 'wed', impact: true, label: 'football' }] } })
    expect(warningIds(document)).toContain('W-BSI-IMPACT')
    const weekdays = new Set(runsOf(document).map(({ on }) => new Date(`${on}T00:00:00Z`).getUTCDay()))
    expect(weekdays).toEqual(new Set([1, 5]))
  })
})
