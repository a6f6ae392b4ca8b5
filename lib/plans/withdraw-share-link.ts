import { and, eq, isNull } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { episode } from '@/db/tables/episode'
import { plan } from '@/db/tables/plan'
import { shareLink } from '@/db/tables/share-link'
import { withScope, type Tx } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { done, refused, type Outcome } from '@/lib/platform/outcome'
import type { WithdrawShareLinkInput } from './schema'
import type { ShareLinkRefusal } from './types'

/** Ends a link at once. Ending it twice is one end and one audit row. */
export async function withdrawShareLink(
  scope: Scope,
  { linkId }: WithdrawShareLinkInput,
  now: Date,
): Promise<Outcome<{ linkId: string }, Exclude<ShareLinkRefusal, 'not-issued'>>> {
  if (!scope.role || !hasPermission(scope.role, 'share-link:write')) return refused('not-permitted')
  return withScope(scope, async (tx) => {
    const link = await findLink(tx, scope, linkId)
    if (!link) return refused('not-found')

    const ended = await tx
      .update(shareLink)
      .set({ revokedAt: now })
      .where(and(eq(shareLink.clinicId, scope.clinicId), eq(shareLink.id, linkId), isNull(shareLink.revokedAt)))
      .returning({ id: shareLink.id })
    if (ended.length > 0) {
      await recordAudit(tx, scope, {
        action: 'share-link.withdrawn',
        subject: 'share_link',
        subjectId: linkId,
        patientId: link.patientId,
        detail: { planId: link.planId },
      })
    }
    return done({ linkId })
  })
}

async function findLink(tx: Tx, scope: Scope, linkId: string) {
  const [link] = await tx
    .select({ planId: shareLink.planId, patientId: episode.patientId })
    .from(shareLink)
    .innerJoin(plan, and(eq(plan.clinicId, shareLink.clinicId), eq(plan.id, shareLink.planId)))
    .innerJoin(episode, and(eq(episode.clinicId, plan.clinicId), eq(episode.id, plan.episodeId)))
    .where(and(eq(shareLink.clinicId, scope.clinicId), eq(shareLink.id, linkId)))
  return link
}
