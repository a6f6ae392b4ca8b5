import { and, eq, sql } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { testTemplate } from '@/db/tables/test-template'
import { withScope } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { done, refused } from '@/lib/platform/outcome'
import { isTemplate, lockTemplate } from './find-template'
import { listTemplates } from './queries'
import type { ChooseDefaultTemplateInput } from './schema'
import type { ChooseDefaultOutcome } from './types'

/** Chooses the set that every new assessment of the clinic begins with, or none. The last one to choose decides. */
export async function chooseDefaultTemplate(
  scope: Scope,
  { templateId }: ChooseDefaultTemplateInput,
  now: Date,
): Promise<ChooseDefaultOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'template:write')) return refused('not-permitted')
  return withScope(scope, async (tx) => {
    if (templateId !== null && !(await lockTemplate(tx, scope, templateId))) return refused('not-found')
    const set = (isDefault: boolean) => ({ isDefault, version: sql`${testTemplate.version} + 1`, updatedAt: now })
    await tx
      .update(testTemplate)
      .set(set(false))
      .where(and(eq(testTemplate.clinicId, scope.clinicId), eq(testTemplate.isDefault, true)))
    if (templateId !== null) await tx.update(testTemplate).set(set(true)).where(isTemplate(scope, templateId))
    const detail = { templateId }
    await recordAudit(tx, scope, { action: 'template.default-chosen', subject: 'clinic', subjectId: scope.clinicId, detail })
    return done({ templates: await listTemplates(tx, scope) })
  })
}
