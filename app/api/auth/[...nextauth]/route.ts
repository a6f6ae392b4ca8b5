import NextAuth from 'next-auth'
import { assertSameOrigin, ForeignOriginError } from '@/lib/actions/assert-same-origin'
import { authOptions } from '@/lib/auth/options'

interface Context {
  params: Promise<{ nextauth: string[] }>
}

/** The parts of next-auth that are used. Its session, log and mail routes are not. */
const READABLE = ['csrf', 'providers', 'signin', 'error']
const WRITABLE = ['callback/credentials', 'signout']

export async function GET(request: Request, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  return READABLE.includes(nextauth.join('/')) ? answer(request, context) : notHere()
}

export async function POST(request: Request, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  if (!WRITABLE.includes(nextauth.join('/'))) return notHere()
  try {
    assertSameOrigin(request.headers)
  } catch (error) {
    if (error instanceof ForeignOriginError) return new Response('Refused.', { status: 403 })
    throw error
  }
  return answer(request, context)
}

function answer(request: Request, context: Context): Promise<Response> {
  return NextAuth(request as never, context as never, authOptions()) as Promise<Response>
}

function notHere(): Response {
  return new Response('Not found.', { status: 404 })
}
