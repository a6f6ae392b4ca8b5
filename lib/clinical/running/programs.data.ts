import type { RunBlock } from '../plan/types'
import type { Ladder } from './program-types'

const times = (reps: number, runMin: number, walkMin: number): RunBlock => ({ runMin, walkMin, reps })

const KNEE_STAGES: readonly (readonly RunBlock[])[] = [
  [times(6, 1, 2)],
  [times(10, 1, 1)],
  [times(6, 2, 2)],
  [times(8, 2, 1)],
  [times(6, 3, 1)],
  [times(5, 4, 1)],
  [times(4, 5, 1)],
  [times(3, 8, 1)],
  [times(2, 12, 1)],
  [times(2, 14, 1)],
  [times(1, 20, 1), times(1, 8, 0)],
  [times(1, 30, 0)],
]

const GENTLE_STAGES: readonly (readonly RunBlock[])[] = [[times(6, 0.5, 2.5)], [times(5, 1, 2)], ...KNEE_STAGES]

const BSI_STAGES: readonly (readonly RunBlock[])[] = [
  [times(4, 1, 4)],
  [times(6, 1, 2)],
  [times(10, 1, 1)],
  [times(6, 2, 2)],
  [times(7, 2, 1)],
  [times(6, 3, 1)],
  [times(5, 4, 1)],
  [times(4, 5, 1)],
  [times(3, 8, 1)],
  [times(2, 12, 1)],
  [times(2, 14, 1)],
  [times(1, 30, 0)],
]

const KNEE = {
  conditions: ['PFP', 'ITBS'],
  minSessionsPerStage: 2,
  minSessionsPerStageHighRiskSite: null,
  minHoursBetweenRuns: 48,
  runsPerWeek: [2, 3],
  warmupWalkMin: 5,
  cooldownWalkMin: 5,
  terrain: 'flat, even',
  painRule: 'soft-tissue',
  tag: 'convention',
} as const

/** The walk-run ladders that plans are made from, stage by stage: minutes run, minutes walked, repeats. House design. */
export const LADDERS: readonly Ladder[] = [
  {
    ...KNEE,
    id: 'house-knee-standard',
    name: 'Knee walk-run to 30 min (PFP / ITBS)',
    rpeMax: 4,
    source: 'House design. Structure follows published ladders; the numbers are convention.',
    stageBlocks: KNEE_STAGES,
  },
  {
    ...KNEE,
    id: 'house-knee-gentle',
    name: 'Knee walk-run, gentle start (high irritability or >8 weeks off)',
    rpeMax: 3,
    source: 'House design.',
    stageBlocks: GENTLE_STAGES,
  },
  {
    ...KNEE,
    id: 'house-bsi-cautious',
    name: 'After bone stress injury (only after clearance)',
    conditions: ['BSI'],
    minSessionsPerStageHighRiskSite: 3,
    rpeMax: 3,
    terrain: 'flat, even, soft if possible, no hills',
    painRule: 'bone-zero',
    source:
      'House design. Walk-run first, distance before speed, address causes, no 10 % rule: George 2024 scoping review, level IV evidence.',
    stageBlocks: BSI_STAGES,
  },
  {
    ...KNEE,
    id: 'house-keep-running',
    name: 'Keep running, modified (PFP / ITBS, low irritability)',
    minHoursBetweenRuns: 24,
    runsPerWeek: [3, 5],
    rpeMax: 4,
    terrain: 'flat; no downhill, no stairs',
    source:
      'Rules from the TREK / La Trobe PFP runner page: <=2/10, settle <=60 min, no worse next morning, more and shorter runs, run 4 walk 1, avoid downhill and stairs. The stages are convention.',
    stageBlocks: [],
  },
]
