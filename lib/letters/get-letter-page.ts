import { and, eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { assessment } from '@/db/tables/assessment'
import { clinic } from '@/db/tables/clinic'
import { clinicalLetter } from '@/db/tables/clinical-letter'
import { episode } from '@/db/tables/episode'
import { issuedDocument } from '@/db/tables/issued-document'
import { withScope, type Tx } from '@/db/with-scope'
import { loadStandingGateView } from '@/lib/assessments/queries'
import type { Scope } from '@/lib/auth/scope'
import { summariseEpisode } from '@/lib/episodes/queries'
import { getClinicDay, getRunner } from '@/lib/patients/queries'
import { outdated, type LetterKey } from './queries'
import type { LetterPage } from './types'

/** A letter of a runner of this clinic, or null: the same answer for none and for somebody else's. Leaves an audit row. */
export async function getLetterPage(scope: Scope, key: LetterKey, now: Date): Promise<LetterPage | null> {
  return withScope(scope, async (tx) => {
    const found = await findLetterRows(tx, scope, key)
    const day = await getClinicDay(tx, scope, now)
    const runner = found && (await getRunner(tx, scope, { patientId: key.patientId, today: day.today }))
    if (!found || !runner) return null
    const { letterId, patientId } = key
    await recordAudit(tx, scope, { action: 'letter.read', subject: 'clinical_letter', subjectId: letterId, patientId })
    const { letter, assessment: about } = found
    return {
      id: letter.id,
      kind: letter.kind,
      status: letter.status,
      version: letter.version,
      words: letter.words,
      viewer: { accountId: scope.accountId ?? '', clinicId: scope.clinicId },
      runner,
      episode: summariseEpisode(found.episode, day.today),
      assessment: { id: about.id, assessedOn: about.assessedOn, isSigned: about.status === 'signed' },
      gateView: await loadStandingGateView(tx, { clinicId: scope.clinicId, assessmentId: about.id }, day),
      issued: letter.issuedAt && { at: letter.issuedAt.toISOString(), by: letter.issuedName ?? '', sha256: found.sha256 ?? '' },
      outdated: found.outdated,
      missing: missingOf(found.clinic),
      timeZone: day.timeZone,
    }
  })
}

async function findLetterRows(tx: Tx, scope: Scope, { patientId, letterId }: LetterKey) {
  const [found] = await tx
    .select({ letter: clinicalLetter, assessment, episode, clinic, sha256: issuedDocument.sha256, outdated })
    .from(clinicalLetter)
    .innerJoin(assessment, and(eq(assessment.clinicId, clinicalLetter.clinicId), eq(assessment.id, clinicalLetter.assessmentId)))
    .innerJoin(episode, and(eq(episode.clinicId, assessment.clinicId), eq(episode.id, assessment.episodeId)))
    .innerJoin(clinic, eq(clinic.id, clinicalLetter.clinicId))
    .leftJoin(issuedDocument, and(eq(issuedDocument.clinicId, clinicalLetter.clinicId), eq(issuedDocument.letterId, clinicalLetter.id)))
    .where(and(eq(clinicalLetter.clinicId, scope.clinicId), eq(clinicalLetter.id, letterId), eq(episode.patientId, patientId)))
  return found ?? null
}

function missingOf({ addressLines, phone }: typeof clinic.$inferSelect): readonly string[] {
  return [addressLines.trim() === '' ? 'address' : '', phone.trim() === '' ? 'phone number' : ''].filter((what) => what !== '')
}
