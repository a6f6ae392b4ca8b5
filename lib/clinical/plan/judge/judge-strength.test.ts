import { describe, expect, it } from 'vitest'
import type { Condition } from '../../measures/types'
import type { Phase, PrescribedExercise, StrengthSession } from '../types'
import { LOW_RISK_CLEARANCE } from '../fixtures/calm-case'
import { dateOf, PLANK, planOf, PRESS, said, strengthOn, type HandWritten } from './fixtures/judged'
import { judgeStrength } from './judge-strength'

const WARNED = { document: { warnings: [{ id: 'W-3', text: 'Few.' }] } }
/** What is said of one session of strength; the thin weeks are warned of. */
const judge = (exercises: readonly PrescribedExercise[], changes: HandWritten = {}, session: Partial<StrengthSession> = {}) =>
  said(judgeStrength(planOf([strengthOn(0, { exercises, ...session })], { ...WARNED, ...changes }))).map((text) => text.split(' | ')[2])
const doing = (exercise: string, changes: Partial<PrescribedExercise> = {}): PrescribedExercise => ({ ...PRESS, exercise, ...changes })
const beside = (exercise: string, changes: HandWritten = {}, session: Partial<StrengthSession> = {}) =>
  judge([doing(exercise, { kneeRange: null }), exercise === 'side-plank' ? PRESS : PLANK], changes, session)
const everything = { planning: { equipment: ['barbell', 'rack', 'box', 'dumbbell', 'bench', 'leg-extension', 'step', 'strap'] } }

describe('I-S2: suits the condition', () => {
  const OUT = 'An exercise that does not suit the condition.'

  /** exercises.json: core, useful, caution, later. */
  it.each<[string, Condition, boolean]>([
    ['split-squat', 'PFP', true],
    ['single-leg-squat-to-box', 'ITBS', true],
    ['knee-extension-full-range', 'PFP', false],
    ['knee-extension-full-range', 'ITBS', true],
    ['knee-extension-full-range', 'BSI', false],
    ['barbell-squat', 'PFP', true],
    ['barbell-squat', 'BSI', false],
    ['side-plank-leg-lift', 'ITBS', true],
    ['side-plank-leg-lift', 'BSI', false],
    ['forward-step-down', 'PFP', false],
  ])('%s with %s: %s', (exercise, condition, suits) => {
    expect(beside(exercise, { ...everything, condition }, { phase: 'strengthen' }).includes(OUT)).toBe(!suits)
  })

  it('cannot be told without a diagnosis', () => {
    expect(beside('glute-bridge', { rest: { condition: null } })).toContain(OUT)
  })
})

describe('I-S4: no impact', () => {
  const IMPACT = 'An exercise with impact.'

  it.each([
    ['pogo-double', true],
    ['snap-down', true],
    ['glute-bridge', false],
  ])('%s: %s', (exercise, isImpact) => {
    expect(beside(exercise).includes(IMPACT)).toBe(isImpact)
  })

  it('is what the session is marked with', () => {
    expect(judge([PRESS, PLANK], {}, { impact: true })).toEqual(['A session marked as impact.'])
    expect(judge([PRESS, PLANK])).toEqual([])
  })
})

describe('I-S6: equipment and catalogue', () => {
  const LACKS = 'Equipment the runner has not got.'
  const lacks = (exercise: string, ...equipment: readonly string[]) => beside(exercise, { planning: { equipment } }).includes(LACKS)

  /** exercises.json: hip thrust needs a bench, and a barbell or a dumbbell. */
  it('is one of each kind that is needed', () => {
    expect(lacks('hip-thrust', 'bench', 'dumbbell')).toBe(false)
    expect(lacks('hip-thrust', 'bench', 'barbell')).toBe(false)
    expect(lacks('hip-thrust', 'bench')).toBe(true)
    expect(lacks('hip-thrust', 'dumbbell')).toBe(true)
    expect(lacks('glute-bridge')).toBe(false)
  })

  it('holds the exercise', () => {
    expect(beside('burpee')).toEqual(['An exercise that the catalogue does not hold.'])
  })
})

/** Rulings, "BSI by site". */
describe('the injured bone', () => {
  const LOADS = 'An exercise that loads the injured bone.'
  const at = (site: string, exercise: string, phase: Phase = 'strengthen', condition: Condition = 'BSI') =>
    beside(exercise, { condition, rest: { clearance: { ...LOW_RISK_CLEARANCE, site, specialist: true } } }, { phase }).includes(LOADS)
  const FEMUR = [
    'straight-leg-raise',
    'side-lying-hip-abduction',
    'clamshell-band',
    'hip-external-rotation-band',
    'side-plank-leg-lift',
    'dead-bug',
    'single-leg-bridge',
    'hamstring-slider',
  ]

  it.each(FEMUR)('at the femur has no %s', (exercise) => {
    for (const site of ['femoral-neck', 'femoral-shaft', 'distal-femur']) expect(at(site, exercise), site).toBe(true)
    for (const site of ['fibula', 'tibial-shaft-anterior', 'medial-tibial-plateau']) expect(at(site, exercise), site).toBe(false)
    expect(at('femoral-neck', exercise, 'strengthen', 'PFP')).toBe(false)
  })

  it.each<[string, string, Phase, boolean]>([
    ['patella', 'leg-press', 'strengthen', true],
    ['patella', 'wall-sit', 'settle', true],
    ['patella', 'bird-dog', 'build', true],
    ['patella', 'dead-bug', 'build', false],
    ['patella', 'hip-thrust', 'strengthen', false],
    ['tibial-shaft-anterior', 'toe-raise-tibialis', 'build', true],
    ['tibial-shaft-anterior', 'leg-press', 'build', false],
    ['fibula', 'toe-raise-tibialis', 'build', false],
    ['fibula', 'leg-press', 'build', false],
    ['fibula', 'bird-dog', 'build', false],
    ['femoral-neck', 'leg-press', 'build', false],
    ...(['goblet-squat', 'split-squat', 'reverse-lunge'] as const).flatMap((exercise): [string, string, Phase, boolean][] => [
      ['fibula', exercise, 'settle', true],
      ['fibula', exercise, 'build', true],
      ['fibula', exercise, 'strengthen', false],
    ]),
    ['fibula', 'mini-squat', 'build', false],
  ])('%s: %s in %s is out: %s', (site, exercise, phase, isOut) => {
    expect(at(site, exercise, phase)).toBe(isOut)
  })

  it('that is not known rules out only what is out for all', () => {
    const unknown = (exercise: string, phase: Phase) =>
      beside(exercise, { condition: 'BSI', rest: { clearance: null } }, { phase }).includes(LOADS)
    expect([unknown('split-squat', 'build'), unknown('split-squat', 'strengthen'), unknown('dead-bug', 'build')]).toEqual([
      true,
      false,
      false,
    ])
  })
})

/** plan.md I-S3: PFP weight-bearing 0-45 high, 0-60 moderate, 0-90 low; leg extension 45-90 until low. */
describe('I-S3: knee bend', () => {
  const BENT = 'More knee bend than the irritability allows.'
  const AVERAGE = { low: 1, moderate: 3, high: 5 }
  const bend = (
    exercise: string,
    kneeRange: readonly [number, number] | null,
    irritability: keyof typeof AVERAGE,
    condition: Condition = 'PFP',
  ) => judge([doing(exercise, { kneeRange }), PLANK], { answers: { 'pain-average-7d': AVERAGE[irritability] }, condition }).includes(BENT)

  it.each([
    ['low', 90],
    ['moderate', 60],
    ['high', 45],
  ] as const)('with %s irritability is at most %i under weight', (irritability, deepest) => {
    expect(bend('mini-squat', [0, deepest], irritability)).toBe(false)
    expect(bend('mini-squat', [0, deepest + 1], irritability)).toBe(true)
    expect(bend('leg-press', [0, deepest + 1], irritability)).toBe(false)
    expect(bend('mini-squat', [0, deepest + 1], irritability, 'ITBS')).toBe(false)
    expect(bend('mini-squat', null, irritability)).toBe(false)
  })

  it('of a leg extension is not below 45 before the knee is calm', () => {
    expect(bend('knee-extension-short-range', [45, 90], 'moderate')).toBe(false)
    expect(bend('knee-extension-short-range', [44, 90], 'moderate')).toBe(true)
    expect(bend('knee-extension-isometric', [44, 90], 'high')).toBe(true)
    expect(bend('knee-extension-short-range', [0, 90], 'low')).toBe(false)
    expect(bend('knee-extension-short-range', null, 'moderate')).toBe(false)
    expect(bend('leg-press', [0, 60], 'moderate')).toBe(false)
  })
})

describe('I-S6: the amount', () => {
  it('is at most 24 sets', () => {
    const sets = (count: number) => judge([doing('leg-press', { sets: count }), { ...PLANK, sets: 4 }])
    expect(sets(20)).toEqual([])
    expect(sets(21)).toEqual(['More than 24 sets.'])
  })

  it('is at most 45 min', () => {
    expect(judge([PRESS, PLANK], {}, { totalMin: 45 })).toEqual([])
    expect(judge([PRESS, PLANK], {}, { totalMin: 46 })).toEqual(['Longer than 45 min.'])
  })

  it('is two exercises at least, none twice', () => {
    expect(judge([PRESS])).toEqual(['Fewer than two exercises.'])
    expect(judge([PRESS, { ...PRESS, sets: 2 }])).toEqual(['An exercise twice.'])
  })

  it.each<[string, Partial<PrescribedExercise>]>([
    ['no set', { sets: 0 }],
    ['no rest', { restSec: 0 }],
    ['repetitions and a hold', { holdSec: [20, 30] }],
    ['neither', { reps: null }],
    ['no repetition', { reps: [0, 10] }],
    ['no second', { reps: null, holdSec: [0, 10] }],
  ])('can be done: %s', (_, changes) => {
    expect(judge([doing('leg-press', changes), PLANK])).toEqual(['A dose that cannot be done.'])
  })

  it('can be a single set, repetition or second', () => {
    expect(judge([doing('leg-press', { sets: 1, reps: [1, 1], restSec: 1 }), { ...PLANK, holdSec: [1, 1] }])).toEqual([])
  })
})

/** plan.md I-S6: 2 to 3 strength days a week; rulings, "W-3": any whole plan week still to come. */
describe('I-S6, W-3: the days of a week', () => {
  const weeks = (days: readonly number[], changes: HandWritten = {}) =>
    said(
      judgeStrength(
        planOf(
          days.map((day) => strengthOn(day)),
          { planning: { weeks: 2 }, ...changes },
        ),
      ),
    )
  const WARN = ['W-3 | The warning does not match the weeks.']
  const two = [0, 6, 7, 13]

  it('are two or three', () => {
    expect(weeks(two)).toEqual([])
    expect(weeks([0, 2, 4, 7, 9, 11])).toEqual([])
    expect(weeks([0, 2, 4, 6, 7, 9])).toEqual(['I-S6 | More than three strength days in a week.'])
  })

  it('are warned of when there are fewer, and only then', () => {
    expect(weeks([0, 6, 7])).toEqual(WARN)
    expect(weeks([6, 7, 13])).toEqual(WARN)
    expect(weeks([0, 6, 7], WARNED)).toEqual([])
    expect(weeks(two, WARNED)).toEqual(WARN)
    expect(weeks([0, 6, 7], { document: { warnings: [{ id: 'W-7', text: 'Soon.' }] } })).toEqual(WARN)
  })

  it('of a week that has begun are not counted, nor those of a locked plan', () => {
    expect(weeks([7, 13], { rest: { asOf: dateOf(1) } })).toEqual([])
    expect(weeks([7, 13], { rest: { asOf: dateOf(0) } })).toEqual(WARN)
    expect(weeks([0], { document: { route: 'locked' } })).toEqual([])
  })
})
