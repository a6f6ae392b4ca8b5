import { stageTotalMin, type StageSequence } from '../running/stage-sequence'
import { chooseRunWeekdays, LADDER_DAY_MIN } from './run-weekdays'
import { freeMinOf, type Week } from './week'
import type { WeekdaySet } from './weekday-set'

export interface StageFit {
  /** Empty: not even two run days fit. */
  readonly runDays: WeekdaySet
  /** The stage to start at, at most the one asked for. */
  readonly startStage: number
}

export interface StageFitNeeds {
  readonly sequence: StageSequence
  readonly startStage: number
  readonly isBoneStress: boolean
  readonly atMost: 2 | 3
}

/**
 * Fits a ladder into the week: its run days, and a lower start stage where the days are too short for 40 minutes.
 *
 * Without two days of 40 minutes the highest stage at or below the one asked for whose session fits two days is taken, and two days are chosen
 * among those with that much time: never three, and first of all those on which the ladder gets furthest, so that a free day less never gives
 * more running. When none fits, there are no run days and the stage stays.
 * Source: rulings, "Not two such days", "Still not two days". Convention.
 *
 * @example stage 8 (37 min) asked for and two days of 35 minutes: stage 7 (34 min)
 */
export function fitStages(week: Week, { sequence, startStage, isBoneStress, atMost }: StageFitNeeds): StageFit {
  const usual = chooseRunWeekdays(week, { dayMin: LADDER_DAY_MIN, isBoneStress, atMost })
  if (usual.length > 0) return { runDays: usual, startStage }
  for (let stage = Math.min(startStage, sequence.final); stage >= 1; stage--) {
    const worth = (days: WeekdaySet) => lastStageFrom(week, days, { sequence, stage })
    const runDays = chooseRunWeekdays(week, { dayMin: stageTotalMin(sequence, stage), isBoneStress, atMost: 2, worth })
    if (runDays.length > 0) return { runDays, startStage: stage }
  }
  return { runDays: [], startStage }
}

/** Whether a session at this stage fits every run day. What follows the final stage takes no longer than it. */
export function stageFits(
  week: Week,
  runDays: WeekdaySet,
  { sequence, stage }: { readonly sequence: StageSequence; readonly stage: number },
): boolean {
  const totalMin = stageTotalMin(sequence, Math.min(stage, sequence.final))
  return runDays.every((day) => freeMinOf(week, day) >= totalMin)
}

/** The stage at which the ladder stops because the next one does not fit. */
function lastStageFrom(
  week: Week,
  runDays: WeekdaySet,
  { sequence, stage }: { readonly sequence: StageSequence; readonly stage: number },
): number {
  let last = stage
  while (last < sequence.final && stageFits(week, runDays, { sequence, stage: last + 1 })) last += 1
  return last
}
