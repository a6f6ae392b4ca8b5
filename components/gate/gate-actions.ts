import type { Action } from '@/lib/actions/types'
import type {
  IssueOffloadSheetInput,
  RecordClearanceFields,
  RecordMedicalOutcomeFields,
  RecordOffloadPlanInput,
  RecordOverrideFields,
  TakeBackDecisionInput,
} from '@/lib/gate/schema'
import type {
  ClearanceOutcome,
  MedicalOutcomeOutcome,
  OffloadOutcome,
  OffloadSheetOutcome,
  OverrideOutcome,
  TakeBackOutcome,
} from '@/lib/gate/types'

/** What the gate's page can ask the server to do. */
export interface GateActions {
  readonly override: Action<RecordOverrideFields, OverrideOutcome>
  readonly medicalOutcome: Action<RecordMedicalOutcomeFields, MedicalOutcomeOutcome>
  readonly clearance: Action<RecordClearanceFields, ClearanceOutcome>
  readonly takeBack: Action<TakeBackDecisionInput, TakeBackOutcome>
  readonly issueSheet: Action<IssueOffloadSheetInput, OffloadSheetOutcome>
  readonly offloadPlan: Action<RecordOffloadPlanInput, OffloadOutcome>
}
