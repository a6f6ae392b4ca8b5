import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { addTestColleague, makeTestClinic } from '@/db/test-scope'
import { getAssessmentPage } from '@/lib/assessments/queries'
import { makeTestDraft, NOW, type TestDraft } from '@/lib/assessments/test-draft'
import type { Scope } from '@/lib/auth/scope'
import { endSession, openSession, type SessionTicket } from '@/lib/auth/sessions'
import { asRequest, bend } from '@/lib/auth/test-request'
import { logger } from '@/lib/platform/logger'
import { POST } from './route'

vi.mock('next/headers', () => import('@/lib/auth/test-request'))

let scope: Scope
let draft: TestDraft
let ticket: SessionTicket

const open = ({ accountId, clinicId }: Scope) => openSession({ accountId: accountId ?? '', clinicId, address: null })

beforeAll(async () => {
  scope = await makeTestClinic()
  draft = await makeTestDraft(scope)
})

beforeEach(async () => {
  vi.spyOn(logger, 'warn').mockImplementation(() => undefined)
  ticket = await open(scope)
  await asRequest(ticket)
})

const CADENCE = { measure: 'running-cadence', side: 'none', version: null, entry: { kind: 'value', value: 168 }, note: '', unheard: [] }

async function post(facts: object = {}, headers: Record<string, string> = {}) {
  const body = JSON.stringify({ assessmentId: draft.assessmentId, enteredBy: scope.accountId, answers: [CADENCE], ...facts })
  const length = String(Buffer.byteLength(body))
  const answer = await POST(
    new Request('http://localhost:3000', { method: 'POST', body, headers: { 'content-length': length, ...headers } }),
  )
  return { status: answer.status, body: await answer.json() }
}

const recorded = async () => (await getAssessmentPage(scope, draft, NOW))?.answers ?? []

describe('the handler for a page that is being left', () => {
  it.each([
    ['without an Origin', () => bend({ withoutHeader: 'origin' }), 403, 'foreign-origin'],
    ['from another site', () => asRequest(ticket, { origin: 'https://evil.example' }), 403, 'foreign-origin'],
    ['of nobody', () => asRequest(null), 401, 'signed-out'],
    ['of somebody who has signed out', () => endSession(ticket), 401, 'signed-out'],
    [
      'of a role that may not write',
      async () => asRequest(await open(await addTestColleague(scope.clinicId, 'assistant'))),
      403,
      'not-permitted',
    ],
  ])('refuses a request %s, and writes nothing', async (_, prepare, status, refusal) => {
    await prepare()
    expect(await post()).toMatchObject({ status, body: { serverError: { refusal } } })
    expect(await recorded()).toEqual([])
  })

  it('does not find another clinic’s assessment', async () => {
    const elsewhere = await makeTestClinic()
    await asRequest(await open(elsewhere))
    expect((await post({ enteredBy: elsewhere.accountId })).body).toEqual({ data: { ok: false, reason: 'not-found' } })
  })

  it('reads nothing that is too long or has no length, and answers what it cannot parse', async () => {
    expect((await post({}, { 'content-length': '256001' })).status).toBe(413)
    const unmeasured = new Request('http://localhost:3000', { method: 'POST', body: '{}' })
    expect((await POST(unmeasured)).status).toBe(413)
    expect((await post({ answers: [] })).status).toBe(400)
    expect(await recorded()).toEqual([])
  })

  it('records as the action does, once, however often it is sent', async () => {
    const replies = await Promise.all([post(), post(), post()])
    for (const { status, body } of replies) expect([status, body.data.value.answers[0].value.version]).toEqual([200, 1])
    expect(await recorded()).toMatchObject([{ measure: CADENCE.measure, entry: CADENCE.entry, version: 1, recordedBy: 'Test clinician' }])
  })
})
