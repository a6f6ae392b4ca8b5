import { describe, expect, it } from 'vitest'
import type { PrescribedExercise } from '../plan/types'
import { getExercise } from './catalogue'
import type { Exercise } from './catalogue-types'
import { composeSession } from './compose-session'
import { doseInPhase } from './dose-in-phase'
import { kneeRangeFor } from './knee-range-for'
import { exerciseSeconds, prescribe, type PrescribeContext } from './prescribe'

const exercise = (id: string) => getExercise(id) as Exercise
const context = (changes: Partial<PrescribeContext> = {}): PrescribeContext => ({
  phase: 'strengthen',
  runner: { condition: 'PFP', irritability: 'low', equipment: [], site: null },
  isLighter: false,
  isEveOfKeyRun: false,
  ...changes,
})

describe('prescribe', () => {
  it('takes the dose of the phase, with the lower end of what is left in reserve', () => {
    expect(prescribe(exercise('leg-press'), context())).toEqual({
      exercise: 'leg-press',
      sets: 3,
      reps: [6, 10],
      holdSec: null,
      rir: 2,
      tempo: '3-0-1',
      restSec: 120,
      perSide: false,
      kneeRange: [0, 90],
    })
  })

  it('gives holds no reps', () => {
    expect(prescribe(exercise('side-plank'), context())).toMatchObject({ reps: null, holdSec: [30, 45], rir: null, kneeRange: null })
  })

  it('halves the sets of a lighter week, rounded up', () => {
    expect(prescribe(exercise('leg-press'), context({ isLighter: true }))?.sets).toBe(2)
    expect(prescribe(exercise('heel-raise-loaded'), context({ phase: 'heavy', isLighter: true }))?.sets).toBe(2)
    expect(prescribe(exercise('spanish-squat-hold'), context({ isLighter: true }))?.sets).toBe(3)
  })

  it('eases the main lifts on the eve of a key run to their build dose at 3 in reserve', () => {
    const eve = context({ phase: 'heavy', isEveOfKeyRun: true })
    expect(prescribe(exercise('leg-press'), eve)).toMatchObject({ sets: 3, reps: [10, 12], rir: 3, tempo: '3-0-2', restSec: 90 })
    expect(prescribe(exercise('hip-thrust'), eve)).toMatchObject({ sets: 3, reps: [6, 10], rir: 3 })
    expect(prescribe(exercise('heel-raise-loaded'), eve)).toMatchObject({ reps: [6, 8], rir: 1 })
    expect(prescribe(exercise('leg-press'), context({ phase: 'build', isEveOfKeyRun: true }))).toMatchObject({ reps: [10, 12], rir: 3 })
  })

  it('never makes a main lift harder on that eve: what keeps more in reserve stays as it is', () => {
    // exercises.json: the bridge settles with 2 x 10-12 at RIR 4 to 5, and builds with 3 x 10-12 at 3 to 4.
    const eve = context({ phase: 'settle', isEveOfKeyRun: true })
    expect(prescribe(exercise('glute-bridge'), eve)).toMatchObject({ sets: 2, reps: [10, 12], rir: 4 })
  })

  it('gives nothing where the phase is too early for the exercise', () => {
    expect(prescribe(exercise('hip-thrust'), context({ phase: 'build' }))).toBeNull()
  })
})

describe('doseInPhase', () => {
  it.each([
    ['side-plank', 'heavy', 1],
    ['side-plank', 'maintain', 0],
    ['lateral-step-down', 'maintain', 2],
    ['glute-bridge', 'heavy', 2],
  ] as const)('%s in %s is %i back', (id, phase, back) => {
    expect(doseInPhase(exercise(id), phase)?.phasesBack).toBe(back)
  })

  it('never looks ahead', () => {
    expect(doseInPhase(exercise('barbell-squat'), 'build')).toBeNull()
  })
})

describe('exerciseSeconds', () => {
  const seconds = (changes: Partial<PrescribedExercise>) =>
    exerciseSeconds({
      exercise: 'x',
      sets: 3,
      reps: [10, 12],
      holdSec: null,
      rir: 3,
      tempo: '3-0-2',
      restSec: 90,
      perSide: false,
      kneeRange: null,
      ...changes,
    })

  it.each([
    ['both legs: 3 x (60 + 90)', {}, 450],
    ['each side, rest longer than the other leg works: 3 x (60 + 90)', { perSide: true }, 450],
    ['each side, the other leg works longer than the rest: 3 x 120', { perSide: true, restSec: 30 }, 360],
    ['hold: 4 x (30 + 60)', { sets: 4, reps: null, holdSec: [20, 30] as const, tempo: 'hold', restSec: 60 }, 360],
    [
      'hold each side: 2 x max(40, 65)',
      { sets: 2, reps: null, holdSec: [15, 20] as const, tempo: 'hold', restSec: 45, perSide: true },
      130,
    ],
    ['slow: 3 x (12 x 5 + 90)', { tempo: 'slow' }, 450],
    ['quick: 3 x (12 + 90)', { tempo: 'quick' }, 306],
    ['explosive: 3 x (36 + 90)', { tempo: 'explosive' }, 378],
    ['words after the numbers: 3 x (12 x 3 + 90)', { tempo: '2-0-1, strong up' }, 378],
    ['more than nine seconds: 3 x (12 x 12 + 90)', { tempo: '10-0-2' }, 702],
    ['no tempo: the rests alone', { tempo: null }, 270],
    ['no repetitions: the rests alone', { reps: null }, 270],
  ])('%s', (_, changes, expected) => {
    expect(seconds(changes)).toBe(expected)
  })
})

describe('kneeRangeFor', () => {
  const range = (id: string, irritability: 'high' | 'moderate' | 'low', condition: 'PFP' | 'ITBS' | 'BSI' = 'PFP') => {
    const choice = kneeRangeFor(exercise(id), { condition, irritability })
    return choice.unsuitable ? 'unsuitable' : choice.kneeRange
  }

  it.each([
    ['leg-press', 'high', [0, 45]],
    ['leg-press', 'moderate', [0, 60]],
    ['leg-press', 'low', [0, 90]],
    ['knee-extension-isometric', 'high', [45, 90]],
    ['knee-extension-short-range', 'high', [45, 90]],
    ['knee-extension-full-range', 'moderate', 'unsuitable'],
    ['knee-extension-full-range', 'low', [0, 90]],
    ['barbell-squat', 'high', [0, 45]],
    ['barbell-squat', 'moderate', [0, 60]],
    ['wall-march-drill', 'moderate', 'unsuitable'],
    ['wall-march-drill', 'low', [0, 90]],
    ['hip-thrust', 'high', [70, 100]],
    ['quad-set', 'high', [0, 0]],
    ['bent-knee-heel-raise-single', 'high', [20, 40]],
    ['side-plank', 'high', null],
  ] as const)('PFP %s with %s irritability', (id, irritability, expected) => {
    expect(range(id, irritability)).toEqual(expected)
  })

  it('rules out what begins deeper than the knee may bend', () => {
    const squat = { ...exercise('barbell-squat'), kneeRange: { default: [60, 90] as const } }
    expect(kneeRangeFor(squat, { condition: 'PFP', irritability: 'high' })).toEqual({ unsuitable: true })
    expect(kneeRangeFor(squat, { condition: 'PFP', irritability: 'low' })).toEqual({ unsuitable: false, kneeRange: [60, 90] })
    expect(kneeRangeFor({ ...squat, kneeRange: {} }, { condition: 'PFP', irritability: 'high' })).toEqual({
      unsuitable: false,
      kneeRange: null,
    })
  })

  it('cuts nothing for the others', () => {
    expect(range('barbell-squat', 'high', 'ITBS')).toEqual([0, 90])
    expect(range('knee-extension-full-range', 'high', 'BSI')).toEqual([0, 90])
    expect(range('leg-press', 'high', 'BSI')).toEqual([0, 45])
  })
})

describe('composeSession', () => {
  const choices = (...ids: readonly string[]) => ids.map((id) => ({ wanted: id, exercise: exercise(id) }))
  const build = context({ phase: 'build' })
  const compose = (minutes: number, ...ids: readonly string[]) => composeSession(choices(...ids), minutes, build)

  it('leaves out what no longer fits and tries the next', () => {
    // 450 s each for the press and the deadlift, 3 x 75 s = 225 s for the side plank.
    expect(compose(15, 'leg-press', 'romanian-deadlift', 'side-plank')?.exercises.map((e) => e.exercise)).toEqual([
      'leg-press',
      'romanian-deadlift',
    ])
    expect(compose(14, 'leg-press', 'romanian-deadlift', 'side-plank')?.exercises.map((e) => e.exercise)).toEqual([
      'leg-press',
      'side-plank',
    ])
  })

  it('counts whole minutes, up', () => {
    expect(compose(45, 'leg-press', 'side-plank')?.totalMin).toBe(12)
  })

  it('is no session with one exercise, or none', () => {
    expect(compose(11, 'leg-press', 'romanian-deadlift')).toBeNull()
    expect(compose(0, 'leg-press', 'romanian-deadlift')).toBeNull()
    expect(composeSession([{ wanted: 'leg-press', exercise: null }], 45, build)).toBeNull()
  })

  it('never goes beyond 45 min or 24 sets', () => {
    const many = ['leg-press', 'box-sit-to-stand', 'mini-squat', 'goblet-squat', 'romanian-deadlift', 'glute-bridge', 'split-squat']
    expect(compose(90, ...many)).toMatchObject({ totalMin: 45 })
    const holds = [
      'wall-sit',
      'wall-press-hip-hold',
      'soleus-wall-hold',
      'knee-extension-isometric',
      'front-plank',
      'side-plank',
      'dead-bug',
    ]
    const sets = compose(90, ...holds)?.exercises.reduce((total, { sets: count }) => total + count, 0) ?? 0
    expect(sets).toBeLessThanOrEqual(24)
  })

  it('marks a main lift with 2 or fewer in reserve, and nothing else', () => {
    const marks = (phase: 'build' | 'strengthen' | 'heavy' | 'maintain', ...ids: readonly string[]) =>
      composeSession(choices(...ids), 45, context({ phase }))?.heavyLower
    expect(marks('build', 'leg-press', 'side-plank')).toBe(false)
    expect(marks('strengthen', 'leg-press', 'side-plank')).toBe(true)
    expect(marks('heavy', 'leg-press', 'side-plank')).toBe(true)
    expect(marks('maintain', 'leg-press', 'side-plank')).toBe(true)
    expect(marks('heavy', 'heel-raise-loaded', 'side-plank')).toBe(false)
    expect(composeSession(choices('leg-press', 'side-plank'), 45, context({ phase: 'heavy', isEveOfKeyRun: true }))?.heavyLower).toBe(false)
  })
})
