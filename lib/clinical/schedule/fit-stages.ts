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
 * Without two days of 40 minutes the highest stage at or below the one asked for whose session fits two days is taken, and the days are
 * chosen among those with that much time. When none fits, there are no run days and the stage stays.
 * Source: rulings, "Not two such days", "Still not two days". Convention.
 *
 * @example stage 8 (37 min) asked for and two days of 35 minutes: stage 7 (34 min)
 */
export function fitStages(week: Week, { sequence, startStage, isBoneStress, atMost }: StageFitNeeds): StageFit {
  const choose = (dayMin: number) => chooseRunWeekdays(week, { dayMin, isBoneStress, atMost })
  const usual = choose(LADDER_DAY_MIN)
  if (usual.length > 0) return { runDays: usual, startStage }
  for (let stage = Math.min(startStage, sequence.final); stage >= 1; stage--) {
    const runDays = choose(stageTotalMin(sequence, stage))
    if (runDays.length > 0) return { runDays, startStage: stage }
  }
  return { runDays: [], startStage }
}

/**
 * The stage a ladder is held at because the next one no longer fits the shortest run day; the final stage when all fit.
 *
 * @example shortest run day 34 min, start at stage 4: stage 5 (stage 6 takes 35 min)
 */
export function lastStageThatFits(
  week: Week,
  runDays: WeekdaySet,
  { sequence, startStage }: Pick<StageFitNeeds, 'sequence' | 'startStage'>,
): number {
  const shortest = Math.min(...runDays.map((day) => freeMinOf(week, day)))
  let stage = startStage
  while (stage < sequence.final && stageTotalMin(sequence, stage + 1) <= shortest) stage += 1
  return stage
}

/** The highest stage at or below this one whose session fits the shortest run day; null when none does. */
export function highestStageThatFits(
  week: Week,
  runDays: WeekdaySet,
  { sequence, startStage }: Pick<StageFitNeeds, 'sequence' | 'startStage'>,
): number | null {
  const shortest = Math.min(...runDays.map((day) => freeMinOf(week, day)))
  for (let stage = Math.min(startStage, sequence.final); stage >= 1; stage--) if (stageTotalMin(sequence, stage) <= shortest) return stage
  return null
}
