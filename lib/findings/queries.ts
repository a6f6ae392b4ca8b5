import { and, desc, eq, lt, or, type SQL } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { assessment } from '@/db/tables/assessment'
import { episode } from '@/db/tables/episode'
import { observation } from '@/db/tables/observation'
import { withScope, type Tx } from '@/db/with-scope'
import { listAnswers, loadAssessmentCase, readSigned, loadGateView } from '@/lib/assessments/queries'
import type { Amendment } from '@/lib/assessments/types'
import type { Scope } from '@/lib/auth/scope'
import { ageOn } from '@/lib/clinical/findings/age'
import { compareCases, type ReadCase } from '@/lib/clinical/findings/compare-cases'
import { readFacts, type Facts } from '@/lib/clinical/findings/facts'
import { findFeatures, type FoundFeature } from '@/lib/clinical/findings/patterns'
import { assess } from '@/lib/clinical/screening/assess'
import type { AssessmentResult } from '@/lib/clinical/screening/types'
import { summariseEpisode } from '@/lib/episodes/queries'
import { getClinicDay, getRunner } from '@/lib/patients/queries'
import type { ClinicDay } from '@/lib/patients/types'
import { dayIn } from '@/lib/platform/calendar'
import { listDecisions } from './decision-rows'
import { measureFacts } from './measure-facts'
import { FACTOR_MEASURES, nameOf, sourcePageOf } from './source-page'
import type { FindingsPage } from './types'

interface PageKey {
  readonly patientId: string
  readonly assessmentId: string
}

/** What an assessment of a runner of this clinic came to, or null. A signed one shows the result it was signed with. Leaves an audit row. */
export async function getFindingsPage(scope: Scope, { patientId, assessmentId }: PageKey, now: Date): Promise<FindingsPage | null> {
  return withScope(scope, async (tx) => {
    const [found] = await listAssessmentRows(tx, scope, and(eq(assessment.id, assessmentId), eq(episode.patientId, patientId)))
    if (!found) return null
    const day = await getClinicDay(tx, scope, now)
    const runner = await getRunner(tx, scope, { patientId, today: day.today })
    if (!runner) return null
    const { row } = found
    const earlier = await findEarlier(tx, scope, row)
    const detail = { earlierId: earlier?.row.id ?? null }
    await recordAudit(tx, scope, { action: 'findings.read', subject: 'assessment', subjectId: assessmentId, patientId, detail })

    const read = await readAssessment(tx, scope, { row, day })
    const facts = readFacts(read.case)
    const before = earlier && (await readAssessment(tx, scope, { row: earlier.row, day }))
    const comparisons = before ? compareCases(before, read) : []
    const named = new Set([...read.result.interpretations, ...comparisons].flatMap(({ measure, of }) => (of ? [measure, of] : [measure])))
    for (const measure of FACTOR_MEASURES) named.add(measure)
    const answers = await listAnswers(tx, { clinicId: scope.clinicId, assessmentId })
    for (const { measure } of answers) named.add(measure)
    const measures = measureFacts(named, { sex: runner.sex, age: ageOn(runner.bornOn, read.case.asOf) })
    return {
      ...sourcePageOf({ ...read, row, runner, answers, measures, timeZone: day.timeZone }),
      runner,
      episode: summariseEpisode(found.episode, day.today),
      result: read.result,
      gateView: await loadGateView(tx, { clinicId: scope.clinicId, assessmentId }, day),
      features: featuresOf(read.result, facts),
      decisions: await listDecisions(tx, scope, assessmentId),
      earlier: earlier ? nameOf(earlier.row) : null,
      comparisons,
    }
  })
}

type AssessmentRow = typeof assessment.$inferSelect

/** Assessments with their episodes, the newest first. */
async function listAssessmentRows(tx: Tx, scope: Scope, which: SQL | undefined) {
  return tx
    .select({ row: assessment, episode })
    .from(assessment)
    .innerJoin(episode, and(eq(episode.clinicId, assessment.clinicId), eq(episode.id, assessment.episodeId)))
    .where(and(eq(assessment.clinicId, scope.clinicId), which))
    .orderBy(desc(assessment.assessedOn), desc(assessment.createdAt))
}

/** The signed assessment of the same episode before this one. */
async function findEarlier(tx: Tx, scope: Scope, { episodeId, assessedOn, createdAt }: AssessmentRow) {
  const sameDay = and(eq(assessment.assessedOn, assessedOn), lt(assessment.createdAt, createdAt))
  const isBefore = or(lt(assessment.assessedOn, assessedOn), sameDay)
  const rows = await listAssessmentRows(tx, scope, and(eq(assessment.episodeId, episodeId), eq(assessment.status, 'signed'), isBefore))
  return rows[0] ?? null
}

/** The factors of a signed assessment as they stand, and what was decided on them. */
export async function findStandingFactors(tx: Tx, scope: Scope, assessmentId: string) {
  const [found] = await listAssessmentRows(tx, scope, eq(assessment.id, assessmentId))
  const { result } = await readSigned(tx, { clinicId: scope.clinicId, assessmentId }, found?.row.signedResult ?? null)
  return { factors: result?.factors ?? [], decisions: await listDecisions(tx, scope, assessmentId) }
}

interface ReadAssessment extends ReadCase {
  readonly result: AssessmentResult
  readonly amendments: readonly Amendment[]
}

/** An assessment with its reading: the one it was signed with or amended to, or today's for a draft. */
async function readAssessment(
  tx: Tx,
  scope: Scope,
  { row, day }: { readonly row: AssessmentRow; readonly day: ClinicDay },
): Promise<ReadAssessment> {
  const asOf = row.signedAt ? dayIn(day.timeZone, row.signedAt) : day.today
  const key = { clinicId: scope.clinicId, assessmentId: row.id }
  const read = await loadAssessmentCase(tx, key, asOf)
  const signed = await readSigned(tx, key, row.signedResult)
  const result = signed.result ?? assess(read)
  const protocols = await listProtocols(tx, scope, row.id)
  return { case: read, interpretations: result.interpretations, protocols, result, amendments: signed.amendments }
}

async function listProtocols(tx: Tx, scope: Scope, assessmentId: string): Promise<ReadCase['protocols']> {
  return tx
    .select({ measure: observation.measure, side: observation.side, protocol: observation.protocol })
    .from(observation)
    .where(and(eq(observation.clinicId, scope.clinicId), eq(observation.assessmentId, assessmentId)))
}

/** Points that were signed under other rules are shown as signed, and not explained by rules that would give others. */
function featuresOf({ patterns }: AssessmentResult, facts: Facts): readonly FoundFeature[] | null {
  const features = findFeatures(facts)
  const patternNames = ['PFP', 'ITBS', 'BSI', 'OTHER'] as const
  const addsUp = patternNames.every((name) => features.reduce((sum, { points }) => sum + points[name], 0) === patterns.points[name])
  return addsUp ? features : null
}
