import { encode } from 'next-auth/jwt'
import { env } from '@/lib/platform/env'
import type { SessionTicket } from './sessions'

/** What the code under test finds in `next/headers`. A test replaces that module with `{ headers, cookies }` from here. */
const request = { headers: new Headers(), cookies: new Map<string, string>() }

export const headers = async () => request.headers

export const cookies = async () => ({
  get: (name: string) => (request.cookies.has(name) ? { name, value: request.cookies.get(name) } : undefined),
})

/** A request from our own page, with the cookie of this sign-in when there is one. */
export async function asRequest(ticket: SessionTicket | null, changes: Record<string, string> = {}): Promise<void> {
  request.headers = new Headers({ host: 'localhost:3000', origin: 'http://localhost:3000', 'x-forwarded-for': '203.0.113.7', ...changes })
  request.cookies.clear()
  if (ticket) request.cookies.set('footfall-session', await encode({ token: { ...ticket }, secret: env.authSecret }))
}

/** Sets a header to nothing, or the cookie to any text at all. */
export function bend(change: { withoutHeader?: string; cookie?: string }): void {
  if (change.withoutHeader) request.headers.delete(change.withoutHeader)
  if (change.cookie !== undefined) request.cookies.set('footfall-session', change.cookie)
}
