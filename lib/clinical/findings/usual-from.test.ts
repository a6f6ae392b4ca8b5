import { describe, expect, it } from 'vitest'
import { getMeasure } from '../measures/registry'
import { usualFrom } from './usual-from'

const from = (id: string, sex: 'female' | 'male' | 'unspecified', age: number) => {
  const definition = getMeasure(id)
  if (!definition) throw new Error(`No measure ${id}`)
  return usualFrom(definition, { sex, age })
}

describe('usualFrom', () => {
  it.each([
    ['hip-abduction-strength-isometric', 'female', 36, 1.5],
    ['hip-abduction-strength-isometric', 'unspecified', 36, 1.5],
    ['knee-extension-strength', 'female', 64, 2.04],
    ['knee-extension-strength', 'female', 65, 1.4],
    ['knee-extension-strength', 'male', 64, 2.5],
    ['knee-extension-strength', 'male', 65, 1.74],
    ['single-leg-calf-raise-reps', 'male', 29, 30],
    ['single-leg-calf-raise-reps', 'male', 30, 26],
    ['single-leg-sit-to-stand-reps', 'male', 30, 22],
    ['single-leg-bridge-reps', 'female', 30, 25],
    ['side-plank-time', 'female', 30, 45],
  ] as const)('%s of a %s of %s begins at %s', (id, sex, age, limit) => expect(from(id, sex, age)).toBe(limit))

  it('is unknown where no row is for that age or sex', () => {
    expect(from('single-leg-calf-raise-reps', 'male', 17)).toBeNull()
    expect(from('knee-extension-strength', 'unspecified', 30)).toBeNull()
  })

  it('is unknown where less is better, or only a range is usual', () => {
    expect(from('running-contralateral-pelvic-drop', 'female', 30)).toBeNull()
    expect(from('running-trunk-forward-lean', 'female', 30)).toBeNull()
  })
})
