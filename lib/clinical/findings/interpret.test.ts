import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MEASURES, getMeasure } from '../measures/registry'
import type { MeasureDefinition, ObservedValue, Sex } from '../measures/types'
import { bornFor, caseWith } from '../screening/fixtures/make-case'
import type { Answers } from '../screening/fixtures/make-case'
import { findBand } from './band'
import { readFacts } from './facts'
import { PUBLISHED_BANDS } from './fixtures/published-bands.data'
import { interpretDerived } from './interpret-derived'
import { interpretCase } from './interpret-case'
import type { AssessmentCase } from '../screening/types'

const person = (sex: Sex, age: number) => ({ patient: { bornOn: bornFor(age), sex } })
const interpret = (answers: Answers, changes: Partial<AssessmentCase> = {}) => interpretCase(readFacts(caseWith(answers, changes)))
const read = (measure: string, answers: Answers, changes: Partial<AssessmentCase> = {}) =>
  interpret(answers, changes).filter((row) => row.measure === measure)

describe('bands', () => {
  const rows = PUBLISHED_BANDS.map((row) => [`${row.measure} ${row.sex ?? ''} ${row.age ?? ''}`.trim(), row] as const)

  it.each(rows)('%s reads each value as published', (_name, { measure, sex, age, probes }) => {
    const changes = person(sex ?? 'female', age ?? 40)
    const readings = probes.map(([value]) => {
      const definition = getMeasure(measure)
      if (definition?.value.kind !== 'derived') return read(measure, { [measure]: value }, changes)[0]
      const side = definition.sided ? 'left' : 'none'
      return interpretDerived({ measure: definition.id as 'bmi', side, value: value as number }, readFacts(caseWith({}, changes)))
    })
    expect(readings.map((reading, at) => [probes[at]?.[0], reading?.level, reading?.tag])).toEqual(probes)
  })

  it('are found for every measure that has any', () => {
    const banded = MEASURES.filter(({ bands }) => bands.some(({ level }) => level !== 'context')).map(({ id }) => id)
    const bySymmetryOrScore = [
      'hip-abduction-strength-eccentric',
      'hip-external-rotation-strength',
      'hip-extension-strength',
      'single-leg-hop-distance',
      'load-change-recent',
    ]
    const readiness = banded.filter((id) => id.startsWith('readiness-'))
    const probed = new Set(PUBLISHED_BANDS.map(({ measure }) => measure))
    expect(banded.filter((id) => !probed.has(id)).sort()).toEqual([...bySymmetryOrScore, ...readiness].sort())
  })

  it('stand beside the value as it was entered', () => {
    expect(read('running-contralateral-pelvic-drop', { 'running-contralateral-pelvic-drop': 5.125 })[0]?.value).toBe(5.125)
  })

  it('that only give context say what the value is for', () => {
    expect(read('pain-location', { 'pain-location': ['calf'] })[0]).toMatchObject({ level: 'context', label: 'feeds condition scoring' })
    expect(read('body-mass', { 'body-mass': 60 })[0]).toMatchObject({ level: 'context', label: 'needed for Nm/kg and BMI' })
  })

  it('count the ticked training changes', () => {
    const levels = [[], ['speed'], ['speed', 'race'], ['speed', 'race', 'surface']].map(
      (value) => read('load-change-recent', { 'load-change-recent': value })[0]?.level,
    )
    expect(levels).toEqual(['typical', 'borderline', 'deficit', 'deficit'])
  })

  it('read a readiness test, and never take not done for passed', () => {
    for (const id of ['readiness-stairs', 'readiness-joint-quiet', 'readiness-single-leg', 'readiness-impact', 'readiness-strength'])
      expect(['passed', 'failed', 'not-done'].map((value) => read(id, { [id]: value })[0]?.level)).toEqual([
        'typical',
        'deficit',
        'unresolved',
      ])
  })

  it('hold each published limit exactly once: no two bands share it', () => {
    for (const { measure, sex, age, probes } of PUBLISHED_BANDS)
      for (const [value] of probes) {
        const query = { value, sex: sex ?? 'female', age: age ?? 40, symmetry: null, z: null }
        const holding = getMeasure(measure)?.bands.filter((band) => findBand([band], query) !== null) ?? []
        expect([measure, value, holding.length]).toEqual([measure, value, 1])
      }
  })

  it('hold each valid number exactly once, for every sex and age with a reference', { timeout: 60_000 }, () => {
    const numbers = MEASURES.filter(({ bands, value }) => 'min' in value && bands.some(({ level }) => level !== 'context'))
    const subject = fc.record({ sex: fc.constantFrom<Sex>('female', 'male'), age: fc.integer({ min: 18, max: 100 }) })
    for (const definition of numbers)
      fc.assert(
        fc.property(valueFor(definition), subject, (value, { sex, age }) => {
          const query = { value, sex, age, symmetry: value, z: value }
          const holding = definition.bands.filter((band) => findBand([band], query) !== null)
          expect(holding).toHaveLength(1)
        }),
        { numRuns: 100 },
      )
  })
})

describe('bands of choices', () => {
  const holding = (definition: MeasureDefinition, value: ObservedValue) =>
    definition.bands.filter((band) => findBand([band], { value, sex: 'female', age: 40, symmetry: null, z: null }) !== null).length

  /** The content gives "unknown" no band here: it is shown without one, and never as "no". */
  const UNKNOWN_HAS_NO_BAND = ['previous-running-injury-12m', 'low-libido-hormonal-male']

  it('hold each yes, no, unknown and choice exactly once', () => {
    for (const definition of MEASURES) {
      const { id, value } = definition
      const words = value.kind === 'tri' ? ['yes', 'no', 'unknown'] : value.kind === 'choice' ? value.options : []
      const expected = (word: string) => (word === 'unknown' && UNKNOWN_HAS_NO_BAND.includes(id) ? 0 : 1)
      expect(words.map((word) => [id, word, holding(definition, word)])).toEqual(words.map((word) => [id, word, expected(word)]))
    }
    for (const id of UNKNOWN_HAS_NO_BAND) expect(read(id, { [id]: 'unknown' })[0]).toMatchObject({ level: 'context', label: 'no band' })
  })

  it('hold each list of choices exactly once', () => {
    for (const definition of MEASURES) {
      const options = definition.value.kind === 'choices' ? definition.value.options : []
      options.forEach((_option, at) => expect(holding(definition, options.slice(0, at))).toBe(1))
    }
  })
})

function valueFor({ value }: MeasureDefinition): fc.Arbitrary<number> {
  if (!('min' in value)) return fc.constant(0)
  const isWhole = value.kind === 'integer' || value.kind === 'derived'
  return isWhole ? fc.integer({ min: value.min, max: value.max }) : fc.double({ min: value.min, max: value.max, noNaN: true })
}

describe('no band is shown', () => {
  const drop = { 'running-contralateral-pelvic-drop': 9 }

  it('under 16, from the 16th birthday on it is', () => {
    expect(read('running-contralateral-pelvic-drop', drop, person('female', 15))[0]).toMatchObject({
      level: 'context',
      note: 'no adult band under 16',
    })
    expect(read('running-contralateral-pelvic-drop', drop, person('female', 16))[0]?.level).toBe('deficit')
    expect(read('pain-location', { 'pain-location': ['calf'] }, person('female', 15))[0]).not.toHaveProperty('note')
  })

  it('under 16 for a grade or a count either', () => {
    expect(read('noble-compression-test', { 'noble-compression-test': 'positive' }, person('male', 15))[0]).toMatchObject({
      level: 'context',
      note: 'no adult band under 16',
    })
    expect(read('single-leg-squat-quality', { 'single-leg-squat-quality': 'poor' }, person('female', 15))[0]?.level).toBe('context')
    expect(read('bsi-previous-count', { 'bsi-previous-count': 2 }, person('female', 15))[0]?.level).toBe('context')
  })

  it('but a safety answer keeps its level at any age', () => {
    expect(read('bsi-night-pain', { 'bsi-night-pain': 'yes' }, person('male', 15))[0]?.level).toBe('flag')
    expect(read('rf-effusion', { 'rf-effusion': 'small' }, person('male', 15))[0]?.level).toBe('flag')
  })

  it('where the reference is by sex and the sex is not recorded', () => {
    for (const [measure, value] of [
      ['knee-extension-strength', 2.2],
      ['single-leg-squat-fppa', 10],
      ['single-leg-calf-raise-reps', 20],
      ['hip-abduction-strength-eccentric', 1.5],
    ] as const)
      expect(read(measure, { [measure]: value }, person('unspecified', 30))[0]).toMatchObject({
        level: 'context',
        note: 'the reference needs female or male',
      })
  })

  it('for calf raises under 18, where the reference begins', () => {
    expect(read('single-leg-calf-raise-reps', { 'single-leg-calf-raise-reps': 40 }, person('male', 17))[0]).toMatchObject({
      level: 'context',
      note: 'no reference for this age',
    })
    expect(read('single-leg-calf-raise-reps', { 'single-leg-calf-raise-reps': 40 }, person('male', 18))[0]?.level).toBe('typical')
  })

  it('for cadence outside easy speed; without a speed the band says so', () => {
    const cadence = (speed: number | null) => read('running-cadence', { 'running-cadence': 160, 'running-capture-speed': speed })[0]
    expect([7.9, 8, 13, 13.1].map((speed) => cadence(speed)?.level)).toEqual(['context', 'deficit', 'deficit', 'context'])
    expect(cadence(9)).not.toHaveProperty('note')
    expect(cadence(null)).toMatchObject({ level: 'deficit', note: 'speed not recorded: the bands hold for 8 to 13 km/h' })
  })

  it('for a man whose periods were counted', () => {
    expect(read('menses-per-12-months', { 'menses-per-12-months': 0 }, person('male', 30))[0]).toMatchObject({
      level: 'context',
      note: 'not read for a man',
    })
  })

  it('for body mass index under 18', () => {
    const bmi = (age: number) => read('bmi', { 'body-mass': 50, 'body-height': 175 }, person('female', age))[0]
    expect(bmi(17)).toMatchObject({ value: 16.33, level: 'context', note: 'adult limits are not applied under 18' })
    expect(bmi(18)?.level).toBe('deficit')
  })

  it('for a strength test that pain cut short, while its symmetry is shown as limited by pain', () => {
    const observations = [
      { measure: 'knee-extension-strength', side: 'left', value: 1.5, painLimited: true },
      { measure: 'knee-extension-strength', side: 'right', value: 2 },
    ] as const
    const rows = interpretCase(readFacts({ ...caseWith({}), observations }))
    expect(rows.map(({ measure, level, note }) => [measure, level, note])).toEqual([
      ['knee-extension-strength', 'context', 'pain-limited'],
      ['knee-extension-strength', 'borderline', undefined],
      ['limb-symmetry-index', 'deficit', 'Knee extension: left over right; pain-limited'],
    ])
  })
})

describe('a sum with missing items', () => {
  const triad = (answers: Answers) => read('triad-cra-score', answers)[0]
  const three = { 'dietary-restriction': 'some-or-past', 'bsi-previous-count': 0, 'menarche-age': 13 }

  it('is the least it can be: a low triad score is called low from four answered items, a higher one stands', () => {
    expect(triad(three)).toMatchObject({ value: 1, level: 'context', note: 'too few items answered to call it low; 3 of 6 items answered' })
    expect(triad({ ...three, 'bmd-z-score': 0 })).toMatchObject({ value: 1, level: 'typical', note: '4 of 6 items answered' })
    expect(triad({ ...three, 'menarche-age': 15 })).toMatchObject({ value: 2, level: 'borderline' })
  })

  it('of bone stress is called low only when every item was answered, and high at once', () => {
    const score = (answers: Answers) => read('bsi-cpr-score', answers)[0]
    const all = { 'bsi-focal-bony-tenderness': 'none', 'bsi-previous-count': 1, 'bsi-pes-cavus': 'no', 'bsi-recent-volume-increase': 'no' }
    expect(score(all)).toMatchObject({ value: 2, level: 'typical' })
    expect(score({ ...all, 'bsi-pes-cavus': 'unknown' })).toMatchObject({ value: 2, level: 'context' })
    expect(score({ 'bsi-focal-bony-tenderness': 'fibula' })).toMatchObject({ value: 3, level: 'flag' })
  })

  it('of three kneecap tests stands with two positive', () => {
    const cook = read('pfp-cook-cluster', { 'aggravated-squat': 'yes', 'patellar-facet-palpation': 'yes' })[0]
    expect(cook).toMatchObject({ value: 2, label: '>=2: supports PFP', note: '2 of 3 tests answered' })
  })
})

describe('a derived number', () => {
  const spike = (longest: number) =>
    read('single-session-spike-pct', { 'longest-run-before-onset': longest, 'longest-run-prior-30d': 1 })[0]

  it('beyond its usual limits keeps its band and asks to check the entries', () => {
    expect(spike(11)).toMatchObject({ value: 1000, level: 'deficit' })
    expect(spike(11)).not.toHaveProperty('note')
    expect(spike(12)).toMatchObject({
      value: 1100,
      level: 'deficit',
      note: 'outside the usual limits -100 to 1000: check what was entered',
    })
    expect(spike(0)).toMatchObject({ value: -100, level: 'typical' })
    expect(spike(0)).not.toHaveProperty('note')
  })
})

describe('strength from force and lever arm', () => {
  const force = { measure: 'hip-abduction-strength-isometric', side: 'left', value: null, forceN: 180, leverArmCm: 40 } as const
  const withMass = (kg: number) => ({ ...caseWith({}), observations: [force, { measure: 'body-mass', side: 'none', value: kg } as const] })
  const first = (c: AssessmentCase) => interpretCase(readFacts(c)).find(({ measure }) => measure === force.measure)

  it('is force x lever arm / body mass: 180 N x 0.40 m / 61 kg = 1.18 Nm/kg', () => {
    expect(first(withMass(61))).toMatchObject({ value: 1.18, unit: 'Nm/kg', level: 'deficit', tag: 'convention' })
  })

  it('is judged before it is rounded: 72 Nm / 57.6 kg is exactly 1.25, a little more mass is under it', () => {
    expect(first(withMass(57.6))?.level).toBe('borderline')
    expect(first(withMass(57.7))).toMatchObject({ value: 1.25, level: 'deficit' })
  })

  it('gives no number without body mass, and says what is missing', () => {
    expect(first({ ...caseWith({}), observations: [force] })).toMatchObject({
      value: 180,
      unit: 'N',
      level: 'context',
      note: 'body mass is missing, so there is no Nm/kg',
    })
  })

  it('says that pain cut the test short, with or without body mass', () => {
    const limited = { ...force, painLimited: true }
    expect(first({ ...caseWith({}), observations: [limited] })?.note).toBe('pain-limited; body mass is missing, so there is no Nm/kg')
    const withMassToo = { ...caseWith({}), observations: [limited, { measure: 'body-mass', side: 'none', value: 61 } as const] }
    expect(first(withMassToo)).toMatchObject({ value: 1.18, unit: 'Nm/kg', level: 'context', note: 'pain-limited' })
  })

  it('shows no band beyond the limits of the measure', () => {
    const strong = { ...force, forceN: 700, leverArmCm: 45 }
    const c = { ...caseWith({}), observations: [strong, { measure: 'body-mass', side: 'none', value: 60 } as const] }
    expect(first(c)).toMatchObject({ value: 5.25, level: 'context' })
    expect(first(c)?.note).toContain('outside the limits 0 to 4')
  })
})
