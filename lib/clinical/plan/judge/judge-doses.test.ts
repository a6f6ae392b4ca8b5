import { describe, expect, it } from 'vitest'
import type { Phase, PrescribedExercise } from '../types'
import { PLANK, planOf, PRESS, said, strengthOn } from './fixtures/judged'
import { judgeDoses } from './judge-doses'

const exceeds = (phase: Phase, prescribed: PrescribedExercise) =>
  said(judgeDoses(planOf([strengthOn(0, { phase, exercises: [prescribed] })]))).length > 0
const press = (changes: Partial<PrescribedExercise>): PrescribedExercise => ({ ...PRESS, ...changes })

/** plan.md 2.2, exercises.json: leg press builds with 3 x 10-12 (RIR 3-4), strengthens 3 x 6-10 (2-3), is heavy at 3 x 4-6 (1-2). */
describe('I-S5: the dose of the phase', () => {
  it.each<[string, Phase, Partial<PrescribedExercise>, boolean]>([
    ['as it is', 'build', {}, false],
    ['a set less, in a lighter week', 'build', { sets: 2 }, false],
    ['a set more', 'build', { sets: 4 }, true],
    ['more at the top', 'build', { reps: [10, 13] }, true],
    ['more at the bottom', 'build', { reps: [11, 12] }, true],
    ['less at the top', 'build', { reps: [10, 11] }, true],
    ['less in reserve', 'build', { rir: 2 }, true],
    ['more in reserve', 'build', { rir: 4 }, false],
    ['no effort named', 'build', { rir: null }, true],
    ['a hold', 'build', { reps: null, holdSec: [10, 12] }, true],
    ['a hold beside the repetitions', 'build', { holdSec: [10, 12] }, true],
    ['the dose of the next phase', 'build', { reps: [6, 10], rir: 2 }, true],
    ['strengthen', 'strengthen', { reps: [6, 10], rir: 2 }, false],
    ['heavy', 'heavy', { reps: [4, 6], rir: 1 }, false],
    ['maintain', 'maintain', { sets: 2, reps: [4, 6], rir: 2 }, false],
    ['a set more in maintain', 'maintain', { sets: 3, reps: [4, 6], rir: 2 }, true],
    // Rulings, "Strength on the eve of a key run": the build dose at 3 in reserve.
    ['eased on the eve of a key run', 'heavy', { reps: [10, 12], rir: 3 }, false],
    ['eased, a set more', 'heavy', { sets: 4, reps: [10, 12], rir: 3 }, true],
    ['eased to a dose that no phase has', 'heavy', { reps: [8, 12], rir: 3 }, true],
    ['an earlier dose at the effort of the phase', 'heavy', { reps: [10, 12], rir: 1 }, true],
    ['before its first phase', 'settle', {}, true],
  ])('leg press, %s (%s)', (_, phase, changes, isTooMuch) => {
    expect(exceeds(phase, press(changes))).toBe(isTooMuch)
  })

  /** exercises.json: side plank builds with 3 x 20-30 s, strengthens and maintains with 30-45 s; none is heavy. */
  it.each<[string, Phase, Partial<PrescribedExercise>, boolean]>([
    ['as it is', 'build', {}, false],
    ['longer', 'build', { holdSec: [20, 45] }, true],
    ['repetitions', 'build', { holdSec: null, reps: [20, 30] }, true],
    ['repetitions beside the hold', 'build', { reps: [20, 30] }, true],
    ['an effort that it has not', 'build', { rir: 3 }, true],
    ['the dose of the phase before where the phase has none', 'heavy', { holdSec: [30, 45] }, false],
    ['an older dose', 'heavy', {}, true],
  ])('side plank, %s (%s)', (_, phase, changes, isTooMuch) => {
    expect(exceeds(phase, { ...PLANK, ...changes })).toBe(isTooMuch)
  })

  it('has none for an exercise that is none', () => {
    expect(exceeds('build', press({ exercise: 'burpee' }))).toBe(true)
  })

  it('names the session', () => {
    const sessions = [strengthOn(0), strengthOn(2, { exercises: [PRESS, press({ sets: 4 })] })]
    expect(said(judgeDoses(planOf(sessions)))).toEqual(['I-S5 | 2026-12-04-strength | More than the dose of the phase.'])
  })
})
