import { describe, expect, it } from 'vitest'
import type { FiredRule, Gate } from '../../screening/types'
import { LOW_RISK_CLEARANCE, type CalmChanges } from '../fixtures/calm-case'
import type { LogFlag, Session } from '../types'
import { dateOf, planOf, runOn, said, strengthOn, type HandWritten } from './fixtures/judged'
import { isHighRisk, judgeLock } from './judge-lock'

const judge = (sessions: readonly Session[], changes: HandWritten = {}) => said(judgeLock(planOf(sessions, changes)))
const RUN = runOn(0, 20, { stage: 3 })
const LOCKED = { route: 'locked', program: null, startStage: null } as const
const id = (kind = 'run') => `${dateOf(0)}-${kind}`
const released = { kind: 'override' } as FiredRule['released']
const rule = (of: FiredRule['released']) => ({ released: of }) as FiredRule
const gate = (state: Gate['state'], ...rules: readonly FiredRule[]): HandWritten => ({ gate: { state, rules } })

/** plan.md I-G1; rulings, "What a locked document holds". */
describe('I-G1: a gate that is not clear', () => {
  const OPEN = 'I-G1 | The gate is not clear, or there is no diagnosis, and the plan is not locked.'
  const A_RUN = `I-G1 | ${id()} | A run in a locked plan.`

  it.each(['soft', 'hard', 'emergency'] as const)('%s locks the plan', (state) => {
    expect(judge([], gate(state))).toEqual([OPEN])
    expect(judge([RUN], gate(state))).toEqual([OPEN, A_RUN])
    expect(judge([], { ...gate(state), document: LOCKED })).toEqual([])
  })

  it('is asked for a diagnosis too', () => {
    expect(judge([], { rest: { condition: null } })).toEqual([OPEN])
    expect(judge([], { rest: { condition: null }, document: LOCKED })).toEqual([])
    expect(judge([RUN])).toEqual([])
  })

  it('has no run, no program, no stage, and a reason', () => {
    expect(judge([RUN], { document: LOCKED })).toEqual([A_RUN])
    expect(judge([], { document: { ...LOCKED, program: 'house-knee-gentle' } })).toEqual(['I-G1 | A program or stage in a locked plan.'])
    expect(judge([], { document: { ...LOCKED, startStage: 1 } })).toEqual(['I-G1 | A program or stage in a locked plan.'])
    expect(judge([], { document: { ...LOCKED, reasons: [] } })).toEqual(['I-G1 | A locked plan that names no rule.'])
    expect(judge([], { document: { program: 'house-knee-gentle', startStage: 1, reasons: [] } })).toEqual([])
  })

  it('keeps strength only while it is hard and every rule carries its override', () => {
    const STRENGTH = [`I-G1 | ${id('strength')} | Strength in a locked plan without an override of every rule.`]
    const strength = (changes: HandWritten) => judge([strengthOn(0)], { ...changes, document: LOCKED })
    expect(strength(gate('hard', rule(released)))).toEqual([])
    expect(strength(gate('hard', rule(released), rule(null)))).toEqual(STRENGTH)
    expect(strength(gate('emergency', rule(released)))).toEqual(STRENGTH)
    expect(strength(gate('soft', rule(released)))).toEqual(STRENGTH)
    expect(strength({ gate: { state: 'hard', rules: [rule(released)], blocks: ['strength'] } })).toEqual(STRENGTH)
    expect(strength({ gate: { state: 'hard', rules: [rule(released)], blocks: ['running', 'impact'] } })).toEqual([])
    expect(judge([strengthOn(0)])).toEqual([])
  })
})

/** Rulings, "Valid clearance". */
describe('I-G2, I-G3: the clearance', () => {
  const G2 = [`I-G2 | ${id()} | A run after a bone stress injury without a clearance that stands.`]
  const G3 = `I-G3 | ${id()} | A run at a high-risk bone without a specialist's tick.`
  const cleared = (changes: Partial<typeof LOW_RISK_CLEARANCE> | null, sessions: readonly Session[] = [RUN]) =>
    judge(sessions, { condition: 'BSI', rest: { clearance: changes === null ? null : { ...LOW_RISK_CLEARANCE, ...changes } } })

  it.each(['tibial-shaft-posteromedial', 'fibula', 'femoral-shaft', 'distal-femur'])('%s needs no specialist', (site) => {
    expect(cleared({ site })).toEqual([])
  })

  it.each(['tibial-shaft-anterior', 'medial-tibial-plateau', 'lateral-tibial-plateau', 'femoral-neck', 'patella'])(
    '%s needs one',
    (site) => {
      expect(cleared({ site, specialist: true })).toEqual([])
      expect(cleared({ site })).toEqual([G3])
      const clearance = { ...LOW_RISK_CLEARANCE, site }
      expect(isHighRisk(planOf([], { condition: 'BSI', rest: { clearance } }).planCase)).toBe(true)
      expect(isHighRisk(planOf([], { condition: 'PFP', rest: { clearance } }).planCase)).toBe(false)
    },
  )

  it('names who, when and a known site', () => {
    expect(cleared(null)).toEqual(G2)
    expect(cleared({ clearedBy: ' ' })).toEqual(G2)
    expect(cleared({ site: 'sacrum' })).toEqual(G2)
    expect(isHighRisk(planOf([], { condition: 'BSI', rest: { clearance: null } }).planCase)).toBe(false)
  })

  it('is not of the future, and at most 28 days old at the start', () => {
    // Today is 1 December, the plan starts on the 2nd.
    expect(cleared({ clearedOn: '2026-12-01' })).toEqual([])
    expect(cleared({ clearedOn: '2026-12-02' })).toEqual(G2)
    expect(cleared({ clearedOn: '2026-11-04' })).toEqual([])
    expect(cleared({ clearedOn: '2026-11-03' })).toEqual(G2)
  })

  it('is asked for impact too, and of nobody else', () => {
    expect(cleared(null, [strengthOn(0)])).toEqual([])
    expect(cleared(null, [strengthOn(0, { impact: true })])).toEqual([
      `I-G2 | ${id('strength')} | Impact after a bone stress injury without a clearance.`,
    ])
    expect(cleared({}, [strengthOn(0, { impact: true })])).toEqual([])
    expect(judge([RUN], { condition: 'ITBS', rest: { clearance: null } })).toEqual([])
  })
})

/** plan.md I-G4: PFP and ITBS with E5 to E7 open stay at stage 3; E2 to E4 open, or RDY-1: walk first. BSI needs all. */
describe('I-G4: the entry gates', () => {
  const EARLY = [`I-G4 | ${id()} | A run before the entry gates are passed.`]
  const BEYOND = `I-G4 | ${id()} | Beyond stage 3 with E5 to E7 open.`
  const at = (stage: number | null, answers: CalmChanges['answers'], condition: CalmChanges['condition'] = 'PFP') =>
    judge([runOn(0, 20, { stage })], { answers, condition })

  it.each<[string, CalmChanges['answers']]>([
    ['E2', { 'pain-walk-30min': 3 }],
    ['E3', { 'readiness-stairs': 'failed' }],
    ['E4', { 'readiness-joint-quiet': 'failed' }],
    ['RDY-1', { 'pain-walking': 4 }],
  ])('%s keeps walking', (_, answers) => {
    expect(at(1, answers)).toEqual(EARLY)
  })

  it.each(['readiness-single-leg', 'readiness-impact', 'readiness-strength'])('%s keeps at stage 3', (measure) => {
    expect(at(3, { [measure]: 'failed' })).toEqual([])
    expect(at(4, { [measure]: 'failed' })).toEqual([BEYOND])
    expect(at(null, { [measure]: 'failed' })).toEqual([BEYOND])
    expect(at(1, { [measure]: 'failed' }, 'BSI')).toEqual(EARLY)
  })

  it('passed hold nothing back', () => {
    expect(at(12, {})).toEqual([])
    expect(at(null, {}, 'BSI')).toEqual([])
  })
})

/** plan.md I-G5. */
describe('I-G5: no automatic plan', () => {
  const OUT = ['I-G5 | An automatic plan for a runner who gets none.']

  it.each<[string, CalmChanges, boolean]>([
    ['15, the day before the birthday', { rest: { patient: { bornOn: '2010-12-02', sex: 'male' } } }, true],
    ['16 today', { rest: { patient: { bornOn: '2010-12-01', sex: 'male' } } }, false],
    ['pregnant', { answers: { 'rf-pregnant-postpartum': 'yes' } }, true],
    ['operated', { answers: { 'rf-recent-surgery': 'yes' } }, true],
    ['neither', {}, false],
  ])('%s', (_, changes, isOut) => {
    expect(judge([RUN], changes)).toEqual(isOut ? OUT : [])
    expect(judge([], changes)).toEqual([])
  })
})

/** plan.md 1.5, lock. */
describe('I-G1: a lock sign in the log', () => {
  it.each<[LogFlag, boolean]>([
    ['night-pain', true],
    ['rest-pain', true],
    ['focal-bone-pain', true],
    ['hop-pain', true],
    ['locking', true],
    ['giving-way', true],
    ['hot-swollen', true],
    ['limp', false],
    ['swelling', false],
  ])('%s: %s', (flag, locks) => {
    const log = [
      { on: '2026-11-20', kind: 'walk', flags: ['limp', flag] },
      { on: '2026-11-22', kind: 'walk', flags: [] },
    ] as const
    expect(judge([RUN], { rest: { log } })).toEqual(locks ? [`I-G1 | ${id()} | A run after a lock sign in the log.`] : [])
  })
})
