import { and, desc, eq } from 'drizzle-orm'
import { assessment } from '@/db/tables/assessment'
import { clinic } from '@/db/tables/clinic'
import { episode } from '@/db/tables/episode'
import { issuedDocument } from '@/db/tables/issued-document'
import { offloadPlan } from '@/db/tables/offload-plan'
import { patient } from '@/db/tables/patient'
import type { Tx } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { findIssuer, paperHeadColumns, type PaperHead } from '@/lib/documents/paper-head'
import { dayIn } from '@/lib/platform/calendar'

/** All that the sheet of an offload plan is made from. */
export interface OffloadFacts extends PaperHead {
  readonly offload: Pick<typeof offloadPlan.$inferSelect, 'id' | 'episodeId' | 'assessmentId' | 'allowed' | 'note'>
  readonly episode: Pick<typeof episode.$inferSelect, 'side'>
}

/** The facts of an offload plan of this clinic, as they stand today; null when it is not there. */
export async function loadOffloadFacts(
  tx: Tx,
  scope: Scope,
  { offloadPlanId, now }: { readonly offloadPlanId: string; readonly now: Date },
): Promise<OffloadFacts | null> {
  const { id, episodeId, assessmentId, allowed, note } = offloadPlan
  const [found] = await tx
    .select({ ...paperHeadColumns, offload: { id, episodeId, assessmentId, allowed, note }, episode: { side: episode.side } })
    .from(offloadPlan)
    .innerJoin(assessment, and(eq(assessment.clinicId, offloadPlan.clinicId), eq(assessment.id, offloadPlan.assessmentId)))
    .innerJoin(episode, and(eq(episode.clinicId, offloadPlan.clinicId), eq(episode.id, offloadPlan.episodeId)))
    .innerJoin(patient, and(eq(patient.clinicId, episode.clinicId), eq(patient.id, episode.patientId)))
    .innerJoin(clinic, eq(clinic.id, offloadPlan.clinicId))
    .where(and(eq(offloadPlan.clinicId, scope.clinicId), eq(offloadPlan.id, offloadPlanId)))
  if (!found) return null
  return { ...found, clinician: await findIssuer(tx, scope), today: dayIn(found.clinic.timeZone, now) }
}

/** Whether a later offload plan of the episode has taken the place of this one. */
export async function isReplaced(tx: Tx, scope: Scope, { id, episodeId }: OffloadFacts['offload']): Promise<boolean> {
  const [last] = await tx
    .select({ id: offloadPlan.id })
    .from(offloadPlan)
    .where(and(eq(offloadPlan.clinicId, scope.clinicId), eq(offloadPlan.episodeId, episodeId)))
    .orderBy(desc(offloadPlan.recordedAt), desc(offloadPlan.id))
    .limit(1)
  return last?.id !== id
}

/** The sheet that was handed out with an offload plan; null when none was. */
export async function findSheet(tx: Tx, scope: Scope, offloadPlanId: string) {
  const [found] = await tx
    .select({ id: issuedDocument.id, bytes: issuedDocument.bytes, sha256: issuedDocument.sha256 })
    .from(issuedDocument)
    .where(and(eq(issuedDocument.clinicId, scope.clinicId), eq(issuedDocument.offloadPlanId, offloadPlanId)))
  return found ?? null
}
