import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { recordAudit } from '@/db/record-audit'
import { withScope } from '@/db/with-scope'
import { clientAddress } from './client-address'
import { localPath } from './local-path'
import { hasPermission, type Permission } from './permissions'
import { mintScope, type Scope } from './scope'
import { readSessionCookie } from './session-cookie'
import { readSession } from './sessions'

/** Who is asking, or null when nobody is signed in. Looked up once a request. */
export const findScope = cache(async (): Promise<Scope | null> => {
  const ticket = await readSessionCookie()
  const session = ticket && (await readSession(ticket))
  if (!session) return null
  return mintScope({ actor: 'account', accountId: ticket.accountId, address: clientAddress(await headers()), ...session })
})

/**
 * The scope of a signed-in page or route handler. Sends others to sign in; who lacks the permission sees "not found",
 * as if the page were not there, and leaves an audit row.
 */
export async function requireScope(permission?: Permission): Promise<Scope> {
  const scope = await findScope()
  if (!scope) redirect(await signInAddress())
  if (permission && !(await isPermitted(scope, permission))) notFound()
  return scope
}

/** Leads back to the page that was asked for, which proxy.ts has named. */
async function signInAddress(): Promise<string> {
  const path = localPath((await headers()).get('x-path') ?? undefined)
  return path === '/' ? '/sign-in' : `/sign-in?from=${encodeURIComponent(path)}`
}

/** Whether the scope's role holds the permission. A "no" is audited. */
export async function isPermitted(scope: Scope, permission: Permission): Promise<boolean> {
  if (scope.role !== null && hasPermission(scope.role, permission)) return true
  await withScope(scope, (tx) =>
    recordAudit(tx, scope, { action: 'permission.refused', subject: 'permission', subjectId: permission, outcome: 'refused' }),
  )
  return false
}
