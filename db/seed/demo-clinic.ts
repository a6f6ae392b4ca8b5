import { randomBytes } from 'node:crypto'
import { foundClinic } from '@/lib/clinics/found-clinic'
import { isSetUp } from '@/lib/clinics/queries'

const EMAIL = 'demo@footfall.example'

/**
 * Makes the demo clinic on a new installation and answers its sign-in, this once: only the password's hash is kept.
 * Null when the installation has a clinic already. Its account is an owner, so that everything can be tried.
 */
export async function seedDemoClinic(): Promise<{ email: string; password: string } | null> {
  if (await isSetUp()) return null
  const password = process.env.FOOTFALL_DEMO_PASSWORD || randomBytes(18).toString('base64url')
  const founded = await foundClinic({
    clinicName: 'Alder Street Physiotherapy',
    addressLines: '14 Alder Street\nLeeds LS2 7XY',
    phone: '0113 496 0182',
    timeZone: 'Europe/London',
    accountName: 'Priya Castellan',
    email: EMAIL,
    password,
  })
  return founded.ok ? { email: EMAIL, password } : null
}
