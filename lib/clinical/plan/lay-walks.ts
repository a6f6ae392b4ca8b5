import { dateOfDay, weekdayIndex } from '../running/calendar'
import type { StrengthWeekdays } from '../schedule/strength-weekdays'
import { chooseWalkWeekdays, nextWalk } from '../schedule/walk-weekdays'
import { freeMinOf } from '../schedule/week'
import type { PlanFacts } from './plan-facts'
import type { StrengthSession, WalkSession } from './types'

export interface WalkSetup {
  readonly strengthDays: StrengthWeekdays
  readonly strength: readonly StrengthSession[]
  readonly without: (day: number) => boolean
}

/**
 * Lays the brisk walks of a walk-first plan: 10, 10, 15, 15, 20, 20, 25, 25, then 30 minutes, shorter where the day is.
 * Source: plan.md 1.1 (route W); rulings, "Walks". Convention.
 */
export function layWalks(facts: PlanFacts, { strengthDays, strength, without }: WalkSetup): WalkSession[] {
  const strengthMinutes = new Map(strength.map((session) => [session.on, session.totalMin]))
  const weekdays = chooseWalkWeekdays(facts.week, strengthDays.early)
  const walks: WalkSession[] = []
  let counted = 0
  for (let day = facts.fromDay; day <= facts.lastDay; day++) {
    const weekday = weekdayIndex(day)
    if (!weekdays.includes(weekday) || without(day)) continue
    const on = dateOfDay(day)
    const walk = nextWalk(counted, freeMinOf(facts.week, weekday) - (strengthMinutes.get(on) ?? 0))
    if (walk === null) continue
    if (walk.counts) counted += 1
    walks.push({ id: `${on}-walk`, on, kind: 'walk', totalMin: walk.minutes })
  }
  return walks
}
