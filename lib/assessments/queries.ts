import { and, desc, eq, sql } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { assessment } from '@/db/tables/assessment'
import { episode } from '@/db/tables/episode'
import type { observation } from '@/db/tables/observation'
import { patient } from '@/db/tables/patient'
import { withScope, type Tx } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { ageOn } from '@/lib/clinical/findings/age'
import { assess } from '@/lib/clinical/screening/assess'
import { settleGate } from '@/lib/clinical/screening/gate'
import type { Condition, Sex } from '@/lib/clinical/measures/types'
import type { AssessmentCase, AssessmentResult, Gate, GateState } from '@/lib/clinical/screening/types'
import { summariseEpisode } from '@/lib/episodes/queries'
import { decisionsIn, describeGate, loadEpisodeGateRecords } from '@/lib/gate/queries'
import type { GateRecords, GateView } from '@/lib/gate/types'
import { listLetters } from '@/lib/letters/queries'
import { getClinicDay, getRunner } from '@/lib/patients/queries'
import type { ClinicDay } from '@/lib/patients/types'
import { dayIn } from '@/lib/platform/calendar'
import { amendedAnswers, countAmendments, findAmendedResult, listAmendments } from './amendments'
import { loadTestWishes } from '@/lib/templates/queries'
import { answerOf, observationOf } from './answer-rows'
import { findLastSigned } from './last-signed'
import { listAddedTests } from './lay-out-draft'
import { listAnswers } from './list-answers'
import { listReadings, type Readings } from './list-readings'
import { findingWords, layOutSheet } from './sheet'
import { stableAnswers } from './stable-answers'
import type { Amendment, AssessmentPage, RecordedAnswer } from './types'

/** For the other features, which meet this one here. */
export { countAmendments, listAmendments, listAnswers, listReadings, type Readings }

interface AssessmentKey {
  readonly clinicId: string
  readonly assessmentId: string
}

/**
 * All that the core reads an assessment from, as of a day: its answers, or what they were amended to, and what has been decided about the
 * gate of its episode up to now. Throws when the assessment is not there: the caller has looked.
 */
export async function loadAssessmentCase(tx: Tx, key: AssessmentKey, asOf: string): Promise<AssessmentCase> {
  const [found] = await tx
    .select({
      bornOn: patient.bornOn,
      sex: patient.sex,
      condition: episode.condition,
      side: episode.side,
      episodeId: episode.id,
    })
    .from(assessment)
    .innerJoin(episode, and(eq(episode.clinicId, assessment.clinicId), eq(episode.id, assessment.episodeId)))
    .innerJoin(patient, and(eq(patient.clinicId, episode.clinicId), eq(patient.id, episode.patientId)))
    .where(and(eq(assessment.clinicId, key.clinicId), eq(assessment.id, key.assessmentId)))
  if (!found) throw new Error('There is no such assessment.')
  const standing = amendedAnswers(await listAnswers(tx, key), await listAmendments(tx, key))
  const records = await loadEpisodeGateRecords(tx, { clinicId: key.clinicId, episodeId: found.episodeId })
  return { ...contextOf({ ...found, asOf }, records), observations: standing.flatMap(observationOf) }
}

/**
 * What an assessment has come to: as signed, or as read since its last amendment; a draft as its answers stand. The gate is that of the
 * day: what fired stays as it was, and what lifts it is what has been recorded since. Throws when the assessment is not there.
 */
export async function loadResultOn(tx: Tx, key: AssessmentKey, asOf: string): Promise<AssessmentResult> {
  const [found] = await tx
    .select({ signedResult: assessment.signedResult })
    .from(assessment)
    .where(and(eq(assessment.clinicId, key.clinicId), eq(assessment.id, key.assessmentId)))
  const c = await loadAssessmentCase(tx, key, asOf)
  const kept = found?.signedResult ? ((await findAmendedResult(tx, key)) ?? found.signedResult) : assess(c)
  return { ...kept, gate: settleGate(kept.gate, c) }
}

/** The gate of an assessment as of a day, with what was decided about it. Throws when the assessment is not there: the caller has looked. */
export async function loadGateView(tx: Tx, key: AssessmentKey, { today, timeZone }: ClinicDay): Promise<GateView> {
  const [found] = await tx
    .select({ row: assessment, condition: episode.condition })
    .from(assessment)
    .innerJoin(episode, and(eq(episode.clinicId, assessment.clinicId), eq(episode.id, assessment.episodeId)))
    .where(and(eq(assessment.clinicId, key.clinicId), eq(assessment.id, key.assessmentId)))
  if (!found) throw new Error('There is no such assessment.')
  const { row, condition } = found
  const records = await loadEpisodeGateRecords(tx, { clinicId: key.clinicId, episodeId: row.episodeId })
  const { gate } = await loadResultOn(tx, key, today)
  const answers = await listAnswers(tx, key)
  const amendments = await listAmendments(tx, key)
  return describeGate(records, { ...viewedFrom({ row, answers, amendments, timeZone }), asOf: today, condition, gate })
}

const WORST_FIRST: readonly GateState[] = ['emergency', 'hard', 'soft', 'clear']

/**
 * The gate over a page about an assessment: that of the last signed assessment of its episode, whichever is looked at. A draft that is
 * looked at counts beside it, and the worse of the two is shown: a review that was begun opens no gate. Throws when it is not there.
 */
export async function loadStandingGateView(tx: Tx, { clinicId, assessmentId }: AssessmentKey, day: ClinicDay): Promise<GateView> {
  const ofEpisode = sql`${assessment.episodeId} = (select own.episode_id from assessment own where own.clinic_id = ${clinicId} and own.id = ${assessmentId})`
  const rows = await tx
    .select({ id: assessment.id, status: assessment.status })
    .from(assessment)
    .where(and(eq(assessment.clinicId, clinicId), ofEpisode))
    .orderBy(desc(assessment.signedAt))
  const signed = rows.find(({ status }) => status === 'signed')
  const draft = rows.find(({ id, status }) => id === assessmentId && status === 'draft')
  const views: GateView[] = []
  for (const shown of [signed, draft]) if (shown) views.push(await loadGateView(tx, { clinicId, assessmentId: shown.id }, day))
  const worst = views.toSorted((a, b) => WORST_FIRST.indexOf(a.gate.state) - WORST_FIRST.indexOf(b.gate.state))[0]
  if (!worst) throw new Error('There is no such assessment.')
  return worst
}

type AssessmentRow = typeof assessment.$inferSelect

/**
 * Which state of an assessment somebody has seen: it rises with each answer of a draft, and with each amendment of a signed one, whose own
 * version is frozen.
 */
export async function readStandingVersion(tx: Tx, { clinicId, id, version }: AssessmentRow): Promise<number> {
  return version + (await countAmendments(tx, { clinicId, assessmentId: id }))
}

/** All that is on record of one assessment, for what is printed of it. */
export interface AssessmentRecord {
  readonly assessmentCase: AssessmentCase
  readonly answers: readonly RecordedAnswer[]
  /** What stands: the answers, or what they were amended to. */
  readonly standing: ReturnType<typeof amendedAnswers>
  readonly amendments: readonly Amendment[]
  /** The values as they were signed, or read with the last amendment; the gate as it stands on the day. */
  readonly result: AssessmentResult
}

/** Throws when the assessment is not there: the caller has looked. */
export async function loadAssessmentRecord(tx: Tx, key: AssessmentKey, asOf: string): Promise<AssessmentRecord> {
  const assessmentCase = await loadAssessmentCase(tx, key, asOf)
  const [answers, amendments] = [await listAnswers(tx, key), await listAmendments(tx, key)]
  const result = await loadResultOn(tx, key, asOf)
  return { assessmentCase, answers, standing: amendedAnswers(answers, amendments), amendments, result }
}

interface CaseFacts {
  readonly bornOn: string
  readonly sex: Sex
  readonly condition: Condition | null
  readonly side: 'left' | 'right' | 'both'
  readonly asOf: string
}

function contextOf({ bornOn, sex, condition, side, asOf }: CaseFacts, records: GateRecords): Omit<AssessmentCase, 'observations'> {
  return { asOf, patient: { bornOn, sex }, condition, symptomaticSide: side, ...decisionsIn(records) }
}

interface AnswersOnRecord {
  readonly row: AssessmentRow
  readonly answers: readonly RecordedAnswer[]
  readonly amendments: readonly Amendment[]
  readonly timeZone: string
}

/** Where the answers behind a gate come from, and since when each stands. */
function viewedFrom({ row, answers, amendments, timeZone }: AnswersOnRecord) {
  const given = [
    ...answers.map(({ measure, recordedAt }) => ({ measure, at: recordedAt })),
    ...amendments.map(({ measure, amendedAt }) => ({ measure, at: amendedAt })),
  ]
  const answeredOn = (measure: string) =>
    given
      .filter((each) => each.measure === measure)
      .map(({ at }) => dayIn(timeZone, new Date(at)))
      .toSorted()
      .at(-1)
  return { episodeId: row.episodeId, assessmentId: row.id, assessedOn: row.assessedOn, timeZone, answeredOn }
}

/** The gate of a draft from its stored answers, and how many there are. */
export function readGate(
  rows: readonly (typeof observation.$inferSelect)[],
  facts: CaseFacts & { readonly records: GateRecords },
): { readonly gate: Gate; readonly answered: number } {
  const answers = rows.map((row) => answerOf(row, { recordedBy: '', carriedOn: row.carriedFrom }))
  const { gate } = assess({ ...contextOf(facts, facts.records), observations: answers.flatMap(observationOf) })
  return { gate, answered: answers.filter(({ entry, carriedOn, confirmed }) => entry.kind !== 'blank' && (!carriedOn || confirmed)).length }
}

/** What a signed assessment says, as it was signed or since its last amendment, with the amendments; the result is null for a draft. */
export async function readSigned(tx: Tx, key: AssessmentKey, signedResult: AssessmentResult | null) {
  if (signedResult === null) return { result: null, amendments: [] }
  return { result: (await findAmendedResult(tx, key)) ?? signedResult, amendments: await listAmendments(tx, key) }
}

interface PageKey {
  readonly patientId: string
  readonly assessmentId: string
}

/**
 * The assessment page of a runner of this clinic, or null. A signed one shows the result it was signed with, or the one since its last
 * amendment, and its gate as of today. Leaves an audit row.
 */
export async function getAssessmentPage(scope: Scope, { patientId, assessmentId }: PageKey, now: Date): Promise<AssessmentPage | null> {
  return withScope(scope, async (tx) => {
    const key = { clinicId: scope.clinicId, assessmentId }
    const found = await findOfRunner(tx, key, patientId)
    if (!found) return null
    const { today, timeZone } = await getClinicDay(tx, scope, now)
    const runner = await getRunner(tx, scope, { patientId, today })
    if (!runner) return null
    await recordAudit(tx, scope, { action: 'assessment.read', subject: 'assessment', subjectId: assessmentId, patientId })

    const { row } = found
    const { side, condition } = found.episode
    const records = await loadEpisodeGateRecords(tx, { clinicId: key.clinicId, episodeId: row.episodeId })
    const context = contextOf({ bornOn: runner.bornOn, sex: runner.sex, condition, side, asOf: today }, records)
    const answers = await listAnswers(tx, key)
    const amendedResult = row.signedAt ? await findAmendedResult(tx, key) : null
    const amendments = amendedResult ? await listAmendments(tx, key) : []
    const read = amendedResult ?? row.signedResult ?? assess({ ...context, observations: answers.flatMap(observationOf) })
    const gate = settleGate(read.gate, context)
    const signed = row.signedAt && { at: row.signedAt.toISOString(), name: row.signedName ?? '', ruleVersion: row.ruleVersion ?? '' }
    return {
      id: row.id,
      kind: row.kind,
      assessedOn: row.assessedOn,
      version: row.version,
      signed: signed ?? null,
      viewer: { accountId: scope.accountId ?? '', clinicId: scope.clinicId },
      runner,
      episode: summariseEpisode(found.episode, today),
      timeZone,
      sections: layOutSheet({
        sex: runner.sex,
        age: ageOn(runner.bornOn, today),
        kind: row.kind,
        added: await listAddedTests(tx, key),
      }),
      tests: await loadTestWishes(tx, scope),
      last: row.signedAt ? null : await readLast(tx, scope, { assessmentId, episodeId: row.episodeId, patientId }),
      words: findingWords(),
      answers,
      amendments,
      letters: await listLetters(tx, scope, row.id),
      context,
      resultAsSigned: amendedResult && row.signedResult,
      result: { ...read, gate },
      gateView: describeGate(records, { ...viewedFrom({ row, answers, amendments, timeZone }), asOf: today, condition, gate }),
    }
  })
}

async function findOfRunner(tx: Tx, { clinicId, assessmentId }: AssessmentKey, patientId: string) {
  const [found] = await tx
    .select({ row: assessment, episode })
    .from(assessment)
    .innerJoin(episode, and(eq(episode.clinicId, assessment.clinicId), eq(episode.id, assessment.episodeId)))
    .where(and(eq(assessment.clinicId, clinicId), eq(assessment.id, assessmentId), eq(episode.patientId, patientId)))
  return found
}

/** What the runner's last signed assessment lends to a draft; null when there is none. */
async function readLast(tx: Tx, scope: Scope, draft: Parameters<typeof findLastSigned>[2]): Promise<AssessmentPage['last']> {
  const last = await findLastSigned(tx, scope, draft)
  if (!last) return null
  const { assessmentId, assessedOn, answers } = last
  const key = { clinicId: scope.clinicId, assessmentId }
  const read = await loadAssessmentCase(tx, key, assessedOn)
  const { interpretations } = await loadResultOn(tx, key, assessedOn)
  const protocols = answers.map(({ measure, side, protocol = {} }) => ({ measure, side, protocol }))
  const stable = stableAnswers(last).map(({ measure, side }) => ({ measure, side }))
  return { assessedOn, stable, read: { case: read, interpretations, protocols } }
}
