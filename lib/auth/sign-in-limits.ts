import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { appDatabase } from '@/db/client'

const WINDOW_SECONDS = 15 * 60

/** Attempts in 15 minutes that are checked at all; what is over is refused unchecked, right or wrong. */
export const ATTEMPTS_PER_ACCOUNT = 10
export const ATTEMPTS_PER_ADDRESS = 100

export interface Attempt {
  /** As folded; counted whether or not it belongs to an account. */
  readonly email: string
  readonly address: string | null
  /** Proof that this browser has signed in to this account before: it has a count of its own, which strangers cannot use up. */
  readonly knownDevice: string | null
}

/** Counts the attempt, in Postgres so that it holds over restarts and instances. False when there were too many. */
export async function countAttempt(attempt: Attempt): Promise<boolean> {
  const counts = await Promise.all(keysOf(attempt).map(([limiter, key]) => isWithin(limiter, key)))
  return counts.every(Boolean)
}

/** After a right password the account's count starts afresh; the address's does not. */
export async function forgiveAttempts(attempt: Attempt): Promise<void> {
  await perAccount().delete(accountKey(attempt))
}

function keysOf(attempt: Attempt): [RateLimiterPostgres, string][] {
  const account: [RateLimiterPostgres, string] = [perAccount(), accountKey(attempt)]
  if (attempt.knownDevice || !attempt.address) return [account]
  return [account, [perAddress(), hashed(`address ${attempt.address}`)]]
}

function accountKey({ email, knownDevice }: Attempt): string {
  return hashed(knownDevice ? `device ${knownDevice}` : `account ${email}`)
}

async function isWithin(limiter: RateLimiterPostgres, key: string): Promise<boolean> {
  try {
    await limiter.consume(key)
    return true
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false
    throw refusal
  }
}

const perAccount = once(() => limiter('sign-in', ATTEMPTS_PER_ACCOUNT))
const perAddress = once(() => limiter('sign-in-from', ATTEMPTS_PER_ADDRESS))

function limiter(keyPrefix: string, points: number): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: { query },
    storeType: 'client',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix,
    points,
    duration: WINDOW_SECONDS,
  })
}

/** The library speaks to a driver with `$1` in its text; this hands its queries to ours, deadline and all. */
async function query({ text, values }: { text: string; values: readonly unknown[] }) {
  const pieces = text.split(/\$(\d+)/).map((piece, i) => (i % 2 === 0 ? sql.raw(piece) : sql`${values[Number(piece) - 1]}`))
  const rows = await appDatabase().execute(sql.join(pieces))
  return { rows, rowCount: rows.count }
}

function hashed(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
