import { dateOfDay, weekdayIndex } from '../running/calendar'
import { chooseStrengthWeekdays } from '../schedule/strength-weekdays'
import { explainStrength } from './explain-strength'
import { restRoundEvent } from './lay-event'
import { layStrength } from './lay-strength'
import { layWalks } from './lay-walks'
import { makeDocument } from './plan-document'
import type { PlanFacts } from './plan-facts'
import { explain } from './reason'
import type { PlanDocument, Reason } from './types'
import { warnAboutCase } from './warn-about-case'
import { warnAboutEvent, warnAboutStrength } from './warn-about-plan'

/**
 * The plan of a runner who is not ready to run: brisk walks and strength, and the day to be seen again. It never holds a run: an entry gate is
 * passed by a new assessment, not by assumption.
 * Source: plan.md 1.1 (route W); rulings, "Walk-first". Convention.
 */
export function planWalkFirst(facts: PlanFacts, routeReasons: readonly Reason[]): PlanDocument {
  const strengthDays = chooseStrengthWeekdays(facts.week, { runDays: [], runDayMin: 0 })
  const without = restRoundEvent(facts)
  const strength = layStrength(facts, { strengthDays, runs: [], without })
  const walks = layWalks(facts, { strengthDays, strength, without })
  return makeDocument({
    route: 'walk-first',
    program: null,
    startStage: null,
    sessions: [...walks, ...strength],
    cues: [],
    warnings: [
      ...warnAboutCase(facts.planCase, facts.assessment),
      ...warnAboutStrength(facts, strength),
      ...warnAboutEvent(facts, { runs: [], taperFrom: null }),
    ],
    reasons: [...routeReasons, ...explainWalks(facts, walks.length), ...explainStrength(facts, strengthDays)],
  })
}

/**
 * The day a walk-first runner is assessed again: two weeks after the start, or the Monday after a weekend.
 *
 * @example reassessmentDay(dayNumber('2026-12-05')) // Monday 21 December 2026, because two weeks later is a Saturday
 */
export function reassessmentDay(startDay: number): number {
  const day = startDay + 14
  const weekday = weekdayIndex(day)
  return weekday < 5 ? day : day + 7 - weekday
}

function explainWalks({ startDay }: PlanFacts, walks: number): Reason[] {
  const date = dateOfDay(reassessmentDay(startDay))
  const text = `Assess again on ${date}: running starts only after the entry gates are passed.`
  return [
    explain({ about: 'reassessment', rule: 'rulings, Walk-first', text }),
    walks > 0
      ? explain({ about: 'walks', rule: 'plan 1.1', text: 'Brisk walks of 10 min, 5 min more after every two, up to 30 min.' })
      : explain({ about: 'walks', rule: 'rulings, Walks', text: 'No walk fits: no weekday has 10 free minutes left.' }),
  ]
}
