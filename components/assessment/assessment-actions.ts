import type { Action } from '@/lib/actions/types'
import type {
  AmendAssessmentInput,
  ClearObservationInput,
  RecordNoneOfTheseInput,
  RecordObservationInput,
  SignAssessmentInput,
} from '@/lib/assessments/schema'
import type { AmendOutcome, ClearOutcome, NoneOfTheseOutcome, RecordOutcome, SignOutcome } from '@/lib/assessments/types'

/** What the assessment page can ask the server to do. */
export interface AssessmentActions {
  readonly record: Action<RecordObservationInput, RecordOutcome>
  readonly clear: Action<ClearObservationInput, ClearOutcome>
  readonly noneOfThese: Action<RecordNoneOfTheseInput, NoneOfTheseOutcome>
  readonly sign: Action<SignAssessmentInput, SignOutcome>
  readonly amend: Action<AmendAssessmentInput, AmendOutcome>
}
