import type { CalendarDate } from '../measures/types'
import { dateOfDay, dayNumber, weekdayOf } from '../running/calendar'
import type { Phase, PlanDocument, Planning, RunSession, Session, StrengthSession, Weekday } from './types'

export interface PlanDay {
  readonly on: CalendarDate
  readonly weekday: Weekday
  /** Minutes the runner has free on that weekday. */
  readonly freeMin: number
  readonly sessions: readonly Session[]
}

/** Seven days from the plan's first day, from its eighth day, and so on. */
export interface PlanWeek {
  /** Counted from 1. */
  readonly number: number
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate
  readonly runMin: number
  readonly longestRunMin: number
  /** Ladder stages run in the week, lowest first. */
  readonly stages: readonly number[]
  /** Phase of the week's first strength session; null without one. */
  readonly phase: Phase | null
  /** An easier week: the running falls to 80 % of the week before or less. */
  readonly lighter: boolean
  readonly days: readonly PlanDay[]
}

/**
 * Lays a plan out week by week, for the screen and the paper alike. Every week of the planning is there, also one without sessions.
 *
 * Weeks are counted from `planning.startsOn`; minutes are minutes of running.
 * Source: rulings, "plan week".
 *
 * @example planWeeks(document, planning)[0]?.days[0]?.on // planning.startsOn
 */
export function planWeeks(document: PlanDocument, planning: Planning): PlanWeek[] {
  const byDate = sessionsByDate(document.sessions)
  const first = dayNumber(planning.startsOn)
  const weeks: PlanWeek[] = []
  for (let index = 0; index < planning.weeks; index++) {
    const days = Array.from({ length: 7 }, (_, offset) => planDay(first + 7 * index + offset, planning, byDate))
    weeks.push(summarise(index + 1, days, weeks.at(-1)))
  }
  return weeks
}

function sessionsByDate(sessions: readonly Session[]): ReadonlyMap<CalendarDate, readonly Session[]> {
  const byDate = new Map<CalendarDate, Session[]>()
  for (const session of sessions) byDate.set(session.on, [...(byDate.get(session.on) ?? []), session])
  return byDate
}

function planDay(day: number, planning: Planning, byDate: ReadonlyMap<CalendarDate, readonly Session[]>): PlanDay {
  const on = dateOfDay(day)
  const weekday = weekdayOf(day)
  return { on, weekday, freeMin: planning.available[weekday], sessions: byDate.get(on) ?? [] }
}

function summarise(number: number, days: readonly PlanDay[], before: PlanWeek | undefined): PlanWeek {
  const sessions = days.flatMap((day) => day.sessions)
  const runs = sessions.filter((session): session is RunSession => session.kind === 'run')
  const strength = sessions.find((session): session is StrengthSession => session.kind === 'strength')
  const runMin = runs.reduce((sum, run) => sum + run.runMin, 0)
  const stages = [...new Set(runs.flatMap((run) => run.stage ?? []))].sort((a, b) => a - b)
  return {
    number,
    startsOn: (days[0] as PlanDay).on,
    endsOn: (days[6] as PlanDay).on,
    runMin,
    longestRunMin: Math.max(0, ...runs.map((run) => run.runMin)),
    stages,
    phase: strength?.phase ?? null,
    lighter: before !== undefined && before.runMin > 0 && runMin > 0 && runMin <= 0.8 * before.runMin,
    days,
  }
}
