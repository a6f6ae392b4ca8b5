import type { RunBlock } from '../plan/types'
import type { ProgramId } from './program-types'
import { blockTotals, getProgram } from './programs'

/** The stages one runner climbs, with what it takes to leave each. A stage above `final` is the build phase. */
export interface StageSequence {
  readonly programId: ProgramId
  readonly rpeMax: number
  readonly warmupWalkMin: number
  readonly cooldownWalkMin: number
  /** Blocks of stage 1 first. */
  readonly stages: readonly (readonly RunBlock[])[]
  readonly final: number
  /** Green sessions it takes to leave a stage. */
  readonly sessionsAt: (stage: number) => number
  /** The continuous run that follows the final stage, in minutes. */
  readonly continuousMin: number
  /** The stage number of the build phase in the document; null where the ladder is simply over. */
  readonly buildStage: number | null
}

/** Stages 1 to 4 after a long lay-off from a bone stress injury take one session more. */
const LONG_LAY_OFF_DAYS = 56
const SLOW_BSI_STAGES = 4

/**
 * The stages of a house ladder for one runner.
 *
 * Two green sessions a stage; three at a high-risk bone, and at stages 1 to 4 when a runner after a bone stress injury has been off running
 * for more than 56 days.
 * Source: plan.md 1.4; rulings, "Advance in the document" and "BSI after more than 56 days off". Convention.
 *
 * @example ladderSequence('house-knee-standard', { isHighRiskSite: false, daysOff: 5 }).sessionsAt(3) // 2
 */
export function ladderSequence(
  programId: Exclude<ProgramId, 'house-keep-running'>,
  { isHighRiskSite, daysOff }: { readonly isHighRiskSite: boolean; readonly daysOff: number },
): StageSequence {
  const program = programOf(programId)
  const isSlow = programId === 'house-bsi-cautious' && daysOff > LONG_LAY_OFF_DAYS
  const atHighRisk = program.minSessionsPerStageHighRiskSite ?? program.minSessionsPerStage
  const usual = isHighRiskSite ? atHighRisk : program.minSessionsPerStage
  const final = program.stages.length
  return {
    ...common(programId),
    stages: program.stages.map((stage) => stage.blocks),
    final,
    sessionsAt: (stage) => (isSlow && stage <= SLOW_BSI_STAGES ? Math.max(usual, 3) : usual),
    continuousMin: blockTotals(program.stages[final - 1]?.blocks ?? []).runMin,
    buildStage: null,
  }
}

/**
 * The stages of `house-keep-running`, made from the runner's own start session of `startMin` minutes, running and walking together.
 *
 * Stage 1 runs 4 and walks 1, stage 2 runs 9 and walks 1 (and 5 more without a walk when 5 are left), stage 3 runs all of it.
 * Source: runprograms `house-keep-running`; rulings, "Keep-running stages". Convention.
 *
 * @example keepRunningSequence(15).stages[1] // [{ runMin: 9, walkMin: 1, reps: 1 }, { runMin: 5, walkMin: 0, reps: 1 }]
 */
export function keepRunningSequence(startMin: number): StageSequence {
  const nines = { runMin: 9, walkMin: 1, reps: Math.floor(startMin / 10) }
  const rest = startMin % 10 === 5 ? [{ runMin: 5, walkMin: 0, reps: 1 }] : []
  return {
    ...common('house-keep-running'),
    stages: [[{ runMin: 4, walkMin: 1, reps: startMin / 5 }], [nines, ...rest], [{ runMin: startMin, walkMin: 0, reps: 1 }]],
    final: 3,
    sessionsAt: () => programOf('house-keep-running').minSessionsPerStage,
    continuousMin: startMin,
    buildStage: 4,
  }
}

/** Minutes from the first step to the last of a session at this stage, the walk before and after included. */
export function stageTotalMin(sequence: StageSequence, stage: number): number {
  return blockTotals(sequence.stages[stage - 1] ?? []).sessionMin + sequence.warmupWalkMin + sequence.cooldownWalkMin
}

/** Minutes of running in a session at this stage. */
export const stageRunMin = (sequence: StageSequence, stage: number): number => blockTotals(sequence.stages[stage - 1] ?? []).runMin

function common(programId: ProgramId) {
  const { rpeMax, warmupWalkMin, cooldownWalkMin } = programOf(programId)
  return { programId, rpeMax, warmupWalkMin, cooldownWalkMin }
}

function programOf(programId: ProgramId) {
  const program = getProgram(programId)
  if (program === undefined) throw new Error(`No program ${programId}`)
  return program
}
