import type { Phase, PrescribedExercise } from '../plan/types'
import { getExercise } from './catalogue'
import type { Exercise } from './catalogue-types'
import { isSuitable } from './choose-exercises'
import type { StrengthRunner } from './runner-for-strength'

/** The one thing that goes up. `nothing`: a gym or weights are needed to get past this point. */
export type NextStep =
  | { readonly raises: 'load'; readonly byPercent: readonly [number, number] }
  | { readonly raises: 'exercise'; readonly to: string }
  | { readonly raises: 'tempo'; readonly loweringSec: number }
  | { readonly raises: 'backpack' | 'band' }
  | { readonly raises: 'nothing' }

export const GYM_OR_WEIGHTS = 'Gym or weights needed to get past this point'

/** Load that can be changed in small steps. */
const ADJUSTABLE = ['backpack', 'barbell', 'cable', 'calf-machine', 'dumbbell', 'kettlebell', 'leg-extension', 'leg-press', 'ankle-weight']
const BANDS = ['mini-band', 'long-band']
const SLOW_LOWERING_SEC = 5
const LOAD_STEP_PERCENT = [2.5, 10] as const

export interface StepInput {
  readonly prescribed: PrescribedExercise
  readonly phase: Phase
  readonly runner: StrengthRunner
}

/**
 * Finds the one step up of an exercise with what the runner has.
 *
 * With a load that can be changed: 2.5 to 10 % more of it. Without: a progression of the catalogue that suits, then 5 seconds down, then a
 * backpack, then a band. Without any of these nothing is left but a gym or weights.
 * Source: plan.md 2.1, 2.3. Verified in a secondary source (load step) and convention.
 *
 * @example findNextStep({ prescribed: splitSquat, runner: { equipment: ['backpack'], ... }, ... }) // { raises: 'exercise', to: 'rear-foot-...' }
 */
export function findNextStep({ prescribed, phase, runner }: StepInput): NextStep {
  const exercise = getExercise(prescribed.exercise)
  if (exercise === undefined) return { raises: 'nothing' }
  if (usesAdjustableLoad(exercise, runner.equipment)) return { raises: 'load', byPercent: LOAD_STEP_PERCENT }
  const next = exercise.progressions.find((id) => isReachable(id, { phase, runner }))
  if (next !== undefined) return { raises: 'exercise', to: next }
  if (canSlowDown(prescribed)) return { raises: 'tempo', loweringSec: SLOW_LOWERING_SEC }
  if (runner.equipment.includes('backpack')) return { raises: 'backpack' }
  if (BANDS.some((band) => runner.equipment.includes(band))) return { raises: 'band' }
  return { raises: 'nothing' }
}

/** Whether the exercise is done with a load that the runner has and can change in small steps. */
export function usesAdjustableLoad({ equipment }: Exercise, owned: readonly string[]): boolean {
  return [...equipment.needs.flat(), ...equipment.optional].some((name) => ADJUSTABLE.includes(name) && owned.includes(name))
}

function isReachable(id: string, { phase, runner }: { readonly phase: Phase; readonly runner: StrengthRunner }): boolean {
  const exercise = getExercise(id)
  return exercise !== undefined && isSuitable(exercise, { phase, runner })
}

/** A hold, a word for a tempo, or five seconds down already cannot be slowed. */
function canSlowDown({ tempo, holdSec }: PrescribedExercise): boolean {
  const loweringSec = /^(\d+)-/.exec(tempo ?? '')?.[1]
  return holdSec === null && loweringSec !== undefined && Number(loweringSec) < SLOW_LOWERING_SEC
}
