import { encode } from 'next-auth/jwt'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { auditEvent } from '@/db/tables/audit-event'
import { addTestColleague, makeTestClinic } from '@/db/test-scope'
import { withScope } from '@/db/with-scope'
import { env } from '@/lib/platform/env'
import { requireScope } from './require-scope'
import type { Scope } from './scope'
import { endSession, openSession } from './sessions'
import { asRequest, bend } from './test-request'

vi.mock('next/headers', () => import('./test-request'))
vi.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Error(`redirected to ${to}`)
  },
  notFound: () => {
    throw new Error('not found')
  },
}))

const SENT_AWAY = 'redirected to /sign-in'

let scope: Scope

const signedIn = async (as: Scope) => openSession({ accountId: as.accountId ?? '', clinicId: as.clinicId, address: null })

beforeEach(async () => {
  scope = await makeTestClinic()
})

describe('requireScope', () => {
  it('answers who is asking, from where', async () => {
    await asRequest(await signedIn(scope))
    expect(await requireScope('assessment:sign')).toEqual({ ...scope, address: '203.0.113.7' })
  })

  it('sends away who has no cookie, a forged one, one of another installation or one without ids', async () => {
    await asRequest(null)
    await expect(requireScope()).rejects.toThrow(SENT_AWAY)
    const ticket = await signedIn(scope)
    const tokens = [
      'forged',
      JSON.stringify(ticket),
      await encode({ token: { ...ticket }, secret: 'the secret of another installation' }),
      await encode({ token: { sub: ticket.accountId }, secret: env.authSecret }),
      await encode({ token: { ...ticket, sessionId: "' or true --" }, secret: env.authSecret }),
      await encode({ token: { ...ticket }, secret: env.authSecret, maxAge: -60 }),
    ]
    for (const cookie of tokens) {
      bend({ cookie })
      await expect(requireScope(), cookie.slice(0, 20)).rejects.toThrow(SENT_AWAY)
    }
  })

  it('remembers the page that was asked for, but no address elsewhere', async () => {
    await asRequest(null, { 'x-path': '/patients/7f' })
    await expect(requireScope()).rejects.toThrow('redirected to /sign-in?from=%2Fpatients%2F7f')
    await asRequest(null, { 'x-path': '//evil.example' })
    await expect(requireScope()).rejects.toThrow(/\/sign-in$/)
  })

  it('sends away a cookie whose sign-in has ended, on the next request', async () => {
    const ticket = await signedIn(scope)
    await asRequest(ticket)
    await requireScope()
    await endSession(ticket)
    await expect(requireScope()).rejects.toThrow(SENT_AWAY)
  })

  it('shows "not found" to a role that may not, and writes it down', async () => {
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    await asRequest(await signedIn(assistant))
    await expect(requireScope('assessment:sign')).rejects.toThrow('not found')
    const events = await withScope(scope, (tx) => tx.select().from(auditEvent))
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({
      action: 'permission.refused',
      subjectId: 'assessment:sign',
      outcome: 'refused',
      accountId: assistant.accountId,
      address: '203.0.113.7',
    })
  })
})
