import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { env } from '@/lib/platform/env'

/** Kept by the browser after a right password. Worth nothing for getting in: it only gives the browser an attempt count of its own. */
export const KNOWN_DEVICE_DAYS = 180

/** A mark that this browser has signed in to this account: a random name and our seal over the name and the account. */
export function sealKnownDevice(email: string): string {
  const name = randomBytes(16).toString('base64url')
  return `${name}.${seal(email, name)}`
}

/** The device's name when the mark is genuine and for this account, else null. */
export function readKnownDevice(email: string, mark: string | undefined): string | null {
  const [name, given] = mark?.split('.') ?? []
  if (!name || !given) return null
  const expected = Buffer.from(seal(email, name))
  const actual = Buffer.from(given)
  return actual.length === expected.length && timingSafeEqual(actual, expected) ? name : null
}

function seal(email: string, name: string): string {
  return createHmac('sha256', env.authSecret).update(`known device ${name} ${email}`).digest('base64url')
}
