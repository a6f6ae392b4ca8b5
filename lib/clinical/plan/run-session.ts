import { dateOfDay } from '../running/calendar'
import { blockTotals } from '../running/programs'
import type { StageSequence } from '../running/stage-sequence'
import type { PlannedRun } from './planned-run'
import type { RunSession } from './types'

/** Makes the session of a planned run: easy, flat, with the walk before and after. Source: plan.md I-R12; rulings, "Every run". */
export function makeRunSession(
  run: PlannedRun,
  { sequence, isKey }: { readonly sequence: StageSequence; readonly isKey: boolean },
): RunSession {
  const on = dateOfDay(run.day)
  const { warmupWalkMin, cooldownWalkMin, rpeMax } = sequence
  return {
    id: `${on}-run`,
    on,
    kind: 'run',
    key: isKey,
    stage: run.stage,
    blocks: run.blocks,
    warmupWalkMin,
    cooldownWalkMin,
    runMin: run.runMin,
    totalMin: blockTotals(run.blocks).sessionMin + warmupWalkMin + cooldownWalkMin,
    rpeMax,
    intensity: 'easy',
    terrain: 'flat',
    cue: null,
  }
}
