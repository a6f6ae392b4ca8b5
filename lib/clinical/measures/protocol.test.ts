import { describe, expect, it } from 'vitest'
import { activitiesOf, activityFields, meanOfActivities, protocolOf } from './activities'
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

describe('whyNotProtocol, in words and at its limits', () => {
  const seat = (height: string) => whyNotProtocol('single-leg-sit-to-stand-reps', { 'seat-height': height })
  const activity = (words: string) => whyNotProtocol('psfs', { 'activity-1': words })

  it('names the field, or that it is not asked', () => {
    expect(seat('19')).toBe('Seat height: this cannot be recorded as it stands.')
    expect(whyNotProtocol(HIP, { surface: 'treadmill' })).toBe('This is not asked of this test.')
    expect(whyNotProtocol(HIP, { position: 'side-lying', surface: 'treadmill' })).toBe('This is not asked of this test.')
  })

  it('takes a number from the lowest to the highest, both included, and none that is blank', () => {
    expect(['20', '80'].map(seat)).toEqual([null, null])
    for (const height of ['19.9', '80.1', ' ', 'high']) expect(seat(height), height).not.toBeNull()
    expect(['0', '10'].map((score) => whyNotProtocol('psfs', { 'score-5': score }))).toEqual([null, null])
    expect(whyNotProtocol('psfs', { 'score-6': '5' })).not.toBeNull()
  })

  it('takes words up to their length, and none that are blank', () => {
    expect(activity('x'.repeat(80))).toBeNull()
    expect(activity('x'.repeat(81))).not.toBeNull()
    expect(activity('  ')).not.toBeNull()
  })
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

it('says a number with its unit, what is kept in words as it is, and a choice that is none by its name', () => {
  const seat = protocolFieldsOf('single-leg-sit-to-stand-reps')
  expect(protocolWords(seat, { 'seat-height': '45' })).toBe('seat height 45 cm')
  expect(protocolWords(seat, { 'seat-height': '45', 'pain-limited': 'yes' })).toBe('seat height 45 cm, stopped by pain')
  expect(protocolWords(activityFields('psfs'), { 'activity-1': 'Running downhill' })).toBe('Running downhill')
  expect(protocolWords(protocolFieldsOf(HIP), { position: 'hanging' })).toBe('hanging')
  expect(protocolWords(seat, {})).toBe('')
})

describe('the runner’s own activities', () => {
  const rated = (...scores: (number | null)[]) => scores.map((score, index) => ({ words: `thing ${index}`, score }))

  it('are kept and read back in order', () => {
    expect(activitiesOf(protocolOf(rated(3, null, 7)))).toEqual(rated(3, null, 7))
    expect(whyNotProtocol('psfs', protocolOf(rated(3, 0, 7, 10, 5)))).toBeNull()
  })

  it('are asked of the runner’s own scale alone, five of them, each with a rating', () => {
    expect(activityFields('pain-worst-7d')).toEqual([])
    expect(activityFields('psfs').map(({ id, label, decides }) => `${id} ${label} ${decides}`)).toEqual(
      [1, 2, 3, 4, 5].flatMap((number) => ['activity', 'score'].map((field) => `${field}-${number} Activity ${number} record`)),
    )
  })

  it('are left out without words, and keep a rating of 0 apart from none', () => {
    expect(
      protocolOf([
        { words: ' ', score: 4 },
        { words: 'stairs', score: 0 },
        { words: 'hills', score: null },
      ]),
    ).toEqual({
      'activity-1': 'stairs',
      'score-1': '0',
      'activity-2': 'hills',
    })
    expect(activitiesOf({ 'score-1': '3', 'activity-2': 'hills', 'score-2': '0' })).toEqual([{ words: 'hills', score: 0 }])
    expect(meanOfActivities([...rated(3, 4, 6), { words: '  ', score: null }])).toBe(4.3)
  })

  it('have a mean once three are named and every one is rated', () => {
    expect(meanOfActivities(rated(3, 4, 6))).toBe(4.3)
    expect(meanOfActivities(rated(0, 0, 0))).toBe(0)
    expect(meanOfActivities(rated(3, 4))).toBeNull()
    expect(meanOfActivities(rated(3, 4, null))).toBeNull()
  })
})
