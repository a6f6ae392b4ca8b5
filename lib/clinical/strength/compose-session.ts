import type { PrescribedExercise } from '../plan/types'
import { getExercise } from './catalogue'
import type { SlotChoice } from './choose-exercises'
import { exerciseSeconds, prescribe, type PrescribeContext } from './prescribe'
import { isMainLift } from './slot'

const MOST_SETS = 24
const FEWEST_EXERCISES = 2
const LONGEST_SESSION_MIN = 45
const HEAVY_RIR = 2

export interface ComposedSession {
  readonly exercises: readonly PrescribedExercise[]
  readonly totalMin: number
  readonly heavyLower: boolean
}

/**
 * Fits the chosen exercises into the minutes of one day, in their order.
 *
 * One that no longer fits 45 minutes, the minutes left, or 24 sets is left out and the next is tried. Fewer than two: no session (null).
 * Minutes are whole, rounded up. `heavyLower`: a main lift leaves 2 reps or fewer in reserve.
 * Source: plan.md 2.2, I-S6; rulings, "Session", "heavyLower". Convention.
 *
 * @example two exercises of 450 s in 15 minutes: one fits, so no session
 */
export function composeSession(choices: readonly SlotChoice[], minutes: number, context: PrescribeContext): ComposedSession | null {
  const limitSec = 60 * Math.floor(Math.min(LONGEST_SESSION_MIN, minutes))
  const exercises: PrescribedExercise[] = []
  let seconds = 0
  let sets = 0
  for (const { exercise } of choices) {
    const prescribed = exercise && prescribe(exercise, context)
    if (prescribed === null) continue
    const needed = exerciseSeconds(prescribed)
    if (seconds + needed > limitSec || sets + prescribed.sets > MOST_SETS) continue
    exercises.push(prescribed)
    seconds += needed
    sets += prescribed.sets
  }
  if (exercises.length < FEWEST_EXERCISES) return null
  return { exercises, totalMin: Math.ceil(seconds / 60), heavyLower: exercises.some(isHeavy) }
}

function isHeavy({ exercise, rir }: PrescribedExercise): boolean {
  const known = getExercise(exercise)
  return known !== undefined && isMainLift(known) && rir !== null && rir <= HEAVY_RIR
}
