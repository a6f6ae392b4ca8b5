import { describe, expect, it } from 'vitest'
import { askToConfirm } from './ask-to-confirm'
import { checkObservation } from './check-observation'
import type { ObservationInput } from './check-observation'
import { PUBLISHED_RANGES } from './fixtures/published-ranges.data'
import { getMeasure, measureOf } from './registry'

const messageOf = (input: ObservationInput) => {
  const checked = checkObservation(input)
  return checked.ok ? 'accepted' : `${checked.field}: ${checked.message}`
}
const isAccepted = (input: ObservationInput) => checkObservation(input).ok

describe('limits', () => {
  const entered = PUBLISHED_RANGES.filter(([id]) => getMeasure(id)?.value.kind !== 'derived')

  it.each(entered)('%s takes both ends of its range and nothing beyond', (measure, _unit, sides, least, most) => {
    const side = sides === 'none' ? undefined : 'right'
    const step = getMeasure(measure)?.value.kind === 'integer' ? 1 : 0.001
    const verdicts = [least - step, least, most, most + step].map((value) => isAccepted({ measure, side, value }))
    expect(verdicts).toEqual([false, true, true, false])
  })

  it('are named with the unit, in plain words', () => {
    expect(messageOf({ measure: 'running-contralateral-pelvic-drop', side: 'left', value: 21 })).toBe(
      'value: Pelvic drop takes a number from -5 to 20 degrees.',
    )
    expect(messageOf({ measure: 'running-cadence', value: 119 })).toBe(
      'value: Cadence takes a whole number from 120 to 220 steps a minute.',
    )
    expect(messageOf({ measure: 'hip-extension-strength', side: 'left', value: 6.1 })).toBe(
      'value: Hip extension takes a number from 0 to 6 Nm/kg, or a force with a lever arm.',
    )
  })
})

/** What a clinician reads under a field; each is checked whole, because a wrong limit or unit in words is a wrong entry. */
const SENTENCES: readonly (readonly [ObservationInput, string])[] = [
  [{ measure: 'pain-worst-7d', side: 'left', value: 11 }, 'value: Worst pain in the last 7 days takes a whole number from 0 to 10.'],
  [{ measure: 'menarche-age', value: 6 }, 'value: Age at the first period takes a whole number from 7 to 25 years, or not-started.'],
  [{ measure: 'bsi-night-pain', value: 'maybe' }, 'value: Night pain, or wakes from sleep takes yes, no or unknown.'],
  [{ measure: 'single-leg-squat-quality', side: 'left', value: 'x' }, 'value: Single-leg squat quality takes one of: good, fair, poor.'],
  [
    { measure: 'load-change-recent', value: ['x'] },
    'value: Other training changes takes a list of: speed, hills-downhill, surface, frequency, return-after-break, race, shoe-change, new-sport.',
  ],
  [
    { measure: 'hip-extension-strength', side: 'left', forceN: 1501, leverArmCm: 30 },
    'forceN: Hip extension: the force is a number from 0 to 1500 newtons.',
  ],
  [
    { measure: 'hip-extension-strength', side: 'left', forceN: 150, leverArmCm: 4 },
    'leverArmCm: Hip extension: the lever arm is a number from 5 to 120 cm.',
  ],
  [
    { measure: 'hip-extension-strength', side: 'left', value: 2, forceN: 150, leverArmCm: 30 },
    'value: Hip extension takes either Nm/kg, or a force with a lever arm, not both.',
  ],
  [{ measure: 'running-cadence', value: 170, forceN: 1 }, 'forceN: Cadence takes no force or lever arm.'],
  [{ measure: 'running-cadence', value: 170, leverArmCm: 30 }, 'leverArmCm: Cadence takes no force or lever arm.'],
  [{ measure: 'running-cadence', value: 170, painLimited: true }, 'painLimited: Cadence cannot be marked as limited by pain.'],
  [{ measure: 'bmi', value: 22 }, 'value: Body mass index is computed from other answers and is not entered.'],
]

describe('what is wrong', () => {
  it.each(SENTENCES)('with %j is said whole', (input, sentence) => {
    expect(messageOf(input)).toBe(sentence)
  })

  it('is nothing where a force and a lever arm are given as null beside a value', () => {
    expect(messageOf({ measure: 'hip-extension-strength', side: 'left', value: 2, forceN: null, leverArmCm: null })).toBe('accepted')
    expect(messageOf({ measure: 'knee-extension-strength', side: 'left', value: 2, painLimited: null })).toBe('accepted')
  })
})

describe('types', () => {
  it.each([undefined, null, '', ' ', '9', 'nine', true, [], {}, [9], Number.NaN, Infinity, -Infinity])(
    'refuses %o as a number',
    (value) => {
      expect(isAccepted({ measure: 'running-contralateral-pelvic-drop', side: 'left', value })).toBe(false)
    },
  )

  it('refuses a broken number where whole numbers are counted', () => {
    expect(isAccepted({ measure: 'single-leg-calf-raise-reps', side: 'left', value: 20.5 })).toBe(false)
    expect(isAccepted({ measure: 'pain-worst-7d', side: 'left', value: 3.5 })).toBe(false)
  })

  it.each([true, 'Yes', 'maybe', 1, null, ['yes']])('refuses %o where yes, no or unknown is asked', (value) => {
    expect(isAccepted({ measure: 'bsi-night-pain', value })).toBe(false)
  })

  it('takes yes, no and unknown', () => {
    expect(['yes', 'no', 'unknown'].map((value) => isAccepted({ measure: 'bsi-night-pain', value }))).toEqual([true, true, true])
  })

  it('takes every choice at once', () => {
    const { value } = measureOf('load-change-recent')
    expect(isAccepted({ measure: 'load-change-recent', value: 'options' in value ? [...value.options] : null })).toBe(true)
  })

  it('takes the listed choices and no others', () => {
    expect(
      ['good', 'fair', 'poor', 'excellent', 'toString', ['good']].map((value) =>
        isAccepted({ measure: 'single-leg-squat-quality', side: 'left', value }),
      ),
    ).toEqual([true, true, true, false, false, false])
  })

  it('takes a list of choices, empty too, without repeats', () => {
    const given = (value: unknown) => messageOf({ measure: 'pain-location', side: 'left', value })
    expect(given([])).toBe('accepted')
    expect(given(['calf', 'thigh'])).toBe('accepted')
    expect(given(['calf', 'calf'])).toBe('value: Where it hurts names the same choice twice.')
    expect(given(['knee'])).toContain('takes a list of')
    expect(given('calf')).toContain('takes a list of')
    expect(given({ length: 1, 0: 'calf' })).toContain('takes a list of')
    expect(given(Array(10_000).fill('calf'))).toContain('takes a list of')
  })

  it('takes the word that may stand for an age', () => {
    expect(['not-started', 'never', 13, 13.5, '13'].map((value) => isAccepted({ measure: 'menarche-age', value }))).toEqual([
      true,
      false,
      true,
      false,
      false,
    ])
  })

  it('does not repeat a huge text in its message', () => {
    expect(messageOf({ measure: 'shoe-type', value: 'x'.repeat(1_000_000) }).length).toBeLessThan(300)
  })
})

describe('measures and sides', () => {
  it('refuses measures that do not exist, inherited names too', () => {
    expect(messageOf({ measure: '__proto__', value: 1 })).toBe('measure: There is no measure with this id.')
    expect(messageOf({ measure: 'constructor', value: 1 })).toBe('measure: There is no measure with this id.')
  })

  it('asks for a side where there are two, and for none where there is none', () => {
    expect(messageOf({ measure: 'pain-worst-7d', value: 3 })).toBe(
      'side: Worst pain in the last 7 days is recorded for the left or the right side.',
    )
    expect(messageOf({ measure: 'pain-worst-7d', side: 'none', value: 3 })).toContain('side: ')
    expect(messageOf({ measure: 'pain-worst-7d', side: 'both', value: 3 })).toContain('side: ')
    expect(messageOf({ measure: 'running-cadence', side: 'left', value: 170 })).toBe('side: Cadence has no sides.')
    expect(checkObservation({ measure: 'running-cadence', side: null, value: 170 })).toEqual({
      ok: true,
      observation: { measure: 'running-cadence', side: 'none', value: 170 },
    })
  })

  it('computes derived measures itself; the Wells score is entered', () => {
    for (const measure of [
      'limb-symmetry-index',
      'bmi',
      'triad-cra-score',
      'bsi-cpr-score',
      'single-session-spike-pct',
      'weekly-distance-change-pct',
    ])
      expect(messageOf({ measure, value: 1 })).toContain('computed from other answers')
    expect(messageOf({ measure: 'pfp-cook-cluster', side: 'left', value: 1 })).toContain('computed from other answers')
    expect(messageOf({ measure: 'wells-dvt-score', side: 'left', value: 2 })).toBe('accepted')
  })
})

describe('force and lever arm', () => {
  const torque = { measure: 'hip-abduction-strength-isometric', side: 'left' }

  it('are taken together instead of Nm/kg', () => {
    expect(checkObservation({ ...torque, forceN: 180, leverArmCm: 36 })).toEqual({
      ok: true,
      observation: { ...torque, value: null, forceN: 180, leverArmCm: 36 },
    })
    expect(messageOf({ ...torque, forceN: 180 })).toContain('leverArmCm: ')
    expect(messageOf({ ...torque, leverArmCm: 36 })).toContain('forceN: ')
    expect(messageOf({ ...torque, value: 1.2, forceN: 180, leverArmCm: 36 })).toContain('not both')
  })

  it('have limits of their own', () => {
    expect([-1, 0, 1500, 1501, Number.NaN].map((forceN) => isAccepted({ ...torque, forceN, leverArmCm: 36 }))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ])
    expect([4.9, 5, 120, 120.1, '36'].map((leverArmCm) => isAccepted({ ...torque, forceN: 180, leverArmCm }))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ])
  })

  it('belong to strength in Nm/kg only', () => {
    expect(messageOf({ measure: 'single-leg-calf-raise-reps', side: 'left', value: 20, forceN: 1, leverArmCm: 30 })).toContain(
      'takes no force',
    )
  })
})

describe('a test that pain cut short', () => {
  it('can be marked where sides are compared, and nowhere else', () => {
    expect(checkObservation({ measure: 'knee-extension-strength', side: 'left', value: 1.5, painLimited: true })).toMatchObject({
      ok: true,
      observation: { painLimited: true },
    })
    expect(messageOf({ measure: 'knee-extension-strength', side: 'left', value: 1.5, painLimited: 'yes' })).toContain('painLimited: ')
    expect(messageOf({ measure: 'running-cadence', value: 170, painLimited: true })).toContain('painLimited: ')
  })
})

describe('unlikely values', () => {
  const asks = (id: Parameters<typeof measureOf>[0], value: number) => askToConfirm(measureOf(id), value) !== null

  it('are asked about just beyond the prompt, not at it', () => {
    expect([15, 15.1].map((value) => asks('running-contralateral-pelvic-drop', value))).toEqual([false, true])
    expect([139, 140, 200, 201].map((value) => asks('running-cadence', value))).toEqual([true, false, false, true])
    expect([5, 5.01].map((value) => asks('knee-extension-strength', value))).toEqual([false, true])
    expect([130, 130.1].map((value) => asks('limb-symmetry-index', value))).toEqual([false, true])
  })

  it('are asked about in words', () => {
    expect(askToConfirm(measureOf('running-contralateral-pelvic-drop'), 16)).toBe('16 degrees is unusual for pelvic drop. Please confirm.')
    expect(askToConfirm(measureOf('running-cadence'), 139)).toBe('139 steps a minute is unusual for cadence. Please confirm.')
    expect(askToConfirm(measureOf('knee-extension-strength'), 5.5)).toBe('5.5 Nm/kg is unusual for knee extension. Please confirm.')
    expect(askToConfirm(measureOf('shoe-distance'), 4999)).toBeNull()
    expect(askToConfirm(measureOf('knee-extension-strength'), null)).toBeNull()
  })
})
