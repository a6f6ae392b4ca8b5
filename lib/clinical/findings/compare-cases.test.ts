import { describe, expect, it } from 'vitest'
import { assess } from '../screening/assess'
import { caseWith, type Answers } from '../screening/fixtures/make-case'
import type { Protocol } from '../measures/types'
import { compareCases, type Comparison, type ReadCase } from './compare-cases'

const RUN = { surface: 'treadmill', shoes: 'usual' }

/** A case that was filmed on the treadmill in the usual shoes, unless its protocols are given. */
const read = (answers: Answers, protocols: ReadCase['protocols'] = [{ measure: 'running-capture-speed', side: 'none', protocol: RUN }]) => {
  const c = caseWith(answers)
  return { case: c, interpretations: assess(c).interpretations, protocols }
}

const one = (comparisons: readonly Comparison[], measure: string, side = 'none') =>
  comparisons.find((each) => each.measure === measure && each.side === side)

describe('compareCases', () => {
  it('puts each measure and side beside itself, left before right, in the order of the registry', () => {
    const earlier = read({ 'running-contralateral-pelvic-drop': { left: 9, right: 5.5 }, 'pain-worst-7d': 6 })
    const now = read({ 'running-contralateral-pelvic-drop': { left: 6, right: 5 }, 'pain-worst-7d': 3 })
    expect(compareCases(earlier, now).map(({ measure, side }) => `${measure} ${side}`)).toEqual([
      'pain-worst-7d left',
      'running-contralateral-pelvic-drop left',
      'running-contralateral-pelvic-drop right',
    ])
  })

  it('judges a change by the error round the earlier value', () => {
    const earlier = read({ 'running-contralateral-pelvic-drop': { left: 9, right: 9 }, 'running-capture-speed': 9.5 })
    const now = read({ 'running-contralateral-pelvic-drop': { left: 6.1, right: 6.2 }, 'running-capture-speed': 10 })
    const rows = compareCases(earlier, now)
    expect(one(rows, 'running-contralateral-pelvic-drop', 'left')).toMatchObject({
      change: { difference: -2.9, verdict: 'real-better', isComparable: 'yes' },
      error: 2.8,
      differences: [],
    })
    expect(one(rows, 'running-contralateral-pelvic-drop', 'right')?.change?.verdict).toBe('within-error')
  })

  it('says when the film ran at another speed, or at none that is known', () => {
    const at = (speed: number | null) => read({ 'running-cadence': 166, 'running-capture-speed': speed })
    expect(one(compareCases(at(9.5), at(10)), 'running-cadence')).toMatchObject({ change: { isComparable: 'yes' }, differences: [] })
    expect(one(compareCases(at(9.5), at(10.1)), 'running-cadence')).toMatchObject({
      change: { isComparable: 'no' },
      differences: [{ what: 'Speed', earlier: '9.5 km/h', now: '10.1 km/h' }],
    })
    expect(one(compareCases(at(9.5), at(null)), 'running-cadence')).toMatchObject({
      change: { isComparable: 'unknown' },
      differences: [{ what: 'Speed', earlier: '9.5 km/h', now: null }],
    })
  })

  it('never mixes surfaces of a filmed run, nor takes silence about them for the same', () => {
    const on = (protocol: Protocol) =>
      read({ 'running-cadence': 166, 'running-capture-speed': 9.5 }, [{ measure: 'running-capture-speed', side: 'none', protocol }])
    expect(one(compareCases(on(RUN), on({ ...RUN, surface: 'outdoors' })), 'running-cadence')).toMatchObject({
      change: { isComparable: 'no' },
      differences: [{ what: 'Surface', earlier: 'Treadmill', now: 'Outdoors' }],
    })
    expect(one(compareCases(on(RUN), on({ shoes: 'usual' })), 'running-cadence')).toMatchObject({
      change: { isComparable: 'unknown' },
      differences: [{ what: 'Surface', earlier: 'Treadmill', now: null }],
    })
  })

  it('never mixes the positions of a strength test, nor one that pain stopped with one that it did not', () => {
    const LYING = { position: 'side-lying', fixation: 'belt' }
    const hip = (protocol: Protocol) =>
      read({ 'hip-abduction-strength-isometric': 1.2 }, [{ measure: 'hip-abduction-strength-isometric', side: 'left', protocol }])
    const compared = (now: Protocol) => one(compareCases(hip(LYING), hip(now)), 'hip-abduction-strength-isometric', 'left')
    expect(compared(LYING)).toMatchObject({ change: { isComparable: 'yes' }, differences: [] })
    expect(compared({ ...LYING, position: 'supine' })).toMatchObject({
      change: { isComparable: 'no' },
      differences: [{ what: 'Position', earlier: 'Side-lying', now: 'On the back' }],
    })
    expect(compared({ ...LYING, 'pain-limited': 'yes' })).toMatchObject({
      change: { isComparable: 'no' },
      differences: [{ what: 'Stopped by pain', earlier: 'no', now: 'yes' }],
    })
    expect(compared({ fixation: 'belt' })?.change?.isComparable).toBe('unknown')
    const silent = one(compareCases(hip({}), hip({})), 'hip-abduction-strength-isometric', 'left')
    expect(silent?.change?.isComparable).toBe('unknown')
  })

  it('leaves what was measured once without a change, and says on which day it is missing', () => {
    const rows = compareCases(read({ psfs: 4.5 }), read({ 'shoe-comfort': 80 }))
    expect(one(rows, 'psfs')).toMatchObject({ earlier: { value: 4.5 }, now: null, change: null, error: 2 })
    expect(one(rows, 'shoe-comfort')).toMatchObject({ earlier: null, now: { value: 80 }, change: null, error: null })
    expect(one(rows, 'running-cadence')).toBeUndefined()
  })

  it('shows words side by side without judging them', () => {
    const rows = compareCases(read({ 'single-leg-squat-quality': 'poor' }), read({ 'single-leg-squat-quality': 'fair' }))
    expect(one(rows, 'single-leg-squat-quality', 'left')).toMatchObject({
      earlier: { value: 'poor' },
      now: { value: 'fair' },
      change: null,
    })
  })

  it('judges a force by the exact torque, not by the number that is shown: 15 % of 1.1803 Nm/kg', () => {
    const force = (forceN: number) => {
      const c = caseWith({ 'body-mass': 61 })
      const strength = { measure: 'hip-abduction-strength-isometric', side: 'left', value: null, forceN, leverArmCm: 40 } as const
      const whole = { ...c, observations: [...c.observations, strength] }
      return { case: whole, interpretations: assess(whole).interpretations, protocols: [] }
    }
    const row = one(compareCases(force(180), force(207)), 'hip-abduction-strength-isometric', 'left')
    expect(row).toMatchObject({ earlier: { value: 1.18 }, now: { value: 1.36 }, change: { verdict: 'within-error' } })
    expect(row?.error).toBeCloseTo(0.177, 3)
    const more = one(compareCases(force(180), force(208)), 'hip-abduction-strength-isometric', 'left')
    expect(more?.change?.verdict).toBe('real-better')
  })

  it('compares the symmetry of a test with the symmetry of the same test', () => {
    const strength = (left: number, right: number) =>
      read({ 'single-leg-sit-to-stand-reps': { left, right }, 'single-leg-bridge-reps': { left: 20, right: 20 } })
    const rows = compareCases(strength(14, 20), strength(18, 20)).filter(({ measure }) => measure === 'limb-symmetry-index')
    expect(rows.map(({ of, change }) => [of, change?.difference, change?.verdict])).toEqual([
      ['single-leg-bridge-reps', 0, 'within-error'],
      ['single-leg-sit-to-stand-reps', 20, 'real-better'],
    ])
  })

  it('judges a symmetry by its exact number: 40 of 57 to 46 of 54 is 15.01 points, shown as 70.2 and 85.2', () => {
    const plank = (left: number, right: number) => read({ 'side-plank-time': { left, right } })
    const row = one(compareCases(plank(40, 57), plank(46, 54)), 'limb-symmetry-index')
    expect(row).toMatchObject({ earlier: { value: 70.2 }, now: { value: 85.2 }, change: { verdict: 'real-better' } })
  })

  it('shows the reading that an assessment was signed with', () => {
    const earlier = read({ psfs: 4.5 })
    const frozen = { ...earlier, interpretations: earlier.interpretations.map((each) => ({ ...each, label: 'as signed' })) }
    expect(one(compareCases(frozen, earlier), 'psfs')?.earlier?.label).toBe('as signed')
  })

  it('compares a side with itself in its own way of testing, whatever the other side and the other tests say', () => {
    const LYING = { position: 'side-lying', fixation: 'belt' }
    const HIP = 'hip-abduction-strength-isometric'
    const hips = (left: Protocol, right: Protocol) =>
      read({ [HIP]: { left: 1.2, right: 1.3 }, 'knee-extension-strength': { left: 2.1, right: 2.2 } }, [
        { measure: 'knee-extension-strength', side: 'left', protocol: { position: 'seated' } },
        { measure: HIP, side: 'right', protocol: right },
        { measure: HIP, side: 'left', protocol: left },
      ])
    const rows = compareCases(hips(LYING, LYING), hips(LYING, { ...LYING, position: 'supine' }))
    expect(one(rows, HIP, 'left')?.change?.isComparable).toBe('yes')
    expect(one(rows, HIP, 'right')?.change?.isComparable).toBe('no')
  })

  it('says of a test that pain stopped, on which day', () => {
    const plank = (protocol: Protocol) =>
      read({ 'side-plank-time': { left: 40 } }, [{ measure: 'side-plank-time', side: 'left', protocol }])
    const stopped = (earlier: Protocol, now: Protocol) =>
      one(compareCases(plank(earlier), plank(now)), 'side-plank-time', 'left')?.differences
    const TICKED = { 'pain-limited': 'yes' }
    expect(stopped(TICKED, {})).toEqual([{ what: 'Stopped by pain', earlier: 'yes', now: 'no' }])
    expect(stopped(TICKED, TICKED)).toEqual([{ what: 'Stopped by pain', earlier: 'yes', now: 'yes' }])
    expect(stopped({}, {})).toEqual([])
  })

  it('compares the symmetry of each test, and what is worked out from other answers, by the exact numbers', () => {
    const reps = (left: number) => read({ 'single-leg-calf-raise-reps': { left, right: 22 }, 'body-mass': 60, 'body-height': 170 })
    const rows = compareCases(reps(18), reps(20))
    const symmetry = rows.find(({ measure, of }) => measure === 'limb-symmetry-index' && of === 'single-leg-calf-raise-reps')
    // 18 of 22 are 81.8 %, 20 of 22 are 90.9 %: 9.1 more.
    expect(symmetry?.change?.difference).toBeCloseTo(9.1, 1)
    expect(one(rows, 'bmi')?.change?.difference).toBe(0)
  })
})
