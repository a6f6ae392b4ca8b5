import { beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { auditEvent } from '@/db/tables/audit-event'
import { addTestColleague, makeTestClinic } from '@/db/test-scope'
import { withScope } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { endSession, openSession, type SessionTicket } from '@/lib/auth/sessions'
import { asRequest, bend } from '@/lib/auth/test-request'
import { DatabaseError } from '@/lib/platform/errors'
import { logger } from '@/lib/platform/logger'
import { clinicAction, publicAction } from './client'

vi.mock('next/headers', () => import('@/lib/auth/test-request'))

const schema = z.object({ name: z.string().min(1, 'Give a name.') })
const ran = vi.fn()
const action = clinicAction('assessment:sign')
  .inputSchema(schema)
  .action(async ({ parsedInput, ctx }) => {
    ran()
    if (parsedInput.name === 'Ines Vardal') throw new Error(`no room for ${parsedInput.name}`)
    if (parsedInput.name === 'gone') throw new DatabaseError('08006')
    return { clinicId: ctx.scope.clinicId, at: ctx.now instanceof Date }
  })

let scope: Scope
let ticket: SessionTicket
let lines: [string, object][]

beforeEach(async () => {
  ran.mockClear()
  scope = await makeTestClinic()
  ticket = await openSession({ accountId: scope.accountId ?? '', clinicId: scope.clinicId, address: null })
  await asRequest(ticket, { 'next-action': '7f00c0ffee' })
  lines = []
  for (const level of ['warn', 'error'] as const) {
    vi.spyOn(logger, level).mockImplementation((message, facts = {}) => void lines.push([message, facts]))
  }
})

const refusedAs = (refusal: string) => ({ serverError: { refusal, reference: expect.stringMatching(/^[\dA-Z]{4}-[\dA-Z]{4}$/) } })

describe('clinicAction', () => {
  it('hands the action its scope and the time', async () => {
    expect(await action({ name: 'a' })).toEqual({ data: { clinicId: scope.clinicId, at: true } })
  })

  it('answers the fields that do not parse, and does not run', async () => {
    expect(await action({ name: '' })).toEqual({ validationErrors: { formErrors: [], fieldErrors: { name: ['Give a name.'] } } })
    expect(ran).not.toHaveBeenCalled()
  })

  it.each([
    ['without an Origin', () => bend({ withoutHeader: 'origin' })],
    ['with Origin null', () => asRequest(ticket, { origin: 'null' })],
    ['from another site', () => asRequest(ticket, { origin: 'https://evil.example' })],
    [
      'from another site that forwards itself',
      () => asRequest(ticket, { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }),
    ],
    ['that the browser calls cross-site', () => asRequest(ticket, { 'sec-fetch-site': 'cross-site' })],
  ])('refuses a request %s', async (_, prepare) => {
    await prepare()
    expect(await action({ name: 'a' })).toEqual(refusedAs('foreign-origin'))
    expect(ran).not.toHaveBeenCalled()
  })

  it('refuses who is not signed in, and who was until now', async () => {
    await asRequest(null)
    expect(await action({ name: 'a' })).toEqual(refusedAs('signed-out'))
    await asRequest(ticket)
    await endSession(ticket)
    expect(await action({ name: 'a' })).toEqual(refusedAs('signed-out'))
    expect(ran).not.toHaveBeenCalled()
  })

  it('refuses a role without the permission, once audited, even when the fields would not parse', async () => {
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    await asRequest(await openSession({ accountId: assistant.accountId ?? '', clinicId: scope.clinicId, address: null }))
    expect(await action({ name: '' })).toEqual(refusedAs('not-permitted'))
    expect(ran).not.toHaveBeenCalled()
    const events = await withScope(scope, (tx) => tx.select().from(auditEvent))
    expect(events.map((event) => [event.action, event.subjectId, event.outcome])).toEqual([
      ['permission.refused', 'assessment:sign', 'refused'],
    ])
  })

  it('takes clinic, role and prototype from nobody’s input', async () => {
    const bent = JSON.parse('{"name":"a","clinicId":"x","role":"owner","__proto__":{"role":"owner"}}') as { name: string }
    expect(await action(bent)).toEqual({ data: { clinicId: scope.clinicId, at: true } })
  })
})

describe('an unexpected error', () => {
  it('gives the page a reference and the log no word of what was typed', async () => {
    const result = await action({ name: 'Ines Vardal' })
    expect(result).toEqual(refusedAs('unexpected'))
    const { clinicId, accountId } = scope
    expect(lines).toEqual([
      [
        'An action failed',
        { clinicId, accountId, action: '7f00c0ffee', reference: result.serverError?.reference, error: expect.any(Error) },
      ],
    ])
  })

  it('keeps the reference that the database door gave it', async () => {
    const result = await action({ name: 'gone' })
    expect(result).toEqual(refusedAs('unexpected'))
    const [line] = lines
    expect((line?.[1] as { error: DatabaseError }).error.reference).toBe(result.serverError?.reference)
  })
})

describe('publicAction', () => {
  const open = publicAction()
    .inputSchema(schema)
    .action(async () => 'done')

  it('runs for nobody, but only from our own page', async () => {
    await asRequest(null)
    expect(await open({ name: 'a' })).toEqual({ data: 'done' })
    bend({ withoutHeader: 'origin' })
    expect(await open({ name: 'a' })).toEqual(refusedAs('foreign-origin'))
  })
})
