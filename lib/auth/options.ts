import { cookies, headers } from 'next/headers'
import type { NextAuthOptions, User } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { z } from 'zod'
import { env } from '@/lib/platform/env'
import { newReference } from '@/lib/platform/errors'
import { logger } from '@/lib/platform/logger'
import { clientAddress } from './client-address'
import { foldEmail } from './fold-email'
import { KNOWN_DEVICE_DAYS, sealKnownDevice } from './known-device'
import { cookieName, cookieOptions, openTicket } from './session-cookie'
import { ABSOLUTE_HOURS } from './session-limits'
import { signIn } from './sign-in'
import { signOut } from './sign-out'

/**
 * next-auth checks the form's token, sets and clears the cookie, and nothing else: who is signed in is decided by the row in
 * auth_session (docs/decisions). The cookie's token, encrypted, holds the two ids of that row.
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: env.authSecret,
    session: { strategy: 'jwt', maxAge: ABSOLUTE_HOURS * 60 * 60 },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    cookies: {
      sessionToken: { name: cookieName('session'), options: cookieOptions() },
      csrfToken: { name: cookieName('csrf'), options: cookieOptions() },
      callbackUrl: { name: cookieName('callback'), options: cookieOptions() },
    },
    providers: [CredentialsProvider({ credentials: { email: {}, password: {} }, authorize })],
    callbacks: {
      jwt: ({ token, user }) => (user ? { accountId: user.id, sessionId: user.sessionId } : token),
    },
    events: {
      signOut: async ({ token }) => {
        const ticket = openTicket(token)
        if (ticket) await signOut(ticket, clientAddress(await headers()))
      },
    },
    logger: {
      error: (code) => logger.error('next-auth failed', { code }),
      warn: (code) => logger.warn('next-auth warned', { code }),
      debug: () => undefined,
    },
  }
}

const typed = z.object({ email: z.string().max(320), password: z.string().max(1_000) })

/** next-auth shows the browser the message of what is thrown; ours are the refusals' names and nothing more. */
async function authorize(credentials: unknown): Promise<User | null> {
  const form = typed.safeParse(credentials)
  if (!form.success) throw new Error('no-match')
  const { email, password } = form.data
  const jar = await cookies()
  const attempt = { email, password, address: clientAddress(await headers()), deviceMark: jar.get(cookieName('device'))?.value }
  const outcome = await signIn(attempt).catch(reportFailure)
  if (!outcome.ok) throw new Error(outcome.reason)
  jar.set(cookieName('device'), sealKnownDevice(foldEmail(email)), { ...cookieOptions(), maxAge: KNOWN_DEVICE_DAYS * 24 * 60 * 60 })
  return { id: outcome.value.accountId, sessionId: outcome.value.sessionId }
}

function reportFailure(error: unknown): never {
  const reference = newReference()
  logger.error('A sign-in failed', { reference, error })
  throw new Error(`unexpected ${reference}`)
}
