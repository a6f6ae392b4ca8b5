import type { CalendarDate, Condition } from '../measures/types'
import type { LogEntry } from '../plan/types'
import { daysBetween } from './calendar'
import { colourRun, hasLockFlag, type RunColour } from './colour'
import { loggedRuns } from './continuous-runs'
import type { StageSequence } from './stage-sequence'

/** What the logged runs say, before any gap since the last one. A stage above the sequence's final one is the build phase. */
export interface LogReading {
  readonly lastRunOn: CalendarDate
  readonly lastStage: number
  readonly colour: RunColour
  readonly action: 'advance' | 'hold' | 'regress' | 'lock'
  readonly stage: number
  /** Green runs in a row at `stage`, counted towards the next one. */
  readonly greens: number
  readonly because: string
}

export interface LogContext {
  readonly sequence: StageSequence
  readonly condition: Condition
}

const RECENT_REDS_DAYS = 7
const BONE_PAIN_EVENTS_DAYS = 14
/** From so many days without a run on, green runs are counted anew. */
export const GAP_DAYS = 7

/**
 * Reads the logged runs: the stage the next run belongs to if it came soon.
 *
 * The last run decides. Green often enough in a row at its stage: one stage up, never two. Amber, unfinished, 2 points harder than planned,
 * or an answer missing: hold. Red: one stage down, two with a second red within 7 days. A lock sign in any entry locks, and so do two pain
 * events within 14 days after a bone stress injury. Gives null when no run is logged, or none whose stage is known.
 * Source: plan.md 1.5; rulings, "Plan with a log". Convention.
 *
 * @example two green runs at stage 3 of a ladder with two sessions a stage: `{ action: 'advance', stage: 4, greens: 0 }`
 */
export function readLog(log: readonly LogEntry[], { sequence, condition }: LogContext): LogReading | null {
  const runs = loggedRuns(log)
  const last = runs.at(-1)
  const lastStage = last && stageOfRun(runs, runs.length - 1, sequence)
  if (last === undefined || lastStage === undefined) return null
  const colour = colourRun(last, condition)
  const reading = (rest: Pick<LogReading, 'action' | 'stage' | 'greens' | 'because'>): LogReading => ({
    lastRunOn: last.on,
    lastStage,
    colour,
    ...rest,
  })
  const hold = (because: string) => reading({ action: 'hold', stage: lastStage, greens: 0, because })

  if (isLockedByLog(log, condition)) return { ...hold('a sign that needs to be looked at first'), colour: 'lock', action: 'lock' }
  if (colour === 'red') {
    const down = countRecentReds(runs, condition) >= 2 ? 2 : 1
    return reading({ action: 'regress', stage: Math.max(1, lastStage - down), greens: 0, because: `the last run was red: ${down} down` })
  }
  const obstacle = findObstacle(last, colour, sequence.rpeMax)
  if (obstacle !== null) return hold(obstacle)

  const greens = countGreens(runs, { sequence, condition })
  if (lastStage > sequence.final) return reading({ action: 'advance', stage: lastStage, greens: 0, because: 'the last run was green' })
  const needed = sequence.sessionsAt(lastStage)
  const because = `${greens} green of ${needed} needed at stage ${lastStage}`
  if (greens < needed) return reading({ action: 'hold', stage: lastStage, greens, because })
  return reading({ action: 'advance', stage: lastStage + 1, greens: 0, because })
}

/**
 * Whether the log holds a sign that locks running until somebody has looked at it: a lock flag in any entry, or, after a bone stress injury,
 * two entries with pain within 14 days.
 */
export function isLockedByLog(log: readonly LogEntry[], condition: Condition): boolean {
  if (log.some(hasLockFlag)) return true
  if (condition !== 'BSI') return false
  const painful = log.filter((entry) => colourRun(entry, condition) === 'red').map(({ on }) => on)
  return painful.sort().some((on, index) => index > 0 && daysBetween(painful[index - 1] as string, on) <= BONE_PAIN_EVENTS_DAYS)
}

/** Why a run that was not red still does not count as green; null when it does. */
function findObstacle(run: LogEntry, colour: RunColour, rpeMax: number): string | null {
  if (colour === 'none') return 'answers about pain are missing for the last run'
  if (colour === 'amber') return 'the last run was amber'
  if (run.completedPct === undefined || run.rpe === undefined) return 'how much was done, or how hard it was, is missing for the last run'
  if (run.completedPct < 100) return 'the last run was not finished'
  return run.rpe >= rpeMax + 2 ? 'the last run was harder than planned' : null
}

function countRecentReds(runs: readonly LogEntry[], condition: Condition): number {
  const last = runs.at(-1) as LogEntry
  return runs.filter((run) => daysBetween(run.on, last.on) <= RECENT_REDS_DAYS && colourRun(run, condition) === 'red').length
}

/** Green runs at the end of the log, all at the last one's stage and none a week or more after the one before. */
function countGreens(runs: readonly LogEntry[], { sequence, condition }: LogContext): number {
  const stage = stageOfRun(runs, runs.length - 1, sequence)
  let greens = 0
  for (let index = runs.length - 1; index >= 0; index--) {
    const run = runs[index] as LogEntry
    if (stageOfRun(runs, index, sequence) !== stage || findObstacle(run, colourRun(run, condition), sequence.rpeMax) !== null) break
    if (colourRun(run, condition) !== 'green') break
    greens += 1
    const before = runs[index - 1]
    if (before !== undefined && daysBetween(before.on, run.on) >= GAP_DAYS) break
  }
  return greens
}

/** A run logged without a stage after the final one belongs to the build phase; otherwise it counts for the stage before it. */
function stageOfRun(runs: readonly LogEntry[], index: number, { final, buildStage }: StageSequence): number | undefined {
  const highest = buildStage === null ? final : final + 1
  for (let at = index; at >= 0; at--) {
    const stage = runs[at]?.stage
    if (stage === undefined) continue
    const known = Math.min(Math.max(1, Math.floor(stage)), highest)
    return at < index && known >= final ? final + 1 : known
  }
  return undefined
}
