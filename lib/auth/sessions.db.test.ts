import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { withAccount } from '@/db/system'
import { account } from '@/db/tables/account'
import { authSession } from '@/db/tables/auth-session'
import { membership } from '@/db/tables/membership'
import { makeTestClinic } from '@/db/test-scope'
import { withScope } from '@/db/with-scope'
import type { Scope } from './scope'
import { ABSOLUTE_HOURS, IDLE_MINUTES, NOTE_ACTIVITY_EVERY_SECONDS } from './session-limits'
import { endSession, openSession, readSession, type SessionTicket } from './sessions'

let scope: Scope
let accountId: string
let ticket: SessionTicket

beforeEach(async () => {
  scope = await makeTestClinic()
  accountId = scope.accountId ?? ''
  ticket = await openSession({ accountId, clinicId: scope.clinicId, address: null })
})

async function lastSeen(secondsAgo: number): Promise<void> {
  await withAccount(accountId, (tx) => tx.update(authSession).set({ lastSeenAt: sql`now() - make_interval(secs => ${secondsAgo})` }))
}

/** When the sign-in was last seen to be used, as the database has it. */
async function readLastSeen(): Promise<number> {
  const [row] = await withAccount(accountId, (tx) => tx.select({ at: authSession.lastSeenAt }).from(authSession))
  return row?.at.getTime() ?? 0
}

describe('an open sign-in', () => {
  it('answers who is asking, in which clinic and role', async () => {
    expect(await readSession(ticket)).toEqual({ clinicId: scope.clinicId, accountName: 'Test clinician', role: 'clinician' })
  })

  it('lasts the absolute time and no longer', async () => {
    const [row] = await withAccount(accountId, (tx) =>
      tx.select({ hours: sql<number>`extract(epoch from expires_at - created_at) / 3600` }).from(authSession),
    )
    expect(Number(row?.hours)).toBeCloseTo(ABSOLUTE_HOURS, 2)
  })

  it('takes a changed role at once', async () => {
    await withScope(scope, (tx) => tx.update(membership).set({ role: 'assistant' }))
    expect(await readSession(ticket)).toMatchObject({ role: 'assistant' })
  })

  it('writes activity down, but not on every request', async () => {
    await lastSeen(NOTE_ACTIVITY_EVERY_SECONDS - 10)
    const before = await readLastSeen()
    await readSession(ticket)
    expect(await readLastSeen()).toBe(before)
    await lastSeen(NOTE_ACTIVITY_EVERY_SECONDS + 10)
    await readSession(ticket)
    expect(await readLastSeen()).toBeGreaterThan(before)
  })

  it('is not brought back by looking at it when it lay idle', async () => {
    await lastSeen(IDLE_MINUTES * 60)
    const before = await readLastSeen()
    await readSession(ticket)
    expect(await readLastSeen()).toBe(before)
  })
})

describe('a sign-in is over', () => {
  it('once it was ended, for every copy of its cookie, and cannot be reopened', async () => {
    const copy = { ...ticket }
    expect(await endSession(ticket)).toEqual({ clinicId: scope.clinicId })
    expect(await readSession(copy)).toBeNull()
    expect(await endSession(ticket)).toBeNull()
  })

  it('only for the one that was ended', async () => {
    const other = await openSession({ accountId, clinicId: scope.clinicId, address: null })
    await endSession(ticket)
    expect(await readSession(other)).not.toBeNull()
  })

  it('after lying idle', async () => {
    await lastSeen(IDLE_MINUTES * 60 - 10)
    expect(await readSession(ticket)).not.toBeNull()
    await lastSeen(IDLE_MINUTES * 60)
    expect(await readSession(ticket)).toBeNull()
  })

  it('when its time has run out, however busy it was', async () => {
    const spent = { accountId, activeClinicId: scope.clinicId, expiresAt: sql`now()` }
    const [row] = await withAccount(accountId, (tx) => tx.insert(authSession).values(spent).returning({ id: authSession.id }))
    expect(await readSession({ sessionId: row?.id ?? '', accountId })).toBeNull()
  })

  it('when the account is closed', async () => {
    await withAccount(accountId, (tx) => tx.update(account).set({ disabledAt: new Date() }).where(eq(account.id, accountId)))
    expect(await readSession(ticket)).toBeNull()
  })

  it('when the membership ends', async () => {
    await withScope(scope, (tx) => tx.update(membership).set({ endedAt: new Date() }))
    expect(await readSession(ticket)).toBeNull()
  })
})

describe('a ticket', () => {
  it('opens nothing for another account, or with an id that was made up', async () => {
    const other = await makeTestClinic()
    expect(await readSession({ ...ticket, accountId: other.accountId ?? '' })).toBeNull()
    expect(await endSession({ ...ticket, accountId: other.accountId ?? '' })).toBeNull()
    expect(await readSession({ ...ticket, sessionId: randomUUID() })).toBeNull()
    expect(await readSession(ticket)).not.toBeNull()
  })
})
