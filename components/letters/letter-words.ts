import type { LetterKind, LetterSummary, LetterWords } from '@/lib/letters/types'

export const LETTER_NAMES: Readonly<Record<LetterKind, string>> = { report: 'Clinical report', 'referral-letter': 'Referral letter' }

export const OUTDATED_WORDS: Readonly<Record<NonNullable<LetterSummary['outdated']>, string>> = {
  amended: 'It predates an amendment of the assessment.',
  'answers-changed': 'The assessment has gone on since it was issued.',
}

/** The parts that a clinician writes, by name, in their order on the paper. */
export const LETTER_PARTS = [
  ['recipient', 'To'],
  ['opening', 'Opening'],
  ['found', 'What was found'],
  ['asked', 'What is asked'],
  ['closing', 'Closing'],
] as const satisfies readonly (readonly [keyof LetterWords, string])[]
