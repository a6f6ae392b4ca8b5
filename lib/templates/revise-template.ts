import { and, eq, ne } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { testTemplate } from '@/db/tables/test-template'
import { withScope } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { addableOf } from '@/lib/clinical/measures/addable'
import { done, refused } from '@/lib/platform/outcome'
import { isTemplate, lockTemplate } from './find-template'
import { listTemplates } from './queries'
import type { ReviseTemplateInput } from './schema'
import type { SaveTemplateOutcome } from './types'

/** Gives a set another name or other tests. Assessments that began with it keep what they have. */
export async function reviseTemplate(scope: Scope, input: ReviseTemplateInput, now: Date): Promise<SaveTemplateOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'template:write')) return refused('not-permitted')
  const { templateId, name } = input
  const measures = addableOf(input.measures)
  if (measures.length < new Set(input.measures).size) return refused('no-such-test')
  return withScope(scope, async (tx) => {
    const standing = await lockTemplate(tx, scope, templateId)
    if (!standing) return refused('not-found')
    if (standing.version !== input.version) return refused('stale')
    const [namesake] = await tx
      .select({ id: testTemplate.id })
      .from(testTemplate)
      .where(and(eq(testTemplate.clinicId, scope.clinicId), eq(testTemplate.name, name), ne(testTemplate.id, templateId)))
    if (namesake) return refused('name-taken')
    const version = standing.version + 1
    await tx
      .update(testTemplate)
      .set({ name, measures: [...measures], version, updatedAt: now })
      .where(isTemplate(scope, templateId))
    const detail = { tests: measures.length, version }
    await recordAudit(tx, scope, { action: 'template.revised', subject: 'template', subjectId: templateId, detail })
    return done({ templates: await listTemplates(tx, scope) })
  })
}
