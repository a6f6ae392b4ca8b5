import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { withAccount } from '@/db/system'
import { account } from '@/db/tables/account'
import { authSession } from '@/db/tables/auth-session'
import { membership } from '@/db/tables/membership'
import type { Role } from './permissions'
import { ABSOLUTE_HOURS, IDLE_MINUTES, NOTE_ACTIVITY_EVERY_SECONDS } from './session-limits'

/** What the cookie carries: which sign-in, and whose. Neither is worth anything without its row. */
export interface SessionTicket {
  readonly sessionId: string
  readonly accountId: string
}

export interface LiveSession {
  readonly clinicId: string
  readonly accountName: string
  readonly role: Role
}

export async function openSession(facts: { accountId: string; clinicId: string; address: string | null }): Promise<SessionTicket> {
  const { accountId, clinicId, address } = facts
  return withAccount(accountId, async (tx) => {
    const [opened] = await tx
      .insert(authSession)
      .values({ accountId, activeClinicId: clinicId, address, expiresAt: sql`now() + make_interval(hours => ${ABSOLUTE_HOURS})` })
      .returning({ sessionId: authSession.id })
    if (!opened) throw new Error('The sign-in was not stored.')
    return { sessionId: opened.sessionId, accountId }
  })
}

/**
 * The sign-in behind a ticket, or null when it was revoked, ran out, lay idle, or its account or membership has ended.
 * Asked on every request, by the database's clock.
 */
export async function readSession({ sessionId, accountId }: SessionTicket): Promise<LiveSession | null> {
  return withAccount(accountId, async (tx) => {
    const [live] = await tx
      .select({
        clinicId: authSession.activeClinicId,
        accountName: account.name,
        role: membership.role,
        isActivityStale: sql<boolean>`${authSession.lastSeenAt} < now() - make_interval(secs => ${NOTE_ACTIVITY_EVERY_SECONDS})`,
      })
      .from(authSession)
      .innerJoin(account, and(eq(account.id, authSession.accountId), isNull(account.disabledAt)))
      .innerJoin(
        membership,
        and(
          eq(membership.accountId, authSession.accountId),
          eq(membership.clinicId, authSession.activeClinicId),
          isNull(membership.endedAt),
        ),
      )
      .where(
        and(
          eq(authSession.id, sessionId),
          eq(authSession.accountId, accountId),
          isNull(authSession.revokedAt),
          gt(authSession.expiresAt, sql`now()`),
          gt(authSession.lastSeenAt, sql`now() - make_interval(mins => ${IDLE_MINUTES})`),
        ),
      )
    if (!live) return null
    const { isActivityStale, ...session } = live
    if (isActivityStale)
      await tx
        .update(authSession)
        .set({ lastSeenAt: sql`now()` })
        .where(eq(authSession.id, sessionId))
    return session
  })
}

/** Ends one sign-in at once. Answers the clinic it was for, or null when it had ended before. */
export async function endSession({ sessionId, accountId }: SessionTicket): Promise<{ clinicId: string } | null> {
  return withAccount(accountId, async (tx) => {
    const [ended] = await tx
      .update(authSession)
      .set({ revokedAt: sql`now()` })
      .where(and(eq(authSession.id, sessionId), eq(authSession.accountId, accountId), isNull(authSession.revokedAt)))
      .returning({ clinicId: authSession.activeClinicId })
    return ended ?? null
  })
}
