import { RateLimiterMemory } from 'rate-limiter-flexible'

/** Ten misses a minute from one address; a patient's own link, which is never a miss, costs nothing. */
const MISSES = 10
const WINDOW_SECONDS = 60

/** Kept on the process, not in the module: each route may load its own copy of the module. */
const kept = globalThis as typeof globalThis & { footfallLinkMisses?: RateLimiterMemory }

function misses(): RateLimiterMemory {
  kept.footfallLinkMisses ??= new RateLimiterMemory({ points: MISSES, duration: WINDOW_SECONDS })
  return kept.footfallLinkMisses
}

/** Whether an address may have a token looked up. Addresses that cannot be read share one count. */
export async function hasTriesLeft(address: string | null): Promise<boolean> {
  const counted = await misses().get(keyOf(address))
  return (counted?.consumedPoints ?? 0) < MISSES
}

export async function noteMissedTry(address: string | null): Promise<void> {
  await misses().penalty(keyOf(address))
}

function keyOf(address: string | null): string {
  return address ?? 'unread'
}
