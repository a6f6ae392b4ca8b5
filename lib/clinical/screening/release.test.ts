import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import { bornFor, clearCaseWith } from './fixtures/make-case'
import type { Answers } from './fixtures/make-case'
import type { AssessmentCase, Clearance, Release } from './types'

const LONG = 'Examined today: no swelling, full straightening, settled.'
const override = (rule: string, changes: Partial<Release> = {}): Release => ({
  rule,
  kind: 'override',
  reason: 'finding-explained',
  text: LONG,
  by: 'K. Berg',
  on: '2026-11-30',
  reviewOn: '2026-12-05',
  ...changes,
})
const outcome = (rule: string, changes: Partial<Release> = {}): Release =>
  override(rule, { kind: 'medical-outcome', reason: 'imaging-negative', reviewOn: null, ...changes })

const SOFT = { 'rf-inflammatory': 'yes' }
const HARD = { 'rf-giving-way': 'yes' }
const EMERGENCY = { 'rf-cardiac-symptoms': 'yes' }

const gate = (answers: Answers, releases: readonly Release[], changes: Partial<AssessmentCase> = {}) =>
  assess(clearCaseWith(answers, { releases, ...changes })).gate
/** Whether the soft rule is lifted by an override with these changes. */
const lifted = (changes: Partial<Release>) => gate(SOFT, [override('BLK-S4', changes)]).state === 'clear'

describe('an override of a soft rule', () => {
  it('lifts it, and stays visible', () => {
    const { state, blocks, rules } = gate(SOFT, [override('BLK-S4')])
    expect([state, blocks]).toEqual(['clear', []])
    expect(rules).toMatchObject([{ id: 'BLK-S4', released: { by: 'K. Berg', reviewOn: '2026-12-05' } }])
  })

  it('needs 20 characters', () => {
    expect(lifted({ text: 'x'.repeat(19) })).toBe(false)
    expect(lifted({ text: 'x'.repeat(20) })).toBe(true)
    expect(lifted({ text: ` ${'x'.repeat(19)} ` })).toBe(false)
  })

  it('is not from the future', () => {
    expect(lifted({ on: '2026-12-01', reviewOn: '2026-12-05' })).toBe(true)
    expect(lifted({ on: '2026-12-02', reviewOn: '2026-12-05' })).toBe(false)
  })

  it('lapses after its review date', () => {
    expect(lifted({ on: '2026-11-20', reviewOn: '2026-12-01' })).toBe(true)
    expect(lifted({ on: '2026-11-20', reviewOn: '2026-11-30' })).toBe(false)
    expect(lifted({ reviewOn: null })).toBe(false)
  })

  it('is reviewed within 14 days', () => {
    expect(lifted({ on: '2026-11-30', reviewOn: '2026-12-14' })).toBe(true)
    expect(lifted({ on: '2026-11-30', reviewOn: '2026-12-15' })).toBe(false)
  })

  it('has a listed reason, and a declined referral is none', () => {
    for (const reason of [
      'imaging-negative',
      'medical-clearance-received',
      'alternative-diagnosis-confirmed',
      'finding-explained',
      'answer-entered-in-error',
    ])
      expect(lifted({ reason })).toBe(true)
    for (const reason of ['patient-declined-referral', 'because', '']) expect(lifted({ reason })).toBe(false)
  })

  it('lifts its own rule only', () => {
    expect(gate({ ...SOFT, 'bsi-pain-walking': 'yes' }, [override('BLK-S4')])).toMatchObject({ state: 'soft', blocks: ['running'] })
    expect(gate(SOFT, [override('BLK-S2')]).rules[0]?.released).toBeNull()
  })
})

describe('an override of a hard rule', () => {
  const hard = (changes: Partial<Release> = {}) => gate(HARD, [override('BLK-H5', { on: '2026-12-01', ...changes })])

  it('shows, and never lifts: running and impact stay blocked', () => {
    expect(hard()).toMatchObject({ state: 'hard', blocks: ['running', 'impact'], rules: [{ released: { kind: 'override' } }] })
  })

  it('needs 50 characters and a review within 7 days', () => {
    const isReleased = (changes: Partial<Release>) => hard(changes).rules[0]?.released !== null
    expect([49, 50].map((length) => isReleased({ text: 'x'.repeat(length) }))).toEqual([false, true])
    expect(['2026-12-08', '2026-12-09'].map((reviewOn) => isReleased({ reviewOn }))).toEqual([true, false])
  })
})

describe('an emergency rule', () => {
  it('has no override', () => {
    expect(gate(EMERGENCY, [override('BLK-E5')])).toMatchObject({ state: 'emergency', rules: [{ released: null }] })
  })
})

describe('a medical outcome', () => {
  it('lifts a rule of any tier', () => {
    expect(gate(SOFT, [outcome('BLK-S4')]).state).toBe('clear')
    expect(gate(HARD, [outcome('BLK-H5')])).toMatchObject({ state: 'clear', blocks: [] })
    expect(gate(EMERGENCY, [outcome('BLK-E5')]).state).toBe('clear')
  })

  it('leaves the worst rule that is not lifted', () => {
    expect(gate({ ...EMERGENCY, ...HARD, ...SOFT }, [outcome('BLK-E5')])).toMatchObject({ state: 'hard', blocks: ['running', 'impact'] })
    expect(gate({ ...EMERGENCY, ...HARD, ...SOFT }, [outcome('BLK-E5'), outcome('BLK-H5')])).toMatchObject({
      state: 'soft',
      blocks: ['running'],
    })
  })

  it('is not from the future, and a declined referral is none', () => {
    expect(gate(HARD, [outcome('BLK-H5', { on: '2026-12-01' })]).state).toBe('clear')
    expect(gate(HARD, [outcome('BLK-H5', { on: '2026-12-02' })]).state).toBe('hard')
    expect(gate(HARD, [outcome('BLK-H5', { reason: 'patient-declined-referral' })]).state).toBe('hard')
  })

  it('goes before an override, and the later before the earlier', () => {
    const releases = [
      override('BLK-H5', { on: '2026-12-01' }),
      outcome('BLK-H5', { on: '2026-11-01', by: 'first' }),
      outcome('BLK-H5', { on: '2026-11-20', by: 'second' }),
    ]
    expect(gate(HARD, releases).rules[0]?.released).toMatchObject({ kind: 'medical-outcome', by: 'second' })
    expect(gate(HARD, [...releases].reverse()).rules[0]?.released).toMatchObject({ by: 'second' })
  })
})

describe('unanswered safety questions', () => {
  it('can be overridden while the five bone stress questions are answered', () => {
    expect(gate({ 'rf-giving-way': 'unknown' }, [override('BLK-S5')]).state).toBe('clear')
  })

  it('cannot with one of them open: the question is answered first', () => {
    for (const question of ['bsi-constant-pain', 'bsi-rest-pain', 'bsi-night-pain', 'bsi-focal-bony-tenderness', 'bsi-hop-test'])
      expect(gate({ [question]: null }, [override('BLK-S5')])).toMatchObject({ state: 'soft', rules: [{ released: null }] })
    expect(gate({ 'pain-behaviour': ['night'] }, [override('BLK-S5')]).state).toBe('soft')
  })
})

describe('a clearance after a bone stress injury', () => {
  const clearance: Clearance = { site: 'fibula', clearedOn: '2026-11-20', clearedBy: 'Dr A. Holm', specialist: false }
  const cleared = (changes: Partial<Clearance> | null, answers: Answers = {}, rest: Partial<AssessmentCase> = {}) =>
    gate({ 'rf-confirmed-bsi': 'yes', ...answers }, [], {
      clearance: changes === null ? null : { ...clearance, ...changes },
      patient: { bornOn: bornFor(30), sex: 'male' },
      ...rest,
    })

  it('that stands is the medical outcome of BLK-H4, and is shown as its release', () => {
    expect(cleared({})).toMatchObject({
      state: 'clear',
      rules: [
        { id: 'BLK-H4', released: { kind: 'medical-outcome', reason: 'medical-clearance-received', by: 'Dr A. Holm', on: '2026-11-20' } },
      ],
    })
    expect(cleared(null).state).toBe('hard')
  })

  it('names who gave it', () => {
    expect(cleared({ clearedBy: '  ' }).state).toBe('hard')
  })

  it('is at most 28 days old at the start, and not from the future', () => {
    const startsOn = (day: string) => ({ planning: { startsOn: day } })
    expect(cleared({}, {}, startsOn('2026-12-18')).state).toBe('clear')
    expect(cleared({}, {}, startsOn('2026-12-19')).state).toBe('hard')
    expect(cleared({ clearedOn: '2026-11-03' }).state).toBe('clear')
    expect(cleared({ clearedOn: '2026-11-02' }).state).toBe('hard')
    expect(cleared({ clearedOn: '2026-12-01' }).state).toBe('clear')
    expect(cleared({ clearedOn: '2026-12-02' }, {}, startsOn('2026-12-10')).state).toBe('hard')
  })

  it("is a specialist's at a high-risk site, and for a known site", () => {
    for (const site of ['tibial-shaft-posteromedial', 'fibula', 'femoral-shaft', 'distal-femur'])
      expect(cleared({ site }).state).toBe('clear')
    for (const site of ['tibial-shaft-anterior', 'medial-tibial-plateau', 'lateral-tibial-plateau', 'femoral-neck', 'patella']) {
      expect(cleared({ site }).state).toBe('hard')
      expect(cleared({ site, specialist: true }).state).toBe('clear')
    }
    for (const site of ['sacrum', 'toString', '']) expect(cleared({ site, specialist: true }).state).toBe('hard')
  })

  it('does not stand for surgery', () => {
    expect(cleared({}, { 'rf-recent-surgery': 'yes' })).toMatchObject({ state: 'hard', rules: [{ released: null }] })
  })

  it('does not lift suspicion of a new injury', () => {
    expect(cleared({}, { 'bsi-night-pain': 'yes', 'bsi-rest-pain': 'yes', 'dietary-restriction': 'none' }).state).toBe('hard')
  })
})
