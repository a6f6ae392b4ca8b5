import type { Condition } from '../measures/types'
import type { LogEntry } from '../plan/types'
import { colourRun } from './colour'

/** A run of 30 minutes is what the ladders lead to. */
const CONTINUOUS_MIN = 30
/** Keep-running walks in its first two stages, however long the session. */
const KEEP_RUNNING_CONTINUOUS_STAGE = 3

export interface RunsRead {
  readonly condition: Condition
  readonly isKeepRunning: boolean
  /** Highest planned effort: 2 points above it a run no longer counts as green. */
  readonly rpeMax: number
}

/** Logged runs, oldest first. */
export const loggedRuns = (log: readonly LogEntry[]): LogEntry[] =>
  log.filter(({ kind }) => kind === 'run').sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

/** Whether a logged run lasted 30 minutes or more without a walk. Minutes that are missing say no; so does a missing stage on keep-running. */
export function isContinuous({ runMin, stage }: LogEntry, { isKeepRunning }: Pick<RunsRead, 'isKeepRunning'>): boolean {
  const mayWalk = isKeepRunning && (stage === undefined || stage < KEEP_RUNNING_CONTINUOUS_STAGE)
  return runMin !== undefined && runMin >= CONTINUOUS_MIN && !mayWalk
}

/**
 * The last logged runs that were all continuous, finished, green and not harder than planned, newest first. A missing answer ends the row.
 * Source: plan.md 1.5, 1.8, 1.11.
 *
 * @example four green runs of 30 min after one of 28: gives four
 */
export function greenContinuousRow(log: readonly LogEntry[], read: RunsRead): LogEntry[] {
  const newestFirst = loggedRuns(log).reverse()
  const end = newestFirst.findIndex((run) => !isGreenContinuous(run, read))
  return end < 0 ? newestFirst : newestFirst.slice(0, end)
}

function isGreenContinuous(run: LogEntry, read: RunsRead): boolean {
  const isDone = run.completedPct !== undefined && run.completedPct >= 100
  const isEasyEnough = run.rpe !== undefined && run.rpe < read.rpeMax + 2
  return isContinuous(run, read) && isDone && isEasyEnough && colourRun(run, read.condition) === 'green'
}
