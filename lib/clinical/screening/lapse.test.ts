import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import { clearCaseWith, type Answers } from './fixtures/make-case'
import { isOverridable, settleGate } from './gate'
import { findLapse } from './release'
import { changedAnswers, newAnswers } from './same-answers'
import type { Answer, Release, ReleaseBasis } from './types'

/** The case is of 1 December 2026; the runner's sore knee is the left one. */
const NIGHT_AND_REST: Answers = { 'bsi-night-pain': 'yes', 'bsi-rest-pain': 'yes', ...ENERGY() }
const SOFT: Answers = { 'rf-inflammatory': 'yes' }
const HARD: Answers = { 'rf-giving-way': 'yes' }

/** With a bone stress answer positive the questions about eating and periods are asked as well. */
function ENERGY(): Answers {
  return { 'dietary-restriction': 'none', 'menses-per-12-months': 12, 'months-since-last-period': 0 }
}

const answer = (measure: string, value: string, side?: 'left' | 'none'): Answer => (side ? { measure, side, value } : { measure, value })

function release(rule: string, given: ReleaseBasis, changes: Partial<Release> = {}): Release {
  const words = { reason: 'finding-explained', text: 'Examined today: no swelling, full straightening, settled.', by: 'K. Berg' }
  return { rule, kind: 'override', ...words, on: '2026-11-30', reviewOn: '2026-12-05', given, ...changes }
}

const standsOn = (answers: Answers, recorded: Release) =>
  assess(clearCaseWith(answers, { releases: [recorded] })).gate.rules.find(({ id }) => id === recorded.rule)?.released !== null

const softGiven = { because: [answer('rf-inflammatory', 'yes')], rules: ['BLK-S4'] }

describe('an override with what it was given for', () => {
  it('stands while the same answers fire the same rules', () => {
    expect(standsOn(SOFT, release('BLK-S4', softGiven))).toBe(true)
  })

  it('does not show what it was given for on the rule: that stays with the record', () => {
    const { gate } = assess(clearCaseWith(SOFT, { releases: [release('BLK-S4', softGiven)] }))
    expect(gate.rules[0]?.released).not.toHaveProperty('given')
  })

  it('lapses when one more answer fires its rule', () => {
    expect(standsOn({ ...SOFT, 'rf-failed-progress': 'yes' }, release('BLK-S4', softGiven))).toBe(false)
  })

  it('lapses when one answer fewer fires its rule', () => {
    const given = { because: [answer('rf-inflammatory', 'yes'), answer('rf-failed-progress', 'yes')], rules: ['BLK-S4'] }
    expect(standsOn(SOFT, release('BLK-S4', given))).toBe(false)
  })

  it('lapses when an answer has another value, or is about the other knee', () => {
    const effusion = (value: string, side: 'left' | 'none') =>
      release(
        'BLK-H5',
        {
          because: [{ ...answer('rf-effusion', value, side) }],
          rules: ['BLK-H5'],
        },
        { on: '2026-12-01' },
      )
    const now = { 'rf-effusion': { left: 'moderate-large' } }
    expect(standsOn(now, effusion('moderate-large', 'left'))).toBe(true)
    expect(standsOn(now, effusion('rapid-post-injury', 'left'))).toBe(false)
    expect(standsOn(now, effusion('moderate-large', 'none'))).toBe(false)
  })

  it('lapses when a rule fires that did not fire when it was given, whatever its tier', () => {
    expect(standsOn({ ...SOFT, ...HARD }, release('BLK-S4', softGiven))).toBe(false)
    expect(standsOn({ ...SOFT, ...HARD }, release('BLK-S4', { ...softGiven, rules: ['BLK-S4', 'BLK-H5'] }))).toBe(true)
  })

  it('does not lapse when a rule that had fired fires no more', () => {
    expect(standsOn(SOFT, release('BLK-S4', { ...softGiven, rules: ['BLK-S4', 'BLK-H5'] }))).toBe(true)
  })

  it('counts to the end of its review date', () => {
    expect(standsOn(SOFT, release('BLK-S4', softGiven, { reviewOn: '2026-12-01' }))).toBe(true)
    expect(standsOn(SOFT, release('BLK-S4', softGiven, { reviewOn: '2026-11-30' }))).toBe(false)
  })

  it('takes the plan with it: a soft gate that was lifted is shut again', () => {
    const state = (answers: Answers) => assess(clearCaseWith(answers, { releases: [release('BLK-S4', softGiven)] })).gate.state
    expect([state(SOFT), state({ ...SOFT, 'rf-failed-progress': 'yes' })]).toEqual(['clear', 'soft'])
  })
})

describe('a medical outcome with what it was given for', () => {
  const both = [answer('bsi-rest-pain', 'yes'), answer('bsi-night-pain', 'yes')]
  const outcome = (because: readonly Answer[], rules = ['BLK-H1']) =>
    release('BLK-H1', { because, rules }, { kind: 'medical-outcome', reason: 'imaging-negative', reviewOn: null })

  it('stands for the answers that the doctor knew, however long ago', () => {
    expect(standsOn(NIGHT_AND_REST, { ...outcome(both), on: '2026-01-10' })).toBe(true)
  })

  it('stands when one of them fires the rule no more', () => {
    expect(standsOn(NIGHT_AND_REST, outcome([...both, answer('bsi-constant-pain', 'yes')]))).toBe(true)
  })

  it('does not speak for an answer that came after it', () => {
    expect(standsOn({ ...NIGHT_AND_REST, 'bsi-constant-pain': 'yes' }, outcome(both))).toBe(false)
  })

  it('is not ended by another rule', () => {
    expect(standsOn({ ...NIGHT_AND_REST, ...HARD }, outcome(both))).toBe(true)
  })
})

describe('findLapse', () => {
  const given = { because: [answer('rf-inflammatory', 'yes')], rules: ['BLK-S4'] }
  const rule = { id: 'BLK-S4', tier: 'soft', because: [answer('rf-inflammatory', 'yes')] } as const
  const lapse = (changes: Partial<Release>, query: Partial<Parameters<typeof findLapse>[1]> = {}) =>
    findLapse(release('BLK-S4', given, changes), { asOf: '2026-12-01', rule, fired: ['BLK-S4'], ...query })

  it('names why: the date, the answers, each measure once, or the rules', () => {
    expect(lapse({})).toBeNull()
    expect(lapse({ reviewOn: '2026-11-30' })).toEqual({ kind: 'review-date' })
    const because = [
      answer('rf-inflammatory', 'yes'),
      answer('rf-effusion', 'small', 'left'),
      answer('rf-effusion', 'moderate-large', 'none'),
    ]
    expect(lapse({}, { rule: { ...rule, because } })).toEqual({ kind: 'answer', measures: ['rf-effusion'] })
    expect(lapse({}, { fired: ['BLK-S4', 'BLK-H5', 'BLK-S2'] })).toEqual({ kind: 'new-rule', rules: ['BLK-H5', 'BLK-S2'] })
  })

  it('has no date for what has none, and judges by the date alone where nothing was kept', () => {
    expect(lapse({ kind: 'medical-outcome', reviewOn: null })).toBeNull()
    expect(lapse({ given: undefined }, { fired: ['BLK-S4', 'BLK-H5'] })).toBeNull()
    expect(lapse({ given: undefined, reviewOn: '2026-11-30' })).toEqual({ kind: 'review-date' })
  })
})

describe('the answers of then and now', () => {
  const ticked = (...value: readonly string[]): Answer => ({ measure: 'pain-behaviour', value })

  it('are the same in whatever order they were ticked, and on no side as on the side of none', () => {
    expect(newAnswers([ticked('rest', 'night')], [ticked('night', 'rest')])).toEqual([])
    expect(newAnswers([ticked('rest')], [ticked('rest', 'night')])).toEqual([ticked('rest', 'night')])
    expect(newAnswers([answer('rf-effusion', 'small')], [answer('rf-effusion', 'small', 'none')])).toEqual([])
    expect(newAnswers([answer('rf-effusion', 'small', 'left')], [answer('rf-effusion', 'small')])).toHaveLength(1)
    expect(newAnswers([{ measure: 'pain-walking', value: 3 }], [{ measure: 'pain-walking', value: 4 }])).toHaveLength(1)
  })

  it('differ both ways', () => {
    expect(changedAnswers([ticked('rest')], [ticked('night')])).toEqual([ticked('night'), ticked('rest')])
    expect(newAnswers([ticked('rest')], [])).toEqual([])
  })
})

describe('the gate of a signed assessment, settled anew', () => {
  const signed = assess(clearCaseWith(SOFT, { releases: [release('BLK-S4', softGiven)] })).gate
  const on = (asOf: string, releases: readonly Release[] = []) => settleGate(signed, { asOf, releases, clearance: null })

  it('keeps its answers and forgets what had lifted them', () => {
    expect(signed.state).toBe('clear')
    expect(on('2026-12-01')).toMatchObject({ state: 'soft', blocks: ['running'], rules: [{ because: softGiven.because, released: null }] })
  })

  it('is lifted by what was recorded after signing, until that lapses', () => {
    const later = release('BLK-S4', softGiven, { on: '2026-12-03', reviewOn: '2026-12-10' })
    expect(['2026-12-02', '2026-12-03', '2026-12-10', '2026-12-11'].map((day) => on(day, [later]).state)).toEqual([
      'soft',
      'clear',
      'clear',
      'soft',
    ])
  })
})

/** Rulings, "Gate", "BLK-S5 with an H1 question unanswered". */
describe('isOverridable', () => {
  it.each([
    ['BLK-E1', 'emergency', [], false],
    ['BLK-H5', 'hard', [], true],
    ['BLK-S4', 'soft', ['bsi-night-pain'], true],
    ['BLK-S5', 'soft', ['rf-giving-way'], true],
    ['BLK-S5', 'soft', ['rf-giving-way', 'bsi-night-pain'], false],
  ] as const)('%s, %s, with %j open: %s', (id, tier, unanswered, expected) => {
    expect(isOverridable({ id, tier }, unanswered)).toBe(expected)
  })
})
