import { DatabaseError } from '@/lib/platform/errors'

/**
 * Answers with `work`, or throws DEADLINE when it has not settled in time. The driver's own timeouts cannot do this:
 * a frozen server, or one that hangs up during start-up, leaves its promises pending for ever.
 */
export async function withDeadline<T>(work: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => afterPendingInput(() => reject(new DatabaseError('DEADLINE'))), limitMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Timers run before sockets are read: after the event loop was held up, the answer may be waiting in the socket already. */
function afterPendingInput(act: () => void): void {
  setImmediate(() => setImmediate(act))
}
