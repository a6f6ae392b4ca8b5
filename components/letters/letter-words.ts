import type { LetterKind, LetterSummary } from '@/lib/letters/types'

export const LETTER_NAMES: Readonly<Record<LetterKind, string>> = { report: 'Clinical report', 'referral-letter': 'Referral letter' }

export const OUTDATED_WORDS: Readonly<Record<NonNullable<LetterSummary['outdated']>, string>> = {
  amended: 'It predates an amendment of the assessment.',
  'answers-changed': 'The assessment has gone on since it was issued.',
}
