import type { Action } from '@/lib/actions/types'
import type { ChooseDefaultTemplateInput, CreateTemplateInput, DeleteTemplateInput, ReviseTemplateInput } from '@/lib/templates/schema'
import type { ChooseDefaultOutcome, DeleteTemplateOutcome, SaveTemplateOutcome } from '@/lib/templates/types'

/** What the page of a clinic's sets can ask the server to do. */
export interface TemplateActions {
  readonly create: Action<CreateTemplateInput, SaveTemplateOutcome>
  readonly revise: Action<ReviseTemplateInput, SaveTemplateOutcome>
  readonly delete: Action<DeleteTemplateInput, DeleteTemplateOutcome>
  readonly chooseDefault: Action<ChooseDefaultTemplateInput, ChooseDefaultOutcome>
}
