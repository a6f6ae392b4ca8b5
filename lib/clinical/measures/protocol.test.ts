import { describe, expect, it } from 'vitest'
import { activitiesOf, meanOfActivities, protocolOf } from './activities'
import { compareProtocols, protocolFieldsOf, protocolWords, whyNotProtocol } from './protocol'
import { PROTOCOLS } from './protocol.data'
import { getMeasure } from './registry'

const HIP = 'hip-abduction-strength-isometric'

describe('protocolFieldsOf', () => {
  it('asks only of measures that exist, each field once', () => {
    for (const id of Object.keys(PROTOCOLS)) {
      expect(getMeasure(id), id).toBeDefined()
      const ids = protocolFieldsOf(id).map((field) => field.id)
      expect(new Set(ids).size, id).toBe(ids.length)
    }
  })

  it('lets pain stop the tests that are read through symmetry, and no others', () => {
    const stops = (id: string) => protocolFieldsOf(id).some((field) => field.id === 'pain-limited')
    expect(['knee-extension-strength', 'single-leg-calf-raise-reps', 'side-plank-time'].map(stops)).toEqual([true, true, true])
    expect(['front-plank-time', 'pain-worst-7d', 'running-cadence', 'constructor'].map(stops)).toEqual([false, false, false, false])
  })
})

describe('whyNotProtocol', () => {
  it('takes what the measure asks, in part or whole', () => {
    expect(whyNotProtocol(HIP, {})).toBeNull()
    expect(whyNotProtocol(HIP, { position: 'side-lying', fixation: 'belt', 'pain-limited': 'yes' })).toBeNull()
    expect(whyNotProtocol('single-leg-sit-to-stand-reps', { 'seat-height': '45' })).toBeNull()
  })

  it.each([
    [HIP, { position: 'hanging' }],
    [HIP, { surface: 'treadmill' }],
    [HIP, { 'pain-limited': 'no' }],
    ['single-leg-sit-to-stand-reps', { 'seat-height': '' }],
    ['single-leg-sit-to-stand-reps', { 'seat-height': '450' }],
    ['psfs', { 'score-1': '11' }],
    ['pain-worst-7d', { position: 'side-lying' }],
    ['running-cadence', { constructor: 'x' }],
  ] as const)('refuses %s with %j', (measure, protocol) => expect(whyNotProtocol(measure, protocol)).not.toBeNull())
})

describe('compareProtocols', () => {
  it('never mixes positions, and does not take silence for the same', () => {
    const lying = { position: 'side-lying', fixation: 'belt' }
    expect(compareProtocols(HIP, lying, lying)).toBe('yes')
    expect(compareProtocols(HIP, lying, { ...lying, position: 'supine' })).toBe('no')
    expect(compareProtocols(HIP, { position: 'side-lying' }, lying)).toBe('unknown')
    expect(compareProtocols(HIP, { position: 'supine' }, lying)).toBe('no')
  })

  it('has nothing to say about a test without a protocol, nor about what is only kept', () => {
    expect(compareProtocols('pain-worst-7d', {}, {})).toBe('yes')
    expect(compareProtocols('side-plank-time', { 'gave-out': 'arm' }, { 'gave-out': 'trunk' })).toBe('yes')
  })
})

it('says a protocol in words', () =>
  expect(protocolWords(protocolFieldsOf(HIP), { fixation: 'belt', position: 'side-lying', 'pain-limited': 'yes' })).toBe(
    'Side-lying, belt-fixed, stopped by pain',
  ))

describe('the runner’s own activities', () => {
  const rated = (...scores: (number | null)[]) => scores.map((score, index) => ({ words: `thing ${index}`, score }))

  it('are kept and read back in order', () => {
    expect(activitiesOf(protocolOf(rated(3, null, 7)))).toEqual(rated(3, null, 7))
    expect(whyNotProtocol('psfs', protocolOf(rated(3, 0, 7, 10, 5)))).toBeNull()
  })

  it('have a mean once three are named and every one is rated', () => {
    expect(meanOfActivities(rated(3, 4, 6))).toBe(4.3)
    expect(meanOfActivities(rated(0, 0, 0))).toBe(0)
    expect(meanOfActivities(rated(3, 4))).toBeNull()
    expect(meanOfActivities(rated(3, 4, null))).toBeNull()
  })
})
