import { and, asc, eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { assessment } from '@/db/tables/assessment'
import { episode } from '@/db/tables/episode'
import { withScope, type Tx } from '@/db/with-scope'
import { listAmendments, listAnswers, listReadings, loadStandingGateView, type Readings } from '@/lib/assessments/queries'
import type { Scope } from '@/lib/auth/scope'
import { ageOn } from '@/lib/clinical/findings/age'
import { compareCases, type ReadCase } from '@/lib/clinical/findings/compare-cases'
import { findTrends } from '@/lib/clinical/findings/trends'
import { assess } from '@/lib/clinical/screening/assess'
import { summariseEpisode } from '@/lib/episodes/queries'
import { getClinicDay, getRunner } from '@/lib/patients/queries'
import type { ClinicDay, Runner } from '@/lib/patients/types'
import { dayIn } from '@/lib/platform/calendar'
import { measureFacts } from './measure-facts'
import { FACTOR_MEASURES, nameOf, sourcePageOf } from './source-page'
import type { ComparePage, MeasureTable, SourcePage } from './types'

interface Chosen {
  readonly patientId: string
  /** Which two; without them the first and the last of the newest episode. */
  readonly earlierId: string | null
  readonly laterId: string | null
}

/**
 * Two assessments of a runner of this clinic side by side, each with its sources, and the trends over all of them; null when the runner
 * or a chosen assessment is not there. The number of questions to the database does not rise with the assessments. Leaves an audit row.
 */
export async function getComparePage(scope: Scope, chosen: Chosen, now: Date): Promise<ComparePage | null> {
  return withScope(scope, async (tx) => {
    const day = await getClinicDay(tx, scope, now)
    const runner = await getRunner(tx, scope, { patientId: chosen.patientId, today: day.today })
    if (!runner) return null
    const rows = await listRows(tx, scope, chosen.patientId)
    const pair = choosePair(rows, chosen)
    if (pair === 'not-there') return null
    const detail = { earlierId: pair?.earlier.row.id ?? null, laterId: pair?.later.row.id ?? null, assessments: rows.length }
    const { patientId } = chosen
    await recordAudit(tx, scope, { action: 'comparison.read', subject: 'patient', subjectId: patientId, patientId, detail })

    const readings = await listReadings(tx, { clinicId: scope.clinicId, assessmentIds: rows.map(({ row }) => row.id) })
    const cases = new Map(rows.map((each) => [each.row.id, readCaseOf(each, { readings, runner, day })]))
    const [earlier, later] = [pair && cases.get(pair.earlier.row.id), pair && cases.get(pair.later.row.id)]
    const comparisons = earlier && later ? compareCases(earlier, later) : []
    const trends = findTrends([...cases.values()])
    const named = new Set([...comparisons, ...trends].flatMap(({ measure, of }) => (of === undefined ? [measure] : [measure, of])))
    const measuresAt = measuresByAge(new Set([...named, ...FACTOR_MEASURES]), runner)
    const shown = pair?.later ?? rows.at(-1)
    const sourcesOf = (each: Row) => describeSources(tx, scope, { each, readings, runner, day, measuresAt })
    return {
      runner,
      episode: shown ? summariseEpisode(shown.episode, day.today) : null,
      gateView: shown ? await loadStandingGateView(tx, { clinicId: scope.clinicId, assessmentId: shown.row.id }, day) : null,
      assessments: rows.map(({ row }) => nameOf(row)),
      pair: pair && { earlier: await sourcesOf(pair.earlier), later: await sourcesOf(pair.later) },
      comparisons,
      trends,
      measures: measuresAt(day.today),
    }
  })
}

/** The assessments of a runner with their episodes, the oldest first: the results stay where they are. */
async function listRows(tx: Tx, scope: Scope, patientId: string) {
  const { id, kind, assessedOn, status, signedAt, signedName, ruleVersion } = assessment
  return tx
    .select({ row: { id, kind, assessedOn, status, signedAt, signedName, ruleVersion }, episode })
    .from(assessment)
    .innerJoin(episode, and(eq(episode.clinicId, assessment.clinicId), eq(episode.id, assessment.episodeId)))
    .where(and(eq(assessment.clinicId, scope.clinicId), eq(episode.patientId, patientId)))
    .orderBy(asc(assessment.assessedOn), asc(assessment.createdAt))
}

type Row = Awaited<ReturnType<typeof listRows>>[number]

/** The two that were chosen, the older one first whichever way round; else the first and the last of the newest episode that has two. */
function choosePair(rows: readonly Row[], { earlierId, laterId }: Chosen) {
  if (earlierId !== null || laterId !== null) {
    const places = [earlierId, laterId].map((id) => rows.findIndex(({ row }) => row.id === id)).sort((a, b) => a - b)
    const [earlier, later] = places.map((place) => rows[place])
    return earlier && later ? { earlier, later } : 'not-there'
  }
  const newest = rows.at(-1)
  const own = rows.filter((each) => each.episode.id === newest?.episode.id)
  const [earlier, later] = own.length > 1 ? [own[0], own.at(-1)] : [rows.at(-2), newest]
  return earlier && later ? { earlier, later } : null
}

interface Context {
  readonly readings: ReadonlyMap<string, Readings>
  readonly runner: Runner
  readonly day: ClinicDay
}

/** No reading depends on what was decided about the gate, so none of it is asked for. */
function readCaseOf({ row, episode: { condition, side } }: Row, { readings, runner, day }: Context): ReadCase {
  const { observations = [], protocols = [], interpretations = null } = readings.get(row.id) ?? {}
  const asOf = row.signedAt ? dayIn(day.timeZone, row.signedAt) : day.today
  const patient = { bornOn: runner.bornOn, sex: runner.sex }
  const answered = { asOf, patient, condition, symptomaticSide: side, observations, clearance: null, releases: [] }
  return { case: answered, protocols, interpretations: interpretations ?? assess(answered).interpretations }
}

interface Described extends Context {
  readonly each: Row
  readonly measuresAt: (asOf: string) => MeasureTable
}

async function describeSources(tx: Tx, scope: Scope, { each, measuresAt, ...context }: Described): Promise<SourcePage> {
  const key = { clinicId: scope.clinicId, assessmentId: each.row.id }
  const read = readCaseOf(each, context)
  return sourcePageOf({
    row: each.row,
    runner: { id: context.runner.id },
    case: read.case,
    interpretations: read.interpretations,
    answers: await listAnswers(tx, key),
    amendments: await listAmendments(tx, key),
    measures: measuresAt(read.case.asOf),
    timeZone: context.day.timeZone,
  })
}

/** The bands that held for the runner on a day; one table for all days of one age. */
function measuresByAge(named: ReadonlySet<string>, { bornOn, sex }: Runner): (asOf: string) => MeasureTable {
  const tables = new Map<number, MeasureTable>()
  return (asOf) => {
    const age = ageOn(bornOn, asOf)
    const table = tables.get(age) ?? measureFacts(named, { sex, age })
    tables.set(age, table)
    return table
  }
}
