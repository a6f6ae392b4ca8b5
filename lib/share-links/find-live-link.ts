import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { withShareTokenHash } from '@/db/system'
import { episode } from '@/db/tables/episode'
import { plan } from '@/db/tables/plan'
import { shareLink } from '@/db/tables/share-link'
import { withScope, type Tx } from '@/db/with-scope'
import { mintScope, type Scope } from '@/lib/auth/scope'
import { hashSecretToken, isSecretToken } from '@/lib/platform/secret-token'
import { hasTriesLeft, noteMissedTry } from './limit-tries'

export interface LiveLink {
  readonly linkId: string
  readonly planId: string
  readonly patientId: string
}

interface Knock {
  readonly token: string
  readonly address: string | null
}

type LiveLinkWork<T> = (tx: Tx, scope: Scope, link: LiveLink) => Promise<T>

/**
 * Opens what a token opens, in one transaction of its clinic, or answers null. Unknown, malformed, expired and withdrawn
 * are one and the same null, and the database's clock says what has expired. An address with too many misses in the last
 * minute is not even looked up.
 */
export async function withLiveLink<T>({ token, address }: Knock, work: LiveLinkWork<T>): Promise<T | null> {
  if (!(await hasTriesLeft(address))) return null
  const clinicId = isSecretToken(token) ? await findClinicOf(token) : null
  const opened = clinicId === null ? null : await workInClinic(clinicId, { token, address }, work)
  if (opened === null) await noteMissedTry(address)
  return opened
}

async function findClinicOf(token: string): Promise<string | null> {
  const tokenHash = hashSecretToken(token)
  const [found] = await withShareTokenHash(tokenHash, (tx) =>
    tx.select({ clinicId: shareLink.clinicId }).from(shareLink).where(eq(shareLink.tokenHash, tokenHash)),
  )
  return found?.clinicId ?? null
}

async function workInClinic<T>(clinicId: string, { token, address }: Knock, work: LiveLinkWork<T>): Promise<T | null> {
  const scope = mintScope({ actor: 'share-link', clinicId, accountId: null, accountName: 'A patient’s link', role: null, address })
  return withScope(scope, async (tx) => {
    const [link] = await tx
      .select({ linkId: shareLink.id, planId: shareLink.planId, patientId: episode.patientId })
      .from(shareLink)
      .innerJoin(plan, and(eq(plan.clinicId, shareLink.clinicId), eq(plan.id, shareLink.planId)))
      .innerJoin(episode, and(eq(episode.clinicId, plan.clinicId), eq(episode.id, plan.episodeId)))
      .where(
        and(
          eq(shareLink.clinicId, clinicId),
          eq(shareLink.tokenHash, hashSecretToken(token)),
          isNull(shareLink.revokedAt),
          gt(shareLink.expiresAt, sql`now()`),
          eq(plan.status, 'issued'),
        ),
      )
    return link ? work(tx, scope, link) : null
  })
}
