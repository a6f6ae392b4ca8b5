import { headers } from 'next/headers'
import { createSafeActionClient, returnServerError } from 'next-safe-action'
import { findScope, isPermitted } from '@/lib/auth/require-scope'
import type { Permission } from '@/lib/auth/permissions'
import { clock } from '@/lib/platform/clock'
import { newReference } from '@/lib/platform/errors'
import { logger } from '@/lib/platform/logger'
import { assertSameOrigin, ForeignOriginError } from './assert-same-origin'
import type { ActionError, ActionRefusal } from './types'

const client = createSafeActionClient({
  defaultValidationErrorsShape: 'flattened',
  handleServerError: async (error, { ctx }): Promise<ActionError> => {
    const reference = 'reference' in error && typeof error.reference === 'string' ? error.reference : newReference()
    logger.error('An action failed', { ...idsOf(ctx), reference, action: await actionId(), error })
    return { refusal: 'unexpected', reference }
  },
}).use(async ({ next }) => {
  try {
    assertSameOrigin(await headers())
  } catch (error) {
    if (error instanceof ForeignOriginError) return refuse('foreign-origin')
    throw error
  }
  return next({ ctx: { now: clock.now() } })
})

/**
 * The client of every action that works on a clinic's records: our own page asked, somebody is signed in, and the role
 * holds the permission, checked here whatever the page or the proxy have checked before. A refusal leaves an audit row.
 */
export function clinicAction(permission: Permission) {
  return client.use(async ({ next }) => {
    const scope = await findScope()
    if (!scope) return refuse('signed-out')
    if (!(await isPermitted(scope, permission))) return refuse('not-permitted')
    return next({ ctx: { scope } })
  })
}

/** The client of the few actions that come before sign-in. What they do must guard itself. */
export function publicAction() {
  return client
}

async function refuse(refusal: ActionRefusal): Promise<never> {
  const reference = newReference()
  logger.warn('An action was refused', { reference, action: await actionId(), code: refusal })
  return returnServerError<ActionError>({ refusal, reference })
}

/** The id under which Next's server-reference manifest lists the action. */
async function actionId(): Promise<string | undefined> {
  return (await headers()).get('next-action')?.slice(0, 64)
}

function idsOf(ctx: object): { clinicId?: string; accountId?: string } {
  if (!('scope' in ctx)) return {}
  const { clinicId, accountId } = ctx.scope as { clinicId: string; accountId: string | null }
  return { clinicId, accountId: accountId ?? undefined }
}
