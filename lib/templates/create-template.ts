import { and, eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { testTemplate } from '@/db/tables/test-template'
import { withScope } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { addableOf } from '@/lib/clinical/measures/addable'
import { done, refused } from '@/lib/platform/outcome'
import { listTemplates } from './queries'
import type { CreateTemplateInput } from './schema'
import type { SaveTemplateOutcome } from './types'

/** Creates a set of tests for the whole clinic. The same form sent again is the same set; a name is used once. */
export async function createTemplate(scope: Scope, input: CreateTemplateInput, now: Date): Promise<SaveTemplateOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'template:write')) return refused('not-permitted')
  const createdBy = scope.accountId
  const { templateId, name } = input
  const measures = addableOf(input.measures)
  if (measures.length < new Set(input.measures).size) return refused('no-such-test')
  return withScope(scope, async (tx) => {
    const [created] = await tx
      .insert(testTemplate)
      .values({ clinicId: scope.clinicId, id: templateId, name, measures: [...measures], createdAt: now, createdBy, updatedAt: now })
      .onConflictDoNothing()
      .returning({ id: testTemplate.id })
    if (!created) {
      const ours = and(eq(testTemplate.clinicId, scope.clinicId), eq(testTemplate.id, templateId))
      const [standing] = await tx.select({ id: testTemplate.id }).from(testTemplate).where(ours)
      return standing ? done({ templates: await listTemplates(tx, scope) }) : refused('name-taken')
    }
    const detail = { tests: measures.length }
    await recordAudit(tx, scope, { action: 'template.created', subject: 'template', subjectId: templateId, detail })
    return done({ templates: await listTemplates(tx, scope) })
  })
}
