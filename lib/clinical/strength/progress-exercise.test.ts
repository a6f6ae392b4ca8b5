import { describe, expect, it } from 'vitest'
import type { Phase, PrescribedExercise } from '../plan/types'
import { findGymLimit } from './find-gym-limit'
import { findNextStep } from './find-next-step'
import type { LoggedSets } from './logged-sets'
import { progressExercise, type ProgressInput } from './progress-exercise'
import type { StrengthRunner } from './runner-for-strength'

const runner = (changes: Partial<StrengthRunner> = {}): StrengthRunner => ({
  condition: 'PFP',
  irritability: 'low',
  equipment: ['leg-press'],
  site: null,
  ...changes,
})
const press: PrescribedExercise = {
  exercise: 'leg-press',
  sets: 3,
  reps: [10, 12],
  holdSec: null,
  rir: 3,
  tempo: '3-0-2',
  restSec: 90,
  perSide: false,
  kneeRange: [0, 90],
}
const hold: PrescribedExercise = { ...press, exercise: 'side-plank', reps: null, holdSec: [30, 45], rir: null, tempo: 'hold', sets: 3 }
const session = (changes: Partial<LoggedSets> = {}): LoggedSets => ({
  on: '2026-12-02',
  done: [12, 12, 12],
  reserve: 3,
  lostForm: false,
  pain: 0,
  settledAfterHours: 0,
  ...changes,
})
const more = session({ done: [12, 12, 14] })
const decide = (sessions: readonly LoggedSets[], changes: Partial<ProgressInput> = {}) =>
  progressExercise({ prescribed: press, phase: 'build', runner: runner(), sessions, ...changes })

describe('progressExercise', () => {
  it('raises one thing after two sessions in a row with two repetitions more in the last set', () => {
    expect(decide([more, more])).toMatchObject({ action: 'raise', step: { raises: 'load', byPercent: [2.5, 10] }, isTooEasy: false })
    expect(decide([more])).toMatchObject({ action: 'hold', step: null })
    expect(decide([more, session({ done: [14, 14, 13] })]).action).toBe('hold')
    expect(decide([more, session(), more]).action).toBe('hold')
    expect(decide([more, more, session({ ...more, reserve: 0 })]).action).toBe('ease')
    expect(decide([more, more]).because).toBe('more than asked in the last set, twice in a row')
    expect(decide([more]).because).toBe('not two sessions in a row beyond what is asked')
    expect(decide([session(), more, more]).action).toBe('raise')
  })

  it.each<[string, Partial<LoggedSets>]>([
    ['a set left out', { done: [14, 14] }],
    ['pain 2.5', { pain: 2.5, settledAfterHours: 1 }],
  ])('does not raise after %s', (_, changes) => {
    expect(decide([more, session({ ...more, ...changes })]).action).toBe('hold')
  })

  it('raises a hold when every set was held to the top of the range, twice', () => {
    const full = session({ done: [45, 45, 45] })
    expect(decide([full, full], { prescribed: hold }).action).toBe('raise')
    expect(decide([full, session({ done: [45, 45, 44] })], { prescribed: hold }).action).toBe('hold')
  })

  it('sounds the alarm when four or more are left after the last set twice, from the build phase on', () => {
    const easy = session({ reserve: 4 })
    expect(decide([easy, easy])).toMatchObject({
      action: 'raise',
      isTooEasy: true,
      because: 'four or more were left after the last set, twice in a row',
    })
    expect(decide([easy, session({ reserve: 3 })])).toMatchObject({ action: 'hold', isTooEasy: false })
    expect(decide([easy])).toMatchObject({ action: 'hold', isTooEasy: false })
    expect(decide([easy, session({ reserve: null })]).isTooEasy).toBe(false)
    expect(decide([easy, easy], { phase: 'settle' })).toMatchObject({ action: 'hold', isTooEasy: false })
  })

  it('eases when nothing was left, or the movement lost its shape', () => {
    expect(decide([more, session({ ...more, reserve: 0 })])).toMatchObject({
      action: 'ease',
      because: 'nothing was left after the last set',
    })
    expect(decide([more, session({ ...more, lostForm: true })])).toMatchObject({ action: 'ease', because: 'the movement lost its shape' })
  })

  it.each<[Partial<StrengthRunner>, Partial<LoggedSets>, string]>([
    [{}, { pain: 2, settledAfterHours: 3 }, 'raise'],
    [{}, { pain: 3, settledAfterHours: 23 }, 'hold'],
    [{}, { pain: 3, settledAfterHours: 24 }, 'step-back'],
    [{}, { pain: 3, settledAfterHours: null }, 'step-back'],
    [{}, { pain: 2, settledAfterHours: null }, 'raise'],
    [{}, { pain: 3.5, settledAfterHours: 0 }, 'step-back'],
    [{ condition: 'BSI' }, { pain: 0 }, 'raise'],
    [{ condition: 'BSI' }, { pain: 1, settledAfterHours: 0 }, 'step-back'],
  ])('%j with %j: %s', (who, changes, action) => {
    expect(decide([more, session({ ...more, ...changes })], { runner: runner(who) }).action).toBe(action)
  })

  it('holds while nothing is logged, or an answer is missing', () => {
    expect(decide([])).toMatchObject({ action: 'hold', because: 'nothing is logged yet' })
    for (const first of [{ pain: null }, { lostForm: null }, { lostForm: true }, { pain: 2.5, settledAfterHours: 1 }]) {
      expect(decide([session({ ...more, ...first }), more]).action, JSON.stringify(first)).toBe('hold')
    }
    expect(decide([more, session({ ...more, pain: null, settledAfterHours: 48 })]).action).toBe('hold')
    expect(decide([more, session({ pain: 4 })]).because).toBe('it hurt more, or longer, than it may')
    expect(decide([more, session({ ...more, pain: null })])).toMatchObject({ action: 'hold', because: 'an answer is missing' })
    expect(decide([more, session({ ...more, lostForm: null })])).toMatchObject({ action: 'hold', because: 'an answer is missing' })
  })
})

describe('findNextStep', () => {
  const step = (exercise: string, equipment: readonly string[], changes: Partial<PrescribedExercise> = {}, phase: Phase = 'build') =>
    findNextStep({ prescribed: { ...press, exercise, ...changes }, phase, runner: runner({ equipment }) })

  it('adds load where a load is used, also one that is optional', () => {
    expect(step('leg-press', ['leg-press'])).toEqual({ raises: 'load', byPercent: [2.5, 10] })
    expect(step('seated-soleus-raise', ['backpack'])).toEqual({ raises: 'load', byPercent: [2.5, 10] })
    expect(step('split-squat', ['dumbbell'])).toEqual({ raises: 'load', byPercent: [2.5, 10] })
  })

  it('takes the next exercise of the catalogue that suits, without a load', () => {
    expect(step('glute-bridge', [])).toEqual({ raises: 'exercise', to: 'single-leg-bridge' })
    expect(step('heel-raise-double', ['step'])).toEqual({ raises: 'exercise', to: 'heel-raise-single' })
  })

  it('goes slower, then takes a backpack, then a band, then needs a gym', () => {
    const slow = { tempo: '5-0-2' }
    expect(step('heel-raise-single', ['step'])).toEqual({ raises: 'tempo', loweringSec: 5 })
    expect(step('heel-raise-single', ['step'], { tempo: '4-0-2' })).toEqual({ raises: 'tempo', loweringSec: 5 })
    expect(step('heel-raise-single', ['step', 'backpack', 'mini-band'], slow)).toEqual({ raises: 'backpack' })
    expect(step('heel-raise-single', ['step', 'mini-band'], slow)).toEqual({ raises: 'band' })
    expect(step('heel-raise-single', ['long-band'], slow)).toEqual({ raises: 'band' })
    expect(step('heel-raise-single', ['step'], slow)).toEqual({ raises: 'nothing' })
  })

  it('does not slow a hold, nor a tempo that is a word, and knows no exercise that is none', () => {
    expect(step('heel-raise-single', [], { holdSec: [20, 30], reps: null })).toEqual({ raises: 'nothing' })
    expect(step('heel-raise-single', [], { tempo: 'slow' })).toEqual({ raises: 'nothing' })
    expect(step('heel-raise-single', [], { tempo: null })).toEqual({ raises: 'nothing' })
    expect(step('burpee', ['backpack'])).toEqual({ raises: 'nothing' })
  })
})

describe('findGymLimit', () => {
  const phases = ['build', 'strengthen', 'heavy', 'maintain'] as const

  it('is the heavy phase for a runner without weights', () => {
    expect(findGymLimit(phases, runner({ equipment: [] }))).toBe('heavy')
    expect(findGymLimit(phases, runner({ equipment: ['mini-band', 'step'], condition: 'ITBS' }))).toBe('heavy')
    expect(findGymLimit(['maintain'], runner({ equipment: [] }))).toBe('maintain')
  })

  it('is the heavy phase where only the calf can be loaded', () => {
    expect(findGymLimit(phases, runner({ equipment: ['step', 'calf-machine'] }))).toBe('heavy')
  })

  it('is none before the heavy phase, nor with a press, a dumbbell or a backpack', () => {
    expect(findGymLimit(['settle', 'build', 'strengthen'], runner({ equipment: [] }))).toBeNull()
    for (const name of ['leg-press', 'dumbbell', 'backpack']) expect(findGymLimit(phases, runner({ equipment: [name] }))).toBeNull()
  })
})
