import { isIP } from 'node:net'

/**
 * Where a request came from, for the audit row and the sign-in limit. `npm start` and a proxy in front overwrite the header
 * with the address that really connected; its last entry is the one they wrote. Null when there is none that can be read.
 */
export function clientAddress(headers: Pick<Headers, 'get'>): string | null {
  const last = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  return isIP(last) ? last : null
}
