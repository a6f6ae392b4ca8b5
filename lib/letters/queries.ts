import { and, desc, eq, sql, type SQL } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { account } from '@/db/tables/account'
import { assessment } from '@/db/tables/assessment'
import { clinicalLetter } from '@/db/tables/clinical-letter'
import { episode } from '@/db/tables/episode'
import { issuedDocument } from '@/db/tables/issued-document'
import { withScope, type Tx } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import type { LetterKind, LetterSummary } from './types'

export interface LetterKey {
  readonly patientId: string
  readonly letterId: string
}

/** What has been added to the record since a letter was issued; null when nothing has. */
export const outdated = sql<LetterSummary['outdated']>`case
  when clinical_letter.status = 'draft' then null
  when (select count(*) from assessment_amendment a where a.clinic_id = clinical_letter.clinic_id
    and a.assessment_id = clinical_letter.assessment_id) > clinical_letter.issued_from_amendment then 'amended'
  when assessment.version > clinical_letter.issued_from_version then 'answers-changed' end`

/** The letters about an assessment, newest first. */
export function listLetters(tx: Tx, scope: Scope, assessmentId: string): Promise<readonly LetterSummary[]> {
  return summarise(tx, scope, eq(clinicalLetter.assessmentId, assessmentId))
}

/** The letters about a runner, newest first. */
export function listRunnerLetters(tx: Tx, scope: Scope, patientId: string): Promise<readonly LetterSummary[]> {
  return summarise(tx, scope, eq(episode.patientId, patientId))
}

async function summarise(tx: Tx, scope: Scope, which: SQL): Promise<readonly LetterSummary[]> {
  const rows = await tx
    .select({
      id: clinicalLetter.id,
      assessmentId: clinicalLetter.assessmentId,
      episodeId: assessment.episodeId,
      kind: clinicalLetter.kind,
      status: clinicalLetter.status,
      createdAt: clinicalLetter.createdAt,
      issuedAt: clinicalLetter.issuedAt,
      issuedName: clinicalLetter.issuedName,
      author: account.name,
      outdated,
    })
    .from(clinicalLetter)
    .innerJoin(assessment, and(eq(assessment.clinicId, clinicalLetter.clinicId), eq(assessment.id, clinicalLetter.assessmentId)))
    .innerJoin(episode, and(eq(episode.clinicId, assessment.clinicId), eq(episode.id, assessment.episodeId)))
    .leftJoin(account, eq(account.id, clinicalLetter.createdBy))
    .where(and(eq(clinicalLetter.clinicId, scope.clinicId), which))
    .orderBy(desc(clinicalLetter.createdAt))
  return rows.map(({ createdAt, issuedAt, issuedName, author, ...row }) => ({
    ...row,
    at: (issuedAt ?? createdAt).toISOString(),
    by: issuedName ?? author ?? '',
  }))
}

export interface IssuedLetter {
  readonly kind: LetterKind
  readonly bytes: Buffer
}

/** The bytes that were handed out, for the clinic's own copy. Null when there are none. Leaves an audit row. */
export async function getIssuedLetterPdf(scope: Scope, { patientId, letterId }: LetterKey): Promise<IssuedLetter | null> {
  return withScope(scope, async (tx) => {
    const [found] = await tx
      .select({ kind: clinicalLetter.kind, bytes: issuedDocument.bytes, documentId: issuedDocument.id })
      .from(issuedDocument)
      .innerJoin(clinicalLetter, and(eq(clinicalLetter.clinicId, issuedDocument.clinicId), eq(clinicalLetter.id, issuedDocument.letterId)))
      .innerJoin(assessment, and(eq(assessment.clinicId, clinicalLetter.clinicId), eq(assessment.id, clinicalLetter.assessmentId)))
      .innerJoin(episode, and(eq(episode.clinicId, assessment.clinicId), eq(episode.id, assessment.episodeId)))
      .where(and(eq(issuedDocument.clinicId, scope.clinicId), eq(clinicalLetter.id, letterId), eq(episode.patientId, patientId)))
    if (!found) return null
    await recordAudit(tx, scope, {
      action: 'letter-pdf.downloaded',
      subject: 'issued_document',
      subjectId: found.documentId,
      patientId,
      detail: { letterId },
    })
    return { kind: found.kind, bytes: found.bytes }
  })
}
