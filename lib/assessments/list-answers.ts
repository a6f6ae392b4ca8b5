import { and, eq } from 'drizzle-orm'
import { account } from '@/db/tables/account'
import { observation } from '@/db/tables/observation'
import type { Tx } from '@/db/with-scope'
import { answerOf, carriedOn } from './answer-rows'
import type { RecordedAnswer } from './types'

interface AssessmentKey {
  readonly clinicId: string
  readonly assessmentId: string
}

/** Every answer on record, those that were cleared included: their versions count. */
export async function listAnswers(tx: Tx, { clinicId, assessmentId }: AssessmentKey): Promise<readonly RecordedAnswer[]> {
  const rows = await tx
    .select({ row: observation, recordedBy: account.name, carriedOn })
    .from(observation)
    .leftJoin(account, eq(account.id, observation.recordedBy))
    .where(and(eq(observation.clinicId, clinicId), eq(observation.assessmentId, assessmentId)))
  return rows.map(({ row, recordedBy, ...beside }) => answerOf(row, { recordedBy: recordedBy ?? '', ...beside }))
}
