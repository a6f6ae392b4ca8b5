import type { Condition } from '@/lib/clinical/measures/types'
import type { GateState } from '@/lib/clinical/screening/types'
import type { GateView } from '@/lib/gate/types'
import type { Outcome } from '@/lib/platform/outcome'

export type KneeSide = 'left' | 'right' | 'both'

export type OpenEpisodeRefusal = 'not-permitted' | 'not-found' | 'onset-in-future' | 'onset-before-birth'
export type ChooseDiagnosisOutcome = Outcome<{ readonly version: number }, 'not-permitted' | 'not-found' | 'closed' | 'stale'>

/** The open episode, as the header of every page about a runner names it. */
export interface EpisodeSummary {
  readonly id: string
  readonly version: number
  readonly side: KneeSide
  readonly condition: Condition | null
  readonly onsetOn: string | null
  /** Whole weeks from the onset to today. */
  readonly weeks: number | null
  readonly goal: string
}

/** What a runner needs next, worked out from what is on record. */
export type NextStep =
  | { readonly kind: 'open-episode' }
  | { readonly kind: 'start-assessment'; readonly episodeId: string; readonly isFirst: boolean }
  | { readonly kind: 'finish-assessment'; readonly assessmentId: string }
  | { readonly kind: 'propose-plan'; readonly assessmentId: string; readonly isNonImpact: boolean }
  | { readonly kind: 'open-plan'; readonly planId: string; readonly isDraft: boolean }
  | { readonly kind: 'refer'; readonly assessmentId: string }

export interface TimelineAssessment {
  readonly kind: 'assessment'
  readonly id: string
  readonly on: string
  readonly isFirst: boolean
  readonly status: 'draft' | 'signed'
  readonly signedName: string | null
  readonly gate: GateState | null
}

export interface TimelinePlan {
  readonly kind: 'plan'
  readonly id: string
  readonly on: string
  readonly number: number
  readonly status: 'draft' | 'issued' | 'replaced' | 'withdrawn'
  readonly weeks: number
  readonly startsOn: string
  /** Of an issued plan: its assessment was amended after it was issued. */
  readonly isAmendedSince: boolean
}

export type TimelineEntry = TimelineAssessment | TimelinePlan

/** The gate of the last signed assessment, as of today. */
export interface SignedGate {
  readonly assessmentId: string
  readonly state: GateState
  /** Titles of the rules that stand, the worst first, without the one for unanswered questions. */
  readonly titles: readonly string[]
  readonly unanswered: number
  /** An override stands on one of its rules. */
  readonly hasOverride: boolean
  readonly signedOn: string
}

export interface EpisodeStory extends EpisodeSummary {
  /** Newest first. */
  readonly entries: readonly TimelineEntry[]
  readonly gate: SignedGate | null
  readonly gateView: GateView | null
  readonly next: NextStep
}
