import { and, eq } from 'drizzle-orm'
import { assessment } from '@/db/tables/assessment'
import { clinic } from '@/db/tables/clinic'
import { episode } from '@/db/tables/episode'
import type { Tx } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'

/** What a plan stands on: the assessment, whose it is and what day it is in the clinic. */
export interface PlanBasis {
  readonly status: 'draft' | 'signed'
  readonly episodeId: string
  readonly patientId: string
  readonly timeZone: string
}

/** Takes the episode's row lock, so that its plans are numbered and replaced one after the other. */
export async function lockPlanBasis(tx: Tx, scope: Scope, assessmentId: string): Promise<PlanBasis | null> {
  const [found] = await tx
    .select({
      status: assessment.status,
      episodeId: episode.id,
      patientId: episode.patientId,
      timeZone: clinic.timeZone,
    })
    .from(assessment)
    .innerJoin(episode, and(eq(episode.clinicId, assessment.clinicId), eq(episode.id, assessment.episodeId)))
    .innerJoin(clinic, eq(clinic.id, assessment.clinicId))
    .where(and(eq(assessment.clinicId, scope.clinicId), eq(assessment.id, assessmentId)))
    .for('no key update', { of: episode })
  return found ?? null
}
