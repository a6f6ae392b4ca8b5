import { and, eq } from 'drizzle-orm'
import { clinic } from '@/db/tables/clinic'
import { episode } from '@/db/tables/episode'
import { patient } from '@/db/tables/patient'
import { plan } from '@/db/tables/plan'
import type { Tx } from '@/db/with-scope'
import { countAmendments, loadAssessmentCase } from '@/lib/assessments/queries'
import type { Scope } from '@/lib/auth/scope'
import { findIssuer, paperHeadColumns, type PaperHead } from '@/lib/documents/paper-head'
import { dayIn } from '@/lib/platform/calendar'
import type { AssessmentCase } from '@/lib/clinical/screening/types'

/** All that the paper says is made from these facts, and from nothing else. */
export interface PlanFacts extends PaperHead {
  readonly plan: Pick<
    typeof plan.$inferSelect,
    'id' | 'episodeId' | 'assessmentId' | 'number' | 'status' | 'planning' | 'document' | 'version' | 'issuedBy'
  >
  readonly assessmentCase: AssessmentCase
  /** How often the assessment had been amended when its answers were read. */
  readonly amendments: number
}

/** The facts of a plan in this clinic, as its issuer would sign them today; null when it is not there. */
export async function loadPlanFacts(tx: Tx, scope: Scope, { planId, now }: { planId: string; now: Date }): Promise<PlanFacts | null> {
  const [found] = await tx
    .select({
      ...paperHeadColumns,
      plan: {
        id: plan.id,
        episodeId: plan.episodeId,
        assessmentId: plan.assessmentId,
        number: plan.number,
        status: plan.status,
        planning: plan.planning,
        document: plan.document,
        version: plan.version,
        issuedBy: plan.issuedBy,
      },
    })
    .from(plan)
    .innerJoin(episode, and(eq(episode.clinicId, plan.clinicId), eq(episode.id, plan.episodeId)))
    .innerJoin(patient, and(eq(patient.clinicId, episode.clinicId), eq(patient.id, episode.patientId)))
    .innerJoin(clinic, eq(clinic.id, plan.clinicId))
    .where(and(eq(plan.clinicId, scope.clinicId), eq(plan.id, planId)))
  if (!found) return null
  const today = dayIn(found.clinic.timeZone, now)
  const key = { clinicId: scope.clinicId, assessmentId: found.plan.assessmentId }
  // Counted before the answers are read: an amendment in between makes the plan look older than it is, never newer.
  const amendments = await countAmendments(tx, key)
  return {
    ...found,
    clinician: await findIssuer(tx, scope),
    amendments,
    assessmentCase: await loadAssessmentCase(tx, key, today),
    today,
  }
}
