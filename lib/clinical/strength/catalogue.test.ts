import { describe, expect, it } from 'vitest'
import { EXERCISES, getExercise } from './catalogue'
import type { Exercise } from './catalogue-types'
import { EQUIPMENT } from './equipment'

describe('EXERCISES', () => {
  it('holds 60 exercises, each id once, in the order of the evidence file', () => {
    expect(EXERCISES).toHaveLength(60)
    expect(new Set(EXERCISES.map(({ id }) => id)).size).toBe(60)
    expect([0, 5, 14, 30, 33, 40, 47, 49, 57, 59].map((at) => EXERCISES[at]?.id)).toEqual([
      'quad-set',
      'wall-press-hip-hold',
      'hip-thrust',
      'walking-lunge',
      'single-leg-deadlift',
      'soleus-wall-hold',
      'dead-bug',
      'band-anti-rotation-press',
      'alternate-bounding',
      'quad-stretch-side-lying',
    ])
  })

  it('counts what the evidence file counts by category', () => {
    const count = (category: Exercise['category']) => EXERCISES.filter((exercise) => exercise.category === category).length
    expect(['isometric', 'strength', 'motor-control', 'calf-foot', 'trunk', 'power', 'mobility'].map((c) => count(c as 'trunk'))).toEqual([
      6, 27, 5, 7, 7, 6, 2,
    ])
  })

  /** Typed from the evidence file. */
  it.each([
    ['leg-press', 'build', { sets: 3, reps: [10, 12], holdSec: null, rirTarget: [3, 4], tempo: '3-0-2', restSec: 90, perSide: false }],
    ['leg-press', 'heavy', { sets: 3, reps: [4, 6], rirTarget: [1, 2], pct1RM: [80, 87], tempo: '2-0-1, strong up', restSec: 180 }],
    ['single-leg-press', 'maintain', { sets: 2, reps: [4, 6], rirTarget: [2, 3], pct1RM: [78, 85], restSec: 150, perSide: true }],
    ['wall-sit', 'settle', { sets: 4, reps: null, holdSec: [20, 30], rirTarget: null, tempo: 'hold', restSec: 60, perSide: false }],
    ['side-plank', 'strengthen', { sets: 3, reps: null, holdSec: [30, 45], restSec: 60, perSide: true }],
    ['heel-raise-loaded', 'heavy', { sets: 4, reps: [6, 8], rirTarget: [1, 2], restSec: 120, perSide: true }],
    ['lateral-step-down', 'build', { sets: 3, reps: [6, 8], rirTarget: null, tempo: 'slow', restSec: 60, perSide: true }],
    ['squat-jump', 'power', { sets: 3, reps: [5, 6], tempo: 'explosive', restSec: 120, perSide: false }],
    ['heel-raise-double', 'settle', { sets: 3, reps: [10, 15], rirTarget: [4, 5], restSec: 60, perSide: false }],
    ['toe-raise-tibialis', 'strengthen', { sets: 3, reps: [12, 15], rirTarget: [3, 4], restSec: 75, perSide: false }],
  ] as const)('has the dose of %s in %s', (id, phase, dose) => {
    expect(getExercise(id)?.dosage[phase]).toMatchObject(dose)
  })

  it.each([
    ['knee-extension-short-range', { default: [45, 90] }],
    ['knee-extension-isometric', { default: [60, 60], allowed: [45, 90] }],
    ['hip-thrust', { fixed: [70, 100] }],
    ['leg-press', { byIrritability: { high: [0, 45], moderate: [0, 60], low: [0, 90] } }],
    ['dead-bug', null],
  ])('has the knee range of %s', (id, range) => {
    expect(getExercise(id)?.kneeRange).toEqual(range)
  })

  it('never gives an impact exercise in settle or build, nor to a bone before it is later', () => {
    for (const exercise of EXERCISES.filter(({ impact }) => impact)) {
      expect(exercise.dosage.settle ?? exercise.dosage.build).toBeUndefined()
      expect(exercise.suitability.BSI).toBe('later')
    }
  })

  it('doses every exercise in each of its phases, in reps or in seconds', () => {
    for (const { id, phases, dosage } of EXERCISES) {
      expect(Object.keys(dosage), id).toEqual([...phases])
      for (const dose of Object.values(dosage)) expect((dose.reps === null) !== (dose.holdSec === null), id).toBe(true)
    }
  })

  it('offers regressions and progressions that it holds, without a circle (I-S7)', () => {
    const follow = (field: 'regressions' | 'progressions', id: string, seen: readonly string[]): void => {
      expect(seen).not.toContain(id)
      const exercise = getExercise(id)
      expect(exercise, id).toBeDefined()
      exercise?.[field].forEach((next) => follow(field, next, [...seen, id]))
    }
    for (const { id } of EXERCISES) {
      follow('regressions', id, [])
      follow('progressions', id, [])
    }
  })

  it('needs only equipment that can be named', () => {
    const names = new Set<string>(EQUIPMENT)
    for (const { equipment } of EXERCISES) for (const name of equipment.needs.flat()) expect(names).toContain(name)
    expect(EQUIPMENT).toHaveLength(18)
  })

  it('does not know an exercise that is none', () => {
    expect(getExercise('burpee')).toBeUndefined()
  })
})
