import type { Position } from '../running/limit-by-gap'
import { sum } from '../running/minutes'
import { blockTotals } from '../running/programs'
import { GAP_DAYS } from '../running/read-log'
import { stageRunMin } from '../running/stage-sequence'
import { continuous, type PlannedRun } from './planned-run'
import type { RunSetup } from './set-up-runs'

/** Where the runner stands while the runs are laid. A stage above the final one is the time after the ladder. */
export interface Climb {
  readonly position: Position
  readonly last: { readonly day: number; readonly stage: number } | null
  /** Day of the last session in a stage; null while there is more to climb. */
  readonly endedOn: number | null
}

export interface StagedBlock {
  readonly block: number
  readonly days: readonly number[]
  /** The most minutes the block may hold. */
  readonly capMin: number
}

export interface ClimbedBlock {
  readonly climb: Climb
  readonly runs: readonly PlannedRun[]
}

/**
 * The sessions of one block that begins in a stage. Once the ladder is over the rest of the block is run without a walk.
 *
 * After a week that lost a run to an event the climb could pass the weekly limit: then the whole block stays at the highest stage within it.
 * Source: plan.md 1.4, I-R3, I-R5; rulings, "Advance in the document". Convention.
 */
export function climbBlock(climb: Climb, setup: RunSetup, { block, days, capMin }: StagedBlock): ClimbedBlock {
  const runs: PlannedRun[] = []
  let reached = climb
  for (const day of days) {
    const { stage } = reached.position
    runs.push({ ...sessionAt(setup, stage, day), block })
    reached = afterSession(reached, setup, day)
  }
  if (sum(runs.map(({ runMin }) => runMin)) <= capMin) return { climb: reached, runs }
  return stayWithin(climb, setup, { block, days, capMin })
}

/**
 * The climb before a run that follows the last one by a week or more: one stage below the last one, or the next lower one that fits the run
 * days. Null when none fits: no more runs.
 * Source: plan.md I-R11.
 */
export function climbAfterGap(climb: Climb, { canRun }: RunSetup, day: number): Climb | null {
  if (climb.last === null || day - climb.last.day < GAP_DAYS) return climb
  for (let stage = Math.max(1, climb.last.stage - 1); stage >= 1; stage--) {
    if (canRun(stage)) return { ...climb, position: { stage, greens: 0 }, endedOn: null }
  }
  return null
}

function sessionAt({ sequence }: RunSetup, stage: number, day: number): Omit<PlannedRun, 'block'> {
  if (stage > sequence.final) return { day, stage: sequence.buildStage, ...continuous(sequence.continuousMin) }
  const blocks = sequence.stages[stage - 1] ?? []
  return { day, stage, blocks, runMin: blockTotals(blocks).runMin }
}

function afterSession({ position, endedOn }: Climb, setup: RunSetup, day: number): Climb {
  const { stage, greens } = position
  return moveOn({ position: { stage, greens: greens + 1 }, last: { day, stage }, endedOn }, setup)
}

/** One stage up when the stage has its sessions and the next one may be run. */
function moveOn(climb: Climb, { sequence, canRun }: RunSetup): Climb {
  const { stage, greens } = climb.position
  if (stage > sequence.final || greens < sequence.sessionsAt(stage) || !canRun(stage + 1)) return climb
  return {
    ...climb,
    position: { stage: stage + 1, greens: 0 },
    endedOn: stage === sequence.final ? (climb.last?.day ?? null) : climb.endedOn,
  }
}

function stayWithin(climb: Climb, setup: RunSetup, { block, days, capMin }: StagedBlock): ClimbedBlock {
  const stage = highestWithin(climb.position.stage, setup, capMin / days.length)
  if (stage === null) return { climb, runs: [] }
  const stayed = { position: { stage, greens: days.length }, last: { day: days.at(-1) ?? 0, stage }, endedOn: null }
  return { climb: moveOn(stayed, setup), runs: days.map((day) => ({ ...sessionAt(setup, stage, day), block })) }
}

function highestWithin(from: number, { sequence, canRun }: RunSetup, runMin: number): number | null {
  for (let stage = from; stage >= 1; stage--) if (canRun(stage) && stageRunMin(sequence, stage) <= runMin) return stage
  return null
}
