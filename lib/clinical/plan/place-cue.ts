import type { PlanFacts } from './plan-facts'
import type { RunSetup } from './set-up-runs'
import type { CuePlan, Reason, RunSession } from './types'

export interface PlacedCue {
  readonly cues: readonly CuePlan[]
  readonly runs: readonly RunSession[]
  readonly reasons: readonly Reason[]
}

export function placeCue(_facts: PlanFacts, _setup: RunSetup, runs: readonly RunSession[]): PlacedCue {
  return { cues: [], runs, reasons: [] }
}
