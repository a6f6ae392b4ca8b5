import type { StrengthWeekdays } from '../schedule/strength-weekdays'
import { chooseExercises } from '../strength/choose-exercises'
import { getExercise } from '../strength/catalogue'
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
  ]
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
