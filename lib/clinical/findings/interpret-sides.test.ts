import { describe, expect, it } from 'vitest'
import type { Sex } from '../measures/types'
import { bornFor, caseWith } from '../screening/fixtures/make-case'
import type { Answers } from '../screening/fixtures/make-case'
import { readFacts } from './facts'
import { interpretCase } from './interpret-case'
import type { AssessmentCase } from '../screening/types'

const person = (sex: Sex, age: number) => ({ patient: { bornOn: bornFor(age), sex } })
const interpret = (answers: Answers, changes: Partial<AssessmentCase> = {}) => interpretCase(readFacts(caseWith(answers, changes)))
const read = (measure: string, answers: Answers, changes: Partial<AssessmentCase> = {}) =>
  interpret(answers, changes).filter((row) => row.measure === measure)

describe('limb symmetry', () => {
  const lsi = (left: number, right: number, changes: Partial<AssessmentCase> = {}, measure = 'single-leg-calf-raise-reps') =>
    read('limb-symmetry-index', { [measure]: { left, right } }, changes)[0]

  it('puts the sore side over the other and says so', () => {
    expect(lsi(18, 22)).toMatchObject({
      value: 81.8,
      level: 'borderline',
      of: 'single-leg-calf-raise-reps',
      note: 'Single-leg calf raise: left over right',
    })
    expect(lsi(18, 22, { symptomaticSide: 'right' })).toMatchObject({
      value: 122.2,
      level: 'typical',
      note: 'Single-leg calf raise: right over left',
    })
  })

  it('puts the weaker over the stronger when both knees are sore', () => {
    expect(lsi(22, 18, { symptomaticSide: 'both' })).toMatchObject({
      value: 81.8,
      note: 'Single-leg calf raise: right over left, the weaker over the stronger',
    })
    expect(lsi(18, 22, { symptomaticSide: 'both' })).toMatchObject({
      value: 81.8,
      note: 'Single-leg calf raise: left over right, the weaker over the stronger',
    })
  })

  it('is typical from 90 %, borderline from 80 %, whatever binary arithmetic makes of 2.07 / 2.3', () => {
    expect([79, 80, 89, 90, 91].map((left) => lsi(left, 100)?.level)).toEqual(['deficit', 'borderline', 'borderline', 'typical', 'typical'])
    expect(lsi(2.07, 2.3, {}, 'knee-extension-strength')).toMatchObject({ value: 90, level: 'typical' })
    expect(lsi(1.84, 2.3, {}, 'knee-extension-strength')).toMatchObject({ value: 80, level: 'borderline' })
  })

  it('asks to confirm above 130 %', () => {
    expect(lsi(40, 30)?.note).toContain('133.3 % is unusual')
    expect(lsi(39, 30)?.note).not.toContain('unusual')
  })

  it('is absent while a side is missing, or when the other side is 0', () => {
    expect(read('limb-symmetry-index', { 'single-leg-calf-raise-reps': 20 })).toEqual([])
    expect(lsi(10, 0)).toBeUndefined()
    expect(lsi(0, 10)).toMatchObject({ value: 0, level: 'deficit' })
  })

  it('needs no body mass for two moments', () => {
    const moment = (side: 'left' | 'right', forceN: number) => ({
      measure: 'hip-extension-strength',
      side,
      value: null,
      forceN,
      leverArmCm: 30,
    })
    const rows = interpretCase(readFacts({ ...caseWith({}), observations: [moment('left', 170), moment('right', 200)] }))
    expect(rows.find(({ measure }) => measure === 'limb-symmetry-index')).toMatchObject({ value: 85, level: 'borderline' })
  })

  it('needs it for a moment against Nm/kg', () => {
    const observations = [
      { measure: 'hip-extension-strength', side: 'left', value: null, forceN: 200, leverArmCm: 30 },
      { measure: 'hip-extension-strength', side: 'right', value: 1.2 },
    ] as const
    const lsiRows = (more: Answers) => {
      const c = caseWith(more)
      return interpretCase(readFacts({ ...c, observations: [...c.observations, ...observations] })).filter(
        ({ measure }) => measure === 'limb-symmetry-index',
      )
    }
    expect(lsiRows({})).toEqual([])
    expect(lsiRows({ 'body-mass': 50 })[0]).toMatchObject({ value: 100 })
  })

  it('is the only reading of hip rotation, hip extension and the hop, on the sore side', () => {
    for (const measure of ['hip-external-rotation-strength', 'hip-extension-strength', 'single-leg-hop-distance']) {
      const rows = read(measure, { [measure]: { left: 0.8, right: 1 } })
      expect(rows.map(({ side, level }) => [side, level])).toEqual([
        ['left', 'borderline'],
        ['right', 'context'],
      ])
      expect(read(measure, { [measure]: 0.8 })[0]?.note).toBe('needs both sides: read through symmetry')
    }
  })

  it('gives these three their bands from 90 and from 80 %, each just below, at and just above', () => {
    for (const [measure, other] of [
      ['hip-external-rotation-strength', 2],
      ['hip-extension-strength', 2],
      ['single-leg-hop-distance', 200],
    ] as const) {
      const at = (percent: number) => read(measure, { [measure]: { left: (other * percent) / 100, right: other } })[0]
      expect([79.9, 80, 80.1, 89.9, 90, 90.1].map((percent) => at(percent)?.level)).toEqual([
        'deficit',
        'borderline',
        'borderline',
        'borderline',
        'typical',
        'typical',
      ])
      expect([at(90)?.tag, at(80)?.tag, at(79)?.tag]).toEqual(['memory', 'convention', 'convention'])
    }
  })
})

describe('hip abduction break test', () => {
  const level = (nmPerKg: number, sex: Sex, age: number) =>
    read('hip-abduction-strength-eccentric', { 'hip-abduction-strength-eccentric': nmPerKg }, person(sex, age))[0]

  it('expects 1.600 - 0.005 x age, and 0.215 more of a man', () => {
    expect(level(1.4, 'female', 40)).toMatchObject({ level: 'typical', note: 'z 0' })
    expect(level(1.615, 'male', 40)).toMatchObject({ level: 'typical', note: 'z 0' })
    expect(level(1.615 - 0.354, 'male', 40)).toMatchObject({ note: 'z -1' })
  })

  it('is typical from z -1 and borderline from z -2', () => {
    const at = (z: number) => level(1.4 + z * 0.354, 'female', 40)?.level
    expect([at(-0.999), at(-1), at(-1.001), at(-2), at(-2.001)]).toEqual(['typical', 'typical', 'borderline', 'borderline', 'deficit'])
  })
})

describe('asymmetry', () => {
  const note = (measure: string, left: number, right: number) => read(measure, { [measure]: { left, right } })[0]?.note

  it('is said beyond 2.8 degrees of pelvic drop, not at it', () => {
    expect(note('running-contralateral-pelvic-drop', 8.3, 5.5)).toBeUndefined()
    expect(note('running-contralateral-pelvic-drop', 5.5, 8.4)).toBe('sides differ by 2.9 deg, right larger')
  })

  it('follows each measure: 3.8 of hip adduction, 8.9 of knee angle, from 2 cm of the ankle lunge', () => {
    expect([18.8, 18.9].map((left) => note('running-hip-adduction', left, 15) !== undefined)).toEqual([false, true])
    expect([17.9, 18].map((left) => note('single-leg-squat-fppa', left, 9) !== undefined)).toEqual([false, true])
    expect([7.9, 8].map((left) => note('ankle-dorsiflexion-lunge', left, 6) !== undefined)).toEqual([false, true])
  })

  it('needs both sides', () => {
    expect(read('running-contralateral-pelvic-drop', { 'running-contralateral-pelvic-drop': 15 })[0]).not.toHaveProperty('note')
  })
})

describe('the order of reading', () => {
  it('is that of the registry, left before right, whatever the order of recording', () => {
    const c = caseWith({
      'body-mass': 60,
      'bsi-night-pain': 'no',
      'running-crossover': { left: 'clear', right: 'clear' },
      'pain-worst-7d': 4,
    })
    const order = interpretCase(readFacts(c)).map(({ measure, side }) => `${measure} ${side}`)
    expect(order).toEqual([
      'bsi-night-pain none',
      'pain-worst-7d left',
      'running-crossover left',
      'running-crossover right',
      'body-mass none',
    ])
    expect(interpretCase(readFacts({ ...c, observations: [...c.observations].reverse() }))).toEqual(interpretCase(readFacts(c)))
  })

  it('holds each derived number once, in its own place', () => {
    const rows = interpret({ 'body-mass': 61, 'body-height': 168, 'longest-run-before-onset': 14, 'longest-run-prior-30d': 10 })
    const derived = rows.filter(({ measure }) => ['bmi', 'single-session-spike-pct'].includes(measure))
    expect(derived.map(({ measure, value }) => [measure, value]).sort()).toEqual([
      ['bmi', 21.61],
      ['single-session-spike-pct', 40],
    ])
  })
})
