/** Why an action gave no answer. The use case's own refusals are not here: they are its data. */
export type ActionRefusal = 'signed-out' | 'not-permitted' | 'foreign-origin' | 'unexpected'

/** What the browser learns of it. The reference finds the line in the log. */
export interface ActionError {
  readonly refusal: ActionRefusal
  readonly reference: string
}

/** Plain words for the page, beside what was typed, which it keeps. */
export const ACTION_REFUSAL_WORDS: Readonly<Record<ActionRefusal, string>> = {
  'signed-out': 'You are signed out, so this was not saved. Sign in again in another tab, then try once more here.',
  'not-permitted': 'Your role in this clinic does not allow this.',
  'foreign-origin': 'This did not come from Footfall’s own page, so it was refused. Open Footfall afresh and try again.',
  unexpected: 'Something went wrong and this was not saved. Try again; if it happens again, tell us the reference.',
}

/** What an action answers: the use case's outcome, the fields that did not parse, or why there is no answer. */
export interface ActionResult<Value> {
  readonly data?: Value
  readonly validationErrors?: {
    readonly formErrors: readonly string[]
    readonly fieldErrors: Readonly<Record<string, readonly string[] | undefined>>
  }
  readonly serverError?: ActionError
}

/** An action as a component is handed it. */
export type Action<Input, Value> = (input: Input) => Promise<ActionResult<Value>>
