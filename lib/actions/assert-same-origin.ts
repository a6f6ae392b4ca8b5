import { env } from '@/lib/platform/env'

/** Thrown when a write did not come from one of our own pages. */
export class ForeignOriginError extends Error {
  override readonly name = 'ForeignOriginError'
}

/**
 * Refuses a write that another site could have caused. Next lets a request without an Origin through, and believes
 * X-Forwarded-Host, which any client can set; here the Origin must be there and be ours, and forwarded headers count for nothing.
 */
export function assertSameOrigin(headers: Pick<Headers, 'get'>): void {
  const origin = headers.get('origin')
  if (!origin || !isOurOrigin(origin, headers.get('host'))) throw new ForeignOriginError('The Origin is missing or not ours.')
  const site = headers.get('sec-fetch-site')
  if (site && site !== 'same-origin') throw new ForeignOriginError('The browser says that another site asked.')
}

/** The public address, or the host that the browser itself named when it connected. */
function isOurOrigin(origin: string, host: string | null): boolean {
  if (origin === new URL(env.publicUrl).origin) return true
  return host !== null && (origin === `http://${host}` || origin === `https://${host}`)
}
