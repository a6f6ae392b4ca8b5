import { describe, expect, it } from 'vitest'
import { getMeasure, MEASURES } from '@/lib/clinical/measures/registry'
import { SAFETY_BLOCKS } from './safety-blocks'
import { layOutSheet, noneOfThese } from './sheet'

const asked = (sex: 'female' | 'male' | 'unspecified', kind: 'first' | 'review' = 'first') =>
  layOutSheet({ sex, kind }).flatMap(({ blocks }) => blocks.flatMap(({ fields }) => fields.map(({ id }) => id)))

const MENSTRUAL = ['menses-per-12-months', 'months-since-last-period', 'menarche-age']

describe('layOutSheet', () => {
  it('asks the whole core set once, but what the date of birth answers', () => {
    const core = MEASURES.filter(({ section, readFromBirthDate }) => section !== null && !readFromBirthDate).map(({ id }) => id)
    expect(asked('female', 'review').toSorted()).toEqual(core.toSorted())
  })

  it('goes through the clinic order, safety first', () =>
    expect(layOutSheet({ sex: 'female', kind: 'first' }).map(({ id }) => id)).toEqual([
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

  it('asks the menstrual questions only of whom they may apply to', () => {
    expect(asked('male').filter((id) => MENSTRUAL.includes(id))).toEqual([])
    expect(asked('unspecified').filter((id) => MENSTRUAL.includes(id))).toEqual(MENSTRUAL)
  })

  it('asks for the overall change only at a review', () => {
    expect(asked('female', 'first')).not.toContain('groc')
    expect(asked('female', 'review')).toContain('groc')
  })
})

describe('noneOfThese', () => {
  it('writes a plain no that each question takes and that fires nothing', () => {
    for (const { id, none } of SAFETY_BLOCKS.filter((block) => block.none !== null)) {
      expect(noneOfThese(id)).toHaveLength(Object.keys(none ?? {}).length)
      for (const { measure, value } of noneOfThese(id) ?? [])
        expect(getMeasure(measure.id)?.bands.find(({ valueIn }) => valueIn?.includes(value))?.level, measure.id).toBe('typical')
    }
  })

  it('leaves out what hangs on another answer', () => expect(noneOfThese('joint')?.filter(({ measure }) => measure.askedWhen)).toEqual([]))

  it.each(['bone-stress', 'pain', 'constructor', ''])('has nothing to write for %j', (block) => expect(noneOfThese(block)).toBeNull())
})
