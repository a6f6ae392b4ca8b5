import { randomBytes } from 'node:crypto'

/** No vowels and nothing that reads like something else: it is spelled out over the telephone. */
const LETTERS = '23456789BCDFGHJKMNPQRSTVWXZ'

/** Names one failure, on the page and in the log: "K7MQ-2XWD". */
export function newReference(): string {
  const letters = Array.from(randomBytes(8), (byte) => LETTERS[byte % LETTERS.length])
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}

/**
 * What is left of an error once it has crossed the database door. The original's message holds the query's parameters,
 * and Postgres's detail holds the row: both are the patient's. Neither is kept, not even as `cause`.
 */
export class DatabaseError extends Error {
  /** By name: the build holds several copies of this class, and the pool, which they share, throws the copy that opened it. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'DatabaseError'
  }

  override readonly name = 'DatabaseError'
  readonly reference = newReference()

  constructor(
    /** SQLSTATE ("23505"), a driver's code ("CONNECTION_CLOSED"), or DEADLINE when no answer came in time. */
    readonly code: string,
  ) {
    super(`The database refused or did not answer (${code}).`)
  }
}

/** Something that the person who runs Footfall can put right: shown as its words alone, without a stack. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError'
}
