import { assess } from '@/lib/clinical/screening/assess'
import type { AssessmentCase } from '@/lib/clinical/screening/types'
import type { LetterPaperFacts } from './letter-paper'
import { proposedWords } from './proposed-words'
import type { LetterKind } from './types'

/** For tests: what a letter is made from, for a signed case with invented names and the proposed wording. */
export function letterFactsOf(kind: LetterKind, c: AssessmentCase): LetterPaperFacts {
  const at = new Date('2026-12-01T09:30:00Z')
  const answers = c.observations.map(({ measure, side, value }) => ({
    measure,
    side,
    entry: value === null ? ({ kind: 'blank' } as const) : ({ kind: 'value', value } as const),
    note: '',
    version: 1,
    recordedAt: at.toISOString(),
    recordedBy: 'Priya Castellan',
  }))
  const facts = {
    patient: { id: 'p', givenName: 'Rosa', familyName: 'Marsh', ...c.patient },
    episode: { side: c.symptomaticSide, condition: c.condition, onsetOn: '2026-09-14' },
    assessment: {
      id: 'a',
      kind: 'first',
      assessedOn: '2026-12-01',
      status: 'signed',
      signedAt: at,
      signedName: 'Priya Castellan',
      version: 9,
      updatedAt: at,
    },
    clinic: {
      name: 'Alder Street Physiotherapy',
      addressLines: '14 Alder Street\nLeeds LS2 7AA',
      phone: '0113 496 0182',
      paper: 'a4',
      timeZone: 'Europe/London',
    },
    clinician: { name: 'Priya Castellan', profession: 'physiotherapist' },
    record: { assessmentCase: c, answers, standing: answers, amendments: [], result: assess(c) },
    today: '2026-12-02',
  } as const
  const words = { ...proposedWords(kind, facts), recipient: 'Dr Imran Reed\nMeadow Lane Surgery\nLeeds LS6 3PL' }
  return { ...facts, kind, words, isIssued: true }
}
