import { and, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { shareLink } from '@/db/tables/share-link'
import { makeTestClinic } from '@/db/test-scope'
import { withScope } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { env } from '@/lib/platform/env'
import { hashSecretToken, makeSecretToken } from '@/lib/platform/secret-token'
import { createShareLink } from '@/lib/plans/create-share-link'
import { getIssuedPdf } from '@/lib/plans/queries'
import { makeIssuedPlan, type IssuedPlan } from '@/lib/plans/test-issued'
import { POST } from './pdf/route'
import { GET } from './route'

let scope: Scope
let issued: IssuedPlan
beforeAll(async () => {
  scope = await makeTestClinic()
  issued = await makeIssuedPlan(scope)
})

let visitors = 0
const from = () => `203.0.113.${++visitors}`

const knock = (token: string) =>
  GET(new Request(`${env.publicUrl}/p/x`, { headers: { 'x-forwarded-for': from() } }), { params: Promise.resolve({ token }) })

const download = (token: string, headers: Record<string, string>) =>
  POST(new Request(`${env.publicUrl}/p/x/pdf`, { method: 'POST', headers: { 'x-forwarded-for': from(), ...headers } }), {
    params: Promise.resolve({ token }),
  })

const ours = () => ({ origin: env.publicUrl, 'sec-fetch-site': 'same-origin' })

const end = (token: string, how: { revokedAt: Date }) =>
  withScope(scope, (tx) =>
    tx
      .update(shareLink)
      .set(how)
      .where(and(eq(shareLink.clinicId, scope.clinicId), eq(shareLink.tokenHash, hashSecretToken(token)))),
  )

async function expiredToken() {
  const token = makeSecretToken()
  const expiresAt = sql`now() - interval '1 second'`
  const createdBy = scope.accountId ?? ''
  await withScope(scope, (tx) =>
    tx
      .insert(shareLink)
      .values({ clinicId: scope.clinicId, planId: issued.planId, tokenHash: hashSecretToken(token), expiresAt, createdBy }),
  )
  return token
}

async function revokedToken() {
  const made = await createShareLink(scope, { planId: issued.planId })
  const token = (made.ok && made.value.url.split('/').at(-1)) || ''
  await end(token, { revokedAt: new Date() })
  return token
}

describe('the patient’s door', () => {
  it('leads a live link on to the plan, kept and named nowhere', async () => {
    const answer = await knock(issued.token)
    expect(answer.status).toBe(307)
    expect(answer.headers.get('location')).toBe(`/p/${issued.token}/plan`)
    expect(answer.headers.get('cache-control')).toContain('no-store')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(answer.headers.get('x-robots-tag')).toContain('noindex')
  })

  it('gives unknown, malformed, expired and withdrawn links the same bytes and the same headers', async () => {
    const tokens = [makeSecretToken(), 'x', 'ä'.repeat(43), await expiredToken(), await revokedToken()]
    const answers = []
    for (const token of tokens) {
      for (const answer of [await knock(token), await download(token, ours())]) {
        answers.push(JSON.stringify([answer.status, await answer.text(), [...answer.headers]]))
      }
    }
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toMatch(/^\[404,/)
  })
})

describe('the patient’s download', () => {
  it('is the issued document, byte for byte, as an attachment without a name in it', async () => {
    const answer = await download(issued.token, ours())
    const stored = await getIssuedPdf(scope, issued)
    expect(answer.status).toBe(200)
    expect(Buffer.from(await answer.arrayBuffer()).equals(stored?.bytes ?? Buffer.alloc(0))).toBe(true)
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="running-plan-1.pdf"')
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('cache-control')).toContain('no-store')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('takes the null origin of a page that names itself to nobody, when the browser says that the page is ours', async () => {
    expect((await download(issued.token, { origin: 'null', 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  })

  it.each([
    ['no origin', {}],
    ['another site', { origin: 'https://evil.example' }],
    ['a null origin without a word from the browser', { origin: 'null' }],
    ['a null origin from elsewhere', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['our origin, but another site asked', { origin: 'http://localhost:3000', 'sec-fetch-site': 'cross-site' }],
    ['another site behind a forged host', { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }],
  ])('refuses %s', async (_who, headers) => {
    expect((await download(issued.token, headers as Record<string, string>)).status).toBe(403)
  })
})
