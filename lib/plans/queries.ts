import { and, desc, eq, gt, sql } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { account } from '@/db/tables/account'
import { assessment } from '@/db/tables/assessment'
import { episode } from '@/db/tables/episode'
import { issuedDocument } from '@/db/tables/issued-document'
import { plan } from '@/db/tables/plan'
import { shareLink } from '@/db/tables/share-link'
import { withScope, type Tx } from '@/db/with-scope'
import { loadGateView } from '@/lib/assessments/queries'
import type { Scope } from '@/lib/auth/scope'
import type { PlanDocument } from '@/lib/clinical/plan/types'
import { getProgram } from '@/lib/clinical/running/programs'
import { summariseEpisode } from '@/lib/episodes/queries'
import { getClinicDay, getRunner } from '@/lib/patients/queries'
import { addDays, dayIn } from '@/lib/platform/calendar'
import { listAmendedSince } from './amended-since'
import { boardWeeks, sheetKey } from './board-view'
import type { ExerciseInPlan, PlanPage, ShareLinkSummary } from './types'

interface PlanKey {
  readonly patientId: string
  readonly planId: string
}

/** A plan of a runner of this clinic, or null: the same answer for none and for somebody else's. Leaves an audit row. */
export async function getPlanPage(scope: Scope, key: PlanKey, now: Date): Promise<PlanPage | null> {
  return withScope(scope, async (tx) => {
    const found = await findPlan(tx, scope, key)
    if (!found) return null
    const clinicDay = await getClinicDay(tx, scope, now)
    const { today, timeZone } = clinicDay
    const runner = await getRunner(tx, scope, { patientId: key.patientId, today })
    if (!runner) return null
    await recordAudit(tx, scope, { action: 'plan.read', subject: 'plan', subjectId: key.planId, patientId: key.patientId })

    const { row, assessedOn } = found
    const { document, planning } = row
    const newerAssessmentId = await findNewerAssessment(tx, scope, row)
    const gateKey = { clinicId: scope.clinicId, assessmentId: newerAssessmentId ?? row.assessmentId }
    return {
      id: row.id,
      number: row.number,
      status: row.status,
      version: row.version,
      runner,
      episode: summariseEpisode(found.episode, today),
      assessment: { id: row.assessmentId, assessedOn },
      newerAssessmentId,
      amendedSince: await listAmendedSince(tx, scope, row),
      issued: row.issuedAt && { on: dayIn(timeZone, row.issuedAt), by: found.issuedName ?? '' },
      replacesIssued: row.status === 'draft' && (await isOneIssued(tx, scope, row.episodeId)),
      planning,
      lastDay: addDays(planning.startsOn, 7 * planning.weeks - 1),
      route: document.route,
      startStage: document.startStage,
      stageCount: (document.program && getProgram(document.program)?.stages.length) || null,
      weeks: boardWeeks(document, planning, today),
      reasons: document.reasons,
      warnings: document.warnings,
      exercises: exercisesOf(document),
      links: await listShareLinks(tx, scope, key.planId),
      timeZone,
      gateView: await loadGateView(tx, gateKey, clinicDay),
    }
  })
}

async function findPlan(tx: Tx, scope: Scope, { patientId, planId }: PlanKey) {
  const [found] = await tx
    .select({ row: plan, episode, assessedOn: assessment.assessedOn, issuedName: account.name })
    .from(plan)
    .innerJoin(episode, and(eq(episode.clinicId, plan.clinicId), eq(episode.id, plan.episodeId)))
    .innerJoin(assessment, and(eq(assessment.clinicId, plan.clinicId), eq(assessment.id, plan.assessmentId)))
    .leftJoin(account, eq(account.id, plan.issuedBy))
    .where(and(eq(plan.clinicId, scope.clinicId), eq(plan.id, planId), eq(episode.patientId, patientId)))
  return found
}

/** The last signed assessment of the episode, if it was signed after this one. */
export async function findNewerAssessment(
  tx: Tx,
  scope: Scope,
  { episodeId, assessmentId }: { episodeId: string; assessmentId: string },
): Promise<string | null> {
  const own = sql`(select signed_at from assessment own where own.clinic_id = ${scope.clinicId} and own.id = ${assessmentId})`
  const [newer] = await tx
    .select({ id: assessment.id })
    .from(assessment)
    .where(
      and(
        eq(assessment.clinicId, scope.clinicId),
        eq(assessment.episodeId, episodeId),
        eq(assessment.status, 'signed'),
        gt(assessment.signedAt, own),
      ),
    )
    .orderBy(desc(assessment.signedAt))
    .limit(1)
  return newer?.id ?? null
}

async function isOneIssued(tx: Tx, scope: Scope, episodeId: string): Promise<boolean> {
  const issued = await tx
    .select({ id: plan.id })
    .from(plan)
    .where(and(eq(plan.clinicId, scope.clinicId), eq(plan.episodeId, episodeId), eq(plan.status, 'issued')))
    .limit(1)
  return issued.length > 0
}

/** The links to a plan, newest first, with what the database's clock makes of them. */
async function listShareLinks(tx: Tx, scope: Scope, planId: string): Promise<ShareLinkSummary[]> {
  return tx
    .select({
      id: shareLink.id,
      createdAt: shareLink.createdAt,
      expiresAt: shareLink.expiresAt,
      state: sql<ShareLinkSummary['state']>`case
        when ${shareLink.revokedAt} is not null then 'withdrawn'
        when ${shareLink.expiresAt} <= now() then 'expired'
        else 'open' end`,
    })
    .from(shareLink)
    .where(and(eq(shareLink.clinicId, scope.clinicId), eq(shareLink.planId, planId)))
    .orderBy(desc(shareLink.createdAt))
}

function exercisesOf({ sessions }: PlanDocument): ExerciseInPlan[] {
  const all = sessions.flatMap((session) => (session.kind === 'strength' ? session.exercises : []))
  return [...new Map(all.map((each) => [sheetKey(each), each])).entries()].map(([sheet, { exercise, kneeRange }]) => ({
    sheet,
    exercise,
    kneeRange,
  }))
}

export interface IssuedPdf {
  readonly number: number
  readonly bytes: Buffer
}

/** The bytes that were handed out with an issued plan, for the clinic's own copy. Null when there are none. */
export async function getIssuedPdf(scope: Scope, key: PlanKey): Promise<IssuedPdf | null> {
  return withScope(scope, async (tx) => {
    const [found] = await tx
      .select({ number: plan.number, bytes: issuedDocument.bytes, documentId: issuedDocument.id })
      .from(issuedDocument)
      .innerJoin(plan, and(eq(plan.clinicId, issuedDocument.clinicId), eq(plan.id, issuedDocument.planId)))
      .innerJoin(episode, and(eq(episode.clinicId, plan.clinicId), eq(episode.id, plan.episodeId)))
      .where(and(eq(plan.clinicId, scope.clinicId), eq(plan.id, key.planId), eq(episode.patientId, key.patientId)))
    if (!found) return null
    await recordAudit(tx, scope, {
      action: 'plan-pdf.downloaded',
      subject: 'issued_document',
      subjectId: found.documentId,
      patientId: key.patientId,
      detail: { planId: key.planId },
    })
    return { number: found.number, bytes: found.bytes }
  })
}
