import { dayNumber, weekdayIndex } from '../running/calendar'
import { limitByGap, type Position } from '../running/limit-by-gap'
import { readLog, type LogReading } from '../running/read-log'
import type { StageSequence } from '../running/stage-sequence'
import { fitStages, stageFits } from '../schedule/fit-stages'
import { addRunWeekdays } from '../schedule/more-shorter-runs'
import { chooseRunWeekdays, LADDER_DAY_MIN } from '../schedule/run-weekdays'
import { chooseStrengthWeekdays, type StrengthWeekdays } from '../schedule/strength-weekdays'
import type { WeekdaySet } from '../schedule/weekday-set'
import { chooseSequence, freshStageAfter, type RunRoute } from './choose-sequence'
import { gateCap } from './gate-cap'
import type { PlanFacts } from './plan-facts'

/** Everything that is settled before the first run is placed. */
export interface RunSetup {
  readonly route: RunRoute
  readonly sequence: StageSequence
  readonly startSteps: readonly string[]
  readonly reading: LogReading | null
  /** The stage before the week was looked at. */
  readonly wantedStage: number
  readonly start: Position
  /** Whether the entry gates and the run days allow a stage; one above the final stage stands for what follows the ladder. */
  readonly canRun: (stage: number) => boolean
  /** Empty when not even two run days fit. */
  readonly runDays: WeekdaySet
  /** Run days of the blocks that begin in a stage of keep-running: more of them by the clinician's tick. */
  readonly earlyRunDays: WeekdaySet
  readonly strengthDays: StrengthWeekdays
  /** Day of the first run; null without run days, or when it falls after the plan's end. */
  readonly firstDay: number | null
  /** Days that are kept free of runs for an event. */
  readonly without: readonly number[]
}

/**
 * Settles stages, run days, strength days and the first run.
 *
 * Runs are placed before strength; three run days give way to two when strength would find no day.
 * Source: plan.md 1.6, 1.9; rulings, "Days" and "Plan with a log". Convention.
 *
 * @example a runner at stage 4 with 60 free minutes on Tuesday, Thursday and Saturday: runDays [1, 3, 5], start { stage: 4, greens: 0 }
 */
export function setUpRuns(facts: PlanFacts, route: RunRoute, without: readonly number[] = []): RunSetup {
  const { sequence, freshStage, steps } = chooseSequence(facts, route)
  const reading = readLog(facts.planCase.log, { sequence, condition: facts.condition })
  const wantedStage = Math.min(reading?.stage ?? freshStage, gateCap(facts, sequence))
  const days = placeDays(facts, sequence, wantedStage)
  const earlyRunDays = withMoreRuns(facts, sequence, days)
  const firstDay = findFirstDay(facts, wantedStage <= sequence.final ? earlyRunDays : days.runDays, without)
  const limited = limitStart(facts, { sequence, reading, firstDay, stage: days.startStage })
  const canRun = (stage: number) =>
    stage <= gateCap(facts, sequence) &&
    (sequence.programId === 'house-keep-running' || stageFits(facts.week, days.runDays, { sequence, stage }))
  const start = days.runDays.length === 0 ? null : lowerToFit(limited, canRun)
  const isPlaced = firstDay !== null && start !== null
  return {
    route,
    sequence,
    startSteps: steps,
    reading,
    wantedStage,
    start: start ?? { stage: days.startStage, greens: 0 },
    canRun,
    runDays: isPlaced ? days.runDays : [],
    earlyRunDays: isPlaced ? earlyRunDays : [],
    strengthDays: isPlaced ? days.strengthDays : chooseStrengthWeekdays(facts.week, { runDays: [], runDayMin: 0 }),
    firstDay: isPlaced ? firstDay : null,
    without,
  }
}

interface PlacedDays {
  readonly runDays: WeekdaySet
  readonly startStage: number
  readonly strengthDays: StrengthWeekdays
}

function placeDays(facts: PlanFacts, sequence: StageSequence, startStage: number): PlacedDays {
  const place = (atMost: 2 | 3): PlacedDays => {
    const fit = fitRunDays(facts, sequence, { startStage, atMost })
    return { ...fit, strengthDays: chooseStrengthWeekdays(facts.week, { runDays: fit.runDays, runDayMin: runDayMinOf(sequence) }) }
  }
  const placed = place(3)
  return placed.strengthDays.early.length === 0 && placed.runDays.length === 3 ? place(2) : placed
}

function fitRunDays(facts: PlanFacts, sequence: StageSequence, { startStage, atMost }: { startStage: number; atMost: 2 | 3 }) {
  const { week, isBoneStress } = facts
  if (sequence.programId !== 'house-keep-running') return fitStages(week, { sequence, startStage, isBoneStress, atMost })
  return { runDays: chooseRunWeekdays(week, { dayMin: keepRunningDayMin(sequence), isBoneStress, atMost }), startStage }
}

const keepRunningDayMin = (sequence: StageSequence) => sequence.continuousMin + sequence.warmupWalkMin + sequence.cooldownWalkMin

const runDayMinOf = (sequence: StageSequence) =>
  sequence.programId === 'house-keep-running' ? Math.max(LADDER_DAY_MIN, keepRunningDayMin(sequence)) : LADDER_DAY_MIN

/** Run days times the start session stay within 1.3 x 0.6 of the usual week. */
const MORE_RUNS_SHARE_PER_CENT = 78

function withMoreRuns(
  { planCase, condition, week }: PlanFacts,
  sequence: StageSequence,
  { runDays, strengthDays }: PlacedDays,
): WeekdaySet {
  const { moreShorterRuns, usual } = planCase.planning
  const isAllowed = moreShorterRuns && condition === 'PFP' && sequence.programId === 'house-keep-running' && runDays.length === 3
  if (!isAllowed) return runDays
  const mostRunDays = Math.floor((usual.weeklyRunMin * MORE_RUNS_SHARE_PER_CENT) / 100 / sequence.continuousMin)
  return addRunWeekdays(week, { runDays, strengthDays: strengthDays.early, dayMin: keepRunningDayMin(sequence), mostRunDays })
}

/** Days from one run to the next at the least: 48 h by the calendar. */
const DAYS_BETWEEN_RUNS = 2

/**
 * The first run day on or after the first listed day that is free for it and two days after the last run, the logged one or, without a log,
 * the one before the plan.
 */
function findFirstDay({ planCase, fromDay, lastDay }: PlanFacts, runDays: WeekdaySet, without: readonly number[]): number | null {
  const { asOf, planning, log } = planCase
  const logged = log.filter(({ kind }) => kind === 'run').map(({ on }) => dayNumber(on))
  const entered = Math.min(dayNumber(asOf), dayNumber(planning.startsOn)) - planning.daysSinceLastRun
  const lastRun = logged.length > 0 ? Math.max(...logged) : entered
  const earliest = Math.max(fromDay, lastRun + DAYS_BETWEEN_RUNS)
  for (let day = earliest; day <= Math.min(lastDay, earliest + 13); day++) {
    if (runDays.includes(weekdayIndex(day)) && !without.includes(day)) return day
  }
  return null
}

interface LimitContext {
  readonly sequence: StageSequence
  readonly reading: LogReading | null
  readonly firstDay: number | null
  readonly stage: number
}

function limitStart(facts: PlanFacts, { sequence, reading, firstDay, stage }: LimitContext): Position {
  if (reading === null || firstDay === null) return { stage, greens: 0 }
  const gapDays = firstDay - dayNumber(reading.lastRunOn)
  const limited = limitByGap(reading, { gapDays, freshStage: freshStageAfter(facts, sequence, gapDays) })
  if (limited.stage > stage) return { stage, greens: 0 }
  return limited
}

/** Null: no stage this low fits the run days. */
function lowerToFit(limited: Position, canRun: (stage: number) => boolean): Position | null {
  if (canRun(limited.stage)) return limited
  for (let stage = limited.stage - 1; stage >= 1; stage--) if (canRun(stage)) return { stage, greens: 0 }
  return null
}
