import { and, desc, eq, isNull } from 'drizzle-orm'
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
  // The few that are shown are chosen before anything is joined to them.
  const latest = tx
    .select({ id: assessment.id, episodeId: assessment.episodeId, signedAt: assessment.signedAt })
    .from(assessment)
    .where(and(eq(assessment.clinicId, scope.clinicId), eq(assessment.status, 'signed')))
    .orderBy(desc(assessment.signedAt), desc(assessment.id))
    .limit(MOST)
    .as('latest')
  const signed = await tx
    .select({ ...dueRunnerColumns, id: latest.id })
    .from(latest)
    .innerJoin(episode, and(eq(episode.clinicId, scope.clinicId), eq(episode.id, latest.episodeId), isNull(episode.closedAt)))
    .innerJoin(patient, and(eq(patient.clinicId, scope.clinicId), eq(patient.id, episode.patientId)))
    .orderBy(desc(latest.signedAt), desc(latest.id))
  const stories = await loadStories(tx, scope, { patientIds: [...new Set(signed.map(({ patientId }) => patientId))], day })
  return signed.flatMap(({ id, ...named }) => {
    const runner = dueRunnerOf(named, day.today)
    for (const { next, gate } of stories.get(named.patientId) ?? []) {
      if (gate?.assessmentId !== id) continue
      // A review that was begun does not open a gate that is shut.
      if (gate.state === 'hard' || gate.state === 'emergency') {
        return { runner, matter: { kind: 'blocked', assessmentId: id, gate } } satisfies Due
      }
      if (next.kind === 'refer') return { runner, matter: { kind: 'not-clear', assessmentId: id, gate } } satisfies Due
      if (next.kind === 'propose-plan') {
        return { runner, matter: { kind: 'ready', assessmentId: id, signedOn: gate.signedOn, hasOverride: gate.hasOverride } } satisfies Due
      }
    }
    return []
  })
}
