import { weekdayIndex } from '../running/calendar'
import type { Position } from '../running/limit-by-gap'
import { GAP_DAYS } from '../running/read-log'
import { blockTotals } from '../running/programs'
import { layBuildBlock, resumeBuild } from './lay-build-block'
import { longestRunPool } from './past-runs'
import type { PlanFacts } from './plan-facts'
import { continuous, type PlannedRun } from './planned-run'
import type { RunSetup } from './set-up-runs'

export interface LaidRuns {
  readonly runs: readonly PlannedRun[]
  /** Day of the last session in a stage; null when the ladder is not finished inside the plan. A day before the first run when it already was. */
  readonly ladderEndsOn: number | null
}

/**
 * Lays the runs of the whole plan, every one taken as green.
 *
 * Each stage as often as it needs, the final one too; then the rest of the block continuous; then build blocks. A held stage repeats to the
 * end. A week or more between two runs steps one stage down. Days in `without` get no run.
 * Source: plan.md 1.4, 1.5, 1.7; rulings, "Runs". Convention.
 *
 * @example from stage 4 with three run days: stage 4, 4, 5 in the first block, 5, 6, 6 in the second
 */
export function layRuns(facts: PlanFacts, setup: RunSetup, without: readonly number[]): LaidRuns {
  const { firstDay, sequence } = setup
  if (firstDay === null) return { runs: [], ladderEndsOn: null }
  const past = longestRunPool(facts, setup.route)
  const climb = startClimb(setup, resumeBuild(facts, setup, past), firstDay)
  const runs: PlannedRun[] = []
  let buildBlock = 0
  for (let block = 0; firstDay + 7 * block <= facts.lastDay; block++) {
    const isStaged = climb.position.stage <= sequence.final
    const days = daysOfBlock(firstDay + 7 * block, isStaged ? setup.earlyRunDays : setup.runDays)
    if (!isStaged) buildBlock += 1
    const laid = isStaged
      ? days.filter((day) => !without.includes(day)).map((day) => ({ ...climbOn(climb, setup, day), block }))
      : layBuildBlock(facts, setup, { block, buildBlock, days, past, runs })
    runs.push(...laid.filter(({ day }) => !without.includes(day)))
  }
  const ladderEndsOn = climb.endedOn !== null && climb.endedOn <= facts.lastDay ? climb.endedOn : null
  return { runs: runs.filter(({ day }) => day <= facts.lastDay), ladderEndsOn }
}

/** Where the runner stands on the ladder while its sessions are laid. */
interface Climb {
  position: Position
  lastDay: number | null
  endedOn: number | null
}

function startClimb({ sequence }: RunSetup, position: Position, firstDay: number): Climb {
  return { position, lastDay: null, endedOn: position.stage > sequence.final ? firstDay - 1 : null }
}

/** The session of one day, after which the climb has moved on. Once the ladder is over the day is run without a walk. */
function climbOn(climb: Climb, { sequence, heldAt }: RunSetup, day: number): Omit<PlannedRun, 'block'> {
  if (climb.position.stage > sequence.final) {
    return { day, stage: sequence.buildStage, ...continuous(sequence.continuousMin) }
  }
  if (climb.lastDay !== null && day - climb.lastDay >= GAP_DAYS) {
    climb.position = { stage: Math.max(1, climb.position.stage - 1), greens: 0 }
  }
  const { stage, greens } = climb.position
  const blocks = sequence.stages[stage - 1] ?? []
  climb.lastDay = day
  climb.position = { stage, greens: greens + 1 }
  if (stage !== heldAt && greens + 1 >= sequence.sessionsAt(stage)) {
    climb.position = { stage: stage + 1, greens: 0 }
    if (stage === sequence.final) climb.endedOn = day
  }
  return { day, stage, blocks, runMin: blockTotals(blocks).runMin }
}

function daysOfBlock(firstDay: number, weekdays: readonly number[]): number[] {
  return Array.from({ length: 7 }, (_, offset) => firstDay + offset).filter((day) => weekdays.includes(weekdayIndex(day)))
}
