import type { Answer, FiredRule, GateState } from '@/lib/clinical/screening/types'
import type { Phase, Planning, Reason, Route, RunSession, Weekday } from '@/lib/clinical/plan/types'
import type { EquipmentName } from '@/lib/clinical/strength/equipment'
import type { EpisodeSummary } from '@/lib/episodes/types'
import type { GateView } from '@/lib/gate/types'
import type { Runner } from '@/lib/patients/types'
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
  'not-found' | 'not-permitted' | 'not-signed' | 'superseded' | 'draft-exists' | 'not-a-draft' | 'stale' | 'start-passed' | 'start-too-far'

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

export type IssueRefusal =
  'not-found' | 'not-permitted' | 'not-a-draft' | 'stale' | 'superseded' | 'start-passed' | 'changed' | 'not-printable'

export type IssueOutcome = Outcome<IssuedReference, IssueRefusal> | LockedRefusal

interface CardBase {
  readonly sessionId: string
  readonly totalMin: number
  /** The session in plain words: "Run 8 min, walk 1 min, 3 times". */
  readonly headline: string
}

export interface RunCard extends CardBase {
  readonly kind: 'run'
  readonly isKey: boolean
  readonly runMin: number
  readonly stage: number | null
  /** "8/1 × 3" */
  readonly short: string
  /** Runs with the same lane are drawn alike. */
  readonly lane: string
  readonly session: RunSession
}

export interface StrengthCard extends CardBase {
  readonly kind: 'strength'
  /** Sets of each exercise, in order. */
  readonly sets: readonly number[]
  readonly phase: Phase
  readonly exercises: readonly { readonly sheet: string; readonly name: string; readonly dose: string }[]
}

export interface WalkCard extends CardBase {
  readonly kind: 'walk' | 'cross-training'
}

export type SessionCard = RunCard | StrengthCard | WalkCard

export interface BoardDay {
  readonly on: string
  /** "Saturday 23 May" */
  readonly title: string
  readonly weekday: string
  readonly dayOfMonth: string
  readonly isToday: boolean
  readonly freeMin: number
  readonly usedMin: number
  readonly cards: readonly SessionCard[]
}

export interface BoardWeek {
  readonly number: number
  /** "18–24 May" */
  readonly dates: string
  readonly runMin: number
  readonly walkMin: number
  readonly longestRunMin: number
  readonly stages: readonly number[]
  /** "10 % up", or null for the first week and for weeks without running. */
  readonly change: string | null
  readonly isLighter: boolean
  readonly phase: Phase | null
  readonly days: readonly BoardDay[]
}

/** The set-up as a form holds it: what nobody has said yet is null, never 0; text that is no number is NaN. */
export interface SetUpValues {
  readonly startsOn: string
  readonly weeks: number | null
  readonly available: Readonly<Record<Weekday, number | null>>
  readonly commitments: readonly CommitmentValues[]
  readonly equipment: readonly EquipmentName[]
  readonly tolerableRunMin: number | null
  readonly daysSinceLastRun: number | null
  readonly usualWeeklyRunMin: number | null
  readonly usualRunMin: number | null
  readonly goalWeeklyRunMin: number | null
  readonly goalEventOn: string
  readonly goalEventKm: number | null
  readonly moreShorterRuns: boolean
  readonly calfAchillesFoot: 'yes' | 'no' | null
}

export interface CommitmentValues {
  readonly day: Weekday
  readonly impact: 'yes' | 'no' | null
  readonly label: string
}

/** The set-up form of a new plan or of a draft. */
export interface SetUpPage {
  readonly runner: Runner
  readonly episode: EpisodeSummary
  readonly assessment: { readonly id: string; readonly assessedOn: string }
  /** The draft that is being set up again; null for a new plan. */
  readonly draft: { readonly id: string; readonly number: number; readonly version: number } | null
  readonly initial: SetUpValues
  readonly gateView: GateView
  /** Set when nothing can be planned behind the gate: then there is nothing to set up. */
  readonly locked: LockedProposal | null
}

/** A correction of the assessment that a plan does not know of, in words. */
export interface AmendedSince {
  readonly id: string
  readonly what: string
  readonly original: string
  readonly corrected: string
  readonly reason: string
  readonly amendedAt: string
  readonly amendedName: string
}

export interface PlanPage {
  readonly id: string
  readonly number: number
  readonly status: PlanStatus
  readonly version: number
  readonly runner: Runner
  readonly episode: EpisodeSummary
  readonly assessment: { readonly id: string; readonly assessedOn: string }
  /** A newer signed assessment of the episode, which this plan does not know of. */
  readonly newerAssessmentId: string | null
  /** Of an issued plan: what was amended in its assessment since, the oldest first. */
  readonly amendedSince: readonly AmendedSince[]
  readonly issued: { readonly on: string; readonly by: string } | null
  /** Another plan of the episode stands issued now. */
  readonly replacesIssued: boolean
  readonly planning: Planning
  readonly lastDay: string
  readonly route: Route
  readonly startStage: number | null
  readonly stageCount: number | null
  readonly weeks: readonly BoardWeek[]
  readonly reasons: readonly Reason[]
  readonly warnings: readonly { readonly id: string; readonly text: string }[]
  /** Every exercise of the plan, once for each knee bend that it is done in. */
  readonly exercises: readonly ExerciseInPlan[]
  readonly links: readonly ShareLinkSummary[]
  readonly timeZone: string
  /** Of the last signed assessment of the episode, as of today: what was planned behind another one does not hide it. */
  readonly gateView: GateView
}

export interface ExerciseInPlan {
  readonly sheet: string
  readonly exercise: string
  readonly kneeRange: readonly [number, number] | null
}
