import { and, eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { account } from '@/db/tables/account'
import { assessment } from '@/db/tables/assessment'
import { episode } from '@/db/tables/episode'
import { observation } from '@/db/tables/observation'
import { patient } from '@/db/tables/patient'
import { withScope, type Tx } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { assess } from '@/lib/clinical/screening/assess'
import type { Condition, Sex } from '@/lib/clinical/measures/types'
import type { AssessmentCase, Gate } from '@/lib/clinical/screening/types'
import { summariseEpisode } from '@/lib/episodes/queries'
import { getClinicDay, getRunner } from '@/lib/patients/queries'
import { amendedAnswers, findAmendedResult, listAmendments } from './amendments'
import { answerOf, observationOf } from './answer-rows'
import { findingWords, layOutSheet } from './sheet'
import type { AssessmentPage, RecordedAnswer } from './types'

interface AssessmentKey {
  readonly clinicId: string
  readonly assessmentId: string
}

/** All that the core reads an assessment from, as of a day: the answers, or what they were amended to. Throws when the assessment is not there: the caller has looked. */
export async function loadAssessmentCase(tx: Tx, key: AssessmentKey, asOf: string): Promise<AssessmentCase> {
  const [found] = await tx
    .select({ bornOn: patient.bornOn, sex: patient.sex, condition: episode.condition, side: episode.side })
    .from(assessment)
    .innerJoin(episode, and(eq(episode.clinicId, assessment.clinicId), eq(episode.id, assessment.episodeId)))
    .innerJoin(patient, and(eq(patient.clinicId, episode.clinicId), eq(patient.id, episode.patientId)))
    .where(and(eq(assessment.clinicId, key.clinicId), eq(assessment.id, key.assessmentId)))
  if (!found) throw new Error('There is no such assessment.')
  const standing = amendedAnswers(await listAnswers(tx, key), await listAmendments(tx, key))
  return { ...contextOf({ ...found, asOf }), observations: standing.flatMap(observationOf) }
}

interface CaseFacts {
  readonly bornOn: string
  readonly sex: Sex
  readonly condition: Condition | null
  readonly side: 'left' | 'right' | 'both'
  readonly asOf: string
}

/** Releases and clearances are not recorded yet: nothing is lifted. */
function contextOf({ bornOn, sex, condition, side, asOf }: CaseFacts): Omit<AssessmentCase, 'observations'> {
  return { asOf, patient: { bornOn, sex }, condition, symptomaticSide: side, clearance: null, releases: [] }
}

/** The gate of a draft from its stored answers, and how many there are. */
export function readGate(
  rows: readonly (typeof observation.$inferSelect)[],
  facts: CaseFacts,
): { readonly gate: Gate; readonly answered: number } {
  const answers = rows.map((row) => answerOf(row, ''))
  const { gate } = assess({ ...contextOf(facts), observations: answers.flatMap(observationOf) })
  return { gate, answered: answers.filter(({ entry }) => entry.kind !== 'blank').length }
}

/** Every answer on record, those that were cleared included: their versions count. */
export async function listAnswers(tx: Tx, { clinicId, assessmentId }: AssessmentKey): Promise<readonly RecordedAnswer[]> {
  const rows = await tx
    .select({ row: observation, recordedBy: account.name })
    .from(observation)
    .leftJoin(account, eq(account.id, observation.recordedBy))
    .where(and(eq(observation.clinicId, clinicId), eq(observation.assessmentId, assessmentId)))
  return rows.map(({ row, recordedBy }) => answerOf(row, recordedBy ?? ''))
}

interface PageKey {
  readonly patientId: string
  readonly assessmentId: string
}

/** The assessment page of a runner of this clinic, or null. A signed one shows the result it was signed with, or the one since its last amendment. Leaves an audit row. */
export async function getAssessmentPage(scope: Scope, { patientId, assessmentId }: PageKey, now: Date): Promise<AssessmentPage | null> {
  return withScope(scope, async (tx) => {
    const key = { clinicId: scope.clinicId, assessmentId }
    const [found] = await tx
      .select({ row: assessment, episode })
      .from(assessment)
      .innerJoin(episode, and(eq(episode.clinicId, assessment.clinicId), eq(episode.id, assessment.episodeId)))
      .where(and(eq(assessment.clinicId, key.clinicId), eq(assessment.id, assessmentId), eq(episode.patientId, patientId)))
    if (!found) return null
    const { today, timeZone } = await getClinicDay(tx, scope, now)
    const runner = await getRunner(tx, scope, { patientId, today })
    if (!runner) return null
    await recordAudit(tx, scope, { action: 'assessment.read', subject: 'assessment', subjectId: assessmentId, patientId })

    const { row } = found
    const { side, condition } = found.episode
    const context = contextOf({ bornOn: runner.bornOn, sex: runner.sex, condition, side, asOf: today })
    const answers = await listAnswers(tx, key)
    const amendedResult = row.signedAt ? await findAmendedResult(tx, key) : null
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
      sections: layOutSheet({ sex: runner.sex, kind: row.kind }),
      words: findingWords(),
      answers,
      amendments: amendedResult ? await listAmendments(tx, key) : [],
      context,
      resultAsSigned: amendedResult && row.signedResult,
      result: amendedResult ?? row.signedResult ?? assess({ ...context, observations: answers.flatMap(observationOf) }),
    }
  })
}
