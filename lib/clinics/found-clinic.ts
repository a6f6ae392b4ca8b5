import { randomUUID } from 'node:crypto'
import { recordAudit } from '@/db/record-audit'
import { withNewClinic } from '@/db/system'
import { account } from '@/db/tables/account'
import { clinic } from '@/db/tables/clinic'
import { installation } from '@/db/tables/installation'
import { membership } from '@/db/tables/membership'
import { hashPassword } from '@/lib/auth/password-hash'
import { mintScope, type Scope } from '@/lib/auth/scope'
import { DatabaseError } from '@/lib/platform/errors'
import { done, refused, type Outcome } from '@/lib/platform/outcome'

export interface FirstClinic {
  readonly clinicName: string
  readonly addressLines?: string
  readonly phone?: string
  readonly timeZone: string
  readonly accountName: string
  /** As folded. */
  readonly email: string
  readonly password: string
}

const UNIQUE_VIOLATION = '23505'

/**
 * Makes the first clinic and its owner, once in the life of an installation: of two that race, the second waits for the
 * first one's row in `installation` and is then refused.
 */
export async function foundClinic(first: FirstClinic): Promise<Outcome<Scope, 'already-set-up'>> {
  const passwordHash = await hashPassword(first.password)
  const ids = { clinicId: randomUUID(), accountId: randomUUID() }
  const scope = mintScope({ actor: 'account', ...ids, accountName: first.accountName, role: 'owner', address: null })
  try {
    await withNewClinic(ids, async (tx) => {
      await tx.insert(installation).values({})
      const { clinicName: name, addressLines, phone, timeZone } = first
      await tx.insert(clinic).values({ id: ids.clinicId, name, addressLines, phone, timeZone })
      await tx.insert(account).values({ id: ids.accountId, email: first.email, name: first.accountName, passwordHash })
      await tx.insert(membership).values({ ...ids, role: 'owner' })
      await recordAudit(tx, scope, { action: 'clinic.founded', subject: 'clinic', subjectId: ids.clinicId })
    })
    return done(scope)
  } catch (error) {
    if (error instanceof DatabaseError && error.code === UNIQUE_VIOLATION) return refused('already-set-up')
    throw error
  }
}
