import { and, desc, eq, inArray } from 'drizzle-orm'
import { assessment } from '@/db/tables/assessment'
import { episode } from '@/db/tables/episode'
import { observation } from '@/db/tables/observation'
import { patient } from '@/db/tables/patient'
import type { Tx } from '@/db/with-scope'
import { readGate } from '@/lib/assessments/queries'
import type { Scope } from '@/lib/auth/scope'
import { isOverridden, lifts } from '@/lib/clinical/screening/lifts'
import type { Gate } from '@/lib/clinical/screening/types'
import { loadGateRecords, NO_RECORDS } from '@/lib/gate/queries'
import { dueRunnerColumns, dueRunnerOf } from './due-runner'
import type { ClinicDay } from '@/lib/patients/types'
import type { Due, DueGate } from './types'

const MOST = 20

/** Assessments that were begun and not signed, the last touched first. One whose answers already shut the gate comes as blocked. */
export async function listDrafts(tx: Tx, scope: Scope, { today }: ClinicDay): Promise<readonly Due[]> {
  // The few that are shown are chosen before anything is joined to them.
  const latest = tx
    .select({ id: assessment.id, episodeId: assessment.episodeId, kind: assessment.kind, updatedAt: assessment.updatedAt })
    .from(assessment)
    .where(and(eq(assessment.clinicId, scope.clinicId), eq(assessment.status, 'draft')))
    .orderBy(desc(assessment.updatedAt))
    .limit(MOST)
    .as('latest')
  const drafts = await tx
    .select({
      ...dueRunnerColumns,
      sex: patient.sex,
      id: latest.id,
      episodeId: latest.episodeId,
      kind: latest.kind,
      updatedAt: latest.updatedAt,
    })
    .from(latest)
    .innerJoin(episode, and(eq(episode.clinicId, scope.clinicId), eq(episode.id, latest.episodeId)))
    .innerJoin(patient, and(eq(patient.clinicId, scope.clinicId), eq(patient.id, episode.patientId)))
    .orderBy(desc(latest.updatedAt))
  if (drafts.length === 0) return []
  const rows = await tx
    .select()
    .from(observation)
    .where(
      and(
        eq(observation.clinicId, scope.clinicId),
        inArray(
          observation.assessmentId,
          drafts.map(({ id }) => id),
        ),
      ),
    )
  const decided = await loadGateRecords(tx, { clinicId: scope.clinicId, episodeIds: drafts.map(({ episodeId }) => episodeId) })
  return drafts.map(({ id, episodeId, kind, sex, updatedAt, ...named }) => {
    const own = rows.filter(({ assessmentId }) => assessmentId === id)
    const facts = { bornOn: named.bornOn, sex, condition: named.condition, side: named.side, asOf: today }
    const { gate, answered } = readGate(own, { ...facts, records: decided.get(episodeId) ?? NO_RECORDS })
    const runner = dueRunnerOf(named, today)
    if (gate.state === 'hard' || gate.state === 'emergency') {
      return { runner, matter: { kind: 'blocked', assessmentId: id, gate: dueGateOf(gate) } }
    }
    const unanswered = gate.unanswered.length
    const progress = { answered, unanswered, savedAt: updatedAt.toISOString() }
    return { runner, matter: { kind: 'draft', assessmentId: id, isFirst: kind === 'first', ...progress } }
  })
}

function dueGateOf({ state, rules, unanswered }: Gate): DueGate {
  const standing = rules.filter(({ tier, released }) => tier !== 'soft' && !lifts(released, tier))
  const titles = standing.map(({ title }) => title)
  return { state, titles, unanswered: unanswered.length, hasOverride: rules.some(isOverridden), signedOn: null }
}
