import type { RunBlock } from '../plan/types'
import type { Ladder } from './program-types'
import { LADDERS } from './programs.data'

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
