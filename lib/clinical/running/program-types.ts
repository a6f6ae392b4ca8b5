import type { Tag } from '../evidence/tag'
import type { Condition } from '../measures/types'
import type { RunBlock } from '../plan/types'

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
