import { expect, test } from '@playwright/test'
import { DEMO_SIGN_IN } from './demo-sign-in'
import { signIn, signOut, visit } from './census/visitor'

const PATHS = ['/sign-in', '/', '/nowhere', '/icon.svg', '/_next/static/nowhere.js', '/api/health', '/api/nowhere', '/p/made-up']

for (const path of PATHS) {
  test(`${path} comes with the headers that guard it`, async ({ request }) => {
    const headers = (await request.get(path, { maxRedirects: 0 })).headers()
    expect(Number(/max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1])).toBeGreaterThanOrEqual(31_536_000)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toMatch(/^(same-origin|no-referrer)$/)
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['permissions-policy']).toContain('camera=()')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['x-powered-by']).toBeUndefined()
  })
}

test('no page lets the browser keep it', async ({ playwright, baseURL }) => {
  const visitor = await visit(playwright, baseURL ?? '')
  await signIn(visitor, DEMO_SIGN_IN)
  for (const path of ['/', '/patients', '/sign-in']) {
    expect((await visitor.request.get(path)).headers()['cache-control'], path).toContain('no-store')
  }
})

test('the page runs under its policy: no script is refused, and none without the nonce is there', async ({ page }) => {
  const refused: string[] = []
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text())
  })
  const answer = await page.goto('/sign-in')
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
  const nonce = /'nonce-(\w+)'/.exec(answer?.headers()['content-security-policy'] ?? '')?.[1]
  const html = (await answer?.text()) ?? ''
  const scripts = html.match(/<script\b[^>]*>/g) ?? []
  expect(scripts.length).toBeGreaterThan(3)
  for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`)
  expect(refused).toEqual([])
})

test('what the proxy refuses is refused', async ({ request }) => {
  expect((await request.get('/sign-in', { headers: { 'x-middleware-subrequest': 'proxy' } })).status()).toBe(400)
  expect((await request.get('/_next/image?url=%2Ficon.svg&w=64&q=75')).status()).toBe(404)
})

test('the session cookie is out of reach of scripts and other sites, small, and new at each sign-in', async ({ playwright, baseURL }) => {
  const visitor = await visit(playwright, baseURL ?? '')
  const sessionCookie = async () => (await visitor.request.storageState()).cookies.find(({ name }) => name.endsWith('footfall-session'))
  await signIn(visitor, DEMO_SIGN_IN)
  const first = await sessionCookie()
  expect(first).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  expect(first?.value.length).toBeLessThan(4096)
  await signOut(visitor)
  expect(await sessionCookie()).toBeUndefined()
  await signIn(visitor, DEMO_SIGN_IN)
  expect((await sessionCookie())?.value).not.toBe(first?.value)
})

test('the sign-in routes that are not used are not there, and another site cannot use the others', async ({ request, baseURL }) => {
  for (const path of ['/api/auth/session', '/api/auth/verify-request', '/api/auth/callback/email']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
  for (const path of ['/api/auth/_log', '/api/auth/session', '/api/auth/signin/credentials', '/api/auth/signin/email']) {
    expect((await request.post(path, { headers: { origin: baseURL ?? '' }, form: {} })).status(), path).toBe(404)
  }
  for (const path of ['/api/auth/callback/credentials', '/api/auth/signout']) {
    const evil = await request.post(path, { headers: { origin: 'https://evil.example' }, form: {}, maxRedirects: 0 })
    expect(evil.status(), path).toBe(403)
  }
})

for (const [path, query] of [
  ['/sign-in', 'from=https://evil.example/'],
  ['/sign-in', 'from=//evil.example'],
  ['/api/auth/signin', 'callbackUrl=https://evil.example/'],
] as const) {
  test(`${path}?${query} leads nowhere else`, async ({ playwright, baseURL }) => {
    const visitor = await visit(playwright, baseURL ?? '')
    await signIn(visitor, DEMO_SIGN_IN)
    const answer = await visitor.request.get(`${path}?${query}`)
    const target = new URL(answer.headers().location ?? '/', baseURL)
    expect(target.origin).toBe(baseURL)
  })
}
