import type { Action } from '@/lib/actions/types'
import type { IssueLetterInput, ReviseLetterInput, StartLetterInput } from '@/lib/letters/schema'
import type { IssueLetterOutcome, ReviseLetterOutcome, StartLetterOutcome } from '@/lib/letters/types'

export type StartLetter = Action<StartLetterInput, StartLetterOutcome>

/** What the letter page can ask the server to do. */
export interface LetterActions {
  readonly revise: Action<ReviseLetterInput, ReviseLetterOutcome>
  readonly issue: Action<IssueLetterInput, IssueLetterOutcome>
  readonly start: StartLetter
}
