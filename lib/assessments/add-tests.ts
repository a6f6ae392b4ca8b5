import { recordAudit } from '@/db/record-audit'
import { addedTest } from '@/db/tables/added-test'
import { withScope } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { addableOf } from '@/lib/clinical/measures/addable'
import { done, refused } from '@/lib/platform/outcome'
import { lockDraft } from './draft'
import { layOutDraft } from './lay-out-draft'
import type { AddTestsInput } from './schema'
import type { AddTestsOutcome } from './types'

/** Puts tests on the sheet of a draft beside the core set, all or none. One that stands there already is left as it is. */
export async function addTests(scope: Scope, input: AddTestsInput, now: Date): Promise<AddTestsOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'assessment:write')) return refused('not-permitted')
  const addedBy = scope.accountId
  const measures = addableOf(input.measures)
  if (measures.length < new Set(input.measures).size) return refused('no-such-test')
  return withScope(scope, async (tx) => {
    const { assessmentId } = input
    const locked = await lockDraft(tx, scope, assessmentId)
    if (!locked.ok) return locked
    const draft = locked.value
    const written = await tx
      .insert(addedTest)
      .values(measures.map((measure) => ({ clinicId: scope.clinicId, assessmentId, measure, addedAt: now, addedBy })))
      .onConflictDoNothing()
      .returning({ measure: addedTest.measure })
    if (written.length > 0)
      await recordAudit(tx, scope, {
        action: 'assessment.tests-added',
        subject: 'assessment',
        subjectId: assessmentId,
        patientId: draft.patientId,
        detail: { measures: written.map(({ measure }) => measure).join(' ') },
      })
    return done({ sections: await layOutDraft(tx, { scope, draft, now }) })
  })
}
