import { randomUUID } from 'node:crypto'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { withAccount, withNobody, withSignInEmail } from '@/db/system'
import { account } from '@/db/tables/account'
import { membership } from '@/db/tables/membership'
import { rateLimit } from '@/db/tables/rate-limit'
import { withScope } from '@/db/with-scope'
import { done, refused, type Outcome } from '@/lib/platform/outcome'
import { foldEmail } from './fold-email'
import { hashPassword, needsRehash, verifyPassword } from './password-hash'
import { mintScope, type Scope } from './scope'
import { openSession, type SessionTicket } from './sessions'
import type { SignInRefusal } from './types'
import { countAttempt, forgiveAttempts } from './sign-in-limits'
import { readKnownDevice } from './known-device'

export interface SignInAttempt {
  readonly email: string
  readonly password: string
  readonly address: string | null
  /** The mark that this browser was given at an earlier sign-in, unchecked. */
  readonly deviceMark?: string
}

/**
 * Opens a sign-in. Known and unknown addresses cost the same: one password check and the same number of queries.
 * The clinic is the one that the account joined first.
 */
export async function signIn(attempt: SignInAttempt): Promise<Outcome<SessionTicket, SignInRefusal>> {
  const email = foldEmail(attempt.email)
  const counted = { email, address: attempt.address, knownDevice: readKnownDevice(email, attempt.deviceMark) }
  if (!(await countAttempt(counted))) return refused('too-many-attempts')

  const candidate = await findCandidate(email)
  const isMatch = await verifyPassword(candidate.passwordHash, attempt.password)
  const scope = await findHome(candidate, attempt.address)
  if (!isMatch || !scope) {
    await auditSignIn(scope, 'refused')
    return refused('no-match')
  }
  if (candidate.passwordHash && needsRehash(candidate.passwordHash)) await storePassword(candidate.id, attempt.password)
  await forgiveAttempts(counted)
  const ticket = await openSession({ accountId: candidate.id, clinicId: scope.clinicId, address: attempt.address })
  await auditSignIn(scope, 'done')
  return done(ticket)
}

interface Candidate {
  readonly id: string
  readonly name: string
  readonly passwordHash: string | null
}

/** Stands in for an account that is not there, so that what follows asks the database just as often. */
const NOBODY: Candidate = { id: '00000000-0000-4000-8000-000000000000', name: '', passwordHash: null }

async function findCandidate(email: string): Promise<Candidate> {
  return withSignInEmail(email, async (tx) => {
    const [found] = await tx
      .select({ id: account.id, name: account.name, passwordHash: account.passwordHash })
      .from(account)
      .where(and(eq(account.email, email), isNull(account.disabledAt)))
    return found ?? NOBODY
  })
}

async function findHome(candidate: Candidate, address: string | null): Promise<Scope | null> {
  const [home] = await withAccount(candidate.id, (tx) =>
    tx
      .select({ clinicId: membership.clinicId, role: membership.role })
      .from(membership)
      .where(and(eq(membership.accountId, candidate.id), isNull(membership.endedAt)))
      .orderBy(asc(membership.createdAt), asc(membership.clinicId))
      .limit(1),
  )
  return home ? mintScope({ actor: 'account', accountId: candidate.id, accountName: candidate.name, address, ...home }) : null
}

/**
 * Nobody's attempt has no clinic to be audited in. It writes a counter that is spent already, because a commit that
 * has something to put on the disk takes longer than one that has not, and the difference could be measured.
 */
async function auditSignIn(scope: Scope | null, outcome: 'done' | 'refused'): Promise<void> {
  if (!scope)
    return withNobody(async (tx) => void (await tx.insert(rateLimit).values({ key: `nobody:${randomUUID()}`, expire: Date.now() })))
  const subjectId = scope.accountId ?? ''
  await withScope(scope, (tx) => recordAudit(tx, scope, { action: 'session.opened', subject: 'account', subjectId, outcome }))
}

async function storePassword(accountId: string, password: string): Promise<void> {
  const passwordHash = await hashPassword(password)
  await withAccount(accountId, (tx) => tx.update(account).set({ passwordHash }).where(eq(account.id, accountId)))
}
