import { cookies } from 'next/headers'
import { decode } from 'next-auth/jwt'
import { z } from 'zod'
import { env } from '@/lib/platform/env'
import type { SessionTicket } from './sessions'

const claims = z.object({ sessionId: z.uuid(), accountId: z.uuid() })

/** Over https the browser itself guards the names: `__Host-` cookies are secure and belong to this host alone. */
export function cookieName(name: 'session' | 'csrf' | 'callback' | 'device'): string {
  return `${isSecure() ? '__Host-' : ''}footfall-${name}`
}

export function cookieOptions() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() } as const
}

/** The ticket of the cookie that came with this request, or null for none, a forged or a spent one. */
export async function readSessionCookie(): Promise<SessionTicket | null> {
  const token = (await cookies()).get(cookieName('session'))?.value
  return token ? openSessionCookie(token) : null
}

async function openSessionCookie(token: string): Promise<SessionTicket | null> {
  return openTicket(await decode({ token, secret: env.authSecret }).catch(() => null))
}

/** The ticket in a decrypted token, or null when it is not one of ours. */
export function openTicket(token: unknown): SessionTicket | null {
  const ticket = claims.safeParse(token)
  return ticket.success ? ticket.data : null
}

function isSecure(): boolean {
  return env.publicUrl.startsWith('https://')
}
