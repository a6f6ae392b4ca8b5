import { describe, expect, it } from 'vitest'
import { getMeasure, MEASURES } from '@/lib/clinical/measures/registry'
import { SAFETY_BLOCKS } from './safety-blocks'
import { layOutSheet } from './sheet'

const asked = (sex: 'female' | 'male' | 'unspecified', kind: 'first' | 'review' = 'first') =>
  layOutSheet({ sex, age: 36, kind, added: [] }).flatMap(({ blocks }) => blocks.flatMap(({ fields }) => fields.map(({ id }) => id)))

const MENSTRUAL = ['menses-per-12-months', 'menarche-age', 'months-since-last-period']

describe('layOutSheet', () => {
  it('asks the whole core set once, but what the date of birth answers', () => {
    const core = MEASURES.filter(({ section, readFromBirthDate }) => section !== null && !readFromBirthDate).map(({ id }) => id)
    expect(asked('female', 'review').toSorted()).toEqual(core.toSorted())
  })

  it('goes through the clinic order, safety first', () =>
    expect(layOutSheet({ sex: 'female', age: 36, kind: 'first', added: [] }).map(({ id }) => id)).toEqual([
      'safety',
      'pain',
      'load',
      'gait',
      'control',
      'strength',
      'recovery',
      'outcome',
      'readiness',
    ]))

  it('asks together what is typed, and then what is chosen', () => {
    const inSection = (id: string) =>
      layOutSheet({ sex: 'male', age: 36, kind: 'first', added: ['lefs'] })
        .filter((section) => section.id === id)
        .flatMap(({ blocks }) => blocks.flatMap(({ fields }) => fields.map((field) => field.id)))
    expect(inSection('recovery')).toEqual([
      ...['shoe-distance', 'shoe-comfort', 'shoe-type', 'sleep-hours', 'body-mass', 'body-height', 'life-stress', 'dietary-restriction'],
    ])
    expect(inSection('load').slice(-3)).toEqual(['strength-sessions-per-week', 'load-change-recent', 'previous-running-injury-12m'])
    expect(inSection('pain').slice(6, 9)).toEqual(['pain-return-to-baseline-min', 'symptom-duration-weeks', 'pain-location'])
  })

  it('asks the menstrual questions only of whom they may apply to', () => {
    expect(asked('male').filter((id) => MENSTRUAL.includes(id))).toEqual([])
    expect(asked('unspecified').filter((id) => MENSTRUAL.includes(id))).toEqual(MENSTRUAL)
  })

  it('asks for the overall change only at a review', () => {
    expect(asked('female', 'first')).not.toContain('groc')
    expect(asked('female', 'review')).toContain('groc')
  })
})

describe('an added test', () => {
  const where = (id: string, sex: 'female' | 'male' = 'female') =>
    layOutSheet({ sex, age: 36, kind: 'first', added: [id] }).flatMap((section) =>
      section.blocks.filter(({ fields }) => fields.some((field) => field.id === id)).map((block) => `${section.id}/${block.id}`),
    )

  it('stands in the section that it belongs to', () => {
    expect(where('running-hip-adduction')).toEqual(['gait/gait'])
    expect(where('ankle-dorsiflexion-lunge')).toEqual(['control/control'])
    expect(where('hip-extension-strength')).toEqual(['strength/strength'])
    expect(where('noble-compression-test')).toEqual(['pain/examination'])
    expect(where('lefs')).toEqual(['outcome/outcome'])
    expect(where('bsi-bone-medication')).toEqual(['safety/bone-stress'])
    expect(where('shoe-pairs-rotated')).toEqual(['recovery/recovery'])
  })

  it('can be any test of the registry that somebody enters, once', () => {
    const addable = MEASURES.filter((each) => each.section === null && each.value.kind !== 'derived' && !each.readFromBirthDate)
    const all = layOutSheet({ sex: 'unspecified', age: 36, kind: 'review', added: addable.map(({ id }) => id) })
    const ids = all.flatMap(({ blocks }) => blocks.flatMap(({ fields }) => fields.filter(({ isAdded }) => isAdded).map(({ id }) => id)))
    expect(ids.toSorted()).toEqual(addable.map(({ id }) => id).toSorted())
    expect(addable.length).toBeGreaterThan(30)
  })

  it('is never one that is worked out, read from the date of birth or of another sex', () => {
    expect(['bmi', 'pfp-cook-cluster', 'rf-ottawa-age55', 'no-such-test', '__proto__'].flatMap((id) => where(id))).toEqual([])
    expect(where('menses-per-12-months', 'male')).toEqual([])
  })
})

describe('what a test is drawn against', () => {
  const usual = (age: number) =>
    Object.fromEntries(
      layOutSheet({ sex: 'female', age, kind: 'first', added: [] }).flatMap(({ blocks }) =>
        blocks.flatMap(({ fields }) => fields.flatMap(({ id, usualFrom }) => (usualFrom === undefined ? [] : [[id, usualFrom]]))),
      ),
    )

  it('is where the usual range of her age and sex begins, for every strength test', () => {
    expect(usual(65)['knee-extension-strength']).toBe(1.4)
    expect(Object.keys(usual(36))).toHaveLength(6)
  })

  it('is open when there is no such range', () => expect(usual(17)['single-leg-calf-raise-reps']).toBeNull())
})

describe('the plain nos of "None of these"', () => {
  const plain = layOutSheet({ sex: 'female', age: 36, kind: 'first', added: [] }).flatMap(({ blocks }) =>
    blocks.flatMap(({ id, fields }) => fields.flatMap((field) => (field.plainNo === undefined ? [] : [{ block: id, ...field }]))),
  )

  it('are answers that each question takes and that fire nothing', () => {
    expect(plain.map(({ id }) => id).toSorted()).toEqual(SAFETY_BLOCKS.flatMap(({ none }) => Object.keys(none ?? {})).toSorted())
    for (const { id, plainNo = '' } of plain)
      expect(getMeasure(id)?.bands.find(({ valueIn }) => valueIn?.includes(plainNo))?.level, id).toBe('typical')
  })

  it('leave out what hangs on another answer, and bone stress', () =>
    expect(plain.filter(({ block, askedWhen }) => askedWhen || block === 'bone-stress')).toEqual([]))
})
