import { and, desc, eq, ne, sql } from 'drizzle-orm'
import { assessment } from '@/db/tables/assessment'
import { episode } from '@/db/tables/episode'
import type { Tx } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { amendedAnswers, listAmendments } from './amendments'
import type { Draft } from './draft'
import { listAnswers } from './list-answers'
import type { RecordedAnswer } from './types'

export interface LastSigned {
  readonly assessmentId: string
  readonly assessedOn: string
  readonly isSameEpisode: boolean
  /** What stands now, amendments included. */
  readonly answers: readonly Pick<RecordedAnswer, 'measure' | 'side' | 'entry' | 'protocol' | 'carriedOn' | 'confirmed'>[]
}

/** The runner's last signed assessment before this one: of the same episode when there is one, otherwise of an earlier episode; or null. */
export async function findLastSigned(
  tx: Tx,
  { clinicId }: Scope,
  { assessmentId, episodeId, patientId }: Pick<Draft, 'assessmentId' | 'episodeId' | 'patientId'>,
): Promise<LastSigned | null> {
  const [found] = await tx
    .select({ id: assessment.id, assessedOn: assessment.assessedOn, episodeId: assessment.episodeId })
    .from(assessment)
    .innerJoin(episode, and(eq(episode.clinicId, assessment.clinicId), eq(episode.id, assessment.episodeId)))
    .where(
      and(
        eq(assessment.clinicId, clinicId),
        eq(episode.patientId, patientId),
        eq(assessment.status, 'signed'),
        ne(assessment.id, assessmentId),
      ),
    )
    .orderBy(desc(sql`${assessment.episodeId} = ${episodeId}`), desc(assessment.assessedOn), desc(assessment.signedAt))
    .limit(1)
  if (!found) return null
  const key = { clinicId, assessmentId: found.id }
  const answers = amendedAnswers(await listAnswers(tx, key), await listAmendments(tx, key))
  return { assessmentId: found.id, assessedOn: found.assessedOn, isSameEpisode: found.episodeId === episodeId, answers }
}
