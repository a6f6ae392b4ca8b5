import { describe, expect, it } from 'vitest'
import { measureOf } from '../measures/registry'
import type { MeasureId } from '../measures/registry'
import { judgeChange } from './change'

const at = (value: number, captureSpeedKmh: number | null = 9.5, bodyMassKg: number | null = 60) => ({ value, captureSpeedKmh, bodyMassKg })
const verdict = (id: MeasureId, earlier: number, now: number) => judgeChange(measureOf(id), at(earlier), at(now)).verdict

describe('a change', () => {
  it('is real beyond the error, and within error on its edge', () => {
    expect(verdict('running-contralateral-pelvic-drop', 9, 6.2)).toBe('within-error')
    expect(verdict('running-contralateral-pelvic-drop', 9, 6.1)).toBe('real-better')
    expect(verdict('running-contralateral-pelvic-drop', 6.1, 9)).toBe('real-worse')
    expect(verdict('pain-worst-7d', 6, 4)).toBe('within-error')
    expect(verdict('pain-worst-7d', 6, 3)).toBe('real-better')
  })

  it('takes an error in percent of the earlier value: 15 % of 2.00 is 0.30', () => {
    expect(verdict('knee-extension-strength', 2, 2.3)).toBe('within-error')
    expect(verdict('knee-extension-strength', 2, 2.31)).toBe('real-better')
    expect(verdict('knee-extension-strength', 2, 1.69)).toBe('real-worse')
  })

  it('takes an error in Nm over the body mass: 14.8 Nm / 60 kg is 0.247', () => {
    expect(verdict('hip-extension-strength', 2, 2.24)).toBe('within-error')
    expect(verdict('hip-extension-strength', 2, 2.25)).toBe('real-better')
    expect(judgeChange(measureOf('hip-extension-strength'), at(2, null, null), at(3)).verdict).toBe('error-unknown')
  })

  it('of a symmetry index is judged in points of percent', () => {
    expect(verdict('limb-symmetry-index', 70, 85)).toBe('within-error')
    expect(verdict('limb-symmetry-index', 70, 85.1)).toBe('real-better')
  })

  it('of a symmetry index is judged up to 100 % only: what lies above is no gain', () => {
    expect(verdict('limb-symmetry-index', 70, 100)).toBe('real-better')
    expect(verdict('limb-symmetry-index', 70, 115)).toBe('real-better')
    expect(verdict('limb-symmetry-index', 70, 115.1)).toBe('real')
    expect(verdict('limb-symmetry-index', 85, 105)).toBe('real')
    expect(verdict('limb-symmetry-index', 105, 125)).toBe('real')
    expect(verdict('limb-symmetry-index', 130, 100)).toBe('real')
    expect(verdict('limb-symmetry-index', 110, 85)).toBe('real')
    expect(verdict('limb-symmetry-index', 110, 84.9)).toBe('real-worse')
    expect(verdict('limb-symmetry-index', 110, 100)).toBe('within-error')
  })

  it('is shown and not judged where no error is known', () => {
    expect(verdict('shoe-distance', 100, 900)).toBe('error-unknown')
    expect(verdict('trendelenburg-test', 1, 9)).toBe('error-unknown')
  })

  it('towards the usual range is better, away from it worse, inside it neither', () => {
    expect(verdict('running-trunk-forward-lean', 20, 12)).toBe('real-better')
    expect(verdict('running-trunk-forward-lean', 12, 20)).toBe('real-worse')
    expect(verdict('running-trunk-forward-lean', -2, 5)).toBe('real-better')
    expect(verdict('running-trunk-forward-lean', 5, 13)).toBe('real')
  })

  it('keeps its sign', () => {
    expect(judgeChange(measureOf('running-cadence'), at(164), at(172))).toMatchObject({ difference: 8, verdict: 'real-better' })
  })
})

describe('comparability', () => {
  const compare = (earlier: number | null, now: number | null) =>
    judgeChange(measureOf('running-cadence'), at(164, earlier), at(170, now)).isComparable

  it('of filmed values needs speeds within 0.5 km/h', () => {
    expect([compare(9.5, 10), compare(9.5, 10.1), compare(null, 9.5), compare(9.5, null)]).toEqual(['yes', 'no', 'unknown', 'unknown'])
  })

  it('of the speed itself does not depend on the speed', () => {
    expect(judgeChange(measureOf('running-capture-speed'), at(9, 9), at(12, 12)).isComparable).toBe('yes')
  })

  it('does not depend on speed in the clinic', () => {
    expect(judgeChange(measureOf('pain-worst-7d'), at(5, null), at(2, null)).isComparable).toBe('yes')
  })
})
