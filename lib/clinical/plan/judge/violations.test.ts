import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planCases } from '@/bin/fuzz/plan-cases'
import { assess } from '../../screening/assess'
import { layPlan, proposePlan } from '../propose-plan'
import type { PlanCase, PlanDocument, RunSession } from '../types'
import { calmCase, LOW_RISK_CLEARANCE } from '../fixtures/calm-case'
import {
  BSI,
  GATE_LOG,
  GATE_SHOWN,
  WALK_RUN,
  addRun,
  changeRun,
  greenRun,
  hardRuns,
  judge,
  planOfCase,
  rulesBroken,
} from './fixtures/change-plan'
import { violations } from './violations'

describe('violations', () => {
  it('finds none in the plans of 2,000 random cases', () => {
    fc.assert(
      fc.property(planCases, (planCase) => {
        const assessment = assess(planCase)
        expect(violations(layPlan(planCase, assessment), { planCase, gate: assessment.gate })).toEqual([])
      }),
      { numRuns: 2000 },
    )
  }, 120_000)

  it('makes the same plan twice, and no less for the log being the same (I-T1)', () => {
    fc.assert(
      fc.property(planCases, (planCase) => {
        expect(proposePlan(planCase)).toEqual(proposePlan(structuredClone(planCase)))
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

describe('harder running that a clinician adds', () => {
  const document = planOfCase(GATE_SHOWN)

  it('is allowed in easy doses and in order once the log shows the gate', () => {
    expect(judge(document, GATE_SHOWN)).toEqual([])
    expect(judge(changeRun(document, 0, { intensity: 'strides', rpeMax: 6 }), GATE_SHOWN)).toEqual([])
    expect(judge(hardRuns(document, { 0: 'strides', 1: 'strides', 2: 'strides' }), GATE_SHOWN)).toEqual([])
  })

  it.each<[string, Partial<PlanCase['log'][number]>]>([
    ['a run that was not finished', { completedPct: 90 }],
    ['a run of 29 min', { runMin: 29 }],
    ['a sore run', { painDuring: 3 }],
    ['a run that settled late', { minutesToSettle: 61 }],
    ['a worse morning', { painNextMorning: 1 }],
    ['a limp', { flags: ['limp'] }],
    ['an answer that is missing', { painDuring: undefined }],
  ])('is not allowed after %s', (_, changes) => {
    const planCase = { ...GATE_SHOWN, log: GATE_LOG.map((run, index) => (index === 4 ? { ...run, ...changes } : run)) }
    expect(rulesBroken(changeRun(planOfCase(planCase), 0, { intensity: 'strides' }), planCase)).toContain('I-R8')
  })

  it('is not allowed below 70 % of the usual week: 90 of 129 min', () => {
    const planCase = { ...GATE_SHOWN, planning: { ...GATE_SHOWN.planning, usual: { weeklyRunMin: 129, runMin: 45 } } }
    expect(rulesBroken(changeRun(planOfCase(planCase), 0, { intensity: 'strides' }), planCase)).toContain('I-R8')
  })

  it('asks four weeks without a walk after a bone stress injury', () => {
    const planCase = calmCase({ condition: 'BSI', planning: GATE_SHOWN.planning, rest: { log: GATE_LOG } })
    const tempo = (of: PlanCase) => rulesBroken(changeRun(planOfCase(of), 0, { intensity: 'tempo' }), of)
    expect(tempo(planCase)).toContain('I-R8')
    expect(tempo({ ...planCase, log: [greenRun('2026-11-02'), greenRun('2026-11-09'), ...GATE_LOG] })).not.toContain('I-R8')
  })
})

describe('violations of a plan that should be locked', () => {
  const document = planOfCase(WALK_RUN)
  const bsi = planOfCase(BSI)

  it.each<[string, string, PlanCase, PlanDocument]>([
    ['I-G1', 'a hard rule', calmCase({ answers: { 'rf-giving-way': 'yes' } }), document],
    ['I-G1', 'no diagnosis', calmCase({ rest: { condition: null } }), document],
    ['I-G1', 'a lock sign in the log', calmCase({ rest: { log: [{ on: '2026-11-20', kind: 'run', flags: ['rest-pain'] }] } }), document],
    ['I-G2', 'no clearance', calmCase({ condition: 'BSI', rest: { clearance: null } }), bsi],
    ['I-G3', "no specialist's tick", calmCase({ condition: 'BSI', rest: { clearance: { ...LOW_RISK_CLEARANCE, site: 'patella' } } }), bsi],
    ['I-G4', 'E2 not passed', calmCase({ answers: { 'pain-walk-30min': 3 } }), document],
    ['I-G4', 'E6 not passed after a bone stress injury', calmCase({ condition: 'BSI', answers: { 'readiness-impact': null } }), bsi],
    ['I-G5', 'a runner of 15', calmCase({ rest: { patient: { bornOn: '2010-12-02', sex: 'male' } } }), document],
    ['I-G5', 'pregnancy', calmCase({ answers: { 'rf-pregnant-postpartum': 'yes' } }), document],
  ])('%s: %s', (rule, _what, planCase, unlocked) => {
    expect(rulesBroken(unlocked, planCase)).toContain(rule)
  })
})

describe('violations after a log', () => {
  const after = (on: string, painDuring: number, stage = 4) =>
    calmCase({
      rest: {
        asOf: on,
        log: [
          {
            on,
            kind: 'run',
            stage,
            runMin: 16,
            completedPct: 100,
            painBaseline: 0,
            painDuring,
            minutesToSettle: 0,
            painNextMorning: 0,
            rpe: 3,
            flags: [],
          },
        ],
      },
    })

  it.each<[string, string, PlanCase, Partial<RunSession>]>([
    ['I-R10', 'no step down after red', after('2026-12-05', 5), { stage: 4 }],
    ['I-R3', 'two stages up', after('2026-12-05', 0), { stage: 6 }],
    ['I-R11', 'no step down after a week', { ...after('2026-12-02', 0), asOf: '2026-12-09' }, { stage: 4 }],
    ['I-R11', 'too high after two weeks', { ...after('2026-12-02', 0, 8), asOf: '2026-12-16' }, { stage: 6 }],
  ])('%s: %s', (rule, _what, planCase, changes) => {
    const document = planOfCase(planCase)
    expect(judge(document, planCase)).toEqual([])
    expect(rulesBroken(changeRun(document, 0, changes), planCase)).toContain(rule)
  })

  it('I-R10: a run on the day after a red one', () => {
    const planCase = after('2026-12-06', 5)
    expect(rulesBroken(addRun(planOfCase(planCase), '2026-12-07'), planCase)).toContain('I-R10')
  })
})
