import { describe, expect, expectTypeOf, it } from 'vitest'
import { REFERENCES } from '../evidence/references.data'
import { PUBLISHED_MEASURES } from './fixtures/published-measures.data'
import { PUBLISHED_RANGES } from './fixtures/published-ranges.data'
import { MEASURES, getMeasure } from './registry'
import type { LimitsOf, MeasureId, SideOf, UnitOf, ValueOf } from './registry'
import type { MeasureDefinition } from './types'

const idsIn = (section: MeasureDefinition['section']) => MEASURES.filter((measure) => measure.section === section).map(({ id }) => id)

describe('the registry of measures', () => {
  it('holds 131 measures and the five readiness tests, each once', () => {
    const ids = MEASURES.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !id.startsWith('readiness-'))).toHaveLength(131)
    expect(ids.filter((id) => id.startsWith('readiness-'))).toEqual([
      'readiness-stairs',
      'readiness-joint-quiet',
      'readiness-single-leg',
      'readiness-impact',
      'readiness-strength',
    ])
  })

  it('cites only known sources, 117 in all', () => {
    const known = new Set<string>(REFERENCES.map(({ id }) => id))
    expect(REFERENCES).toHaveLength(117)
    expect(known.size).toBe(117)
    expect(MEASURES.flatMap(({ citations }) => citations).filter((id) => !known.has(id))).toEqual([])
  })

  it.each(PUBLISHED_RANGES)('%s is in %s, %s, from %d to %d', (id, unit, sides, least, most) => {
    const measure = getMeasure(id)
    expect(measure).toMatchObject({ unit, sided: sides === 'left-right', value: { min: least, max: most } })
  })

  it('holds every published measure and no other', () => {
    const ids = MEASURES.map(({ id }) => id).filter((id) => !id.startsWith('readiness-'))
    expect(ids.sort()).toEqual(Object.keys(PUBLISHED_MEASURES).sort())
  })

  it.each(Object.entries(PUBLISHED_MEASURES))(
    '%s has its direction, choices, error, asymmetry, symmetry index and sources',
    (id, published) => {
      const { direction, appliesTo, options, error = null, asymmetry = null, lsi = false, citations } = published
      const measure = getMeasure(id)
      const held = measure?.error ? [measure.error.value, measure.error.unit, measure.error.tag] : null
      expect(measure).toMatchObject({ direction, appliesTo, asymmetry, lsi, citations })
      expect(held).toEqual(error)
      expect(measure !== undefined && 'options' in measure.value ? measure.value.options : undefined).toEqual(options)
    },
  )

  it('says every measure in words: label, hint, method and a label for each choice', () => {
    for (const measure of MEASURES) {
      expect([measure.label, measure.hint, measure.how].every((text) => text.trim().length > 3)).toBe(true)
      const options = 'options' in measure.value ? measure.value.options : []
      expect(measure.optionLabels ?? []).toHaveLength(options.length)
    }
  })

  it('finds nothing under the names that objects inherit', () => {
    expect(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''].map(getMeasure)).toEqual(Array(5).fill(undefined))
  })
})

describe('the ten-minute core set', () => {
  it('asks about safety first: the five bone stress questions, every red flag that is asked, and three risk questions', () => {
    const safety = idsIn('safety')
    const redFlags = MEASURES.map(({ id }) => id).filter((id) => id.startsWith('rf-'))
    const readFromBirth = ['rf-ottawa-age55', 'rf-child-adolescent']
    for (const id of [
      'bsi-constant-pain',
      'bsi-rest-pain',
      'bsi-night-pain',
      'bsi-focal-bony-tenderness',
      'bsi-hop-test',
      'bsi-previous-count',
      'bsi-recent-volume-increase',
      'bsi-pes-cavus',
      ...redFlags.filter((flag) => !readFromBirth.includes(flag)),
    ])
      expect(safety).toContain(id)
    expect(readFromBirth.map((id) => getMeasure(id)?.readFromBirthDate)).toEqual([true, true])
    expect(safety.slice(0, 5).every((id) => id.startsWith('bsi-'))).toBe(true)
  })

  it('then pain, load, gait, control, strength, recovery, outcome and readiness, in the order of asking', () => {
    expect(idsIn('pain')).toEqual([
      'pain-worst-7d',
      'pain-average-7d',
      'pain-during-run',
      'pain-24h-after-run',
      'pain-walking',
      'pain-walk-30min',
      'pain-return-to-baseline-min',
      'pain-location',
      'pain-behaviour',
      'symptom-duration-weeks',
      'aggravated-squat',
      'aggravated-stairs',
      'aggravated-sitting',
      'aggravated-downhill',
    ])
    expect(idsIn('load')).toEqual([
      'weekly-distance-current',
      'weekly-distance-prior-4wk',
      'longest-run-prior-30d',
      'longest-run-before-onset',
      'load-change-recent',
      'runs-per-week',
      'rest-days-per-week',
      'strength-sessions-per-week',
      'running-experience-years',
      'previous-running-injury-12m',
    ])
    expect(idsIn('gait')).toEqual([
      'running-capture-speed',
      'running-contralateral-pelvic-drop',
      'running-step-width',
      'running-crossover',
      'running-cadence',
      'running-trunk-forward-lean',
      'running-tibia-inclination',
    ])
    expect(idsIn('control')).toEqual(['single-leg-squat-quality', 'lateral-step-down-score', 'trendelenburg-test'])
    expect(idsIn('strength')).toEqual([
      'hip-abduction-strength-isometric',
      'knee-extension-strength',
      'single-leg-calf-raise-reps',
      'single-leg-sit-to-stand-reps',
      'single-leg-bridge-reps',
      'side-plank-time',
    ])
    expect(idsIn('recovery')).toEqual([
      'shoe-distance',
      'shoe-comfort',
      'shoe-type',
      'sleep-hours',
      'life-stress',
      'body-mass',
      'body-height',
      'dietary-restriction',
      'menses-per-12-months',
      'months-since-last-period',
      'menarche-age',
    ])
    expect(idsIn('outcome')).toEqual(['psfs', 'running-confidence', 'groc'])
  })

  it('puts the core set before everything else', () => {
    const firstOther = MEASURES.findIndex(({ section }) => section === null)
    expect(MEASURES.slice(firstOther).every(({ section }) => section === null)).toBe(true)
  })
})

/** These hold at compile time: `npm run check:types` reads them, and a wrong line does not compile. */
describe('the types', () => {
  it('of a value, its sides, unit and limits follow from the id', () => {
    expectTypeOf<ValueOf<'running-crossover'>>().toEqualTypeOf<'clear' | 'touches-midline' | 'crosses-midline'>()
    expectTypeOf<ValueOf<'load-change-recent'>[number]>().toExtend<string>()
    expectTypeOf<'race'>().toExtend<ValueOf<'load-change-recent'>[number]>()
    expectTypeOf<'sleep'>().not.toExtend<ValueOf<'load-change-recent'>[number]>()
    expectTypeOf<ValueOf<'running-cadence'>>().toEqualTypeOf<number>()
    expectTypeOf<ValueOf<'bmi'>>().toEqualTypeOf<number>()
    expectTypeOf<ValueOf<'bsi-night-pain'>>().toEqualTypeOf<'yes' | 'no' | 'unknown'>()
    expectTypeOf<ValueOf<'menarche-age'>>().toEqualTypeOf<number | 'not-started'>()
    expectTypeOf<SideOf<'running-cadence'>>().toEqualTypeOf<'none'>()
    expectTypeOf<SideOf<'pain-walking'>>().toEqualTypeOf<'left' | 'right'>()
    expectTypeOf<UnitOf<'running-contralateral-pelvic-drop'>>().toEqualTypeOf<'deg'>()
    expectTypeOf<UnitOf<'knee-extension-strength'>>().toEqualTypeOf<'Nm/kg'>()
    expectTypeOf<LimitsOf<'running-contralateral-pelvic-drop'>>().toEqualTypeOf<{ readonly min: -5; readonly max: 20 }>()
    expectTypeOf<LimitsOf<'hip-external-rotation-strength'>>().toEqualTypeOf<{ readonly min: 0; readonly max: 2.5 }>()
    expectTypeOf<LimitsOf<'bsi-night-pain'>>().toEqualTypeOf<never>()
  })

  it('know every id and no other', () => {
    expectTypeOf<'readiness-stairs'>().toExtend<MeasureId>()
    expectTypeOf<'running-cadance'>().not.toExtend<MeasureId>()
    expectTypeOf<string>().not.toExtend<MeasureId>()
  })
})
