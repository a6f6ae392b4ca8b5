import { foldEmail } from '@/lib/auth/fold-email'
import { refusePassword } from '@/lib/auth/password-rules'
import { done, refused, type Outcome } from '@/lib/platform/outcome'
import { foundClinic } from './found-clinic'
import type { ClinicSetUp } from './schema'
import type { SetUpRefusal } from './types'

/** The first visit to a new installation: makes the clinic and its owner, or says why not. */
export async function setUpClinic(form: ClinicSetUp): Promise<Outcome<null, SetUpRefusal>> {
  const email = foldEmail(form.email)
  const refusal = refusePassword(form.password, { email, accountName: form.accountName, clinicName: form.clinicName })
  if (refusal) return refused(refusal)
  const founded = await foundClinic({ ...form, email })
  return founded.ok ? done(null) : founded
}
