import { dateOfDay, dayNumber, weekdayIndex } from '../running/calendar'
import type { StrengthWeekdays } from '../schedule/strength-weekdays'
import { freeMinOf } from '../schedule/week'
import { chooseExercises, type SlotChoice } from '../strength/choose-exercises'
import { composeSession } from '../strength/compose-session'
import { isLighterStrengthWeek } from '../strength/phase-of-week'
import type { PlanFacts } from './plan-facts'
import { isStrengthDay, phaseOn, planWeekOf } from './strength-calendar'
import type { Phase, RunSession, StrengthSession } from './types'

export interface StrengthSetup {
  readonly strengthDays: StrengthWeekdays
  readonly runs: readonly RunSession[]
  readonly without: (day: number) => boolean
}

/**
 * Lays the strength sessions of the plan on their weekdays, after the run of the day.
 *
 * The phase follows the plan week. On the eve of a key run the main lifts are kept easy. Nothing on the day of a logged strength session or
 * the day after it, so that heavy days stay 48 h apart across the join.
 * Source: plan.md 2.2, I-S1; rulings, "Strength". The join with the log is our own convention.
 */
export function layStrength(facts: PlanFacts, { strengthDays, runs, without }: StrengthSetup): StrengthSession[] {
  const runMinutes = new Map(runs.map((run) => [run.on, run.totalMin]))
  const keyDates = new Set(runs.filter(({ key }) => key).map(({ on }) => on))
  const logged = loggedStrengthDays(facts)
  const choices = new Map<Phase, SlotChoice[]>()
  const sessions: StrengthSession[] = []
  for (let day = facts.fromDay; day <= facts.lastDay; day++) {
    if (!isStrengthDay(facts, strengthDays, day) || without(day) || logged.has(day) || logged.has(day - 1)) continue
    const on = dateOfDay(day)
    const phase = phaseOn(facts, day)
    if (!choices.has(phase)) choices.set(phase, chooseExercises(phase, facts.strengthRunner))
    const composed = composeSession(choices.get(phase) ?? [], freeMinOf(facts.week, weekdayIndex(day)) - (runMinutes.get(on) ?? 0), {
      phase,
      runner: facts.strengthRunner,
      isLighter: isLighterStrengthWeek(planWeekOf(facts, day), phase),
      isEveOfKeyRun: keyDates.has(dateOfDay(day + 1)),
    })
    if (composed !== null) sessions.push({ id: `${on}-strength`, on, kind: 'strength', phase, impact: false, ...composed })
  }
  return sessions
}

function loggedStrengthDays({ planCase }: PlanFacts): ReadonlySet<number> {
  return new Set(planCase.log.filter(({ kind }) => kind === 'strength').map(({ on }) => dayNumber(on)))
}
