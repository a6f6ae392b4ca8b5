import type { Condition } from '@/lib/clinical/measures/types'
import type { GateState } from '@/lib/clinical/screening/types'
import type { KneeSide } from '@/lib/episodes/types'
import type { ClinicDay, RunnerList } from '@/lib/patients/types'

/** Who a line of Today is about. */
export interface DueRunner {
  readonly patientId: string
  readonly givenName: string
  readonly familyName: string
  readonly age: number
  readonly side: KneeSide
  readonly condition: Condition | null
}

export interface DueGate {
  readonly state: GateState
  readonly titles: readonly string[]
  readonly unanswered: number
  /** An override stands on one of its rules. */
  readonly hasOverride: boolean
  /** Null while the assessment is a draft. */
  readonly signedOn: string | null
}

/** One thing that waits for the clinic. */
export type DueMatter =
  /** The gate is shut: it comes first. */
  | { readonly kind: 'blocked'; readonly assessmentId: string; readonly gate: DueGate }
  /** Signed with a gate that is not clear, and not shut either. */
  | { readonly kind: 'not-clear'; readonly assessmentId: string; readonly gate: DueGate }
  | {
      readonly kind: 'draft'
      readonly assessmentId: string
      readonly isFirst: boolean
      readonly answered: number
      readonly unanswered: number
      readonly savedAt: string
    }
  | { readonly kind: 'ready'; readonly assessmentId: string; readonly signedOn: string; readonly hasOverride: boolean }
  | { readonly kind: 'plan-draft'; readonly planId: string; readonly number: number; readonly draftedOn: string }
  | { readonly kind: 'plan-ending'; readonly planId: string; readonly number: number; readonly endsOn: string }

export interface Due {
  readonly runner: DueRunner
  readonly matter: DueMatter
}

export interface TodayPage extends ClinicDay {
  readonly due: readonly Due[]
  readonly runners: RunnerList
}
