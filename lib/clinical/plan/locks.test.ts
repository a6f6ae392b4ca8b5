import { describe, expect, it } from 'vitest'
import { assess } from '../screening/assess'
import type { FiredRule, Gate, Release } from '../screening/types'
import { calmCase, LOW_RISK_CLEARANCE, type CalmChanges } from './fixtures/calm-case'
import { allowsStrength, findLocks } from './locks'
import type { PlanCase } from './types'

const locks = (changes: CalmChanges) => {
  const c = calmCase(changes)
  return findLocks(c, assess(c).gate)
}
const HARD: CalmChanges = { answers: { 'rf-giving-way': 'yes' } }
const release = (changes: Partial<Release> = {}): Release => ({
  rule: 'BLK-H5',
  kind: 'override',
  reason: 'finding-explained',
  text: 'Looked at again in the clinic; the finding is explained and is in the notes.',
  by: 'A. Clinician',
  on: '2026-12-01',
  reviewOn: '2026-12-08',
  ...changes,
})

describe('findLocks', () => {
  it('finds none in a calm case', () => {
    expect(locks({})).toEqual([])
    expect(locks({ condition: 'BSI' })).toEqual([])
  })

  it('names the rule that fired, with its tag, and what is still open', () => {
    const [hard] = locks(HARD)
    expect(hard).toMatchObject({ about: 'gate', rule: 'BLK-H5' })
    expect(hard?.text).not.toMatch(/Open:|override/)
    const [open] = locks({ answers: { 'rf-giving-way': null } })
    expect(open).toMatchObject({ about: 'gate', rule: 'BLK-S5' })
    expect(open?.text).toMatch(/ Open: rf-giving-way\.$/)
  })

  it('lists what is open beside the rule of unanswered questions alone', () => {
    const both = locks({ answers: { 'rf-giving-way': 'yes', 'rf-hip-groin': null, 'rf-inflammatory': 'unknown' } })
    const text = (rule: string) => both.find((reason) => reason.rule === rule)?.text
    expect(text('BLK-H5')).not.toMatch(/Open:/)
    expect(text('BLK-S5')).toMatch(/ Open: (rf-hip-groin, rf-inflammatory|rf-inflammatory, rf-hip-groin)\.$/)
  })

  it('says that an override stands and that running stays blocked', () => {
    const [overridden] = locks({ ...HARD, rest: { releases: [release()] } })
    expect(overridden?.text).toMatch(/ An override stands, but running stays blocked until a medical outcome is recorded\.$/)
  })

  it('leaves out a rule that is lifted', () => {
    const outcome = release({ kind: 'medical-outcome' })
    expect(locks({ ...HARD, rest: { releases: [outcome] } })).toEqual([])
    const two = { answers: { 'rf-giving-way': 'yes', 'rf-failed-progress': 'yes' }, rest: { releases: [outcome] } }
    expect(locks(two).map(({ rule }) => rule)).toEqual(['BLK-S4'])
  })

  it('says no more than the state where no rule stands, and nothing of a clear gate', () => {
    const c = calmCase()
    const { gate } = assess(c)
    expect(findLocks(c, { ...gate, state: 'soft' })).toMatchObject([{ about: 'gate', rule: 'I-G1', text: 'The safety gate is soft.' }])
  })

  it('asks for a diagnosis', () => {
    expect(locks({ rest: { condition: null } })).toMatchObject([
      { about: 'condition', rule: 'rulings, When locked', text: 'No working diagnosis: choose PFP, ITBS or BSI first.' },
    ])
  })

  /** plan.md I-G2, I-G3: without a clearance; at a high-risk bone without a specialist. */
  it.each<[string, PlanCase['clearance'], string]>([
    ['none', null, 'I-G2'],
    ['of an unknown site', { ...LOW_RISK_CLEARANCE, site: 'sacrum' }, 'I-G2'],
    ['29 days before the start', { ...LOW_RISK_CLEARANCE, clearedOn: '2026-11-03' }, 'I-G2'],
    ['at a high-risk bone without a specialist', { ...LOW_RISK_CLEARANCE, site: 'femoral-neck' }, 'I-G3'],
    ['at a high-risk bone without a specialist and too old', { ...LOW_RISK_CLEARANCE, site: 'patella', clearedOn: '2026-11-03' }, 'I-G2'],
  ])('after a bone stress injury with a clearance %s', (_, clearance, rule) => {
    const found = locks({ condition: 'BSI', rest: { clearance } })
    expect(found).toMatchObject([{ about: 'clearance', rule }])
    expect(found[0]?.text).toMatch(/^After a bone stress injury running needs \S.+\.$/)
    expect(locks({ rest: { clearance } })).toEqual([])
  })

  it('locks by a sign in the log', () => {
    expect(locks({ rest: { log: [{ on: '2026-11-30', kind: 'walk', flags: ['night-pain'] }] } })).toMatchObject([
      { about: 'log', rule: 'plan 1.5', text: 'The log holds a sign that must be looked at before any more running.' },
    ])
    const noDiagnosis = locks({ rest: { condition: null, log: [{ on: '2026-11-30', kind: 'walk', flags: ['night-pain'] }] } })
    expect(noDiagnosis.map(({ about }) => about)).toEqual(['condition'])
  })

  /** plan.md I-G5. The case is of 1 December 2026. */
  it.each<[string, CalmChanges, string | null]>([
    ['the day before the 16th birthday', { rest: { patient: { bornOn: '2010-12-02', sex: 'male' } } }, 'Under 16'],
    ['the 16th birthday', { rest: { patient: { bornOn: '2010-12-01', sex: 'male' } } }, null],
    ['said to be a child', { answers: { 'rf-child-adolescent': 'yes' } }, 'Under 16'],
    ['pregnant', { answers: { 'rf-pregnant-postpartum': 'yes' } }, 'Pregnant, or a recent birth'],
    ['operated', { answers: { 'rf-recent-surgery': 'yes' } }, 'Knee surgery in the last 6 months'],
  ])('leaves to the clinician a runner who is: %s', (_, changes, who) => {
    const found = locks(changes).filter(({ rule }) => rule === 'I-G5')
    expect(found.map(({ about, text }) => [about, text])).toEqual(
      who === null ? [] : [['gate', `${who}: no automatic plan, the clinician may write one by hand.`]],
    )
  })
})

/** Rulings, "What a locked document holds": only when the state is hard and every rule not lifted has a valid override. */
describe('allowsStrength', () => {
  const c = calmCase()
  const { gate: clear } = assess(c)
  const fired = (released: FiredRule['released']): FiredRule => ({
    ...(assess(calmCase(HARD)).gate.rules[0] as FiredRule),
    released,
  })
  const override = { kind: 'override', by: 'A. Clinician', on: '2026-12-01', reviewOn: '2026-12-08' } as FiredRule['released']
  const gate = (changes: Partial<Gate>): Gate => ({ ...clear, state: 'hard', rules: [fired(override)], ...changes })
  const log = [{ on: '2026-11-30', kind: 'walk', flags: ['night-pain'] }] as const

  it.each<[string, PlanCase, Gate, boolean]>([
    ['a hard rule overridden', c, gate({}), true],
    ['a hard rule that stands', c, gate({ rules: [fired(null)] }), false],
    ['one of two that stands', c, gate({ rules: [fired(override), fired(null)] }), false],
    ['an emergency', c, gate({ state: 'emergency' }), false],
    ['a soft gate', c, gate({ state: 'soft' }), false],
    ['no diagnosis', { ...c, condition: null }, gate({}), false],
    ['a lock sign in the log', { ...c, log }, gate({}), false],
    ['a runner under 16', { ...c, patient: { bornOn: '2010-12-02', sex: 'male' } }, gate({}), false],
  ])('%s', (_, planCase, of, allowed) => {
    expect(allowsStrength(planCase, of)).toBe(allowed)
  })
})
