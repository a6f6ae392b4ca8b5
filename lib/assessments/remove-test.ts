import { and, eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { addedTest } from '@/db/tables/added-test'
import { observation } from '@/db/tables/observation'
import { withScope } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { done, refused } from '@/lib/platform/outcome'
import { answerOf } from './answer-rows'
import { lockDraft } from './draft'
import { layOutDraft } from './lay-out-draft'
import type { RemoveTestInput } from './schema'
import type { RemoveTestOutcome } from './types'

/** Takes an added test off the sheet again. One with an answer or a note stays: the answer has to be taken back first. */
export async function removeTest(scope: Scope, input: RemoveTestInput, now: Date): Promise<RemoveTestOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'assessment:write')) return refused('not-permitted')
  return withScope(scope, async (tx) => {
    const { assessmentId, measure } = input
    const locked = await lockDraft(tx, scope, assessmentId)
    if (!locked.ok) return locked
    const draft = locked.value
    const rows = await tx
      .select()
      .from(observation)
      .where(and(eq(observation.clinicId, scope.clinicId), eq(observation.assessmentId, assessmentId), eq(observation.measure, measure)))
    const isAnswered = rows
      .map((row) => answerOf(row, { recordedBy: '', carriedOn: row.carriedFrom }))
      .some(({ entry, note }) => entry.kind !== 'blank' || note !== '')
    if (isAnswered) return refused('answered')
    const [removed] = await tx
      .delete(addedTest)
      .where(and(eq(addedTest.clinicId, scope.clinicId), eq(addedTest.assessmentId, assessmentId), eq(addedTest.measure, measure)))
      .returning({ measure: addedTest.measure })
    if (removed)
      await recordAudit(tx, scope, {
        action: 'assessment.test-removed',
        subject: 'assessment',
        subjectId: assessmentId,
        patientId: draft.patientId,
        detail: { measure },
      })
    return done({ sections: await layOutDraft(tx, { scope, draft, now }) })
  })
}
