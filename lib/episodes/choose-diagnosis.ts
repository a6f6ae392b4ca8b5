import { and, eq, sql } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { episode } from '@/db/tables/episode'
import { withScope } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { done, refused } from '@/lib/platform/outcome'
import type { ChooseDiagnosisInput } from './schema'
import type { ChooseDiagnosisOutcome } from './types'

/**
 * Chooses the working diagnosis of an open episode, or another one. What was signed or issued before stays as it was; what is proposed
 * from now on follows it. Only what the page showed is replaced, and the same choice again changes nothing.
 */
export async function chooseDiagnosis(scope: Scope, input: ChooseDiagnosisInput): Promise<ChooseDiagnosisOutcome> {
  if (!scope.role || !hasPermission(scope.role, 'assessment:write')) return refused('not-permitted')
  return withScope(scope, async (tx) => {
    const { episodeId, condition } = input
    const which = and(eq(episode.clinicId, scope.clinicId), eq(episode.id, episodeId))
    const [found] = await tx.select().from(episode).where(which).for('no key update')
    if (!found) return refused('not-found')
    if (found.closedAt) return refused('closed')
    if (found.condition === condition) return done({ version: found.version })
    if (found.version !== input.version) return refused('stale')
    await tx
      .update(episode)
      .set({ condition, version: sql`${episode.version} + 1` })
      .where(which)
    await recordAudit(tx, scope, {
      action: 'episode.diagnosis-chosen',
      subject: 'episode',
      subjectId: episodeId,
      patientId: found.patientId,
      detail: { before: found.condition ?? 'none', now: condition },
    })
    return done({ version: found.version + 1 })
  })
}
