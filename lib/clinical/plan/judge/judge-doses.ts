import type { PrescribedExercise, StrengthSession } from '../types'
import { exerciseForJudging, type JudgedDose } from './exercises-for-judging'
import type { JudgedPlan } from './judged-plan'
import { broken, type Violation } from './violation'

/** I-S5: no set, repetition, second or effort more than the phase has. What goes up beyond it is earned in the log, one thing at a time. */
export function judgeDoses({ strength }: JudgedPlan): Violation[] {
  const rule = broken(
    'I-S5',
    'Keep to the dose of the phase: more is earned by two sessions with two repetitions to spare, one thing at a time.',
  )
  return rule.each(
    strength,
    ({ phase, exercises }) => exercises.some((prescribed) => exceeds(prescribed, phase)),
    'More than the dose of the phase.',
  )
}

const PHASES = ['settle', 'build', 'strengthen', 'heavy', 'maintain']

function exceeds(prescribed: PrescribedExercise, phase: StrengthSession['phase']): boolean {
  const doses = PHASES.slice(0, PHASES.indexOf(phase) + 1).map((name) => exerciseForJudging(prescribed.exercise)?.doses.get(name))
  const known = doses.filter((dose) => dose !== undefined)
  const own = known.at(-1)
  if (own === undefined) return true
  const isEased = prescribed.rir !== null && own.reserve !== null && prescribed.rir > own.reserve
  return isEased ? !known.some((dose) => isWithin(prescribed, { ...dose, reserve: own.reserve })) : !isWithin(prescribed, own)
}

function isWithin({ sets, reps, holdSec, rir }: PrescribedExercise, { amount, isHold, reserve, sets: mostSets }: JudgedDose): boolean {
  const given = isHold ? holdSec : reps
  const isSame = given !== null && given[0] === amount[0] && given[1] === amount[1] && (isHold ? reps : holdSec) === null
  return isSame && sets <= mostSets && (rir ?? Infinity) >= (reserve ?? -Infinity) && (rir === null) === (reserve === null)
}
