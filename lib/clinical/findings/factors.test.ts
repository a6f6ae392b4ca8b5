import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bornFor, caseWith } from '../screening/fixtures/make-case'
import type { Answers } from '../screening/fixtures/make-case'
import { PUBLISHED_MEASURES } from '../measures/fixtures/published-measures.data'
import type { AssessmentCase, Factor } from '../screening/types'
import { scoreFactors } from './factors'
import { FACTORS } from './factors.data'
import { readFacts } from './facts'
import { interpretCase } from './interpret-case'

function factors(answers: Answers, changes: Partial<AssessmentCase> = {}): Readonly<Record<string, Factor>> {
  const facts = readFacts(caseWith(answers, changes))
  return Object.fromEntries(scoreFactors(interpretCase(facts), facts).map((factor) => [factor.id, factor]))
}

const spike = (percent: number): Answers => ({ 'longest-run-before-onset': 10 + percent / 10, 'longest-run-prior-30d': 10 })

describe('the worked checks', () => {
  it('pelvic drop 9, fair squat, typical knee angle: 8 of 14 is 57, likely', () => {
    const drop = factors({ 'running-contralateral-pelvic-drop': 9, 'single-leg-squat-quality': 'fair', 'single-leg-squat-fppa': 10 })
    expect(drop['pelvic-control']).toMatchObject({
      score: 57,
      verdict: 'likely',
      drivers: ['running-contralateral-pelvic-drop', 'single-leg-squat-quality'],
    })
  })

  it('spike of 45 %, no other change: 6 of 10 is 60, likely', () => {
    expect(factors({ ...spike(45), 'load-change-recent': [] })['load-error']).toMatchObject({
      score: 60,
      verdict: 'likely',
      drivers: ['single-session-spike-pct'],
    })
  })
})

describe('the seven factors', () => {
  it('weigh each measure as published', () => {
    const published = Object.entries(PUBLISHED_MEASURES).flatMap(([measure, { factors: weights = {} }]) =>
      Object.entries(weights).map(([factor, weight]) => `${factor} ${measure} ${weight}`),
    )
    const held = FACTORS.flatMap(({ id, inputs }) =>
      inputs.flatMap(({ measures, weight }) => measures.map((measure) => `${id} ${measure} ${weight}`)),
    )
    expect(held.sort()).toEqual(published.sort())
  })

  it('matter to each condition as published', () => {
    expect(Object.fromEntries(FACTORS.map(({ id, relevance: { PFP, ITBS, BSI } }) => [id, [PFP, ITBS, BSI]]))).toEqual({
      'load-error': [1, 1, 1],
      'strength-deficit': [1, 0.9, 0.6],
      'pelvic-control': [0.9, 0.9, 0.4],
      'crossover-narrow-step-width': [0.4, 1, 0.6],
      'low-cadence-overstride': [1, 0.6, 0.8],
      footwear: [0.5, 0.5, 0.4],
      'recovery-energy': [0.6, 0.5, 1],
    })
  })
})

describe('what a factor needs', () => {
  const verdict = (id: string, answers: Answers, changes: Partial<AssessmentCase> = {}) => factors(answers, changes)[id]?.verdict

  it('load: a spike or the list of changes', () => {
    expect(verdict('load-error', { 'rest-days-per-week': 0, 'running-experience-years': 1 })).toBe('not-assessed')
    expect(verdict('load-error', spike(0))).toBe('unlikely')
    expect(verdict('load-error', { 'load-change-recent': [] })).toBe('unlikely')
  })

  it('strength: two tests, one of them knee extension, one-leg rise or hip abduction', () => {
    expect(verdict('strength-deficit', { 'knee-extension-strength': 1 })).toBe('not-assessed')
    expect(verdict('strength-deficit', { 'single-leg-bridge-reps': 10, 'side-plank-time': 10 })).toBe('not-assessed')
    expect(verdict('strength-deficit', { 'knee-extension-strength': 1, 'side-plank-time': 10 })).toBe('likely')
    expect(verdict('strength-deficit', { 'single-leg-sit-to-stand-reps': 30, 'side-plank-time': 60 })).toBe('unlikely')
    expect(verdict('strength-deficit', { 'hip-abduction-strength-isometric': 1, 'hip-abduction-strength-eccentric': 0.5 })).toBe(
      'not-assessed',
    )
    expect(verdict('strength-deficit', { 'knee-extension-strength': 3, 'strength-sessions-per-week': 0 })).toBe('not-assessed')
  })

  it('pelvic control: one running test or two clinic tests', () => {
    expect(verdict('pelvic-control', { 'single-leg-squat-quality': 'poor' })).toBe('not-assessed')
    expect(verdict('pelvic-control', { 'single-leg-squat-quality': 'poor', 'trendelenburg-test': 'positive' })).toBe('likely')
    expect(verdict('pelvic-control', { 'running-knee-window': 'open' })).toBe('unlikely')
  })

  it('step width, cadence, shoes and recovery have theirs', () => {
    expect(verdict('crossover-narrow-step-width', {})).toBe('not-assessed')
    expect(verdict('crossover-narrow-step-width', { 'running-step-width': 5 })).toBe('unlikely')
    expect(verdict('low-cadence-overstride', { 'running-foot-inclination': 30 })).toBe('not-assessed')
    expect(verdict('low-cadence-overstride', { 'running-tibia-inclination': 12 })).toBe('likely')
    expect(verdict('footwear', { 'shoe-type': 'fashion-other' })).toBe('not-assessed')
    expect(verdict('footwear', { 'shoe-type': 'fashion-other', 'shoe-distance': 0 })).toBe('likely')
    expect(verdict('recovery-energy', { 'sleep-hours': 5 })).toBe('not-assessed')
    expect(verdict('recovery-energy', { 'sleep-hours': 5, 'life-stress': 9 })).toBe('likely')
  })

  it('unknown and declined answers count for nothing', () => {
    expect(verdict('recovery-energy', { 'sleep-hours': 5, 'dietary-restriction': 'prefer-not-to-say' })).toBe('not-assessed')
    expect(verdict('recovery-energy', { 'sleep-hours': 5, 'low-libido-hormonal-male': 'unknown' })).toBe('not-assessed')
  })

  it('under 16 nothing is scored, because there is no adult band', () => {
    expect(
      verdict('pelvic-control', { 'running-contralateral-pelvic-drop': 12 }, { patient: { bornOn: bornFor(15), sex: 'female' } }),
    ).toBe('not-assessed')
  })
})

describe('verdicts', () => {
  it('are unlikely under 25, possible from 25, likely from 50', () => {
    const pelvic = (answers: Answers) => factors(answers)['pelvic-control']
    const clean = { 'running-contralateral-pelvic-drop': 2, 'running-hip-adduction': 10, 'single-leg-squat-quality': 'good' }
    expect(pelvic({ ...clean, 'lateral-step-down-score': 2 })).toMatchObject({ score: 11, verdict: 'unlikely' })
    expect(pelvic({ ...clean, 'running-hip-adduction': 25, 'single-leg-squat-quality': 'fair' })).toMatchObject({
      score: 43,
      verdict: 'possible',
    })
    expect(pelvic({ 'running-contralateral-pelvic-drop': 6, 'single-leg-squat-quality': 'fair' })).toMatchObject({
      score: 50,
      verdict: 'likely',
    })
    expect(factors({ ...spike(0), 'load-change-recent': ['race'], 'previous-running-injury-12m': 'yes' })['load-error']).toMatchObject({
      score: 25,
      verdict: 'possible',
    })
    expect(factors({ ...spike(0), 'load-change-recent': ['race'], 'rest-days-per-week': 4 })['load-error']).toMatchObject({
      score: 17,
      verdict: 'unlikely',
    })
  })

  it('an input of weight 3 beyond borderline makes it at least possible', () => {
    const answers = {
      'knee-extension-strength': 1.6,
      'hip-abduction-strength-isometric': 2,
      'single-leg-sit-to-stand-reps': 30,
      'knee-flexion-strength': 2,
      'single-leg-calf-raise-reps': 40,
      'single-leg-bridge-reps': 40,
      'side-plank-time': 100,
      'strength-sessions-per-week': 3,
      'hip-external-rotation-strength': { left: 1, right: 1 },
      'hip-extension-strength': { left: 1, right: 1 },
    }
    expect(factors(answers)['strength-deficit']).toMatchObject({ score: 21, verdict: 'possible' })
    expect(factors({ ...answers, 'knee-extension-strength': 1.7 })['strength-deficit']).toMatchObject({ score: 11, verdict: 'unlikely' })
  })
})

describe('which side and which test', () => {
  it('reads the sore side only, and the worse one when both are sore', () => {
    const answers = { 'running-contralateral-pelvic-drop': { left: 3, right: 9 } }
    expect(factors(answers)['pelvic-control']?.score).toBe(0)
    expect(factors(answers, { symptomaticSide: 'right' })['pelvic-control']?.score).toBe(100)
    expect(factors(answers, { symptomaticSide: 'both' })['pelvic-control']?.score).toBe(100)
  })

  it('takes the worse of band and symmetry in a strength test', () => {
    const strong = { 'single-leg-sit-to-stand-reps': { left: 30, right: 45 }, 'knee-extension-strength': 3 }
    expect(factors(strong)['strength-deficit']).toMatchObject({ score: 40, drivers: ['single-leg-sit-to-stand-reps'] })
  })

  it('counts hip abduction once, the isometric test before the break test', () => {
    const hip = { 'hip-abduction-strength-isometric': 1.1, 'hip-abduction-strength-eccentric': 0.5, 'knee-extension-strength': 3 }
    expect(factors(hip)['strength-deficit']).toMatchObject({ score: 40, drivers: ['hip-abduction-strength-isometric'] })
  })

  it('counts an upright trunk towards overstriding, and not a far lean', () => {
    const lean = (degrees: number) =>
      factors({ 'running-cadence': 180, 'running-trunk-forward-lean': degrees })['low-cadence-overstride']?.score
    expect([3.9, 4, 25].map(lean)).toEqual([13, 0, 0])
  })

  it('takes crossover alone for information, unless the outer knee or shin hurts', () => {
    const crossing = (more: Answers, changes: Partial<AssessmentCase> = {}) =>
      factors({ 'running-crossover': 'crosses-midline', ...more }, changes)['crossover-narrow-step-width']
    expect(crossing({ 'pain-location': ['retropatellar'] })).toMatchObject({ score: 0, verdict: 'unlikely', drivers: [] })
    expect(crossing({})).toMatchObject({ score: 0 })
    expect(crossing({ 'pain-location': ['lateral-femoral-epicondyle'] })).toMatchObject({ score: 100 })
    expect(crossing({ 'pain-location': ['anterior-or-medial-tibia-shaft'] })).toMatchObject({ score: 100 })
    expect(crossing({}, { condition: 'ITBS' })).toMatchObject({ score: 100 })
    expect(crossing({ 'running-step-width': 2 })).toMatchObject({ score: 70 })
    expect(crossing({ 'running-step-width': 5 })).toMatchObject({ score: 0 })
  })

  it('uses the triad score instead of its parts from four answered items', () => {
    const three = { 'dietary-restriction': 'some-or-past', 'menses-per-12-months': 12, 'bsi-previous-count': 1 }
    expect(factors(three)['recovery-energy']).toMatchObject({ score: 25, drivers: ['dietary-restriction'] })
    expect(factors({ ...three, 'menarche-age': 13 })['recovery-energy']).toMatchObject({ score: 50, drivers: ['triad-cra-score'] })
  })

  it('counts periods and months since the last one as one input, the worse', () => {
    const months = factors({ 'menses-per-12-months': 12, 'months-since-last-period': 12, 'sleep-hours': 8 })['recovery-energy']
    expect(months).toMatchObject({ score: 75, drivers: ['months-since-last-period'] })
    const both = factors({ 'menses-per-12-months': 0, 'months-since-last-period': 12, 'sleep-hours': 8 })['recovery-energy']
    expect(both).toMatchObject({ score: 75, drivers: ['menses-per-12-months'] })
  })
})

describe('drivers', () => {
  it('are the findings outside the usual range, the heaviest first', () => {
    const control = factors({
      'trendelenburg-test': 'positive',
      'single-leg-squat-quality': 'fair',
      'running-contralateral-pelvic-drop': 9,
      'running-hip-adduction': 10,
      'lateral-step-down-score': 5,
    })['pelvic-control']
    expect(control?.drivers).toEqual([
      'running-contralateral-pelvic-drop',
      'lateral-step-down-score',
      'single-leg-squat-quality',
      'trendelenburg-test',
    ])
  })
})

describe('ranks', () => {
  it('go by score times relevance to the condition', () => {
    const answers = { 'running-step-width': 0, 'running-crossover': 'crosses-midline', 'running-cadence': 166 }
    const order = (condition: AssessmentCase['condition']) => {
      const { 'crossover-narrow-step-width': step, 'low-cadence-overstride': cadence } = factors(answers, { condition })
      return [step?.rank, cadence?.rank]
    }
    expect(order('PFP')).toEqual([2, 1])
    expect(order('ITBS')).toEqual([1, 2])
    expect(order(null)).toEqual([1, 2])
  })

  it('put load error first from possible on', () => {
    const other = { 'running-contralateral-pelvic-drop': 12 }
    const ranks = (answers: Answers) => {
      const { 'load-error': load, 'pelvic-control': control } = factors({ ...other, ...answers })
      return [load?.rank, control?.rank]
    }
    expect(ranks({ ...spike(20), 'load-change-recent': [] })).toEqual([1, 2])
    expect(ranks({ ...spike(0), 'load-change-recent': [] })).toEqual([2, 1])
  })

  it('never put shoes above load or strength', () => {
    const ranks = factors({
      'shoe-comfort': 10,
      'shoe-type': 'fashion-other',
      ...spike(0),
      'knee-extension-strength': 3,
      'side-plank-time': 60,
    })
    expect([ranks['load-error']?.rank, ranks['strength-deficit']?.rank, ranks['footwear']?.rank]).toEqual([1, 2, 3])
  })

  it('are null for what was not assessed', () => {
    expect(Object.values(factors({})).map(({ rank, score }) => [rank, score])).toEqual(Array(7).fill([null, null]))
  })
})

describe('any answers', () => {
  it('keep scores between 0 and 100, and a worse pelvic drop never lowers the score', { timeout: 60_000 }, () => {
    const drop = fc.double({ min: -5, max: 20, noNaN: true })
    fc.assert(
      fc.property(drop, drop, fc.integer({ min: 0, max: 6 }), (a, b, steps) => {
        const score = (degrees: number) =>
          factors({ 'running-contralateral-pelvic-drop': degrees, 'lateral-step-down-score': steps })['pelvic-control']?.score ?? -1
        const [mild, bad] = [score(Math.min(a, b)), score(Math.max(a, b))]
        expect(mild >= 0 && bad <= 100 && mild <= bad).toBe(true)
      }),
    )
  })
})
