import { describe, expect, it } from 'vitest'
import { caseWith, bornFor } from '../../screening/fixtures/make-case'
import type { Answers } from '../../screening/fixtures/make-case'
import type { AssessmentCase } from '../../screening/types'
import { measureOf } from '../../measures/registry'
import { readAnswers } from '../answers'
import { deriveBoneStressScore } from './bone-stress-score'
import { deriveCookCluster } from './cook-cluster'
import { deriveBmi, deriveTriadScore } from './energy'
import { deriveSymmetry } from './symmetry'
import { deriveSpike, deriveWeeklyChange } from './training-load'

const answers = (given: Answers, changes: Partial<AssessmentCase> = {}) => readAnswers(caseWith(given, changes))
const man = { patient: { bornOn: bornFor(30), sex: 'male' } } as const

describe('single-session spike', () => {
  const spike = (longest: number | null, before: number | null) =>
    deriveSpike(answers({ 'longest-run-before-onset': longest, 'longest-run-prior-30d': before }))?.value

  it('is 100 x (run / longest of the 30 days before - 1)', () => {
    expect(spike(14, 10)).toBe(40)
    expect(spike(11, 10)).toBe(10)
    expect(spike(8, 10)).toBe(-20)
  })

  it('is not there while a run is missing, or when there was none to compare with', () => {
    expect([spike(null, 10), spike(14, null), spike(14, 0)]).toEqual([undefined, undefined, undefined])
  })
})

describe('weekly change', () => {
  const change = (week: number | null, mean: number | null) =>
    deriveWeeklyChange(answers({ 'weekly-distance-current': week, 'weekly-distance-prior-4wk': mean }))?.value

  it('is percent of the mean before, from a mean of 5 km', () => {
    expect(change(30, 24)).toBe(25)
    expect([4.99, 5].map((mean) => change(10, mean))).toEqual([undefined, 100])
    expect([change(null, 24), change(30, null)]).toEqual([undefined, undefined])
  })
})

describe('body mass index', () => {
  it('is kg over metres squared, and needs both', () => {
    expect(deriveBmi(answers({ 'body-mass': 61, 'body-height': 168 }))?.value).toBeCloseTo(21.6128, 3)
    expect(deriveBmi(answers({ 'body-mass': 61 }))).toBeNull()
    expect(deriveBmi(answers({ 'body-height': 168 }))).toBeNull()
  })
})

describe('triad score', () => {
  const score = (given: Answers, changes: Partial<AssessmentCase> = {}) => deriveTriadScore(answers(given, changes))
  const points = (given: Answers, changes: Partial<AssessmentCase> = {}) => score(given, changes)?.value

  it('gives eating 0, 1 or 2, and takes declining for no answer', () => {
    expect(
      ['none', 'some-or-past', 'current-eating-disorder', 'prefer-not-to-say'].map((word) => points({ 'dietary-restriction': word })),
    ).toEqual([0, 1, 2, undefined])
  })

  it('gives leanness by index: 18.5 and above 0, above 17.5 1, else 2', () => {
    const atIndex = (bmi: number) => points({ 'body-mass': bmi * 4, 'body-height': 200 })
    expect([18.51, 18.5, 18.49, 17.51, 17.5].map(atIndex)).toEqual([0, 0, 1, 1, 2])
  })

  it('or by weight lost, whichever is worse', () => {
    expect([4.9, 5, 9.9, 10].map((loss) => points({ 'weight-loss-1-month-pct': loss }))).toEqual([0, 1, 1, 2])
    expect(points({ 'body-mass': 80, 'body-height': 200, 'weight-loss-1-month-pct': 10 })).toBe(2)
    expect(points({ 'body-mass': 68, 'body-height': 200, 'weight-loss-1-month-pct': 1 })).toBe(2)
  })

  it('reads the index from 18 only', () => {
    const thin = { 'body-mass': 40, 'body-height': 170 }
    expect(points(thin, { patient: { bornOn: bornFor(17), sex: 'female' } })).toBeUndefined()
    expect(points(thin, { patient: { bornOn: bornFor(18), sex: 'female' } })).toBe(2)
  })

  it('gives menarche, periods, bone density and earlier injuries their points', () => {
    expect([14, 15, 16, 'not-started'].map((age) => points({ 'menarche-age': age }))).toEqual([0, 1, 2, 2])
    expect([10, 9, 6, 5].map((count) => points({ 'menses-per-12-months': count }))).toEqual([0, 1, 1, 2])
    expect([-1, -1.01, -1.99, -2].map((z) => points({ 'bmd-z-score': z }))).toEqual([0, 1, 1, 2])
    expect([0, 1, 2, 3].map((count) => points({ 'bsi-previous-count': count }))).toEqual([0, 1, 2, 2])
  })

  it('says how many of its items were answered: six, or four for a man', () => {
    const two = { 'dietary-restriction': 'some-or-past', 'bsi-previous-count': 1 }
    expect(score(two)).toMatchObject({ value: 2, answered: 2, outOf: 6, note: '2 of 6 items answered' })
    expect(score(two, man)).toMatchObject({ value: 2, answered: 2, outOf: 4 })
    expect(points({ ...two, 'menses-per-12-months': 0, 'menarche-age': 17 }, man)).toBe(2)
    expect(score({})).toBeNull()
  })
})

describe('bone stress score (Nye)', () => {
  const score = (given: Answers, changes: Partial<AssessmentCase> = {}) => deriveBoneStressScore(answers(given, changes))
  const none = { 'bsi-focal-bony-tenderness': 'none', 'bsi-previous-count': 0, 'bsi-pes-cavus': 'no', 'bsi-recent-volume-increase': 'no' }

  it('is 3 for a tender bone, 2 for an earlier injury, 2 for high arches, 1 for more volume', () => {
    expect(score(none)?.value).toBe(0)
    expect(score({ ...none, 'bsi-focal-bony-tenderness': 'fibula' })?.value).toBe(3)
    expect(score({ ...none, 'bsi-previous-count': 1 })?.value).toBe(2)
    expect(score({ ...none, 'bsi-previous-count': 4 })?.value).toBe(2)
    expect(score({ ...none, 'bsi-pes-cavus': 'yes' })?.value).toBe(2)
    expect(score({ ...none, 'bsi-recent-volume-increase': 'yes' })?.value).toBe(1)
    expect(
      score({
        'bsi-focal-bony-tenderness': 'other-bone',
        'bsi-previous-count': 1,
        'bsi-pes-cavus': 'yes',
        'bsi-recent-volume-increase': 'yes',
      })?.value,
    ).toBe(8)
  })

  it('counts a tender bone of either leg', () => {
    expect(score({ ...none, 'bsi-focal-bony-tenderness': { left: 'none', right: 'fibula' } })?.value).toBe(3)
  })

  it('names what was not answered; unknown and not done are no answers', () => {
    expect(score({ ...none, 'bsi-pes-cavus': 'unknown' })).toMatchObject({ answered: 3, note: 'not answered: high-arched feet' })
    expect(score({ ...none, 'bsi-focal-bony-tenderness': 'not-done' })?.answered).toBe(3)
    expect(score({ ...none, 'bsi-focal-bony-tenderness': { right: 'none' } })?.answered).toBe(3)
    expect(score({})).toBeNull()
    expect(score(none)).not.toHaveProperty('note')
  })

  it('needs both bones palpated when both knees are sore', () => {
    const both = { symptomaticSide: 'both' } as const
    expect(score({ ...none, 'bsi-focal-bony-tenderness': { left: 'none' } }, both)?.answered).toBe(3)
    expect(score({ ...none, 'bsi-focal-bony-tenderness': { left: 'none', right: 'none' } }, both)?.answered).toBe(4)
  })

  it('is not called low while items are missing', () => {
    expect(score({ 'bsi-previous-count': 0 })).toMatchObject({ value: 0, answered: 1, outOf: 4 })
  })
})

describe('three tests for kneecap pain (Cook)', () => {
  const count = (given: Answers) => deriveCookCluster(answers(given)).map(({ side, value }) => [side, value])
  const tests = (resisted: string | null, squat: string | null, edges: string | null): Answers => ({
    'resisted-knee-extension-pain': resisted,
    'aggravated-squat': squat,
    'patellar-facet-palpation': edges,
  })

  it('are counted for each knee', () => {
    expect(count(tests('yes', 'yes', 'yes'))).toEqual([['left', 3]])
    expect(count(tests('yes', 'no', 'yes'))).toEqual([['left', 2]])
    expect(count(tests('no', 'no', 'yes'))).toEqual([['left', 1]])
    expect(
      count({
        'resisted-knee-extension-pain': { left: 'no', right: 'yes' },
        'aggravated-squat': { left: 'no', right: 'yes' },
        'patellar-facet-palpation': { left: 'no', right: 'no' },
      }),
    ).toEqual([
      ['left', 0],
      ['right', 2],
    ])
  })

  it('stand with two positive though the third is missing, and not with fewer', () => {
    expect(count(tests('yes', 'yes', null))).toEqual([['left', 2]])
    expect(count(tests('yes', 'unknown', null))).toEqual([])
    expect(count(tests('no', 'no', null))).toEqual([])
  })
})

describe('a derived number', () => {
  it('says what it is, that it has no side, and how much of it was answered', () => {
    const given = answers({
      'longest-run-before-onset': 14,
      'longest-run-prior-30d': 10,
      'weekly-distance-current': 30,
      'weekly-distance-prior-4wk': 24,
      'body-mass': 80,
      'body-height': 200,
      'bsi-previous-count': 1,
    })
    expect(deriveSpike(given)).toEqual({ measure: 'single-session-spike-pct', side: 'none', value: 40 })
    expect(deriveWeeklyChange(given)).toEqual({ measure: 'weekly-distance-change-pct', side: 'none', value: 25 })
    expect(deriveBmi(given)).toEqual({ measure: 'bmi', side: 'none', value: 20 })
    expect(deriveTriadScore(given)).toEqual({
      measure: 'triad-cra-score',
      side: 'none',
      value: 1,
      answered: 2,
      outOf: 6,
      note: '2 of 6 items answered',
    })
    expect(deriveBoneStressScore(given)).toEqual({
      measure: 'bsi-cpr-score',
      side: 'none',
      value: 2,
      answered: 1,
      outOf: 4,
      note: 'not answered: tender spot on bone, high-arched feet, recent rise in walking or running volume',
    })
    const cook = { 'resisted-knee-extension-pain': 'yes', 'aggravated-squat': 'yes' }
    expect(deriveCookCluster(answers(cook))).toEqual([
      { measure: 'pfp-cook-cluster', side: 'left', value: 2, answered: 2, outOf: 3, note: '2 of 3 tests answered' },
    ])
    expect(deriveCookCluster(answers({ ...cook, 'patellar-facet-palpation': 'no' }))).toEqual([
      { measure: 'pfp-cook-cluster', side: 'left', value: 2, answered: 3, outOf: 3 },
    ])
  })

  it('is not made of words where a number is asked', () => {
    expect(deriveBmi(answers({ 'body-mass': 'heavy', 'body-height': 170 }))).toBeNull()
    expect(deriveTriadScore(answers({ 'menses-per-12-months': 'none' }))).toBeNull()
  })
})

describe('symmetry', () => {
  const test = measureOf('single-leg-calf-raise-reps')
  const symmetry = (left: number, right: number, changes: Partial<AssessmentCase> = {}) =>
    deriveSymmetry(test, answers({ [test.id]: { left, right } }, changes))

  it('says what stands over what', () => {
    expect(symmetry(18, 24)).toEqual({ value: 75, top: 'left', bottom: 'right', basis: 'symptomatic-over-other' })
    expect(symmetry(18, 24, { symptomaticSide: 'right' })).toMatchObject({ top: 'right', bottom: 'left' })
    expect(symmetry(24, 18, { symptomaticSide: 'both' })).toEqual({
      value: 75,
      top: 'right',
      bottom: 'left',
      basis: 'weaker-over-stronger',
    })
    expect(symmetry(20, 20, { symptomaticSide: 'both' })).toMatchObject({ value: 100, top: 'left' })
  })

  it('is not there for a test that is not compared, nor over nothing', () => {
    expect(deriveSymmetry(measureOf('running-hip-adduction'), answers({ 'running-hip-adduction': { left: 10, right: 12 } }))).toBeNull()
    expect([symmetry(3, 0), symmetry(0, 0), symmetry(0, 0, { symptomaticSide: 'both' })]).toEqual([null, null, null])
  })
})
