import { NextResponse, type NextRequest } from 'next/server'

/** Headers that past bypasses of a proxy were built from. No browser sends them. */
const REFUSED_HEADERS = ['x-middleware-subrequest', 'next-resume']

/**
 * Gives every answer its content security policy, with a nonce that is used once. It locks nothing: who may see or do what
 * is decided again in each page, action and handler. It has no matcher, because a path that is left out leaves out its actions.
 */
export function proxy(request: NextRequest): NextResponse {
  if (REFUSED_HEADERS.some((name) => request.headers.has(name))) return new NextResponse('Bad request.', { status: 400 })

  const nonce = crypto.randomUUID().replaceAll('-', '')
  const policy = contentSecurityPolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('x-path', request.nextUrl.pathname)
  // Next reads the nonce for its own scripts out of the policy.
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

/** Style attributes stay allowed: Mantine writes them, and no script can come in through one. */
function contentSecurityPolicy(nonce: string): string {
  const isDevelopment = process.env.NODE_ENV === 'development'
  const scripts = `'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`
  return [
    `default-src 'self'`,
    `script-src ${scripts}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}
