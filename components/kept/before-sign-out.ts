const waiting = new Set<() => Promise<unknown>>()

/** Has a page send what it holds before its account signs out. Answers how to take that back. */
export function sendBeforeSignOut(send: () => Promise<unknown>): () => void {
  waiting.add(send)
  return () => void waiting.delete(send)
}

export const sendWaiting = () => Promise.allSettled([...waiting].map((send) => send()))
