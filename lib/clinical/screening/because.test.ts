import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import { bornFor, clearCaseWith } from './fixtures/make-case'
import type { Answers } from './fixtures/make-case'
import type { AssessmentCase, Release } from './types'

const rules = (answers: Answers, changes: Partial<AssessmentCase> = {}) => assess(clearCaseWith(answers, changes)).gate.rules
const MAN = { patient: { bornOn: bornFor(30), sex: 'male' } } as const

describe('the answers that set a rule off', () => {
  it('are told of each side', () => {
    expect(rules({ 'rf-effusion': { left: 'moderate-large', right: 'rapid-post-injury' } })[0]?.because).toEqual([
      { measure: 'rf-effusion', side: 'left', value: 'moderate-large' },
      { measure: 'rf-effusion', side: 'right', value: 'rapid-post-injury' },
    ])
  })

  it('are told once, though two conditions of a rule meet them', () => {
    const [rule] = rules({
      'months-since-last-period': 12,
      'bsi-rest-pain': 'yes',
      'dietary-restriction': 'none',
      'menses-per-12-months': 12,
    })
    expect(rule).toMatchObject({ id: 'BLK-H7', because: [{ measure: 'months-since-last-period', value: 12 }] })
  })

  it('are shown with two decimals, and judged before', () => {
    const [rule] = rules({ 'body-mass': 53, 'body-height': 174.1 }, MAN)
    expect(rule).toMatchObject({ id: 'BLK-H7', because: [{ measure: 'bmi', value: 17.49 }] })
    const [soft] = rules({ 'body-mass': 53, 'body-height': 174.02 }, MAN)
    expect(soft).toMatchObject({ id: 'BLK-S3', because: [{ measure: 'bmi', value: 17.5 }] })
  })
})

describe('a bone that was not palpated', () => {
  it('is not a tender one: with a risk factor it is an open question, not BLK-H2', () => {
    const given = { 'bsi-focal-bony-tenderness': 'not-done', 'bsi-previous-count': 1 }
    expect(rules(given).map(({ id }) => id)).toEqual(['BLK-S5'])
  })

  it('takes nothing from the score of the others: 3 points without tenderness are BLK-S2', () => {
    const given = { 'bsi-focal-bony-tenderness': 'not-done', 'bsi-previous-count': 1, 'bsi-recent-volume-increase': 'yes' }
    expect(rules(given).map(({ id }) => id)).toEqual(['BLK-S2', 'BLK-S5'])
  })
})

describe('two bone stress features', () => {
  it('are BLK-H1 alone: BLK-S1 is for exactly one', () => {
    const two = { 'bsi-constant-pain': 'yes', 'bsi-rest-pain': 'yes', 'dietary-restriction': 'none' }
    expect(rules(two, MAN).map(({ id }) => id)).toEqual(['BLK-H1'])
  })
})

describe('an override', () => {
  it('of one soft rule stands beside an open bone stress question, which stays open', () => {
    const override: Release = {
      rule: 'BLK-S4',
      kind: 'override',
      reason: 'finding-explained',
      text: 'x'.repeat(20),
      by: 'K. Berg',
      on: '2026-12-01',
      reviewOn: '2026-12-08',
    }
    const { gate } = assess(clearCaseWith({ 'rf-inflammatory': 'yes', 'bsi-rest-pain': 'unknown' }, { releases: [override] }))
    expect(gate.state).toBe('soft')
    expect(gate.rules.map(({ id, released }) => [id, released?.kind])).toEqual([
      ['BLK-S4', 'override'],
      ['BLK-S5', undefined],
    ])
  })
})

describe('a medical outcome of a known bone stress injury', () => {
  it('is shown rather than the clearance beside it', () => {
    const outcome: Release = {
      rule: 'BLK-H4',
      kind: 'medical-outcome',
      reason: 'imaging-negative',
      text: 'Healed on MRI',
      by: 'Dr M. Ruud',
      on: '2026-11-28',
      reviewOn: null,
    }
    const clearance = { site: 'fibula', clearedOn: '2026-11-20', clearedBy: 'Dr A. Holm', specialist: false }
    expect(rules({ 'rf-confirmed-bsi': 'yes' }, { clearance, releases: [outcome] })[0]?.released).toMatchObject({ by: 'Dr M. Ruud' })
    expect(rules({ 'rf-confirmed-bsi': 'yes' }, { clearance })[0]?.released).toMatchObject({ by: 'Dr A. Holm' })
  })
})

describe('the document', () => {
  it('names its format and the version of the rules', () => {
    expect(assess(clearCaseWith({}))).toMatchObject({ format: 'footfall-assessment/1', ruleVersion: '2026.1' })
  })
})
