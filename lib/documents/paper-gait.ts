import type { AssessmentResult, Interpretation } from '@/lib/clinical/screening/types'
import type { PaperGait } from './types'

/** The recorded running gait, for the drawings; null when none of it was recorded. */
export function paperGait({ interpretations }: AssessmentResult): PaperGait | null {
  const find = (measure: string, side: Interpretation['side']) =>
    interpretations.find((found) => found.measure === measure && found.side === side)?.value ?? null
  const drop = (side: 'left' | 'right') => asNumber(find('running-contralateral-pelvic-drop', side))
  const gait = {
    title: 'How you run now',
    stepWidthCm: asNumber(find('running-step-width', 'none')),
    left: asCrossing(find('running-crossover', 'left')),
    right: asCrossing(find('running-crossover', 'right')),
    pelvicDropDeg: { left: drop('left'), right: drop('right') },
    note: 'Recorded at your assessment. Tinted: the usual range. Outside it is not wrong: it is one thing we look at.',
  }
  const { stepWidthCm, left, right, pelvicDropDeg } = gait
  const isRecorded = [stepWidthCm, left, right, pelvicDropDeg.left, pelvicDropDeg.right].some((value) => value !== null)
  return isRecorded ? gait : null
}

const asNumber = (value: Interpretation['value'] | null) => (typeof value === 'number' ? value : null)

function asCrossing(value: Interpretation['value'] | null): PaperGait['left'] {
  return value === 'clear' || value === 'touches-midline' || value === 'crosses-midline' ? value : null
}
