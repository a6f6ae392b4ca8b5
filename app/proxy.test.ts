import { NextRequest } from 'next/server'
import { describe, expect, it, vi } from 'vitest'
import { proxy } from '../proxy'

const ask = (headers: Record<string, string> = {}) => proxy(new NextRequest('http://localhost:3000/patients/7f?week=2', { headers }))

const policyOf = (response: Response) =>
  new Map(
    (response.headers.get('content-security-policy') ?? '').split('; ').map((rule) => {
      const [name = '', ...sources] = rule.split(' ')
      return [name, sources]
    }),
  )

const nonceOf = (response: Response) =>
  policyOf(response)
    .get('script-src')
    ?.find((source) => source.startsWith("'nonce-"))

/** Next hands a changed request header on to the page under this name. */
const forwarded = (response: Response, name: string) => response.headers.get(`x-middleware-request-${name}`)

describe('the content security policy', () => {
  it('lets run only what carries the nonce', () => {
    vi.stubEnv('NODE_ENV', 'production')
    const response = ask()
    const policy = policyOf(response)
    expect(policy.get('script-src')).toEqual(["'self'", nonceOf(response), "'strict-dynamic'"])
    for (const name of ['object-src', 'base-uri', 'frame-ancestors']) expect(policy.get(name), name).toEqual(["'none'"])
    for (const name of ['default-src', 'form-action', 'connect-src', 'font-src']) expect(policy.get(name), name).toEqual(["'self'"])
  })

  it('has a new nonce of 122 random bits each time, and hands it to the page', () => {
    const nonces = Array.from({ length: 1_000 }, () => nonceOf(ask()))
    expect(new Set(nonces).size).toBe(1_000)
    const response = ask()
    expect(nonceOf(response)).toMatch(/^'nonce-[0-9a-f]{32}'$/)
    expect(nonceOf(response)).toBe(`'nonce-${forwarded(response, 'x-nonce')}'`)
    expect(forwarded(response, 'content-security-policy')).toBe(response.headers.get('content-security-policy'))
  })

  it('takes neither nonce nor path from the visitor', () => {
    const response = ask({ 'x-nonce': 'mine', 'x-path': '//evil.example', 'content-security-policy': "script-src 'nonce-mine'" })
    expect(forwarded(response, 'x-nonce')).not.toBe('mine')
    expect(forwarded(response, 'content-security-policy')).not.toContain('mine')
    expect(forwarded(response, 'x-path')).toBe('/patients/7f')
  })
})

it.each(['x-middleware-subrequest', 'next-resume'])('refuses a request with %s', (name) => {
  expect(ask({ [name]: '1' }).status).toBe(400)
})
