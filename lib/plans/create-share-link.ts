import { and, eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { clinic } from '@/db/tables/clinic'
import { episode } from '@/db/tables/episode'
import { plan } from '@/db/tables/plan'
import { shareLink } from '@/db/tables/share-link'
import { withScope, type Tx } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { done, refused, type Outcome } from '@/lib/platform/outcome'
import { newShareLink } from './new-share-link'
import type { CreateShareLinkInput } from './schema'
import type { NewShareLink, ShareLinkRefusal } from './types'

/** Makes another link to an issued plan. The answer is the only place where it is ever shown. */
export async function createShareLink(scope: Scope, { planId }: CreateShareLinkInput): Promise<Outcome<NewShareLink, ShareLinkRefusal>> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'share-link:write')) return refused('not-permitted')
  const createdBy = scope.accountId
  return withScope(scope, async (tx) => {
    const found = await findIssuedPlan(tx, scope, planId)
    if (!found) return refused('not-found')
    if (found.status !== 'issued') return refused('not-issued')

    const { shown, kept } = newShareLink(found.planning, found.timeZone)
    const [link] = await tx
      .insert(shareLink)
      .values({ clinicId: scope.clinicId, planId, createdBy, ...kept })
      .returning({ id: shareLink.id })
    if (!link) throw new Error('The link was not stored.')
    await recordAudit(tx, scope, {
      action: 'share-link.created',
      subject: 'share_link',
      subjectId: link.id,
      patientId: found.patientId,
      detail: { planId },
    })
    return done(shown)
  })
}

/** Takes the plan's row lock: a plan that is being replaced gets no link that outlives it. */
async function findIssuedPlan(tx: Tx, scope: Scope, planId: string) {
  const [found] = await tx
    .select({ status: plan.status, planning: plan.planning, patientId: episode.patientId, timeZone: clinic.timeZone })
    .from(plan)
    .innerJoin(episode, and(eq(episode.clinicId, plan.clinicId), eq(episode.id, plan.episodeId)))
    .innerJoin(clinic, eq(clinic.id, plan.clinicId))
    .where(and(eq(plan.clinicId, scope.clinicId), eq(plan.id, planId)))
    .for('no key update', { of: plan })
  return found
}
