import { and, desc, eq } from 'drizzle-orm'
import { assessment } from '@/db/tables/assessment'
import { episode } from '@/db/tables/episode'
import type { Tx } from '@/db/with-scope'
import { loadResultOn, readStandingVersion } from '@/lib/assessments/queries'
import type { Scope } from '@/lib/auth/scope'
import type { Fired, Gate } from '@/lib/clinical/screening/types'
import { getClinicDay } from '@/lib/patients/queries'
import { done, refused } from '@/lib/platform/outcome'

interface Asked {
  readonly assessmentId: string
  /** Of the assessment as the clinician saw it, amendments included: a decision is about the answers that were on the screen. */
  readonly version: number
  readonly now: Date
}

/** A gate that something is about to be decided about. */
export interface LockedGate {
  readonly assessmentId: string
  readonly episodeId: string
  readonly patientId: string
  readonly today: string
  readonly gate: Gate
  readonly ruleVersion: string
}

/**
 * The gate of an assessment as of today, with the rows of assessment and episode locked until the transaction ends: no answer, signature,
 * plan or other decision can slip in between. Refused when the episode is closed, the answers are not those that were seen, or a later
 * assessment has been signed: then that one decides.
 */
export async function lockGate(tx: Tx, scope: Scope, { assessmentId, version, now }: Asked) {
  const [found] = await tx
    .select({ row: assessment, patientId: episode.patientId, closedAt: episode.closedAt })
    .from(assessment)
    .innerJoin(episode, and(eq(episode.clinicId, assessment.clinicId), eq(episode.id, assessment.episodeId)))
    .where(and(eq(assessment.clinicId, scope.clinicId), eq(assessment.id, assessmentId)))
    .for('no key update')
  if (!found) return refused('not-found')
  const { row, patientId, closedAt } = found
  if (closedAt) return refused('closed')
  if ((await readStandingVersion(tx, row)) !== version) return refused('stale')
  if (await isSuperseded(tx, scope, row)) return refused('superseded')

  const { today } = await getClinicDay(tx, scope, now)
  const { gate, ruleVersion } = await loadResultOn(tx, { clinicId: scope.clinicId, assessmentId }, today)
  return done({ assessmentId, episodeId: row.episodeId, patientId, today, gate, ruleVersion } satisfies LockedGate)
}

async function isSuperseded(tx: Tx, scope: Scope, { id, episodeId, status }: typeof assessment.$inferSelect): Promise<boolean> {
  if (status === 'draft') return false
  const [latest] = await tx
    .select({ id: assessment.id })
    .from(assessment)
    .where(and(eq(assessment.clinicId, scope.clinicId), eq(assessment.episodeId, episodeId), eq(assessment.status, 'signed')))
    .orderBy(desc(assessment.signedAt))
    .limit(1)
  return latest !== undefined && latest.id !== id
}

/** The rule with this id, if it fires. */
export function findFired({ gate }: LockedGate, rule: string): Fired | undefined {
  return gate.rules.find(({ id }) => id === rule)
}
