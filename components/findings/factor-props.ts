import type { Action } from '@/lib/actions/types'
import type { DecideFactorInput } from '@/lib/findings/schema'
import type { Decision, DecideOutcome, FactorDecision, FindingsPage } from '@/lib/findings/types'
import type { Decisions } from './lead-words'

export type DecideFactor = Action<DecideFactorInput, DecideOutcome>

/** What every row of a factor is given. */
export interface FactorProps {
  readonly page: FindingsPage
  readonly decisions: Decisions
  readonly onDecided: (decision: FactorDecision) => void
  /** Null for a role that reads only. */
  readonly decide: DecideFactor | null
}

/** A decision whose reason is being typed. */
export interface DraftNote {
  readonly decision: Decision
  readonly text: string
}
