import type { CalendarDate } from '../measures/types'
import type { LogEntry } from '../plan/types'
import { longestNext } from './build-block'
import { dateOfDay, dayNumber } from './calendar'

/** One limit that a week after the hand-back went over. */
export interface GuardRailBreach {
  /** Week after the hand-back, counted from 1. */
  readonly week: number
  readonly rule: 'I-R4' | 'I-R2' | 'plan 1.11'
  /** Day of the run it is about; null when it is about the week. */
  readonly on: CalendarDate | null
  readonly text: string
}

const WEEKS = 4
const LONGEST_DAYS = 30

/**
 * Checks the four weeks after the hand-back, in which the runner plans alone: no run longer than 110 % of the longest of the 30 days before
 * (3 min more below 30), one day of rest a week, pain answered once a week, strength once or twice a week. Only weeks that are over at `asOf`
 * are asked for rest, pain and strength.
 * Source: plan.md 1.11. Convention.
 *
 * @example a first week with runs every day: [{ week: 1, rule: 'I-R2', on: null, text: 'No day of rest.' }]
 */
export function checkGuardRails(
  log: readonly LogEntry[],
  { handedBackOn, asOf }: { readonly handedBackOn: CalendarDate; readonly asOf: CalendarDate },
): GuardRailBreach[] {
  const first = dayNumber(handedBackOn)
  const dated = log.map((entry) => ({ ...entry, day: dayNumber(entry.on) })).sort((a, b) => a.day - b.day)
  return Array.from({ length: WEEKS }, (_, index) => index).flatMap((index) => {
    const from = first + 7 * index
    const week = dated.filter(({ day }) => day >= from && day < from + 7)
    const isOver = dayNumber(asOf) >= from + 7
    return [...findLongRuns(dated, week), ...(isOver ? findGaps(week) : [])].map((breach) => ({ week: index + 1, ...breach }))
  })
}

type DatedEntry = LogEntry & { readonly day: number }

function findLongRuns(all: readonly DatedEntry[], week: readonly DatedEntry[]): Omit<GuardRailBreach, 'week'>[] {
  return week.flatMap(({ kind, day, runMin }) => {
    const before = all.filter((entry) => entry.kind === 'run' && entry.day < day && entry.day >= day - LONGEST_DAYS)
    const limit = longestNext(Math.max(0, ...before.map((entry) => entry.runMin ?? 0)))
    if (kind !== 'run' || runMin === undefined || runMin <= limit) return []
    return [{ rule: 'I-R4', on: dateOfDay(day), text: `${runMin} min is longer than ${limit} min, the limit from the last 30 days.` }]
  })
}

function findGaps(week: readonly DatedEntry[]): Omit<GuardRailBreach, 'week'>[] {
  const of = (rule: GuardRailBreach['rule'], applies: boolean, text: string) => (applies ? [{ rule, on: null, text }] : [])
  const hasRun = week.some(({ kind }) => kind === 'run')
  const hasPain = week.some(({ painDuring, painNextMorning }) => painDuring !== undefined && painNextMorning !== undefined)
  return [
    ...of('I-R2', new Set(week.map(({ day }) => day)).size === 7, 'No day of rest.'),
    ...of('plan 1.11', hasRun && !hasPain, 'No run with its pain answers.'),
    ...of('plan 1.11', !week.some(({ kind }) => kind === 'strength'), 'No strength.'),
  ]
}
