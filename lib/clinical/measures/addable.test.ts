import { describe, expect, it } from 'vitest'
import { addableOf, isAddable, sectionOf } from './addable'
import { getMeasure } from './registry'
import type { MeasureDefinition } from './types'

const measure = (id: string) => getMeasure(id) as MeasureDefinition

/** Rulings, "Ten-minute core set": the sheet opens on it, everything else is one tap away. */
describe('isAddable', () => {
  it.each([
    ['front-plank-time', true],
    ['bmd-z-score', true],
    // Of the core set.
    ['pain-worst-7d', false],
    ['running-cadence', false],
    // Worked out from other answers.
    ['bmi', false],
    ['limb-symmetry-index', false],
    // Read from the date of birth.
    ['rf-child-adolescent', false],
    ['rf-ottawa-age55', false],
  ])('%s: %s', (id, addable) => {
    expect(isAddable(measure(id))).toBe(addable)
  })

  it('takes those of a list that can be added, each once', () => {
    expect(addableOf(['front-plank-time', 'pain-worst-7d', 'no-such-test', 'lefs', 'front-plank-time'])).toEqual([
      'front-plank-time',
      'lefs',
    ])
    expect(addableOf([])).toEqual([])
  })
})

/** Where a test stands once it is added is our own convention. */
describe('sectionOf', () => {
  it.each([
    ['running-hip-adduction', 'gait'],
    ['ankle-dorsiflexion-lunge', 'control'],
    ['front-plank-time', 'strength'],
    ['run-pain-onset-km', 'pain'],
    ['noble-compression-test', 'pain'],
    ['lefs', 'outcome'],
    ['weekly-distance-change-pct', 'load'],
    ['shoe-pairs-rotated', 'recovery'],
    ['bmd-z-score', 'recovery'],
    ['bsi-bone-medication', 'safety'],
    ['rf-ottawa-age55', 'safety'],
  ])('of %s, which is not of the core set, is %s', (id, section) => {
    expect(measure(id).section).toBeNull()
    expect(sectionOf(measure(id))).toBe(section)
  })

  it('of a measure of the core set is its own, whatever its kind', () => {
    expect(sectionOf(measure('running-cadence'))).toBe('gait')
    expect(sectionOf({ ...measure('running-cadence'), section: 'pain' })).toBe('pain')
    expect(sectionOf({ ...measure('readiness-stairs'), section: null })).toBe('readiness')
  })
})
