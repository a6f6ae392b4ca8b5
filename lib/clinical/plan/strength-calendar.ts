import { weekdayIndex } from '../running/calendar'
import type { StrengthWeekdays } from '../schedule/strength-weekdays'
import { phaseOfWeek } from '../strength/phase-of-week'
import type { PlanFacts } from './plan-facts'
import type { Phase } from './types'

/** The plan week a day falls in, counted from 1 at the plan's start. */
export const planWeekOf = ({ startDay }: Pick<PlanFacts, 'startDay'>, day: number): number => Math.floor((day - startDay) / 7) + 1

/** The strength phase on a day. */
export const phaseOn = (facts: PlanFacts, day: number): Exclude<Phase, 'power'> => phaseOfWeek(planWeekOf(facts, day), facts)

/** Whether strength has its place on the day's weekday, in the phase of that day. A session may still not fit there. */
export function isStrengthDay(facts: PlanFacts, { early, late }: StrengthWeekdays, day: number): boolean {
  const phase = phaseOn(facts, day)
  const weekdays = phase === 'settle' || phase === 'build' ? early : late
  return weekdays.includes(weekdayIndex(day))
}
