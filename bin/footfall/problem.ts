import type { CaseIssue } from '@/lib/case-file/case-issue'

/** Why the command line could not answer. It is written to standard error as one line of JSON, never as a stack trace. */
export interface Problem {
  readonly error: 'usage' | 'unreadable-file' | 'not-json' | 'invalid-case' | 'unwritable-file' | 'internal'
  /** Named when several files were handed in. */
  readonly file?: string
  readonly issues: readonly CaseIssue[]
}

/** Something to know about an answer that was given. One line of JSON on standard error; the exit code stays 0. */
export interface Notice {
  readonly notice: 'no-pdf' | 'no-ics'
  readonly message: string
}

export const problem = (error: Problem['error'], message: string): Problem => ({ error, issues: [{ path: '', message }] })

/** Ends a command early with a problem. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.error)
  }
}
