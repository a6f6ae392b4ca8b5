import { dayNumber, weekdayIndex } from '../running/calendar'
import { limitByGap, type Position } from '../running/limit-by-gap'
import { readLog, type LogReading } from '../running/read-log'
import type { StageSequence } from '../running/stage-sequence'
import { fitStages, highestStageThatFits, lastStageThatFits } from '../schedule/fit-stages'
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
  /** The stage that is repeated to the end; null when nothing holds the ladder back. */
  readonly heldAt: number | null
  /** Empty when not even two run days fit. */
  readonly runDays: WeekdaySet
  /** Run days of the blocks that begin in a stage of keep-running: more of them by the clinician's tick. */
  readonly earlyRunDays: WeekdaySet
  readonly strengthDays: StrengthWeekdays
  /** Day of the first run; null without run days, or when it falls after the plan's end. */
  readonly firstDay: number | null
}

/**
 * Settles stages, run days, strength days and the first run.
 *
 * Runs are placed before strength; three run days give way to two when strength would find no day.
 * Source: plan.md 1.6, 1.9; rulings, "Days" and "Plan with a log". Convention.
 *
 * @example a runner at stage 4 with 60 free minutes on Tuesday, Thursday and Saturday: runDays [1, 3, 5], start { stage: 4, greens: 0 }
 */
export function setUpRuns(facts: PlanFacts, route: RunRoute): RunSetup {
  const { sequence, freshStage, steps } = chooseSequence(facts, route)
  const reading = readLog(facts.planCase.log, { sequence, condition: facts.condition })
  const wantedStage = Math.min(reading?.stage ?? freshStage, gateCap(facts, sequence))
  const days = placeDays(facts, sequence, wantedStage)
  const earlyRunDays = withMoreRuns(facts, sequence, days)
  const firstDay = findFirstDay(facts, wantedStage <= sequence.final ? earlyRunDays : days.runDays)
  const limited = limitStart(facts, { sequence, reading, firstDay, stage: days.startStage })
  const start = fitStart(facts, { sequence, runDays: days.runDays, limited })
  const isPlaced = firstDay !== null && start !== null
  return {
    route,
    sequence,
    startSteps: steps,
    reading,
    wantedStage,
    start: start ?? { stage: days.startStage, greens: 0 },
    heldAt: start === null ? null : findHold(facts, sequence, { runDays: days.runDays, start }),
    runDays: isPlaced ? days.runDays : [],
    earlyRunDays: isPlaced ? earlyRunDays : [],
    strengthDays: isPlaced ? days.strengthDays : chooseStrengthWeekdays(facts.week, { runDays: [], runDayMin: 0 }),
    firstDay: isPlaced ? firstDay : null,
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

/** The first run day on or after the first listed day, and not the day of the last logged run or the day after it. */
function findFirstDay({ planCase, fromDay, lastDay }: PlanFacts, runDays: WeekdaySet): number | null {
  const logged = planCase.log.filter(({ kind }) => kind === 'run').map(({ on }) => dayNumber(on))
  const earliest = Math.max(fromDay, ...logged.map((day) => day + 2))
  for (let day = earliest; day <= Math.min(lastDay, earliest + 6); day++) if (runDays.includes(weekdayIndex(day))) return day
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
function fitStart({ week }: PlanFacts, input: { sequence: StageSequence; runDays: WeekdaySet; limited: Position }): Position | null {
  const { sequence, runDays, limited } = input
  if (runDays.length === 0) return null
  if (sequence.programId === 'house-keep-running' || limited.stage > sequence.final) return limited
  const stage = highestStageThatFits(week, runDays, { sequence, startStage: limited.stage })
  if (stage === null) return null
  return stage === limited.stage ? limited : { stage, greens: 0 }
}

function findHold(facts: PlanFacts, sequence: StageSequence, { runDays, start }: { runDays: WeekdaySet; start: Position }): number | null {
  const isFixedToDays = sequence.programId !== 'house-keep-running' && start.stage <= sequence.final
  const byDays = isFixedToDays ? lastStageThatFits(facts.week, runDays, { sequence, startStage: start.stage }) : sequence.final
  const held = Math.min(byDays, gateCap(facts, sequence))
  return held < sequence.final ? held : null
}
