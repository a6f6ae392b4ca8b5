import { randomUUID } from 'node:crypto'
import type { Role } from '@/lib/auth/permissions'
import { mintScope, type Scope } from '@/lib/auth/scope'
import { withNewClinic } from './system'
import { account } from './tables/account'
import { clinic } from './tables/clinic'
import { membership } from './tables/membership'

/** A clinic of the test's own, with one account in it, in the real database. */
export async function makeTestClinic(role: Role = 'clinician'): Promise<Scope> {
  const clinicId = randomUUID()
  const accountId = randomUUID()
  await withNewClinic({ clinicId, accountId }, (tx) => tx.insert(clinic).values({ id: clinicId, name: 'Test Clinic' }))
  return addTestColleague(clinicId, role)
}

/** One more account in a test's clinic. Its password is no hash: nobody can sign in with it. */
export async function addTestColleague(clinicId: string, role: Role): Promise<Scope> {
  const accountId = randomUUID()
  const accountName = `Test ${role}`
  await withNewClinic({ clinicId, accountId }, async (tx) => {
    await tx.insert(account).values({ id: accountId, email: `${accountId}@test.invalid`, name: accountName, passwordHash: 'none' })
    await tx.insert(membership).values({ clinicId, accountId, role })
  })
  return mintScope({ actor: 'account', clinicId, accountId, accountName, role, address: null })
}
