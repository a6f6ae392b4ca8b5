import type { Phase, PrescribedExercise } from '../plan/types'
import type { Exercise, ExerciseDose } from './catalogue-types'
import { doseInPhase } from './dose-in-phase'
import { kneeRangeFor } from './knee-range-for'
import type { StrengthRunner } from './runner-for-strength'
import { isMainLift } from './slot'

export interface PrescribeContext {
  readonly phase: Phase
  readonly runner: StrengthRunner
  /** Half the sets, rounded up. */
  readonly isLighter: boolean
  /** The day before the week's key run: the main lifts are kept easy. */
  readonly isEveOfKeyRun: boolean
}

const EVE_RIR = 3

/**
 * The dose of one exercise in one session; null when the catalogue has none that early.
 *
 * Reps in reserve are the lower end of the target; holds have no reps. In a lighter week half the sets, rounded up. On the eve of a key run a
 * main lift takes its build dose (without one the reps of strengthen) with 3 reps in reserve.
 * Source: plan.md 2.2, 1.7; rulings, "Dose when the phase has none", "Strength on the eve of a key run". Convention.
 *
 * @example prescribe(legPress, { phase: 'heavy', isEveOfKeyRun: true, ... }) // 3 sets of 10 to 12 with 3 in reserve
 */
export function prescribe(exercise: Exercise, { phase, runner, isLighter, isEveOfKeyRun }: PrescribeContext): PrescribedExercise | null {
  const dose = doseInPhase(exercise, phase)?.dose
  const range = kneeRangeFor(exercise, runner)
  if (dose === undefined || range.unsuitable) return null
  const isEased = isEveOfKeyRun && isMainLift(exercise) && dose.rirTarget !== null && dose.rirTarget[0] < EVE_RIR
  const given = isEased ? (exercise.dosage.build ?? exercise.dosage.strengthen ?? dose) : dose
  return {
    exercise: exercise.id,
    sets: isLighter ? Math.ceil(given.sets / 2) : given.sets,
    reps: given.reps,
    holdSec: given.holdSec,
    rir: isEased ? EVE_RIR : (given.rirTarget?.[0] ?? null),
    tempo: given.tempo,
    restSec: given.restSec,
    perSide: given.perSide,
    kneeRange: range.kneeRange,
  }
}

const TEMPO_WORDS: Readonly<Record<string, number>> = { slow: 5, quick: 1, explosive: 3 }

/**
 * Seconds an exercise takes: sets times work and rest. For each side in turn one leg works while the other rests.
 *
 * Work is the longest hold, or the most reps times the seconds of the tempo; slow counts 5 s a rep, quick 1, explosive 3.
 * Source: rulings, "Minutes of an exercise". Convention.
 *
 * @example 3 sets of 10 to 12 at 3-0-2 with 90 s rest, both legs together: 3 x (60 + 90) = 450 s
 */
export function exerciseSeconds({ sets, reps, holdSec, tempo, restSec, perSide }: PrescribedExercise): number {
  const work = holdSec !== null ? holdSec[1] : (reps?.[1] ?? 0) * secondsPerRep(tempo)
  return sets * (perSide ? Math.max(2 * work, work + restSec) : work + restSec)
}

function secondsPerRep(tempo: ExerciseDose['tempo'] | null): number {
  if (tempo === null) return 0
  return TEMPO_WORDS[tempo] ?? (tempo.match(/\d+/g) ?? []).reduce((total, digits) => total + Number(digits), 0)
}
