import { and, eq, inArray, sql } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import { account } from '@/db/tables/account'
import { assessment } from '@/db/tables/assessment'
import { episode } from '@/db/tables/episode'
import { observation } from '@/db/tables/observation'
import type { Tx } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import type { ObservationSide, Protocol } from '@/lib/clinical/measures/types'
import { refused } from '@/lib/platform/outcome'
import { answerOf, carriedOn, columnsOf } from './answer-rows'
import type { Confirmation, DraftState, Entry, RecordedAnswer } from './types'

export interface Draft {
  readonly assessmentId: string
  readonly episodeId: string
  readonly patientId: string
  readonly version: number
  readonly side: 'left' | 'right' | 'both'
}

/** The draft with its row locked until the transaction ends, so that answers to one assessment are written one after the other. */
export async function lockDraft(tx: Tx, scope: Scope, assessmentId: string) {
  const [found] = await tx
    .select({
      assessmentId: assessment.id,
      status: assessment.status,
      version: assessment.version,
      episodeId: assessment.episodeId,
      patientId: episode.patientId,
      side: episode.side,
    })
    .from(assessment)
    .innerJoin(episode, and(eq(episode.clinicId, assessment.clinicId), eq(episode.id, assessment.episodeId)))
    .where(and(eq(assessment.clinicId, scope.clinicId), eq(assessment.id, assessmentId)))
    .for('no key update', { of: assessment })
  if (!found) return refused('not-found')
  const { status, ...draft } = found
  return status === 'signed' ? refused('signed') : ({ ok: true, value: draft satisfies Draft } as const)
}

interface Place {
  readonly measure: string
  readonly side: ObservationSide
}

export const placeOf = ({ measure, side }: Place) => `${measure}:${side}`

export interface StandingAnswer {
  readonly answer: RecordedAnswer
  /** The assessment that it was carried over from. */
  readonly carriedFrom: string | null
  /** The account that wrote it. */
  readonly writtenBy: string
}

/** What is on record for these measures, by measure and side. */
export async function findAnswers(tx: Tx, draft: Draft, measures: readonly string[]): Promise<ReadonlyMap<string, StandingAnswer>> {
  const rows = await tx
    .select({ row: observation, recordedBy: account.name, carriedOn })
    .from(observation)
    .leftJoin(account, eq(account.id, observation.recordedBy))
    .where(and(eq(observation.assessmentId, draft.assessmentId), inArray(observation.measure, [...measures])))
  return new Map(
    rows.map(({ row, recordedBy, ...beside }) => {
      const answer = answerOf(row, { recordedBy: recordedBy ?? '', ...beside })
      return [placeOf(row), { answer, carriedFrom: row.carriedFrom, writtenBy: row.recordedBy }]
    }),
  )
}

export interface NewAnswer extends Place {
  readonly entry: Entry
  readonly note: string
  readonly protocol?: Protocol
  readonly carriedFrom?: string | null
  readonly confirmed?: Confirmation | null
}

interface Writing {
  readonly scope: Scope
  readonly draft: Draft
  readonly now: Date
}

/**
 * Writes answers, raises the version of each, and the assessment's once for each. Answers their new versions in the order given.
 * The draft's row is locked, so all are the next number.
 */
export async function writeAnswers(tx: Tx, { scope, draft, now }: Writing, answers: readonly NewAnswer[]): Promise<readonly number[]> {
  if (answers.length === 0) return []
  const about = { clinicId: scope.clinicId, assessmentId: draft.assessmentId, recordedAt: now, recordedBy: scope.accountId ?? '' }
  const rows = answers.map((answer) => ({ ...about, ...rowOf(answer) }))
  const written = await tx
    .insert(observation)
    .values(rows)
    .onConflictDoUpdate({
      target: [observation.clinicId, observation.assessmentId, observation.measure, observation.side],
      set: { ...asGiven(rows[0] ?? {}), version: sql`${observation.version} + 1` },
    })
    .returning({ measure: observation.measure, side: observation.side, version: observation.version })
  await tx
    .update(assessment)
    .set({ version: sql`${assessment.version} + ${answers.length}`, updatedAt: now })
    .where(and(eq(assessment.clinicId, scope.clinicId), eq(assessment.id, draft.assessmentId)))
  const versions = new Map(written.map((row) => [placeOf(row), row.version]))
  return answers.map((answer) => versions.get(placeOf(answer)) ?? notStored())
}

function rowOf({ measure, side, entry, note, protocol = {}, carriedFrom = null, confirmed = null }: NewAnswer) {
  const stamps = { confirmedAt: confirmed && new Date(confirmed.at), confirmedBy: confirmed?.by ?? null }
  return { measure, side, note, protocol, carriedFrom, ...stamps, ...columnsOf(entry) }
}

/** Every column that an answer sets takes the new row's value, so that nothing of an earlier answer is left behind. */
function asGiven(row: Partial<typeof observation.$inferInsert>) {
  return Object.fromEntries(Object.keys(row).map((name) => [name, sql`excluded.${sql.identifier(toSnakeCase(name))}`]))
}

/** How far the assessment has come within this transaction. */
export async function readDraftState(tx: Tx, scope: Scope, { assessmentId }: Draft): Promise<DraftState> {
  const [state] = await tx
    .select({
      assessmentVersion: assessment.version,
      versionSum: sql<number>`(select coalesce(sum(o.version), 0)::int from observation o
        where o.clinic_id = ${assessment.clinicId} and o.assessment_id = ${assessment.id})`,
    })
    .from(assessment)
    .where(and(eq(assessment.clinicId, scope.clinicId), eq(assessment.id, assessmentId)))
  return state ?? notStored()
}

function notStored(): never {
  throw new Error('The answers were not stored.')
}
