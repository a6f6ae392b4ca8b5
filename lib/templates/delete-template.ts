import { recordAudit } from '@/db/record-audit'
import { testTemplate } from '@/db/tables/test-template'
import { withScope } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { done, refused } from '@/lib/platform/outcome'
import { isTemplate, lockTemplate } from './find-template'
import { listTemplates } from './queries'
import type { DeleteTemplateInput } from './schema'
import type { DeleteTemplateOutcome } from './types'

/** Deletes a set. Assessments that began with it keep their tests; when it was the default, new ones begin with the core set alone. */
export async function deleteTemplate(scope: Scope, { templateId, version }: DeleteTemplateInput): Promise<DeleteTemplateOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'template:write')) return refused('not-permitted')
  return withScope(scope, async (tx) => {
    const standing = await lockTemplate(tx, scope, templateId)
    if (!standing) return refused('not-found')
    if (standing.version !== version) return refused('stale')
    await tx.delete(testTemplate).where(isTemplate(scope, templateId))
    const detail = { version, wasDefault: standing.isDefault }
    await recordAudit(tx, scope, { action: 'template.deleted', subject: 'template', subjectId: templateId, detail })
    return done({ templates: await listTemplates(tx, scope) })
  })
}
