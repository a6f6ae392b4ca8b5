import type { AddTestsOutcome, RemoveTestOutcome } from '@/lib/assessments/types'

type ReasonOf<Outcome> = Outcome extends { readonly ok: false; readonly reason: infer Reason } ? Reason : never
export type SheetRefusal = ReasonOf<AddTestsOutcome> | ReasonOf<RemoveTestOutcome>

const WORDS: Readonly<Record<SheetRefusal, string>> = {
  'not-permitted': 'Your role in this clinic does not allow this.',
  'not-found': 'This assessment is no longer there.',
  signed: 'This assessment is signed, so its tests can no longer change.',
  'no-such-test': 'This test can no longer be added. Reload the page.',
  answered: 'This test has an answer or a note. Take it back first; then the test can be taken off.',
}

/** Why the tests on the sheet did not change. Null: the server was not reached. */
export const refusalWords = (reason: SheetRefusal | null): string =>
  reason === null ? 'This did not reach Footfall, so nothing has changed. Try again.' : WORDS[reason]
