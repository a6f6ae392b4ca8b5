/** One problem of a case file. */
export interface CaseIssue {
  /** Where in the file, as in "observations.3.value"; empty for the file as a whole. */
  readonly path: string
  readonly message: string
}
