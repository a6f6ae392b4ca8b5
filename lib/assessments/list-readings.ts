import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { assessment } from '@/db/tables/assessment'
import { assessmentAmendment } from '@/db/tables/assessment-amendment'
import { observation } from '@/db/tables/observation'
import type { Tx } from '@/db/with-scope'
import type { Observation, ObservationSide, Protocol } from '@/lib/clinical/measures/types'
import type { Interpretation } from '@/lib/clinical/screening/types'
import { amendedAnswers } from './amendments'
import { answerOf, observationOf } from './answer-rows'

interface AssessmentsKey {
  readonly clinicId: string
  readonly assessmentIds: readonly string[]
}

/** What an assessment is compared by: its answers, or what they were amended to, how each was taken, and how they were read. */
export interface Readings {
  readonly observations: readonly Observation[]
  readonly protocols: readonly { readonly measure: string; readonly side: ObservationSide; readonly protocol: Protocol }[]
  /** As signed, or as read with the last amendment; null for a draft, which is read as its answers stand. */
  readonly interpretations: readonly Interpretation[] | null
}

/** The readings of some assessments by id. Three questions however many there are. */
export async function listReadings(tx: Tx, { clinicId, assessmentIds }: AssessmentsKey): Promise<ReadonlyMap<string, Readings>> {
  if (assessmentIds.length === 0) return new Map()
  const ids = [...assessmentIds]
  const amended = sql`(select a.result from assessment_amendment a
    where a.clinic_id = assessment.clinic_id and a.assessment_id = assessment.id order by a.number desc limit 1)`
  const read = await tx
    .select({
      id: assessment.id,
      interpretations: sql<readonly Interpretation[] | null>`coalesce(${amended}, ${assessment.signedResult}) -> 'interpretations'`,
    })
    .from(assessment)
    .where(and(eq(assessment.clinicId, clinicId), inArray(assessment.id, ids)))
  const rows = await tx
    .select()
    .from(observation)
    .where(and(eq(observation.clinicId, clinicId), inArray(observation.assessmentId, ids)))
  const amendments = await tx
    .select({
      assessmentId: assessmentAmendment.assessmentId,
      measure: assessmentAmendment.measure,
      side: assessmentAmendment.side,
      corrected: assessmentAmendment.corrected,
    })
    .from(assessmentAmendment)
    .where(and(eq(assessmentAmendment.clinicId, clinicId), inArray(assessmentAmendment.assessmentId, ids)))
    .orderBy(asc(assessmentAmendment.number))
  return new Map(
    read.map(({ id, interpretations }) => {
      const own = rows.filter(({ assessmentId }) => assessmentId === id)
      const corrections = amendments.filter(({ assessmentId }) => assessmentId === id)
      const answers = own.map((row) => answerOf(row, { recordedBy: '', carriedOn: row.carriedFrom }))
      const observations = amendedAnswers(answers, corrections).flatMap(observationOf)
      const protocols = own.map(({ measure, side, protocol }) => ({ measure, side, protocol }))
      return [id, { observations, protocols, interpretations }]
    }),
  )
}
