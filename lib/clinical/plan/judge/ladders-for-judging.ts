import type { PlanDocument, RunBlock } from '../types'

/** The ladders once more, for the judge alone: run / walk x repeats, a stage each, as the evidence file lists them. */
const KNEE = '1/2x6 1/1x10 2/2x6 2/1x8 3/1x6 4/1x5 5/1x4 8/1x3 12/1x2 14/1x2 20/1x1+8/0x1 30/0x1'
const LADDERS: Readonly<Record<string, string>> = {
  'house-knee-standard': KNEE,
  'house-knee-gentle': `0.5/2.5x6 1/2x5 ${KNEE}`,
  'house-bsi-cautious': '1/4x4 1/2x6 1/1x10 2/2x6 2/1x7 3/1x6 4/1x5 5/1x4 8/1x3 12/1x2 14/1x2 30/0x1',
}
const MOST_EFFORT: Readonly<Record<string, number>> = {
  'house-knee-standard': 4,
  'house-knee-gentle': 3,
  'house-bsi-cautious': 3,
  'house-keep-running': 4,
}

/** The stages of a ladder; none for keep-running, whose stages are the runner's own, and for an unknown program. */
const STAGES = new Map(Object.entries(LADDERS).map(([program, stages]) => [program, stages.split(' ').map(readStage)]))

export const stagesForJudging = ({ program }: PlanDocument): readonly (readonly RunBlock[])[] => STAGES.get(program ?? '') ?? []

export const effortForJudging = ({ program }: PlanDocument): number | undefined => MOST_EFFORT[program ?? '']

/** Keep-running has three stages before the build phase. */
export const finalStage = (document: PlanDocument): number => (document.route === 'keep-running' ? 3 : stagesForJudging(document).length)

function readStage(stage: string): RunBlock[] {
  return stage.split('+').map((block) => {
    const [runMin = 0, walkMin = 0, reps = 0] = block.split(/[/x]/).map(Number)
    return { runMin, walkMin, reps }
  })
}
