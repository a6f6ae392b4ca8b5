import { eq } from 'drizzle-orm'
import { account } from '@/db/tables/account'
import { clinic } from '@/db/tables/clinic'
import { patient } from '@/db/tables/patient'
import type { Tx } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'

/** Whose paper it is and who hands it out: what stands on every document of the clinic. */
export interface PaperHead {
  readonly patient: Pick<typeof patient.$inferSelect, 'id' | 'givenName' | 'familyName' | 'bornOn' | 'sex'>
  readonly clinic: Pick<typeof clinic.$inferSelect, 'name' | 'addressLines' | 'phone' | 'paper' | 'timeZone'>
  /** Who issues it: the name on the paper. */
  readonly clinician: { readonly name: string; readonly profession: string }
  /** The day it is in the clinic. */
  readonly today: string
}

/** The columns that a document's head is made from, for a query that joins patient and clinic. */
export const paperHeadColumns = {
  patient: {
    id: patient.id,
    givenName: patient.givenName,
    familyName: patient.familyName,
    bornOn: patient.bornOn,
    sex: patient.sex,
  },
  clinic: {
    name: clinic.name,
    addressLines: clinic.addressLines,
    phone: clinic.phone,
    paper: clinic.paper,
    timeZone: clinic.timeZone,
  },
}

/** Who puts a name to a document: the account of the scope. */
export async function findIssuer(tx: Tx, scope: Scope): Promise<PaperHead['clinician']> {
  if (!scope.accountId) throw new Error('Only somebody who is signed in puts a name to a document.')
  const [found] = await tx
    .select({ name: account.name, profession: account.profession })
    .from(account)
    .where(eq(account.id, scope.accountId))
  return found ?? { name: scope.accountName, profession: '' }
}
