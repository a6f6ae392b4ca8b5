import type { StrengthWeekdays } from '../schedule/strength-weekdays'
import { chooseExercises } from '../strength/choose-exercises'
import { getExercise } from '../strength/catalogue'
import { findGymLimit } from '../strength/find-gym-limit'
import { GYM_OR_WEIGHTS } from '../strength/find-next-step'
import { weekdayNames } from './describe-weekdays'
import { capitalise } from './explain-route'
import type { PlanFacts } from './plan-facts'
import { explain } from './reason'
import { phaseOn } from './strength-calendar'
import type { Phase, Reason } from './types'

/** Why this strength: its days, the phases, and each exercise that stands in for another or is left out. */
export function explainStrength(facts: PlanFacts, { early, late }: StrengthWeekdays): Reason[] {
  if (early.length === 0) {
    return [
      explain({ about: 'strength', rule: 'I-S6', text: 'No strength: no weekday has 20 min left for it with one day of the week free.' }),
    ]
  }
  const later = late.length < early.length ? `, from the strengthen phase on ${weekdayNames(late)}` : ''
  const phases = phasesOf(facts)
  return [
    explain({
      about: 'strength',
      rule: 'plan 1.9',
      text: `Strength on ${weekdayNames(early)}${later}, after the run where both fall on a day.`,
    }),
    explain({ about: 'strength', rule: 'plan 2.2', text: `Phases by plan week: ${phases.map(capitalise).join(', ')}.` }),
    ...phases.flatMap((phase) => explainSubstitutes(facts, phase)),
    ...explainGymLimit(facts, phases),
    explain({ about: 'strength', rule: 'plan 2.5', text: `No jumps: ${POWER_GATE[facts.isBoneStress ? 'bone' : 'knee']}` }),
  ]
}

/** Power work is never automatic: the clinician opens its gate. */
const POWER_GATE = {
  knee: 'they come when the clinician has seen 10 single-leg squats and 20 double pogo hops at 2 of 10 or less.',
  bone: 'they come when the clinician adds them, after clearance and four weeks of walk-running without pain at the earliest.',
} as const

function explainGymLimit({ strengthRunner }: PlanFacts, phases: readonly Phase[]): Reason[] {
  const phase = findGymLimit(phases, strengthRunner)
  if (phase === null) return []
  const text = `${GYM_OR_WEIGHTS}: in the ${phase} phase no leg exercise can be made heavy enough with what there is.`
  return [explain({ about: 'equipment', rule: 'plan 2.3', text })]
}

function phasesOf(facts: PlanFacts): Phase[] {
  const phases = new Set<Phase>()
  for (let day = facts.fromDay; day <= facts.lastDay; day += 1) phases.add(phaseOn(facts, day))
  return [...phases]
}

function explainSubstitutes({ strengthRunner }: PlanFacts, phase: Phase): Reason[] {
  return chooseExercises(phase, strengthRunner).flatMap(({ wanted, exercise }) => {
    if (exercise?.id === wanted) return []
    const name = getExercise(wanted)?.name ?? wanted
    const text = exercise === null ? `Nothing in place of ${name}` : `${exercise.name} in place of ${name}`
    return [
      explain({
        about: 'exercises',
        rule: 'rulings, Equipment',
        text: `${capitalise(phase)}: ${text}: equipment or the knee rules it out.`,
      }),
    ]
  })
}
