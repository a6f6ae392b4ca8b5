import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { assessment } from '@/db/tables/assessment'
import { episode } from '@/db/tables/episode'
import { patient } from '@/db/tables/patient'
import type { Tx } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { dueRunnerColumns, dueRunnerOf } from './due-runner'
import { loadStories } from '@/lib/episodes/queries'
import type { ClinicDay } from '@/lib/patients/types'
import type { Due } from './types'

const MOST = 40

/** Of the assessments signed last: runners whose gate is shut, and runners who can have a plan and have none yet. */
export async function listRecentlySigned(tx: Tx, scope: Scope, day: ClinicDay): Promise<readonly Due[]> {
  const signed = await tx
    .select({ ...dueRunnerColumns, id: assessment.id })
    .from(assessment)
    .innerJoin(episode, and(eq(episode.clinicId, assessment.clinicId), eq(episode.id, assessment.episodeId)))
    .innerJoin(patient, and(eq(patient.clinicId, episode.clinicId), eq(patient.id, episode.patientId)))
    .where(and(eq(assessment.clinicId, scope.clinicId), eq(assessment.status, 'signed'), isNull(episode.closedAt)))
    .orderBy(sql`${assessment.signedAt} desc`, desc(assessment.id))
    .limit(MOST)
  const stories = await loadStories(tx, scope, { patientIds: [...new Set(signed.map(({ patientId }) => patientId))], day })
  return signed.flatMap(({ id, ...named }) => {
    const runner = dueRunnerOf(named, day.today)
    for (const { next, gate } of stories.get(named.patientId) ?? []) {
      if (next.kind === 'refer' && next.assessmentId === id && gate) {
        const kind = gate.state === 'soft' ? ('not-clear' as const) : ('blocked' as const)
        return { runner, matter: { kind, assessmentId: id, gate } } satisfies Due
      }
      if (next.kind === 'propose-plan' && next.assessmentId === id && gate) {
        return { runner, matter: { kind: 'ready', assessmentId: id, signedOn: gate.signedOn } } satisfies Due
      }
    }
    return []
  })
}
