import { hash, verify } from '@node-rs/argon2'
import { LONGEST_PASSWORD } from './types'

/** Argon2id (the library's default kind) at 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST)
}

/**
 * Whether the password is the one behind the hash. Without a hash (no such account) it does the same work against the hash of
 * nobody's password and answers no, so that the time taken tells nothing.
 */
export async function verifyPassword(storedHash: string | null, password: string): Promise<boolean> {
  const decoy = await nobodysHash()
  const isRightLength = Array.from(password).length <= LONGEST_PASSWORD
  const isMatch = await verify(storedHash ?? decoy, isRightLength ? password.normalize('NFKC') : '')
  return storedHash !== null && isRightLength && isMatch
}

/** Whether a stored hash was made at a lower cost than today's, or in another way. */
export function needsRehash(storedHash: string): boolean {
  const cost = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/.exec(storedHash)
  return cost === null || Number(cost[1]) < COST.memoryCost || Number(cost[2]) < COST.timeCost || Number(cost[3]) !== COST.parallelism
}

let nobody: Promise<string> | undefined

function nobodysHash(): Promise<string> {
  nobody ??= hashPassword(crypto.randomUUID())
  return nobody
}
