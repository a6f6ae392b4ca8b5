import type { Answer, FiredRule, GateState } from '@/lib/clinical/screening/types'
import type { PlanDocument, Planning, Reason } from '@/lib/clinical/plan/types'
import type { Outcome } from '@/lib/platform/outcome'

export type PlanStatus = 'draft' | 'issued' | 'replaced' | 'withdrawn'

/** One answer that fired a rule, in the words of the question and of the answer. */
export interface AnswerInWords {
  readonly measure: string
  readonly side: Answer['side']
  readonly question: string
  readonly answer: string
}

export type RuleInWords = Omit<FiredRule, 'because'> & { readonly because: readonly AnswerInWords[] }

/** Why there is no plan: the rules that stand, with the answers that fired them, and what the core said. */
export interface LockedProposal {
  readonly state: GateState
  readonly strengthBlocked: boolean
  readonly rules: readonly RuleInWords[]
  readonly unanswered: readonly AnswerInWords[]
  readonly reasons: readonly Reason[]
}

export interface LockedRefusal {
  readonly ok: false
  readonly reason: 'locked'
  readonly locked: LockedProposal
}

export interface DraftReference {
  readonly planId: string
  readonly version: number
}

export type SetUpRefusal =
  'not-found' | 'not-permitted' | 'not-signed' | 'draft-exists' | 'not-a-draft' | 'stale' | 'start-passed' | 'start-too-far'

export type SetUpOutcome = Outcome<DraftReference, SetUpRefusal> | LockedRefusal

/** A link in full, once: only its hash is kept, so nobody can show it again. */
export interface NewShareLink {
  readonly url: string
  readonly expiresAt: Date
}

export type ShareLinkRefusal = 'not-permitted' | 'not-found' | 'not-issued'

/** A link as the clinic sees it: never its token. */
export interface ShareLinkSummary {
  readonly id: string
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly state: 'open' | 'expired' | 'withdrawn'
}

export interface IssuedReference {
  readonly planId: string
  /** Null when the same request had been carried out before: its answer showed the link. */
  readonly link: NewShareLink | null
}

export type IssueRefusal = 'not-found' | 'not-permitted' | 'not-a-draft' | 'stale' | 'start-passed' | 'changed'

export type IssueOutcome = Outcome<IssuedReference, IssueRefusal> | LockedRefusal

export interface PlanRecord {
  readonly id: string
  readonly episodeId: string
  readonly assessmentId: string
  readonly number: number
  readonly status: PlanStatus
  readonly planning: Planning
  readonly document: PlanDocument
  readonly version: number
}
