import type { Planning } from '../plan/types'
import type { Irritability } from './irritability'
import { ladderSequence, stageRunMin } from './stage-sequence'

export interface Start {
  readonly programId: 'house-knee-standard' | 'house-knee-gentle'
  readonly stage: number
  /** Each step that moved the stage, in words for the clinician. */
  readonly steps: readonly string[]
}

export interface StartInput {
  readonly planning: Pick<Planning, 'tolerableRunMin' | 'daysSinceLastRun' | 'usual'>
  readonly irritability: Irritability
  /** Years of regular running; null when it is not recorded. */
  readonly experienceYears: number | null
  /** One of the entry gates E5 to E7 is not passed. */
  readonly hasOpenLoadGate: boolean
}

/** The highest stage while an entry gate E5 to E7 is open, and for a novice to start at. */
export const OPEN_GATE_STAGE = 3
const NOVICE_YEARS = 0.5
const LONGEST_LAY_OFF_DAYS = 56

/**
 * Finds the program and the stage a knee walk-run starts at.
 *
 * More than 56 days off running, or high irritability: stage 1 of the gentle ladder. Otherwise the table of tolerated minutes, minus the days
 * off, minus 1 for moderate irritability, at most 3 for a novice (under 0.5 years, or not recorded) or with E5 to E7 open, at least 1; then
 * down until the stage runs no longer than the usual run, but not below 1.
 * Source: plan.md 1.6; rulings, "Start stage, order of steps", "Start stage against the usual run". Convention.
 *
 * @example 12 tolerated minutes, 5 days off, low irritability, all gates passed: table stage 5, no step down: stage 5.
 */
export function findStart({ planning, irritability, experienceYears, hasOpenLoadGate }: StartInput): Start {
  const gentle = (step: string): Start => ({ programId: 'house-knee-gentle', stage: 1, steps: [step] })
  if (planning.daysSinceLastRun > LONGEST_LAY_OFF_DAYS) return gentle(`${planning.daysSinceLastRun} days off running, more than 56`)
  if (irritability === 'high') return gentle('high irritability')

  const steps: string[] = []
  let stage = stageForMinutes(planning.tolerableRunMin)
  steps.push(`${planning.tolerableRunMin} tolerated min give stage ${stage}`)
  const lower = (to: number, why: string) => {
    if (to >= stage) return
    stage = to
    steps.push(`${why}: stage ${stage}`)
  }
  lower(Math.max(1, stage - stagesForDaysOff(planning.daysSinceLastRun)), `${planning.daysSinceLastRun} days off`)
  lower(Math.max(1, stage - (irritability === 'moderate' ? 1 : 0)), 'moderate irritability')
  if (experienceYears === null) lower(OPEN_GATE_STAGE, 'running experience not recorded')
  else if (experienceYears < NOVICE_YEARS) lower(OPEN_GATE_STAGE, 'running for less than 6 months')
  if (hasOpenLoadGate) lower(OPEN_GATE_STAGE, 'an entry gate E5 to E7 is open')
  lower(lastStageWithin(planning.usual.runMin, stage), `usual run of ${planning.usual.runMin} min`)
  return { programId: 'house-knee-standard', stage, steps }
}

const STAGE_FOR_MINUTES = [
  { below: 2, stage: 1 },
  { below: 5, stage: 2 },
  { below: 8, stage: 3 },
  { below: 12, stage: 4 },
  { below: 16, stage: 5 },
  { below: 20, stage: 6 },
  { below: 30, stage: 8 },
] as const
const STAGE_FROM_30_MIN = 10

const stageForMinutes = (minutes: number) => STAGE_FOR_MINUTES.find(({ below }) => minutes < below)?.stage ?? STAGE_FROM_30_MIN

function stagesForDaysOff(days: number): number {
  if (days <= 7) return 0
  if (days <= 14) return 1
  return days <= 28 ? 2 : 4
}

/** Downwards, because a stage may run no more than the one before it. */
function lastStageWithin(usualRunMin: number, from: number): number {
  const sequence = ladderSequence('house-knee-standard', { isHighRiskSite: false, daysOff: 0 })
  let stage = from
  while (stage > 1 && stageRunMin(sequence, stage) > usualRunMin) stage -= 1
  return stage
}
