import type { Tag } from '../evidence/tag'
import type { Condition } from '../measures/types'
import type { RunBlock } from '../plan/types'
import { LADDERS } from './programs.data'

export type ProgramId = 'house-knee-standard' | 'house-knee-gentle' | 'house-bsi-cautious' | 'house-keep-running'

/** A program as it is written down: one list of blocks a stage. */
export interface Ladder {
  readonly id: ProgramId
  readonly name: string
  readonly conditions: readonly Condition[]
  /** Green sessions at a stage before the next one. */
  readonly minSessionsPerStage: number
  /** The same after a bone stress injury at a high-risk site; null where the program is not for bone stress. */
  readonly minSessionsPerStageHighRiskSite: number | null
  readonly minHoursBetweenRuns: number
  readonly runsPerWeek: readonly [number, number]
  /** Highest effort, 0 to 10. */
  readonly rpeMax: number
  readonly terrain: string
  readonly warmupWalkMin: number
  readonly cooldownWalkMin: number
  readonly painRule: 'soft-tissue' | 'bone-zero'
  readonly source: string
  readonly tag: Tag
  readonly stageBlocks: readonly (readonly RunBlock[])[]
}

/** One rung of a ladder. Minutes leave out the walk before and after. */
export interface Stage {
  /** Counted from 1. */
  readonly stage: number
  readonly blocks: readonly RunBlock[]
  readonly runMin: number
  readonly walkMin: number
  readonly sessionMin: number
  readonly longestBoutMin: number
}

export interface Program extends Ladder {
  /** Empty for `house-keep-running`: its stages are made from the runner's own start session. */
  readonly stages: readonly Stage[]
}

/** Every program a plan can be made from. The published ladders they follow are not generated. */
export const PROGRAMS: readonly Program[] = LADDERS.map((ladder) => ({
  ...ladder,
  stages: ladder.stageBlocks.map((blocks, index) => ({ stage: index + 1, blocks, ...blockTotals(blocks) })),
}))

/**
 * Finds a program by its id; an id that is none gives undefined.
 *
 * @example getProgram('house-knee-standard')?.stages[3]?.runMin // 16: 2 min run, 1 min walk, 8 times
 */
export const getProgram = (id: string): Program | undefined => PROGRAMS.find((program) => program.id === id)

/** Minutes run and walked in the blocks, their sum, and the longest bout without a walk. */
export function blockTotals(blocks: readonly RunBlock[]): Omit<Stage, 'stage' | 'blocks'> {
  const runMin = blocks.reduce((sum, block) => sum + block.runMin * block.reps, 0)
  const walkMin = blocks.reduce((sum, block) => sum + block.walkMin * block.reps, 0)
  return { runMin, walkMin, sessionMin: runMin + walkMin, longestBoutMin: Math.max(0, ...blocks.map((block) => block.runMin)) }
}
