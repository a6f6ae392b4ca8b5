import { and, asc, count, desc, eq } from 'drizzle-orm'
import { assessmentAmendment } from '@/db/tables/assessment-amendment'
import type { Tx } from '@/db/with-scope'
import type { AssessmentResult } from '@/lib/clinical/screening/types'
import type { Amendment, RecordedAnswer } from './types'

interface AssessmentKey {
  readonly clinicId: string
  readonly assessmentId: string
}

type StandingAnswer = Pick<RecordedAnswer, 'measure' | 'side' | 'entry' | 'protocol' | 'carriedOn' | 'confirmed'>

type Correction = Pick<Amendment, 'measure' | 'side' | 'corrected'>

/** What stands now: each answer, or what its last amendment put in its place, taken in the way that was recorded. Nothing stands where an answer was taken off the record. */
export function amendedAnswers(answers: readonly StandingAnswer[], amendments: readonly Correction[]): readonly StandingAnswer[] {
  const standing = new Map(answers.map((answer) => [placeOf(answer), answer]))
  for (const { measure, side, corrected } of amendments) {
    const place = placeOf({ measure, side })
    standing.set(place, { measure, side, entry: corrected ?? { kind: 'blank' }, protocol: standing.get(place)?.protocol })
  }
  return [...standing.values()]
}

const placeOf = ({ measure, side }: Pick<StandingAnswer, 'measure' | 'side'>) => `${measure}:${side}`

const ofAssessment = ({ clinicId, assessmentId }: AssessmentKey) =>
  and(eq(assessmentAmendment.clinicId, clinicId), eq(assessmentAmendment.assessmentId, assessmentId))

/** Every amendment of an assessment, oldest first; none of a draft. */
export async function listAmendments(tx: Tx, key: AssessmentKey): Promise<readonly Amendment[]> {
  const rows = await tx
    .select({
      id: assessmentAmendment.id,
      number: assessmentAmendment.number,
      measure: assessmentAmendment.measure,
      side: assessmentAmendment.side,
      original: assessmentAmendment.original,
      corrected: assessmentAmendment.corrected,
      reason: assessmentAmendment.reason,
      ruleVersion: assessmentAmendment.ruleVersion,
      amendedAt: assessmentAmendment.amendedAt,
      amendedName: assessmentAmendment.amendedName,
    })
    .from(assessmentAmendment)
    .where(ofAssessment(key))
    .orderBy(asc(assessmentAmendment.number))
  return rows.map(({ amendedAt, ...row }) => ({ ...row, amendedAt: amendedAt.toISOString() }))
}

/** The assessment as it was read with its last amendment; null when there is none. */
export async function findAmendedResult(tx: Tx, key: AssessmentKey): Promise<AssessmentResult | null> {
  const [last] = await tx
    .select({ result: assessmentAmendment.result })
    .from(assessmentAmendment)
    .where(ofAssessment(key))
    .orderBy(desc(assessmentAmendment.number))
    .limit(1)
  return last?.result ?? null
}

/** How often a signed assessment has been amended; 0 for a draft. */
export async function countAmendments(tx: Tx, key: AssessmentKey): Promise<number> {
  const [found] = await tx.select({ amendments: count() }).from(assessmentAmendment).where(ofAssessment(key))
  return found?.amendments ?? 0
}
