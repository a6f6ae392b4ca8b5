import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { issuedDocument } from '@/db/tables/issued-document'
import { addTestColleague, makeTestClinic } from '@/db/test-scope'
import { withScope } from '@/db/with-scope'
import { amendAssessment } from '@/lib/assessments/amend-assessment'
import { signAssessment } from '@/lib/assessments/sign-assessment'
import { answerTo, auditedActions, LATER, makeTestDraft, NOW, recordObservation, type TestDraft } from '@/lib/assessments/test-draft'
import type { Scope } from '@/lib/auth/scope'
import { readPdf, squeeze } from '@/lib/documents/test-paper'
import { getLetterPage } from './get-letter-page'
import { issueLetter } from './issue-letter'
import { previewLetterPdf } from './preview-letter-pdf'
import { getIssuedLetterPdf } from './queries'
import { reviseLetter } from './revise-letter'
import { startLetter } from './start-letter'
import type { LetterKind, LetterWords } from './types'

let scope: Scope

beforeAll(async () => {
  scope = await makeTestClinic()
})

/** A draft with one answer that shuts the gate for the day. */
async function makeEmergency(): Promise<TestDraft> {
  const at = await makeTestDraft(scope)
  await answer(at, 'rf-hot-swollen-joint-fever', 'yes')
  return at
}

const answer = (at: TestDraft, measure: string, value: string) => recordObservation(scope, answerTo(at, measure, { value }), NOW)

async function begin(at: TestDraft, kind: LetterKind = 'referral-letter') {
  const started = await startLetter(scope, { letterId: randomUUID(), assessmentId: at.assessmentId, kind }, NOW)
  if (!started.ok) throw new Error(`The letter was refused: ${started.reason}`)
  return { patientId: at.patientId, letterId: started.value.letterId }
}

async function writeTo(key: { patientId: string; letterId: string }, recipient: string): Promise<LetterWords> {
  const page = await getLetterPage(scope, key, LATER)
  const words = { ...(page as NonNullable<typeof page>).words, recipient }
  await reviseLetter(scope, { letterId: key.letterId, version: page?.version ?? 0, words }, LATER)
  return words
}

describe('startLetter', () => {
  it('words a referral letter from an unsigned draft, asking what the rule asks', async () => {
    const at = await makeEmergency()
    const key = await begin(at)
    const page = await getLetterPage(scope, key, LATER)
    expect(page).toMatchObject({ kind: 'referral-letter', status: 'draft', version: 1, assessment: { isSigned: false } })
    expect(page?.gateView).toMatchObject({ assessmentId: at.assessmentId, gate: { state: 'emergency' } })
    expect(page?.words.opening).toBe(
      'Thank you for seeing Nell Ashdown, born 2 April 1990, who has pain in the left knee since 9 March 2026. The working diagnosis is patellofemoral pain.',
    )
    expect(page?.words.asked).toBe('Same-day emergency referral.')
    expect((await auditedActions(scope, at.patientId)).map(({ action }) => action)).toContain('letter.started')
  })

  it('has one draft of a kind at a time, even when asked twice at once', async () => {
    const at = await makeEmergency()
    const [first, second] = await Promise.all([begin(at), begin(at)])
    expect(first.letterId).toBe(second.letterId)
  })

  it('writes no report before the signature, and one after it', async () => {
    const at = await makeEmergency()
    const input = { letterId: randomUUID(), assessmentId: at.assessmentId, kind: 'report' } as const
    expect(await startLetter(scope, input, NOW)).toEqual({ ok: false, reason: 'not-signed' })
    await signAssessment(scope, { assessmentId: at.assessmentId, version: 2 }, NOW)
    expect(await startLetter(scope, input, NOW)).toMatchObject({ ok: true })
  })

  it('does not find another clinic’s assessment, and needs a role that may', async () => {
    const at = await makeEmergency()
    const input = { letterId: randomUUID(), assessmentId: at.assessmentId, kind: 'referral-letter' } as const
    expect(await startLetter(await makeTestClinic(), input, NOW)).toEqual({ ok: false, reason: 'not-found' })
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    expect(await startLetter(assistant, input, NOW)).toEqual({ ok: false, reason: 'not-permitted' })
  })
})

describe('reviseLetter', () => {
  it('keeps what was written, takes the same words again, and refuses words from an older page', async () => {
    const key = await begin(await makeEmergency())
    const words = { recipient: 'Dr Reed', opening: 'A', found: 'B', asked: 'C', closing: 'D' }
    const input = { letterId: key.letterId, version: 1, words }
    expect(await reviseLetter(scope, input, LATER)).toMatchObject({ ok: true, value: { version: 2 } })
    expect(await reviseLetter(scope, input, LATER)).toMatchObject({ ok: true, value: { version: 2 } })
    const late = await reviseLetter(scope, { ...input, words: { ...words, found: 'E' } }, LATER)
    expect(late).toMatchObject({ ok: false, reason: 'stale', theirs: { version: 2 } })
    expect((await getLetterPage(scope, key, LATER))?.words).toEqual(words)
    expect((await auditedActions(scope, key.patientId)).map(({ action }) => action)).toContain('letter.revised')
    expect(await reviseLetter(await makeTestClinic(), input, LATER)).toEqual({ ok: false, reason: 'not-found' })
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    expect(await reviseLetter(assistant, input, LATER)).toEqual({ ok: false, reason: 'not-permitted' })
  })
})

describe('issueLetter', { timeout: 60_000 }, () => {
  it('asked twice at once is one document, whose bytes are served as they were stored', async () => {
    const at = await makeEmergency()
    const key = await begin(at)
    await writeTo(key, 'Dr Imran Reed\nMeadow Lane Surgery')
    const input = { letterId: key.letterId, version: 2 }
    const both = await Promise.all([issueLetter(scope, input, LATER), issueLetter(scope, input, LATER)])
    expect(both).toEqual([
      { ok: true, value: { letterId: key.letterId } },
      { ok: true, value: { letterId: key.letterId } },
    ])
    const stored = await withScope(scope, (tx) =>
      tx
        .select()
        .from(issuedDocument)
        .where(and(eq(issuedDocument.clinicId, scope.clinicId), eq(issuedDocument.letterId, key.letterId))),
    )
    expect(stored).toHaveLength(1)
    expect(stored[0]).toMatchObject({ kind: 'referral-letter', planId: null, assessmentId: at.assessmentId })
    const served = await getIssuedLetterPdf(scope, key)
    expect(served?.bytes.equals(stored[0]?.bytes ?? Buffer.alloc(0))).toBe(true)
    const { text } = await readPdf(served?.bytes ?? Buffer.alloc(0))
    for (const words of ['Dr Imran Reed', 'Same day', 'Suspected joint infection', 'The assessment is not signed yet'])
      expect(text).toContain(squeeze(words))
    const page = await getLetterPage(scope, key, LATER)
    expect(page).toMatchObject({ status: 'issued', issued: { by: 'Test clinician', sha256: stored[0]?.sha256 }, outdated: null })
    expect((await auditedActions(scope, at.patientId)).filter(({ action }) => action === 'letter.issued')).toHaveLength(1)
    expect(await reviseLetter(scope, { ...input, words: page?.words as LetterWords }, LATER)).toEqual({ ok: false, reason: 'issued' })
  })

  it('says that it predates what was added since, and keeps its bytes', async () => {
    const at = await makeEmergency()
    const key = await begin(at)
    await writeTo(key, 'Dr Reed')
    await issueLetter(scope, { letterId: key.letterId, version: 2 }, LATER)
    const before = await getIssuedLetterPdf(scope, key)
    await signAssessment(scope, { assessmentId: at.assessmentId, version: 2 }, LATER)
    expect((await getLetterPage(scope, key, LATER))?.outdated).toBe('answers-changed')
    const correction = { assessmentId: at.assessmentId, measure: 'rf-hot-swollen-joint-fever', side: 'none', seen: 0 } as const
    const corrected = { kind: 'value', value: 'no' } as const
    await amendAssessment(scope, { ...correction, amendmentId: randomUUID(), corrected, reason: 'Misheard' }, LATER)
    expect((await getLetterPage(scope, key, LATER))?.outdated).toBe('amended')
    expect((await getIssuedLetterPdf(scope, key))?.bytes.equals(before?.bytes ?? Buffer.alloc(0))).toBe(true)
  })

  it('reads the amended values into a report made afterwards, and shows both', async () => {
    const at = await makeTestDraft(scope)
    await answer(at, 'bsi-night-pain', 'no')
    await signAssessment(scope, { assessmentId: at.assessmentId, version: 2 }, NOW)
    const change = {
      assessmentId: at.assessmentId,
      measure: 'bsi-night-pain',
      side: 'none',
      seen: 0,
      reason: 'Said so on leaving.',
    } as const
    await amendAssessment(scope, { ...change, amendmentId: randomUUID(), corrected: { kind: 'value', value: 'yes' } }, LATER)
    const preview = await previewLetterPdf(scope, await begin(at, 'report'), LATER)
    const { text } = await readPdf(preview ?? Buffer.alloc(0))
    for (const words of ['One bone-stress feature', 'Said so on leaving.', '1 amendment since', 'Preview of 18 May 2026, not issued'])
      expect(text).toContain(squeeze(words))
  })

  it('needs somebody to write to, the version that was seen, and a role that signs', async () => {
    const key = await begin(await makeEmergency())
    const input = { letterId: key.letterId, version: 1 }
    expect(await issueLetter(scope, input, LATER)).toEqual({ ok: false, reason: 'no-recipient' })
    await writeTo(key, '李 Surgery')
    expect(await issueLetter(scope, input, LATER)).toEqual({ ok: false, reason: 'stale' })
    expect(await issueLetter(scope, { ...input, version: 2 }, LATER)).toEqual({ ok: false, reason: 'not-printable' })
    expect((await getLetterPage(scope, key, LATER))?.status).toBe('draft')
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    expect(await issueLetter(assistant, input, LATER)).toEqual({ ok: false, reason: 'not-permitted' })
    const other = await makeTestClinic()
    expect(await issueLetter(other, input, LATER)).toEqual({ ok: false, reason: 'not-found' })
    expect(await getLetterPage(other, key, LATER)).toBeNull()
    expect(await previewLetterPdf(other, key, LATER)).toBeNull()
    expect(await previewLetterPdf(scope, { ...key, patientId: randomUUID() }, LATER)).toBeNull()
    expect(await getIssuedLetterPdf(other, key)).toBeNull()
  })
})
