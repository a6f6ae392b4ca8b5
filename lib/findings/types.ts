import type { Amendment } from '@/lib/assessments/types'
import type { EvidenceLine } from '@/lib/clinical/evidence/tag'
import type { Comparison } from '@/lib/clinical/findings/compare-cases'
import type { ExplainedInput } from '@/lib/clinical/findings/explain-factors'
import type { FoundFeature } from '@/lib/clinical/findings/patterns'
import type { MeasureTrend } from '@/lib/clinical/findings/trends'
import type { Band, CoreSection, ObservationSide, ValueDefinition } from '@/lib/clinical/measures/types'
import type { AssessmentResult, Factor } from '@/lib/clinical/screening/types'
import type { EpisodeSummary } from '@/lib/episodes/types'
import type { GateView } from '@/lib/gate/types'
import type { Runner } from '@/lib/patients/types'
import type { Outcome } from '@/lib/platform/outcome'

export type Decision = 'confirmed' | 'dismissed' | 'taken-back'

/** What a clinician makes of a factor, with the reading that it was made on. The last version stands. */
export interface FactorDecision {
  readonly factor: string
  readonly version: number
  readonly decision: Decision
  readonly note: string
  readonly verdict: Exclude<Factor['verdict'], 'not-assessed'>
  readonly score: number
  readonly ruleVersion: string
  readonly decidedAt: string
  readonly decidedBy: string
}

/** Somebody else has decided since the page was shown. */
export interface StaleDecision {
  readonly ok: false
  readonly reason: 'stale'
  readonly theirs: FactorDecision
}

export type DecideOutcome = Outcome<FactorDecision, 'not-permitted' | 'not-found' | 'not-assessed'> | StaleDecision

/** A measure as its readings are shown: the words, and the bands that this person is read against. */
export interface MeasureFacts {
  readonly label: string
  readonly unit: string
  readonly sided: boolean
  readonly value: ValueDefinition
  readonly optionLabels?: readonly string[]
  readonly section: CoreSection | null
  readonly bands: readonly Band[]
  /** Where the usual range of this person begins, where more is better. */
  readonly usualFrom: number | null
}

export type MeasureTable = Readonly<Record<string, MeasureFacts>>

/** Who wrote an answer down, when, and what they added. */
export interface AnswerOrigin {
  readonly measure: string
  readonly side: ObservationSide
  readonly recordedAt: string
  readonly recordedBy: string
  readonly note: string
  /** Why a test was not done; null when it was. */
  readonly notDone: string | null
}

export interface FactorFacts {
  readonly name: string
  readonly evidence: readonly EvidenceLine[]
  readonly inputs: readonly ExplainedInput[]
}

/** An assessment as a list or a heading names it. */
export interface AssessmentName {
  readonly id: string
  readonly kind: 'first' | 'review'
  readonly assessedOn: string
  readonly status: 'draft' | 'signed'
}

/** One assessment with all that is needed to show where each of its numbers is from. */
export interface SourcePage {
  readonly assessment: AssessmentName
  readonly signed: { readonly at: string; readonly name: string; readonly ruleVersion: string } | null
  readonly runner: Pick<Runner, 'id'>
  readonly timeZone: string
  /** The rules of today. What was signed under others keeps its result; its explanation is of today's. */
  readonly ruleVersion: string
  readonly result: Pick<AssessmentResult, 'interpretations'>
  readonly measures: MeasureTable
  readonly factors: Readonly<Record<string, FactorFacts>>
  readonly origins: readonly AnswerOrigin[]
  /** Corrections after signing, the oldest first: the result is read from them. */
  readonly amendments: readonly Amendment[]
  /** Speed of the filmed trial (km/h). */
  readonly captureSpeedKmh: number | null
}

/** What an assessment came to, with all that is needed to show where each number is from. */
export interface FindingsPage extends SourcePage {
  readonly runner: Runner
  readonly episode: EpisodeSummary
  readonly result: AssessmentResult
  /** The gate as of today. */
  readonly gateView: GateView
  /** Null when today's rules no longer add up to the points that were signed. */
  readonly features: readonly FoundFeature[] | null
  readonly decisions: readonly FactorDecision[]
  /** The signed assessment of this episode before this one. */
  readonly earlier: AssessmentName | null
  readonly comparisons: readonly Comparison[]
}

/** Two assessments of a runner side by side, and every number over all of them. */
export interface ComparePage {
  readonly runner: Runner
  /** The episode of the later one. */
  readonly episode: EpisodeSummary | null
  /** The gate over the episode of the later one, as of today; null while there is no assessment. */
  readonly gateView: GateView | null
  /** The oldest first: the trends count in this order. */
  readonly assessments: readonly AssessmentName[]
  /** Null while there are no two to compare. */
  readonly pair: { readonly earlier: SourcePage; readonly later: SourcePage } | null
  readonly comparisons: readonly Comparison[]
  readonly trends: readonly MeasureTrend[]
  readonly measures: MeasureTable
}
