import { and, asc, desc, eq, ilike, or, sql } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { assessment } from '@/db/tables/assessment'
import { clinic } from '@/db/tables/clinic'
import { episode } from '@/db/tables/episode'
import { patient } from '@/db/tables/patient'
import { plan } from '@/db/tables/plan'
import { withScope, type Tx } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { ageOn } from '@/lib/clinical/findings/age'
import { loadStories } from '@/lib/episodes/queries'
import { dayIn } from '@/lib/platform/calendar'
import { patternsOf } from './search-terms'
import type { ClinicDay, Runner, RunnerList, RunnerPage, RunnerPlaces } from './types'

const LIST_LENGTH = 50

export async function getClinicDay(tx: Tx, scope: Scope, now: Date): Promise<ClinicDay> {
  const [found] = await tx.select({ timeZone: clinic.timeZone }).from(clinic).where(eq(clinic.id, scope.clinicId))
  if (!found) throw new Error('The clinic of this scope does not exist.')
  return { today: dayIn(found.timeZone, now), timeZone: found.timeZone }
}

/** A runner of this clinic, or null. The caller audits the reading. */
export async function getRunner(tx: Tx, scope: Scope, { patientId, today }: { patientId: string; today: string }): Promise<Runner | null> {
  const [found] = await tx
    .select({
      id: patient.id,
      givenName: patient.givenName,
      familyName: patient.familyName,
      bornOn: patient.bornOn,
      sex: patient.sex,
      phone: patient.phone,
    })
    .from(patient)
    .where(and(eq(patient.clinicId, scope.clinicId), eq(patient.id, patientId)))
  return found ? { ...found, age: ageOn(found.bornOn, today), places: await findPlaces(tx, scope, patientId) } : null
}

/** The last assessment and the last plan of a runner, whichever episode they belong to. */
async function findPlaces(tx: Tx, scope: Scope, patientId: string): Promise<RunnerPlaces> {
  const own = and(eq(episode.clinicId, scope.clinicId), eq(episode.patientId, patientId))
  const assessments = await tx
    .select({ id: assessment.id })
    .from(assessment)
    .innerJoin(episode, and(eq(episode.clinicId, assessment.clinicId), eq(episode.id, assessment.episodeId)))
    .where(own)
    .orderBy(desc(assessment.assessedOn), desc(assessment.createdAt))
  const [lastPlan] = await tx
    .select({ id: plan.id })
    .from(plan)
    .innerJoin(episode, and(eq(episode.clinicId, plan.clinicId), eq(episode.id, plan.episodeId)))
    .where(own)
    .orderBy(desc(plan.createdAt))
    .limit(1)
  return { assessmentId: assessments[0]?.id ?? null, assessmentCount: assessments.length, planId: lastPlan?.id ?? null }
}

/** Everything on the runner's page, or null when the runner is not of this clinic. Leaves an audit row. */
export async function getRunnerPage(scope: Scope, patientId: string, now: Date): Promise<RunnerPage | null> {
  return withScope(scope, async (tx) => {
    const day = await getClinicDay(tx, scope, now)
    const runner = await getRunner(tx, scope, { patientId, today: day.today })
    if (!runner) return null
    await recordAudit(tx, scope, { action: 'patient.read', subject: 'patient', subjectId: patientId, patientId })
    const stories = await loadStories(tx, scope, { patientIds: [patientId], day })
    return { today: day.today, runner, episodes: stories.get(patientId) ?? [] }
  })
}

/** Up to fifty runners whose names hold every word of the text, by family name; all of them for no text. Leaves an audit row. */
export async function findRunners(scope: Scope, text: string, now: Date): Promise<RunnerList> {
  return withScope(scope, async (tx) => {
    const day = await getClinicDay(tx, scope, now)
    const list = await listRunners(tx, scope, { text, day })
    const detail = { shown: list.rows.length, searched: text !== '' }
    await recordAudit(tx, scope, { action: 'patient.listed', subject: 'clinic', subjectId: scope.clinicId, detail })
    return list
  })
}

export async function listRunners(tx: Tx, scope: Scope, { text, day }: { text: string; day: ClinicDay }): Promise<RunnerList> {
  const names = patternsOf(text).map((pattern) => or(ilike(patient.givenName, pattern), ilike(patient.familyName, pattern)))
  const found = await tx
    .select({ id: patient.id, givenName: patient.givenName, familyName: patient.familyName, bornOn: patient.bornOn })
    .from(patient)
    .where(and(eq(patient.clinicId, scope.clinicId), ...names))
    .orderBy(asc(patient.familyName), asc(patient.givenName), asc(patient.id))
    .limit(LIST_LENGTH)
  const [counted] = await tx
    .select({ total: sql<number>`count(*)::int` })
    .from(patient)
    .where(eq(patient.clinicId, scope.clinicId))
  const stories = await loadStories(tx, scope, { patientIds: found.map(({ id }) => id), day })
  const rows = found.map(({ bornOn, ...named }) => {
    const story = stories.get(named.id)?.[0]
    return {
      ...named,
      age: ageOn(bornOn, day.today),
      side: story?.side ?? null,
      condition: story?.condition ?? null,
      gate: story?.gate?.state ?? null,
      hasOverride: story?.gate?.hasOverride ?? false,
      next: story?.next ?? ({ kind: 'open-episode' } as const),
    }
  })
  return { rows, total: counted?.total ?? 0 }
}
