import { describe, expect, it } from 'vitest'
import { CLEARANCE_SITES } from '../screening/clearance'
import type { Phase } from '../plan/types'
import { isAllowedAtSite } from './bone-stress-sites'
import { EXERCISES, getExercise } from './catalogue'
import type { Exercise } from './catalogue-types'
import { chooseExercises, isSuitable } from './choose-exercises'
import { EQUIPMENT } from './equipment'
import type { StrengthRunner } from './runner-for-strength'
import { isMainLift, slotOf } from './slot'
import { TEMPLATES } from './templates.data'

const runner = (changes: Partial<StrengthRunner> = {}): StrengthRunner => ({
  condition: 'PFP',
  irritability: 'low',
  equipment: EQUIPMENT,
  site: null,
  ...changes,
})
const ids = (phase: Phase, changes: Partial<StrengthRunner> = {}) =>
  chooseExercises(phase, runner(changes)).map(({ exercise }) => exercise?.id ?? null)
const exercise = (id: string) => getExercise(id) as Exercise

describe('chooseExercises', () => {
  it.each([
    ['PFP', 'settle', ['wall-sit', 'knee-extension-isometric', 'wall-press-hip-hold', 'glute-bridge', 'side-plank-knees']],
    [
      'PFP',
      'build',
      ['leg-press', 'knee-extension-short-range', 'lateral-band-walk', 'romanian-deadlift', 'heel-raise-single', 'side-plank'],
    ],
    ['PFP', 'heavy', ['leg-press', 'hip-thrust', 'single-leg-deadlift', 'lateral-step-down', 'heel-raise-loaded', 'side-plank']],
    ['ITBS', 'maintain', ['hip-thrust', 'single-leg-squat-to-box', 'single-leg-deadlift', 'side-plank-leg-lift', 'heel-raise-loaded']],
    ['ITBS', 'build', ['hip-hike', 'standing-band-hip-abduction', 'single-leg-deadlift', 'split-squat', 'side-plank', 'heel-raise-single']],
    ['BSI', 'settle', ['glute-bridge', 'side-plank-knees', 'hip-external-rotation-band', 'soleus-wall-hold', 'heel-raise-double']],
  ] as const)('follows the template of %s in %s when everything is there', (condition, phase, expected) => {
    expect(ids(phase, { condition, site: condition === 'BSI' ? 'fibula' : null })).toEqual(expected)
  })

  it('fills the slots of a runner with nothing at home', () => {
    // Knee: a hold with a settle dose, not in the template. Hip, back and trunk need nothing here.
    expect(ids('settle', { equipment: [] })).toEqual(['wall-sit', 'quad-set', 'wall-press-hip-hold', 'glute-bridge', 'side-plank-knees'])
    // leg-press: a strength exercise for the knee with a build dose, core first. lateral-band-walk: hip, strength, core first.
    expect(ids('build', { equipment: [] })).toEqual([
      'box-sit-to-stand',
      'mini-squat',
      'side-lying-hip-abduction',
      'glute-bridge',
      'heel-raise-single',
      'side-plank',
    ])
  })

  it('takes an exercise with a dose in the phase before one whose dose is of an earlier phase', () => {
    // Heavy at home: split squat has a heavy dose, box sit-to-stand only a build dose.
    expect(ids('heavy', { equipment: [] })[0]).toBe('split-squat')
  })

  it('takes core before useful of one category, and another category before an empty slot', () => {
    // Hip hike: side-lying abduction is core, clamshells need a band. The second hip slot gets the wall press, a hold.
    expect(ids('build', { condition: 'ITBS', equipment: [] })).toEqual([
      'side-lying-hip-abduction',
      'wall-press-hip-hold',
      'glute-bridge',
      'split-squat',
      'side-plank',
      'heel-raise-single',
    ])
  })

  it('never chooses caution, later, avoid, power, mobility, or what the runner has no equipment for', () => {
    for (const condition of ['PFP', 'ITBS', 'BSI'] as const) {
      for (const phase of ['settle', 'build', 'strengthen', 'heavy', 'maintain'] as const) {
        for (const equipment of [[], ['mini-band', 'step'], [...EQUIPMENT]] as string[][]) {
          for (const { exercise: chosen } of chooseExercises(phase, runner({ condition, equipment, site: 'fibula' }))) {
            if (chosen === null) continue
            expect(['core', 'useful']).toContain(chosen.suitability[condition])
            expect(['power', 'mobility']).not.toContain(chosen.category)
            expect(chosen.equipment.needs.every((anyOf) => anyOf.some((name) => equipment.includes(name)))).toBe(true)
          }
        }
      }
    }
  })

  it('chooses nothing twice', () => {
    for (const phase of ['settle', 'build', 'strengthen'] as const) {
      const chosen = ids(phase, { equipment: [] }).filter((id) => id !== null)
      expect(new Set(chosen).size).toBe(chosen.length)
    }
  })

  it('fills a slot with nothing that has a place of its own in the template', () => {
    // A calf raise on one leg is core, but comes later in the row; so does the press with one leg, which stands for the press with both.
    expect(ids('build', { condition: 'BSI', site: 'fibula', equipment: ['leg-press', 'barbell'] })).toEqual([
      'heel-raise-double',
      'leg-press',
      'heel-raise-single',
      'romanian-deadlift',
      'side-plank',
    ])
    expect(ids('strengthen', { equipment: ['leg-press'] })).toEqual([
      'leg-press',
      'single-leg-bridge',
      'hamstring-slider',
      'split-squat',
      'heel-raise-single',
      'side-plank',
    ])
  })

  it('leaves out what loads the injured bone, or fills its slot with what does not', () => {
    const atPatella = ids('build', { condition: 'BSI', site: 'patella' })
    expect(atPatella).toEqual(['seated-soleus-raise', null, 'heel-raise-single', 'romanian-deadlift', 'side-plank'])
    // No clamshell, no side-lying raise, no band rotation at the femur: the wall press takes the hip slot.
    expect(ids('settle', { condition: 'BSI', site: 'femoral-neck' })[2]).toBe('wall-press-hip-hold')
  })

  it('holds an unknown bone to the rules of all', () => {
    const chosen = ids('strengthen', { condition: 'BSI', site: null }).flatMap((id) => (id === null ? [] : exercise(id)))
    for (const site of CLEARANCE_SITES) for (const one of chosen) expect(isAllowedAtSite(one, { site, phase: 'strengthen' })).toBe(true)
  })
})

describe('TEMPLATES', () => {
  it('names exercises that the catalogue holds and that take a slot', () => {
    for (const template of Object.values(TEMPLATES)) {
      for (const id of Object.values(template).flat() as string[]) expect(slotOf(exercise(id)), id).not.toBeNull()
    }
  })
})

describe('isAllowedAtSite', () => {
  it.each([
    ['patella', 'single-leg-balance-reach', 'build', false],
    ['patella', 'bird-dog', 'build', false],
    ['patella', 'dead-bug', 'build', true],
    ['femoral-shaft', 'dead-bug', 'build', false],
    ['distal-femur', 'single-leg-bridge', 'build', false],
    ['fibula', 'single-leg-bridge', 'build', true],
    ['tibial-shaft-anterior', 'toe-raise-tibialis', 'build', false],
    ['medial-tibial-plateau', 'toe-raise-tibialis', 'build', true],
    ['fibula', 'goblet-squat', 'build', false],
    ['fibula', 'split-squat', 'build', false],
    ['fibula', 'reverse-lunge', 'settle', false],
    ['fibula', 'goblet-squat', 'strengthen', true],
  ] as const)('%s: %s in %s: %s', (site, id, phase, allowed) => {
    expect(isAllowedAtSite(exercise(id), { site, phase })).toBe(allowed)
  })
})

describe('slotOf', () => {
  it.each([
    ['side-plank', 'trunk'],
    ['soleus-wall-hold', 'calf'],
    ['short-foot', 'calf'],
    ['wall-sit', 'knee'],
    ['lateral-step-down', 'knee'],
    ['standing-band-hip-abduction', 'hip'],
    ['hip-external-rotation-band', 'hip'],
    ['hip-thrust', 'back'],
    ['romanian-deadlift', 'back'],
    ['wall-march-drill', null],
    ['knee-to-wall-ankle-rock', null],
  ])('%s: %s', (id, slot) => {
    expect(slotOf(exercise(id))).toBe(slot)
  })
})

/** Rulings, "Which exercises are automatic": core and useful; no power, no mobility. */
describe('isSuitable', () => {
  it.each([
    ['wall-sit', 'settle', true],
    ['pogo-double', 'strengthen', false],
    ['snap-down', 'strengthen', false],
    ['knee-to-wall-ankle-rock', 'settle', false],
    ['forward-step-down', 'strengthen', false],
    ['hip-thrust', 'build', false],
  ] as const)('%s in %s: %s', (id, phase, suits) => {
    expect(isSuitable(exercise(id), { phase, runner: runner() })).toBe(suits)
  })

  it('goes by the category and by the impact', () => {
    const sit = exercise('wall-sit')
    const suits = (changes: Partial<Exercise>) => isSuitable({ ...sit, ...changes }, { phase: 'settle', runner: runner() })
    expect([suits({}), suits({ impact: true }), suits({ category: 'power' }), suits({ category: 'mobility' })]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})

/** Rulings, "heavyLower": category strength; quadriceps, gluteus maximus or hamstrings; first target not gluteus medius. */
describe('isMainLift', () => {
  it('is one of these of the catalogue', () => {
    /** Read from exercises.json by that rule. */
    const LIFTS = [
      'straight-leg-raise',
      'glute-bridge',
      'single-leg-bridge',
      'hip-thrust',
      'box-sit-to-stand',
      'mini-squat',
      'goblet-squat',
      'barbell-squat',
      'leg-press',
      'single-leg-press',
      'knee-extension-short-range',
      'knee-extension-full-range',
      'low-step-up',
      'high-step-up',
      'split-squat',
      'rear-foot-elevated-split-squat',
      'reverse-lunge',
      'walking-lunge',
      'romanian-deadlift',
      'single-leg-deadlift',
      'hamstring-slider',
    ]
    expect(EXERCISES.filter(isMainLift).map(({ id }) => id)).toEqual(LIFTS)
  })

  it.each<[readonly string[], boolean]>([
    [['quadriceps'], true],
    [['calf', 'gluteus maximus'], true],
    [['hamstrings'], true],
    [['back extensors'], false],
    [['gluteus medius (both sides)', 'gluteus maximus'], false],
    [['gluteus maximus', 'gluteus medius'], true],
  ])('with the targets %j: %s', (targets, isLift) => {
    expect(isMainLift({ ...exercise('hip-thrust'), targets })).toBe(isLift)
    expect(isMainLift({ ...exercise('hip-thrust'), targets, category: 'trunk' })).toBe(false)
  })
})
