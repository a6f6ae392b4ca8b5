import type { Phase } from '../plan/types'
import type { Exercise, ExerciseDose } from './catalogue-types'

const ORDER: readonly Phase[] = ['settle', 'build', 'strengthen', 'heavy', 'maintain']

export interface PhaseDose {
  readonly dose: ExerciseDose
  /** Phases back from the one asked for; 0 is that phase itself. */
  readonly phasesBack: number
}

/**
 * The dose of an exercise in a phase; without one, of the nearest earlier phase. Null when there is none that early. Power is never used.
 * Source: rulings, "Dose when the phase has none".
 *
 * @example doseInPhase(sidePlank, 'heavy')?.phasesBack // 1: the strengthen dose, because no trunk exercise has a heavy one
 */
export function doseInPhase({ dosage }: Exercise, phase: Phase): PhaseDose | null {
  for (let index = ORDER.indexOf(phase); index >= 0; index--) {
    const dose = dosage[ORDER[index] as Phase]
    if (dose !== undefined) return { dose, phasesBack: ORDER.indexOf(phase) - index }
  }
  return null
}
