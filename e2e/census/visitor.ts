import type { APIRequestContext, APIResponse, PlaywrightWorkerArgs } from '@playwright/test'

/** Somebody who calls the app without a browser, so that every header is theirs to choose. */
export interface Visitor {
  readonly request: APIRequestContext
  readonly origin: string
}

type Cookies = Awaited<ReturnType<APIRequestContext['storageState']>>

/** A new visitor, or one who has somebody's cookies. */
export async function visit(playwright: PlaywrightWorkerArgs['playwright'], origin: string, cookies?: Cookies): Promise<Visitor> {
  return { request: await playwright.request.newContext({ baseURL: origin, maxRedirects: 0, storageState: cookies }), origin }
}

export async function signIn({ request, origin }: Visitor, account: { email: string; password: string }): Promise<APIResponse> {
  const { csrfToken } = (await (await request.get('/api/auth/csrf')).json()) as { csrfToken: string }
  return request.post('/api/auth/callback/credentials', { headers: { origin }, form: { ...account, csrfToken, json: 'true' } })
}

export async function signOut({ request, origin }: Visitor): Promise<APIResponse> {
  const { csrfToken } = (await (await request.get('/api/auth/csrf')).json()) as { csrfToken: string }
  return request.post('/api/auth/signout', { headers: { origin }, form: { csrfToken, json: 'true' } })
}

/** Calls a server action as its page would, but from a public page, where no page of its own stands before it. */
export async function callAction(visitor: Visitor, id: string, { input, headers }: { input: unknown; headers?: Record<string, string> }) {
  const answer = await visitor.request.post('/sign-in', {
    headers: { 'next-action': id, accept: 'text/x-component', 'content-type': 'text/plain;charset=UTF-8', ...headers },
    data: JSON.stringify([input]),
  })
  return { status: answer.status(), text: await answer.text() }
}
