import type { ClearanceCheck } from '@/lib/clinical/screening/clearance'
import type { Answer, Clearance, FiredRule, Gate, Release, Tier } from '@/lib/clinical/screening/types'
import type { Outcome } from '@/lib/platform/outcome'

/** Who put something on record, and when. */
export interface Recorded {
  readonly id: string
  readonly recordedAt: string
  readonly recordedName: string
}

/** How a decision was taken back. It stays on record beside this. */
export interface TakenBack {
  readonly at: string
  readonly by: string
  readonly explanation: string
}

export interface RecordedRelease extends Recorded {
  readonly assessmentId: string
  readonly tier: Tier
  readonly role: string
  readonly ruleVersion: string
  readonly release: Release
  readonly takenBack: TakenBack | null
}

export interface RecordedClearance extends Recorded {
  readonly clearance: Clearance
  readonly role: string
  /** The points of the checklist that were ticked. */
  readonly confirmed: readonly string[]
  readonly note: string
  readonly takenBack: TakenBack | null
}

export interface RecordedOffloadPlan extends Recorded {
  readonly assessmentId: string
  /** The activities that were ticked. */
  readonly allowed: readonly string[]
  readonly note: string
  readonly sheet: IssuedSheet | null
}

/** The sheet that was handed to the patient, by the hash of its bytes. */
export interface IssuedSheet {
  readonly issuedAt: string
  readonly sha256: string
}

/** Everything that has been decided about the gate of one episode, newest first. */
export interface GateRecords {
  readonly releases: readonly RecordedRelease[]
  readonly clearances: readonly RecordedClearance[]
  readonly offloadPlans: readonly RecordedOffloadPlan[]
}

/** Whether a decision still counts; if not, since which day and why, in words that follow "because". */
export type Standing =
  | { readonly kind: 'stands' }
  | { readonly kind: 'lapsed'; readonly on: string; readonly because: string }
  | { readonly kind: 'taken-back'; readonly takenBack: TakenBack }
  /** A later decision of the same kind about the same rule, or a later clearance, took its place. */
  | { readonly kind: 'replaced' }
  /** The runner declined the referral: it is on record, and releases nothing. */
  | { readonly kind: 'declined' }
  /** A clearance that lacks something. */
  | { readonly kind: 'lacking'; readonly missing: string }

/** One line of the gate's history. */
export type GateEntry =
  | (Recorded & {
      readonly kind: 'override' | 'medical-outcome'
      readonly assessmentId: string
      readonly rule: string
      readonly ruleTitle: string
      readonly tier: Tier
      readonly reason: string
      readonly explanation: string
      readonly decidedBy: string
      readonly role: string
      readonly decidedOn: string
      readonly reviewOn: string | null
      /** The answers that had fired the rule, as they were. */
      readonly because: readonly Answer[]
      readonly ruleVersion: string
      readonly standing: Standing
    })
  | (Recorded & {
      readonly kind: 'clearance'
      readonly clearance: Clearance
      readonly role: string
      readonly confirmed: readonly string[]
      readonly note: string
      readonly standing: Standing
    })
  | (Recorded & Pick<RecordedOffloadPlan, 'allowed' | 'note' | 'sheet'> & { readonly kind: 'offload-plan' })

/** The gate of one assessment on one day, with what was decided about it: for every screen and for the clinician's own papers. */
export interface GateView {
  readonly episodeId: string
  readonly assessmentId: string
  readonly asOf: string
  /** Of the clinic: for the hours of the history. */
  readonly timeZone: string
  readonly gate: Gate
  /** Every rule that is not lifted carries an override that stands: strength without impact may be planned, nothing else. */
  readonly isOpenForNonImpact: boolean
  /** What running after a bone stress injury stands on; null where there is none. */
  readonly clearance: ClearanceCheck | null
  /** Newest first. */
  readonly history: readonly GateEntry[]
}

/** An answer that fired a rule, in the words of question and answer. */
export interface AnswerLine {
  readonly measure: string
  readonly question: string
  readonly answer: string
}

/** A rule that fired, as the gate's own page shows it, with what may be decided about it. */
export type RuleLine = Omit<FiredRule, 'because'> & {
  readonly because: readonly AnswerLine[]
  readonly canBeOverridden: boolean
  /** The last day on which an override of today may be looked at again; null for an emergency. */
  readonly latestReview: string | null
}

type GateRefusal = 'not-permitted' | 'not-found' | 'closed' | 'stale' | 'superseded'

export type ReleaseRefusal = GateRefusal | 'not-firing' | 'in-future'
export type OverrideRefusal =
  GateRefusal | 'not-firing' | 'no-override' | 'question-open' | 'too-short' | 'not-attested' | 'review-passed' | 'review-too-far'
export type ClearanceRefusal = 'not-permitted' | 'not-found' | 'closed' | 'in-future' | 'before-birth'
export type TakeBackRefusal = 'not-permitted' | 'not-found' | 'taken-back'
export type OffloadRefusal = GateRefusal | 'not-bone-stress'

export type OffloadSheetRefusal = OffloadRefusal | 'replaced' | 'changed' | 'not-printable' | 'not-made'

export type OverrideOutcome = Outcome<{ readonly releaseId: string }, OverrideRefusal>
export type MedicalOutcomeOutcome = Outcome<{ readonly releaseId: string }, ReleaseRefusal>
export type ClearanceOutcome = Outcome<{ readonly clearanceId: string }, ClearanceRefusal>
export type TakeBackOutcome = Outcome<{ readonly id: string }, TakeBackRefusal>
export type OffloadOutcome = Outcome<{ readonly offloadPlanId: string }, OffloadRefusal>
export type OffloadSheetOutcome = Outcome<{ readonly offloadPlanId: string }, OffloadSheetRefusal>
