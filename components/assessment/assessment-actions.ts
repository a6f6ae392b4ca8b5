import type { Action } from '@/lib/actions/types'
import type { AmendAssessmentInput, CarryOverInput, RecordObservationsInput, SignAssessmentInput } from '@/lib/assessments/schema'
import type { AmendOutcome, CarryOverOutcome, RecordOutcome, SignOutcome } from '@/lib/assessments/types'
import type { StartLetter } from '../letters/letter-actions'
import type { TestActions } from './test-actions'

/** What the assessment page can ask the server to do. */
export interface AssessmentActions extends TestActions {
  readonly record: Action<RecordObservationsInput, RecordOutcome>
  readonly carryOver: Action<CarryOverInput, CarryOverOutcome>
  readonly sign: Action<SignAssessmentInput, SignOutcome>
  readonly amend: Action<AmendAssessmentInput, AmendOutcome>
  readonly startLetter: StartLetter
}
