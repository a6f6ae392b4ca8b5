import { describe, expect, it } from 'vitest'
import { bornFor, caseWith } from '../screening/fixtures/make-case'
import type { Answers } from '../screening/fixtures/make-case'
import type { AssessmentCase } from '../screening/types'
import { readFacts } from './facts'
import { findFeatures, scorePatterns } from './patterns'

const score = (answers: Answers, changes: Partial<AssessmentCase> = {}) => scorePatterns(readFacts(caseWith(answers, changes)))
const points = (answers: Answers, changes: Partial<AssessmentCase> = {}) => {
  const { PFP, ITBS, BSI, OTHER } = score(answers, changes).points
  return [PFP, ITBS, BSI, OTHER]
}
const spike = { 'longest-run-before-onset': 12, 'longest-run-prior-30d': 10 }

/** Typed from section 4 of the assessment content: feature, the answers that make it, points for PFP, ITBS, BSI, OTHER. */
const FEATURES: readonly (readonly [string, Answers, readonly number[]])[] = [
  ['one-finger pain on the lateral epicondyle', { 'pain-location': ['lateral-femoral-epicondyle'] }, [-2, 3, 0, 0]],
  ['pain behind the patella', { 'pain-location': ['retropatellar'] }, [3, -2, 0, 0]],
  ['pain around the patella', { 'pain-location': ['peripatellar-diffuse'] }, [3, -2, 0, 0]],
  ['both count once', { 'pain-location': ['peripatellar-diffuse', 'retropatellar'] }, [3, -2, 0, 0]],
  ['squat', { 'aggravated-squat': 'yes' }, [2, -1, 0, 0]],
  ['stairs', { 'aggravated-stairs': 'yes' }, [1, 0, 0, 0]],
  ['sitting', { 'aggravated-sitting': 'yes' }, [1, 0, 0, 0]],
  ['pfp-cook-cluster of two', { 'resisted-knee-extension-pain': 'yes', 'patellar-facet-palpation': 'yes' }, [2, 0, 0, 0]],
  ['neither squat nor stairs', { 'aggravated-squat': 'no', 'aggravated-stairs': 'no' }, [-2, 0, 0, 1]],
  ['Noble', { 'noble-compression-test': 'positive' }, [0, 2, 0, 0]],
  ['tender epicondyle', { 'lateral-epicondyle-tenderness': 'yes' }, [0, 2, 0, 0]],
  ['starts at a distance and builds', { 'run-pain-onset-km': 4, 'pain-behaviour': ['builds-until-stop'] }, [0, 2, 0, 0]],
  ['builds from the first step', { 'run-pain-onset-km': 0, 'pain-behaviour': ['builds-until-stop'] }, [0, 0, 0, 0]],
  ['downhill', { 'aggravated-downhill': 'yes' }, [1, 1, 0, 0]],
  ['no pain at rest or walking', { 'bsi-rest-pain': 'no', 'bsi-night-pain': 'no', 'pain-walking': 0 }, [1, 1, -1, 0]],
  ['tender bone', { 'bsi-focal-bony-tenderness': 'medial-tibial-plateau' }, [0, 0, 4, 0]],
  ['no tender bone', { 'bsi-focal-bony-tenderness': 'none' }, [0, 0, -3, 0]],
  ['hop: bone pain', { 'bsi-hop-test': 'focal-bone-pain' }, [0, 0, 3, 0]],
  ['hop: unable', { 'bsi-hop-test': 'unable' }, [0, 0, 3, 0]],
  ['hop: pain-free', { 'bsi-hop-test': 'no-pain' }, [0, 0, -2, 0]],
  ['night', { 'bsi-night-pain': 'yes' }, [0, 0, 3, 2]],
  ['rest', { 'bsi-rest-pain': 'yes' }, [0, 0, 2, 1]],
  ['constant', { 'bsi-constant-pain': 'yes' }, [0, 0, 2, 1]],
  ['earlier each run', { 'bsi-progressive-earlier-onset': 'yes' }, [0, 0, 2, 0]],
  ['bone of the tibial plateau', { 'pain-location': ['medial-tibial-plateau-bone'] }, [-1, -1, 2, 1]],
  ['bone of the distal femur', { 'pain-location': ['distal-femur-bone'] }, [-1, -1, 2, 1]],
  ['earlier bone stress injury', { 'bsi-previous-count': 1 }, [0, 0, 2, 0]],
  ['three months without a period', { 'months-since-last-period': 3 }, [0, 0, 2, 0]],
  ['two months are not enough', { 'months-since-last-period': 2 }, [0, 0, 0, 0]],
  ['eating disorder', { 'dietary-restriction': 'current-eating-disorder' }, [0, 0, 2, 0]],
  ['triad-cra-score of 2', { 'menarche-age': 16 }, [0, 0, 2, 0]],
  ['triad-cra-score of 1 is not enough', { 'menarche-age': 15 }, [0, 0, 0, 0]],
  ['single-session-spike-pct of 20', spike, [1, 1, 1, 0]],
  ['spike of 10 % is none', { 'longest-run-before-onset': 11, 'longest-run-prior-30d': 10 }, [0, 0, 0, 0]],
  ['one training change', { 'load-change-recent': ['race'] }, [1, 1, 1, 0]],
  ['no training change', { 'load-change-recent': [] }, [0, 0, 0, 0]],
  ['effusion', { 'rf-effusion': 'small' }, [-3, -3, 1, 3]],
  ['joint line', { 'joint-line-tenderness': 'yes' }, [-1, -1, 0, 3]],
  ['lower tip of the kneecap', { 'pain-location': ['inferior-patellar-pole'] }, [-1, -1, -1, 3]],
  ['groin', { 'rf-hip-groin': 'yes' }, [-1, -1, 2, 4]],
  ['thigh', { 'pain-location': ['thigh'] }, [-1, -1, 2, 4]],
  ['giving way', { 'rf-giving-way': 'yes' }, [-3, -3, 0, 5]],
  ['locking is mechanical and unstable', { 'rf-true-locked-knee': 'yes' }, [-4, -4, 0, 8]],
  ['hot knee', { 'rf-hot-swollen-joint-fever': 'yes' }, [-3, -3, 0, 5]],
  ['systemic', { 'rf-cancer-systemic': 'yes' }, [-3, -3, 0, 5]],
]

describe('features', () => {
  it.each(FEATURES)('%s', (_name, answers, expected) => {
    expect(points(answers)).toEqual(expected)
  })

  it('at the tuberosity count between 9 and 16', () => {
    const at = (age: number) => points({ 'pain-location': ['tibial-tuberosity'] }, { patient: { bornOn: bornFor(age), sex: 'male' } })[3]
    expect([8, 9, 16, 17].map(at)).toEqual([0, 3, 3, 0])
  })

  it('of an unanswered, unknown or undone question give nothing', () => {
    expect(points({})).toEqual([0, 0, 0, 0])
    expect(
      points({
        'bsi-focal-bony-tenderness': 'not-done',
        'bsi-hop-test': 'not-done',
        'bsi-night-pain': 'unknown',
        'noble-compression-test': 'not-done',
        'aggravated-squat': 'unknown',
      }),
    ).toEqual([0, 0, 0, 0])
  })

  it('of Ober, foot strike and a withheld hop test give nothing', () => {
    expect(points({ 'ober-test': 'positive', 'running-foot-strike': 'rearfoot', 'bsi-hop-test': 'withheld' })).toEqual([0, 0, 0, 0])
  })
})

describe('sides', () => {
  it('are read where it is sore', () => {
    expect(points({ 'bsi-focal-bony-tenderness': { left: 'none', right: 'fibula' } })).toEqual([0, 0, -3, 0])
    expect(points({ 'bsi-focal-bony-tenderness': { left: 'none', right: 'fibula' } }, { symptomaticSide: 'right' })).toEqual([0, 0, 4, 0])
  })

  it('with both knees sore the worse one counts, and a negative only when both are negative', () => {
    const both = { symptomaticSide: 'both' } as const
    expect(points({ 'bsi-focal-bony-tenderness': { left: 'none', right: 'fibula' } }, both)).toEqual([0, 0, 4, 0])
    expect(points({ 'bsi-focal-bony-tenderness': { left: 'none' } }, both)).toEqual([0, 0, 0, 0])
    expect(points({ 'bsi-focal-bony-tenderness': { left: 'none', right: 'none' } }, both)).toEqual([0, 0, -3, 0])
    expect(points({ 'bsi-hop-test': { left: 'no-pain', right: 'not-done' } }, both)).toEqual([0, 0, 0, 0])
    expect(points({ 'aggravated-squat': { left: 'no', right: 'no' }, 'aggravated-stairs': { left: 'no' } }, both)).toEqual([0, 0, 0, 0])
  })
})

describe('the leading pattern', () => {
  it('has 5 points and 3 more than the next', () => {
    expect(score({ 'pain-location': ['retropatellar'], 'aggravated-squat': 'yes' }).leading).toBe('PFP')
    expect(score({ 'pain-location': ['retropatellar'], 'aggravated-stairs': 'yes' }).leading).toBe('mixed')
    const itbs = { 'pain-location': ['lateral-femoral-epicondyle'], 'noble-compression-test': 'positive' }
    expect(score(itbs)).toMatchObject({ points: { ITBS: 5 }, leading: 'ITBS' })
    expect(score({ ...itbs, 'bsi-night-pain': 'yes' })).toMatchObject({ points: { ITBS: 5, BSI: 3 }, leading: 'mixed' })
    expect(score({ ...itbs, 'bsi-rest-pain': 'yes' })).toMatchObject({ points: { ITBS: 5, BSI: 2 }, leading: 'ITBS' })
    expect(score({ 'rf-giving-way': 'yes' }).leading).toBe('OTHER')
    expect(score({ 'bsi-focal-bony-tenderness': 'fibula', 'bsi-previous-count': 1 }).leading).toBe('BSI')
    expect(score({}).leading).toBe('mixed')
  })
})

describe('findFeatures', () => {
  it('names each feature that was found, its points and the answers that made it', () => {
    expect(findFeatures(readFacts(caseWith({ 'pain-location': ['retropatellar'], 'aggravated-stairs': 'no' })))).toEqual([
      {
        feature: 'Diffuse pain around/behind the patella',
        tag: 'verified',
        points: { PFP: 3, ITBS: -2, BSI: 0, OTHER: 0 },
        answers: [{ measure: 'pain-location', side: 'left', value: ['retropatellar'] }],
      },
    ])
  })
})
