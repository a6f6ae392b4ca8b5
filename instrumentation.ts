import type { Instrumentation } from 'next'

/** What no action caught: a page or a handler that failed. The digest is the reference that the error page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, { routePath }) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { logger } = await import('@/lib/platform/logger')
  const reference = error instanceof Error && 'digest' in error ? String(error.digest) : undefined
  logger.error('A request failed', { reference, action: routePath, error })
}
