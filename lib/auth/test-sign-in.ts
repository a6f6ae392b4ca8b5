import { eq } from 'drizzle-orm'
import { withAccount } from '@/db/system'
import { account } from '@/db/tables/account'
import { makeTestClinic } from '@/db/test-scope'
import { hashPassword } from './password-hash'
import type { Role } from './permissions'
import type { Scope } from './scope'

export const TEST_PASSWORD = 'seventeen quiet lanterns'

export interface TestSignIn {
  readonly scope: Scope
  readonly accountId: string
  readonly email: string
}

/** An account in a clinic of its own that can sign in with TEST_PASSWORD. */
export async function makeTestSignIn(role: Role = 'clinician'): Promise<TestSignIn> {
  return giveTestPassword(await makeTestClinic(role))
}

/** Lets a test's account sign in with TEST_PASSWORD. */
export async function giveTestPassword(scope: Scope): Promise<TestSignIn> {
  const accountId = scope.accountId ?? ''
  const passwordHash = await hashPassword(TEST_PASSWORD)
  await withAccount(accountId, (tx) => tx.update(account).set({ passwordHash }).where(eq(account.id, accountId)))
  return { scope, accountId, email: `${accountId}@test.invalid` }
}
