import { and, eq } from 'drizzle-orm'
import { assessment } from '@/db/tables/assessment'
import { clinic } from '@/db/tables/clinic'
import { clinicalLetter } from '@/db/tables/clinical-letter'
import { episode } from '@/db/tables/episode'
import { patient } from '@/db/tables/patient'
import type { Tx } from '@/db/with-scope'
import { loadAssessmentRecord, type AssessmentRecord } from '@/lib/assessments/queries'
import type { Scope } from '@/lib/auth/scope'
import { findIssuer, paperHeadColumns, type PaperHead } from '@/lib/documents/paper-head'
import { dayIn } from '@/lib/platform/calendar'

/** All that a letter about an assessment is made from, beside what the clinician writes. */
export interface LetterFacts extends PaperHead {
  readonly episode: Pick<typeof episode.$inferSelect, 'side' | 'condition' | 'onsetOn'>
  readonly assessment: Pick<
    typeof assessment.$inferSelect,
    'id' | 'kind' | 'assessedOn' | 'status' | 'signedAt' | 'signedName' | 'version' | 'updatedAt'
  >
  readonly record: AssessmentRecord
}

/** The facts of an assessment of this clinic, as they stand today; null when it is not there. */
export async function loadLetterFacts(
  tx: Tx,
  scope: Scope,
  { assessmentId, now }: { readonly assessmentId: string; readonly now: Date },
): Promise<LetterFacts | null> {
  const [found] = await tx
    .select({
      ...paperHeadColumns,
      episode: { side: episode.side, condition: episode.condition, onsetOn: episode.onsetOn },
      assessment: {
        id: assessment.id,
        kind: assessment.kind,
        assessedOn: assessment.assessedOn,
        status: assessment.status,
        signedAt: assessment.signedAt,
        signedName: assessment.signedName,
        version: assessment.version,
        updatedAt: assessment.updatedAt,
      },
    })
    .from(assessment)
    .innerJoin(episode, and(eq(episode.clinicId, assessment.clinicId), eq(episode.id, assessment.episodeId)))
    .innerJoin(patient, and(eq(patient.clinicId, episode.clinicId), eq(patient.id, episode.patientId)))
    .innerJoin(clinic, eq(clinic.id, assessment.clinicId))
    .where(and(eq(assessment.clinicId, scope.clinicId), eq(assessment.id, assessmentId)))
  if (!found) return null
  const today = dayIn(found.clinic.timeZone, now)
  const record = await loadAssessmentRecord(tx, { clinicId: scope.clinicId, assessmentId }, today)
  return { ...found, clinician: await findIssuer(tx, scope), record, today }
}

export type LetterRow = typeof clinicalLetter.$inferSelect

/** The letter's row, locked until the transaction ends when it is to be changed. */
export async function findLetter(
  tx: Tx,
  scope: Scope,
  { letterId, isChanging }: { readonly letterId: string; readonly isChanging: boolean },
): Promise<LetterRow | null> {
  const asked = tx
    .select()
    .from(clinicalLetter)
    .where(and(eq(clinicalLetter.clinicId, scope.clinicId), eq(clinicalLetter.id, letterId)))
  const [found] = isChanging ? await asked.for('no key update') : await asked
  return found ?? null
}

/** Whose assessment it is, for the audit trail. */
export async function findPatientOf(tx: Tx, scope: Scope, assessmentId: string): Promise<string | undefined> {
  const [found] = await tx
    .select({ patientId: episode.patientId })
    .from(assessment)
    .innerJoin(episode, and(eq(episode.clinicId, assessment.clinicId), eq(episode.id, assessment.episodeId)))
    .where(and(eq(assessment.clinicId, scope.clinicId), eq(assessment.id, assessmentId)))
  return found?.patientId
}
