import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { and, eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { clinicalLetter } from '@/db/tables/clinical-letter'
import { issuedDocument } from '@/db/tables/issued-document'
import { withScope, type Tx } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { RenderError } from '@/lib/documents/render-error'
import { renderPdf } from '@/lib/documents/render-pdf'
import { logger } from '@/lib/platform/logger'
import { done, refused, type Outcome } from '@/lib/platform/outcome'
import { findLetter, loadLetterFacts, type LetterFacts, type LetterRow } from './letter-facts'
import { buildLetterPaper } from './letter-paper'
import type { IssueLetterInput } from './schema'
import type { IssueLetterOutcome } from './types'

/**
 * Issues a letter: fixes its words and the exact bytes of its PDF in one transaction. It is rendered before that transaction, which
 * holds locks for milliseconds only, and refused if anything it is made from has changed meanwhile. Asked again, it is the same document.
 */
export async function issueLetter(scope: Scope, input: IssueLetterInput, now: Date): Promise<IssueLetterOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'assessment:sign')) return refused('not-permitted')
  const issuedBy = scope.accountId
  const seen = await withScope(scope, (tx) => checkIssue(tx, scope, { ...input, now }))
  if (!seen.ok) return seen
  if (seen.value === 'issued-already') return done({ letterId: input.letterId })
  const { letter, facts } = seen.value
  const paper = buildLetterPaper({ ...facts, kind: letter.kind, words: letter.words, isIssued: true })
  const bytes = await renderPdf(paper).catch((error: unknown) => refuseUnprinted(error, scope, input))
  if (!Buffer.isBuffer(bytes)) return bytes

  return withScope(scope, async (tx) => {
    const still = await checkIssue(tx, scope, { ...input, now })
    if (!still.ok) return still
    if (still.value === 'issued-already') return done({ letterId: input.letterId })
    if (!isDeepStrictEqual(still.value, seen.value)) return refused('changed')
    await fixLetter(tx, scope, { letter, facts, now, issuedBy })
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const { id: letterId, assessmentId, kind } = letter
    const document = { kind, bytes, sha256, byteLength: bytes.byteLength, createdBy: issuedBy }
    await tx.insert(issuedDocument).values({ clinicId: scope.clinicId, assessmentId, letterId, ...document })
    await recordAudit(tx, scope, {
      action: 'letter.issued',
      subject: 'clinical_letter',
      subjectId: letterId,
      patientId: facts.patient.id,
      detail: { kind, assessmentId, ruleVersion: facts.record.result.ruleVersion, sha256, signed: facts.assessment.status === 'signed' },
    })
    return done({ letterId })
  })
}

interface Ready {
  readonly letter: LetterRow
  readonly facts: LetterFacts
}

interface Asked extends IssueLetterInput {
  readonly now: Date
}

type Refusal = Extract<IssueLetterOutcome, { readonly ok: false }>['reason']

/** Whether a letter may be issued as it stands; `issued-already` means that this very request has been carried out. */
async function checkIssue(tx: Tx, scope: Scope, { letterId, version, now }: Asked): Promise<Outcome<Ready | 'issued-already', Refusal>> {
  const letter = await findLetter(tx, scope, { letterId, isChanging: true })
  const facts = letter && (await loadLetterFacts(tx, scope, { assessmentId: letter.assessmentId, now }))
  if (!letter || !facts) return refused('not-found')
  if (letter.status === 'issued') {
    const isThisRequest = letter.version === version + 1 && letter.issuedBy === scope.accountId
    return isThisRequest ? done('issued-already') : refused('stale')
  }
  if (letter.version !== version) return refused('stale')
  if (letter.kind === 'report' && facts.assessment.status !== 'signed') return refused('not-signed')
  if (letter.words.recipient.trim() === '') return refused('no-recipient')
  return done({ letter, facts })
}

async function fixLetter(
  tx: Tx,
  scope: Scope,
  { letter, facts, now, issuedBy }: Ready & { readonly now: Date; readonly issuedBy: string },
): Promise<void> {
  await tx
    .update(clinicalLetter)
    .set({
      status: 'issued',
      version: letter.version + 1,
      updatedAt: now,
      issuedAt: now,
      issuedBy,
      issuedName: scope.accountName,
      issuedFromVersion: facts.assessment.version,
      issuedFromAmendment: facts.record.amendments.length,
    })
    .where(and(eq(clinicalLetter.clinicId, scope.clinicId), eq(clinicalLetter.id, letter.id)))
}

function refuseUnprinted(error: unknown, { clinicId, accountId }: Scope, { letterId }: IssueLetterInput) {
  if (!(error instanceof RenderError)) throw error
  logger.error('A letter was not printed', { error, clinicId, accountId: accountId ?? undefined, subjectId: letterId })
  return refused(error.code === 'unprintable' ? 'not-printable' : 'not-made')
}
