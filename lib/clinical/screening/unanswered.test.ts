import { describe, expect, it } from 'vitest'
import { assess } from './assess'
import { CLEAR_ANSWERS, CLEAR_OTTAWA, bornFor, caseWith, clearCaseWith } from './fixtures/make-case'
import type { Answers } from './fixtures/make-case'
import type { AssessmentCase } from './types'

const gate = (answers: Answers, changes: Partial<AssessmentCase> = {}) => assess(clearCaseWith(answers, changes)).gate
const unanswered = (answers: Answers, changes: Partial<AssessmentCase> = {}) => gate(answers, changes).unanswered
const man = { patient: { bornOn: bornFor(30), sex: 'male' } } as const

describe('unanswered safety questions (BLK-S5)', () => {
  it.each(Object.keys(CLEAR_ANSWERS))('%s must be answered', (question) => {
    const missing = gate({ [question]: null })
    expect(missing).toMatchObject({ state: 'soft', blocks: ['running'], unanswered: [question] })
    expect(missing.rules).toMatchObject([{ id: 'BLK-S5', because: [{ measure: question, value: 'missing' }] }])
  })

  it.each(Object.entries(CLEAR_ANSWERS).filter(([, answer]) => answer === 'no'))('%s: unknown is not no', (question) => {
    const unknown = gate({ [question]: 'unknown' })
    expect(unknown.unanswered).toContain(question)
    expect(unknown.rules).toMatchObject([{ id: 'BLK-S5', because: [{ measure: question, value: 'unknown' }] }])
  })

  it('are all of them when nothing is recorded', () => {
    const { gate: empty } = assess(caseWith({}))
    expect([...empty.unanswered].sort()).toEqual(Object.keys(CLEAR_ANSWERS).sort())
    expect(empty.rules.map(({ id }) => id)).toEqual(['BLK-S5'])
  })

  it('take not done for no answer', () => {
    expect(unanswered({ 'bsi-focal-bony-tenderness': 'not-done' })).toEqual(['bsi-focal-bony-tenderness'])
    expect(unanswered({ 'bsi-hop-test': 'not-done' })).toEqual(['bsi-hop-test'])
  })

  it('take a pain map without a place for no answer', () => {
    expect(unanswered({ 'pain-location': [] })).toEqual(['pain-location'])
  })

  it('ask the Ottawa items only after an injury, and the Wells score only when a clot is suspected', () => {
    expect(unanswered({ 'rf-acute-trauma': 'yes' })).toEqual(Object.keys(CLEAR_OTTAWA))
    expect(unanswered({ 'rf-acute-trauma': 'yes', ...CLEAR_OTTAWA })).toEqual([])
    expect(unanswered({ 'rf-acute-trauma': 'unknown' })).toEqual(['rf-acute-trauma'])
    expect(unanswered({ 'rf-dvt-suspected': 'yes' })).toEqual(['wells-dvt-score'])
    expect(unanswered({ 'rf-dvt-suspected': 'yes', 'wells-dvt-score': 0 })).toEqual([])
  })

  it('never ask what the date of birth answers', () => {
    expect(unanswered({}, { patient: { bornOn: bornFor(60), sex: 'female' } })).toEqual([])
  })
})

describe('sides', () => {
  it('need the sore side; the other may be left out', () => {
    expect(unanswered({ 'rf-effusion': { right: 'none' } })).toEqual(['rf-effusion'])
    expect(unanswered({ 'rf-effusion': { left: 'none' } })).toEqual([])
    expect(unanswered({ 'bsi-hop-test': { left: 'no-pain', right: 'not-done' } })).toEqual([])
  })

  it('need both when both are sore', () => {
    const both = { symptomaticSide: 'both' } as const
    const each = (value: string | number | readonly string[]) => ({ left: value, right: value })
    const answered = {
      'bsi-focal-bony-tenderness': each('none'),
      'bsi-hop-test': each('no-pain'),
      'rf-effusion': each('none'),
      'pain-during-run': each(3),
      'pain-walking': each(1),
      'pain-location': each(['retropatellar']),
    }
    expect(unanswered(answered, both)).toEqual([])
    for (const question of Object.keys(answered))
      expect(unanswered({ ...answered, [question]: CLEAR_ANSWERS[question as 'rf-effusion'] }, both)).toEqual([question])
  })
})

describe('eating and periods', () => {
  it('count only once a bone stress answer is positive', () => {
    expect(unanswered({})).toEqual([])
    expect(unanswered({ 'bsi-rest-pain': 'yes' })).toEqual(['dietary-restriction', 'menses-per-12-months', 'months-since-last-period'])
    expect(
      unanswered({ 'bsi-rest-pain': 'yes', 'dietary-restriction': 'none', 'menses-per-12-months': 12, 'months-since-last-period': 0 }),
    ).toEqual([])
  })

  it('declined is then unanswered, and is nothing otherwise', () => {
    expect(unanswered({ 'bsi-rest-pain': 'yes', 'dietary-restriction': 'prefer-not-to-say' }, man)).toEqual(['dietary-restriction'])
    expect(unanswered({ 'dietary-restriction': 'prefer-not-to-say' }, man)).toEqual([])
  })

  it('periods are not asked of a man', () => {
    expect(unanswered({ 'bsi-rest-pain': 'yes', 'dietary-restriction': 'none' }, man)).toEqual([])
  })
})

describe('pain behaviour against a "no"', () => {
  it('constant or night turns the answer into an open question', () => {
    expect(unanswered({ 'pain-behaviour': ['constant'] })).toEqual(['bsi-constant-pain'])
    expect(unanswered({ 'pain-behaviour': ['load-only', 'night'] })).toEqual(['bsi-night-pain'])
    expect(gate({ 'pain-behaviour': ['night'] }).rules[0]?.because).toEqual([{ measure: 'bsi-night-pain', value: 'unknown' }])
  })

  it('is shown beside the answer', () => {
    const night = assess(clearCaseWith({ 'pain-behaviour': ['night'] })).interpretations.find(({ measure }) => measure === 'bsi-night-pain')
    expect(night).toMatchObject({ level: 'unresolved', note: 'answered no, but the pain behaviour says otherwise: ask again' })
  })

  it('rest that eases stands beside no rest pain', () => {
    expect(gate({ 'pain-behaviour': ['rest'] })).toMatchObject({ state: 'clear', unanswered: [] })
  })

  it('changes nothing where the answer is yes', () => {
    expect(gate({ 'pain-behaviour': ['night'], 'bsi-night-pain': 'yes' }, man).unanswered).toEqual(['dietary-restriction'])
  })
})
