import type { StageSequence } from '../running/stage-sequence'
import { OPEN_GATE_STAGE } from '../running/start-stage'
import type { PlanFacts } from './plan-facts'

/**
 * The highest stage the entry gates allow: 3 with one of E5 to E7 open, otherwise the build phase, one above the final stage.
 * Source: plan.md 1.2, I-G4; rulings, "E5 to E7 open". Convention.
 */
export const gateCap = ({ hasOpenLoadGate }: PlanFacts, { final }: StageSequence): number => (hasOpenLoadGate ? OPEN_GATE_STAGE : final + 1)
