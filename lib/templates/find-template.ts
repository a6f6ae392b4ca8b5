import { and, eq } from 'drizzle-orm'
import { testTemplate } from '@/db/tables/test-template'
import type { Tx } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'

export const isTemplate = ({ clinicId }: Scope, templateId: string) =>
  and(eq(testTemplate.clinicId, clinicId), eq(testTemplate.id, templateId))

/** A set of this clinic with its row locked until the transaction ends, or null. */
export async function lockTemplate(tx: Tx, scope: Scope, templateId: string) {
  const [found] = await tx
    .select({ version: testTemplate.version, isDefault: testTemplate.isDefault })
    .from(testTemplate)
    .where(isTemplate(scope, templateId))
    .for('update')
  return found ?? null
}
