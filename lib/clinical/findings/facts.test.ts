import { describe, expect, it } from 'vitest'
import { bornFor, caseWith } from '../screening/fixtures/make-case'
import type { Answers } from '../screening/fixtures/make-case'
import type { AssessmentCase } from '../screening/types'
import { createReader, readFacts } from './facts'
import type { Scope } from './facts'
import { scorePatterns } from './patterns'

const aged = (age: number) => ({ patient: { bornOn: bornFor(age), sex: 'male' } }) as const
const reader = (answers: Answers, changes: Partial<AssessmentCase> = {}, scope: Scope = 'either-side') =>
  createReader(readFacts(caseWith(answers, changes)), scope)

describe('what the date of birth answers', () => {
  it('is under 16, and 55 or more, and a recorded no does not take it away', () => {
    const young = (age: number) => reader({ 'rf-child-adolescent': 'no' }, aged(age)).is('rf-child-adolescent', 'yes')
    expect(young(15)).toEqual([{ measure: 'rf-child-adolescent', value: 'yes' }])
    expect(young(16)).toEqual([])
    const old = (age: number) => reader({ 'rf-ottawa-age55': 'no' }, aged(age)).is('rf-ottawa-age55', 'yes')
    expect(old(55)).toEqual([{ measure: 'rf-ottawa-age55', value: 'yes' }])
    expect(old(54)).toEqual([])
    expect(reader({ 'rf-giving-way': 'no' }, aged(15)).is('rf-giving-way', 'yes')).toEqual([])
    expect(reader({ 'rf-giving-way': 'no' }, aged(55)).is('rf-giving-way', 'yes')).toEqual([])
  })
})

describe('a "no" that the pain behaviour speaks against', () => {
  const contradicted = (answers: Answers) => [...readFacts(caseWith(answers)).contradicted]

  it('is open: constant and night, each for its own question', () => {
    const no = { 'bsi-constant-pain': 'no', 'bsi-night-pain': 'no' }
    expect(contradicted({ ...no, 'pain-behaviour': ['constant'] })).toEqual(['bsi-constant-pain'])
    expect(contradicted({ ...no, 'pain-behaviour': ['night', 'rest'] })).toEqual(['bsi-night-pain'])
    expect(reader({ ...no, 'pain-behaviour': ['night'] }).is('bsi-night-pain', 'unknown')).toHaveLength(1)
    expect(reader({ ...no, 'pain-behaviour': ['night'] }).is('bsi-constant-pain', 'no')).toHaveLength(1)
  })

  it('needs both: the behaviour and the no', () => {
    expect(contradicted({ 'pain-behaviour': ['constant', 'night'] })).toEqual([])
    expect(contradicted({ 'bsi-night-pain': 'yes', 'pain-behaviour': ['night'] })).toEqual([])
    expect(contradicted({ 'bsi-night-pain': 'no', 'bsi-constant-pain': 'no', 'pain-behaviour': ['load-only'] })).toEqual([])
    expect(contradicted({ 'bsi-night-pain': 'no', 'bsi-rest-pain': 'no' })).toEqual([])
  })
})

describe('questions to the facts', () => {
  it('are answered by side, with the sore side first asked where it matters', () => {
    const answers = { 'pain-walking': { left: 5, right: 2 } }
    const high = (value: number) => value >= 4
    expect(reader(answers).number('pain-walking', high)).toEqual([{ measure: 'pain-walking', side: 'left', value: 5 }])
    expect(reader(answers, { symptomaticSide: 'right' }, 'a-sore-side').number('pain-walking', high)).toEqual([])
    expect(reader(answers, { symptomaticSide: 'both' }, 'every-sore-side').number('pain-walking', high)).toEqual([])
    expect(reader(answers, { symptomaticSide: 'both' }, 'a-sore-side').number('pain-walking', high)).toHaveLength(1)
  })

  it('find a derived number without a side, and one of a side', () => {
    const cook = { 'resisted-knee-extension-pain': 'yes', 'aggravated-squat': 'yes', 'body-mass': 80, 'body-height': 200 }
    expect(reader(cook).number('bmi', () => true)).toEqual([{ measure: 'bmi', value: 20 }])
    expect(reader(cook).number('pfp-cook-cluster', () => true)).toEqual([{ measure: 'pfp-cook-cluster', side: 'left', value: 2 }])
  })

  it('never take a word for a number, nor a list for a word', () => {
    expect(reader({ 'menarche-age': 'not-started' }).number('menarche-age', () => true)).toEqual([])
    expect(reader({ 'load-change-recent': ['race'] }).isNot('load-change-recent', 'speed')).toEqual([])
    expect(reader({ 'shoe-type': 'trail' }).includes('shoe-type', 'trail')).toEqual([])
    expect(reader({ 'shoe-type': 'trail' }).count('shoe-type', 1)).toEqual([])
  })
})

describe('the answers towards bone stress', () => {
  it('are those of the features that give it points, and no others', () => {
    const facts = readFacts(caseWith({ 'bsi-night-pain': 'yes', 'aggravated-squat': 'yes', 'bsi-focal-bony-tenderness': 'none' }))
    expect(scorePatterns(facts).boneStressAnswers).toEqual([{ measure: 'bsi-night-pain', value: 'yes' }])
  })
})
