import { and, eq, sql } from 'drizzle-orm'
import { account } from '@/db/tables/account'
import { assessment } from '@/db/tables/assessment'
import { episode } from '@/db/tables/episode'
import { observation } from '@/db/tables/observation'
import type { Tx } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import type { ObservationSide } from '@/lib/clinical/measures/types'
import { refused } from '@/lib/platform/outcome'
import { answerOf, columnsOf } from './answer-rows'
import type { Entry, RecordedAnswer, SavedAnswer } from './types'

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

/** What is on record for one measure and side, or null. */
export async function findAnswer(tx: Tx, draft: Draft, { measure, side }: Place): Promise<RecordedAnswer | null> {
  const [found] = await tx
    .select({ row: observation, recordedBy: account.name })
    .from(observation)
    .leftJoin(account, eq(account.id, observation.recordedBy))
    .where(and(eq(observation.assessmentId, draft.assessmentId), eq(observation.measure, measure), eq(observation.side, side)))
  return found ? answerOf(found.row, found.recordedBy ?? '') : null
}

interface NewAnswer extends Place {
  readonly entry: Entry
  readonly note: string
  readonly now: Date
  readonly accountId: string
}

/** Writes one answer and raises its version and the assessment's. The draft's row is locked, so both are the next number. */
export async function writeAnswer(tx: Tx, { scope, draft }: { scope: Scope; draft: Draft }, answer: NewAnswer): Promise<SavedAnswer> {
  const { measure, side, entry, note, now, accountId } = answer
  const written = { ...columnsOf(entry), note, recordedAt: now, recordedBy: accountId }
  const [row] = await tx
    .insert(observation)
    .values({ clinicId: scope.clinicId, assessmentId: draft.assessmentId, measure, side, ...written })
    .onConflictDoUpdate({
      target: [observation.clinicId, observation.assessmentId, observation.measure, observation.side],
      set: { ...written, version: sql`${observation.version} + 1` },
    })
    .returning({ version: observation.version })
  const [raised] = await tx
    .update(assessment)
    .set({ version: sql`${assessment.version} + 1`, updatedAt: now })
    .where(and(eq(assessment.clinicId, scope.clinicId), eq(assessment.id, draft.assessmentId)))
    .returning({ version: assessment.version })
  if (!row || !raised) throw new Error('The answer was not stored.')
  return { version: row.version, assessmentVersion: raised.version, recordedAt: now.toISOString() }
}
