import { Temporal } from 'temporal-polyfill'
import type { CalendarDate } from '../../measures/types'
import type { Gate } from '../../screening/types'
import type { PlanCase, PlanDocument, RunSession, Session, StrengthSession } from '../types'

/** What the judge reads beside the document: the case it was made for and the gate of its assessment. */
export interface JudgeContext {
  readonly planCase: PlanCase
  readonly gate: Gate
}

/** A session with its day as a number. */
export type OnDay<Session> = Session & { readonly day: number }

/** A plan laid out for judging. The judge reads the document and the case only, never the code that built it. */
export interface JudgedPlan extends JudgeContext {
  readonly document: PlanDocument
  readonly sessions: readonly OnDay<Session>[]
  readonly runs: readonly OnDay<RunSession>[]
  readonly strength: readonly OnDay<StrengthSession>[]
  readonly fromDay: number
  readonly lastDay: number
  readonly startDay: number
  /** Seven-day blocks from the first run, each with its runs. */
  readonly blocks: readonly (readonly OnDay<RunSession>[])[]
  /** Logged runs, oldest first. */
  readonly logged: readonly LoggedRun[]
}

export interface LoggedRun {
  readonly day: number
  readonly runMin: number
  readonly entry: PlanCase['log'][number]
}

const EPOCH = Temporal.PlainDate.from('2000-01-03')

/** Days since Monday 3 January 2000, so that the remainder by 7 is the weekday. */
export const toDay = (date: CalendarDate): number => EPOCH.until(date, { largestUnit: 'day' }).days

export const weekdayOfDay = (day: number): number => ((day % 7) + 7) % 7

export function layOutForJudging(document: PlanDocument, context: JudgeContext): JudgedPlan {
  const { planning, asOf, log } = context.planCase
  const startDay = toDay(planning.startsOn)
  const sessions = document.sessions.map((session) => ({ ...session, day: toDay(session.on) }))
  const runs = sessions.filter((session): session is OnDay<RunSession> => session.kind === 'run')
  const strength = sessions.filter((session): session is OnDay<StrengthSession> => session.kind === 'strength')
  const logged = log
    .filter(({ kind }) => kind === 'run')
    .map((entry) => ({ entry, day: toDay(entry.on), runMin: entry.runMin ?? 0 }))
    .sort((a, b) => a.day - b.day)
  return {
    ...context,
    document,
    sessions,
    runs,
    strength,
    startDay,
    fromDay: Math.max(startDay, toDay(asOf)),
    lastDay: startDay + 7 * planning.weeks - 1,
    blocks: inBlocks(runs),
    logged,
  }
}

function inBlocks(runs: readonly OnDay<RunSession>[]): OnDay<RunSession>[][] {
  const first = runs[0]?.day ?? 0
  const blocks: OnDay<RunSession>[][] = []
  for (const run of runs) {
    const index = Math.floor((run.day - first) / 7)
    while (blocks.length <= index) blocks.push([])
    blocks[index]?.push(run)
  }
  return blocks
}

export const runMinutes = (runs: readonly { readonly runMin: number }[]): number => runs.reduce((total, run) => total + run.runMin, 0)
