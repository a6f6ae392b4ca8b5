import { randomUUID } from 'node:crypto'
import { recordObservations } from '@/lib/assessments/record-observations'
import { signAssessment } from '@/lib/assessments/sign-assessment'
import { startAssessment } from '@/lib/assessments/start-assessment'
import type { TestDraft } from '@/lib/assessments/test-draft'
import type { Scope } from '@/lib/auth/scope'
import type { ObservedValue } from '@/lib/clinical/measures/types'

interface TestReview {
  readonly at: Date
  /** "pain-worst-7d left": 3 */
  readonly answers: Readonly<Record<string, ObservedValue>>
  readonly isSigned?: boolean
}

/** For tests: one more assessment of the same episode on another day, with just these answers, signed unless it is said otherwise. */
export async function reviewOn(scope: Scope, { episodeId }: TestDraft, { at, answers, isSigned = true }: TestReview): Promise<string> {
  const assessmentId = randomUUID()
  await startAssessment(scope, { assessmentId, episodeId }, at)
  const entered = Object.entries(answers).map(([key, value]) => {
    const [measure = '', side = 'none'] = key.split(' ')
    const entry = { kind: 'value', value } as const
    return { measure, side: side as 'none' | 'left' | 'right', entry, version: null, note: '', unheard: [] }
  })
  const batch = await recordObservations(scope, { assessmentId, enteredBy: scope.accountId ?? '', answers: entered }, at)
  if (!batch.ok || batch.value.answers.some(({ ok }) => !ok)) throw new Error('An answer of the review was refused.')
  if (isSigned) await signAssessment(scope, { assessmentId, version: batch.value.assessmentVersion }, at)
  return assessmentId
}
