import { randomBytes } from 'node:crypto'
import { foundClinic } from '@/lib/clinics/found-clinic'
import { isSetUp } from '@/lib/clinics/queries'
import { seedDemoRunners } from './demo-runners'

const EMAIL = 'demo@footfall.example'

export interface DemoSignIn {
  readonly email: string
  readonly password: string
}

/**
 * Makes the demo clinic and its runners on a new installation and answers its sign-in, this once: only the password's hash is kept.
 * Null when the installation has a clinic already. Its account is an owner, so that everything can be tried.
 * `show` is told the sign-in as soon as it is good: if the runners fail after that, nobody is locked out.
 */
export async function seedDemoClinic(now: Date, show: (signIn: DemoSignIn) => void = () => undefined): Promise<DemoSignIn | null> {
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
  if (!founded.ok) return null
  show({ email: EMAIL, password })
  await seedDemoRunners(founded.value, now)
  return { email: EMAIL, password }
}
