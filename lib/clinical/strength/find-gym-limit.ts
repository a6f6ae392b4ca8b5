import type { Phase } from '../plan/types'
import { chooseExercises } from './choose-exercises'
import { EQUIPMENT } from './equipment'
import { usesAdjustableLoad } from './find-next-step'
import type { StrengthRunner } from './runner-for-strength'
import { isMainLift } from './slot'

/**
 * The first phase in which no big lift of the leg can be made heavy enough with what the runner has; null when there is none, or when more
 * equipment would not help either.
 *
 * Only heavy and maintain ask for a load of 80 % or so that the leg's own weight does not give.
 * Source: plan.md 2.2, 2.3. Convention.
 *
 * @example findGymLimit(['build', 'strengthen', 'heavy'], { condition: 'PFP', equipment: [], ... }) // 'heavy'
 */
export function findGymLimit(phases: readonly Phase[], runner: StrengthRunner): Phase | null {
  const needsLoad = (phase: Phase) => phase === 'heavy' || phase === 'maintain'
  return (
    phases.find((phase) => needsLoad(phase) && !hasHeavyLift(phase, runner) && hasHeavyLift(phase, { ...runner, equipment: EQUIPMENT })) ??
    null
  )
}

function hasHeavyLift(phase: Phase, runner: StrengthRunner): boolean {
  return chooseExercises(phase, runner).some(
    ({ exercise }) =>
      exercise !== null &&
      isMainLift(exercise) &&
      exercise.dosage[phase] !== undefined &&
      (runner.equipment.includes('backpack') || usesAdjustableLoad(exercise, runner.equipment)),
  )
}
