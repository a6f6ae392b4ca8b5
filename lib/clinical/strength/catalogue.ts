import type { Exercise } from './catalogue-types'
import { CALF_FOOT_EXERCISES } from './exercises-calf-foot.data'
import { CONTROL_EXERCISES } from './exercises-control.data'
import { HINGE_EXERCISES } from './exercises-hinge.data'
import { HIP_EXERCISES } from './exercises-hip.data'
import { HOLDS_EXERCISES } from './exercises-holds.data'
import { KNEE_EXERCISES } from './exercises-knee.data'
import { MOBILITY_EXERCISES } from './exercises-mobility.data'
import { POWER_EXERCISES } from './exercises-power.data'
import { TRUNK_EXERCISES } from './exercises-trunk.data'

/** The 60 exercises. Their order is the order of choice when two would serve equally well. */
export const EXERCISES: readonly Exercise[] = [
  ...HOLDS_EXERCISES,
  ...HIP_EXERCISES,
  ...KNEE_EXERCISES,
  ...HINGE_EXERCISES,
  ...CALF_FOOT_EXERCISES,
  ...TRUNK_EXERCISES,
  ...CONTROL_EXERCISES,
  ...POWER_EXERCISES,
  ...MOBILITY_EXERCISES,
]

const byId = new Map(EXERCISES.map((exercise) => [exercise.id, exercise]))

/**
 * Finds an exercise by its id. An id that the catalogue does not hold gives undefined.
 *
 * @example getExercise('leg-press')?.suitability.PFP // 'core'
 */
export const getExercise = (id: string): Exercise | undefined => byId.get(id)
