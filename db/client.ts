import { PgDialect } from 'drizzle-orm/pg-core'
import { drizzle, PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type { Sql } from 'postgres'
import { env } from '@/lib/platform/env'
import { withDeadline } from './deadline'
import { GuardedSession } from './guarded-session'
import { isLost } from './line'
import { DEADLINES, openPool, type Deadlines } from './pool'

export type Database = PostgresJsDatabase<Record<string, never>>

interface Connected {
  readonly url: string
  readonly database: Database
  readonly pool: Sql
}

/** Kept on the process, not in the module: hot reload loads the module again, and each copy would open a pool. */
const kept = globalThis as typeof globalThis & { footfallDatabase?: Connected }

/**
 * The database as the role footfall_app. Every query and transaction answers or throws a DatabaseError within the deadline.
 * Ask for it each time: a pool that has stopped answering is replaced by a new one.
 */
export function appDatabase(): Database {
  if (kept.footfallDatabase?.url !== env.databaseUrl) kept.footfallDatabase = connect(env.databaseUrl)
  return kept.footfallDatabase.database
}

/** Ends the pool; for scripts and tests, which must not keep the process alive. */
export async function closeAppDatabase(): Promise<void> {
  const { pool } = kept.footfallDatabase ?? {}
  kept.footfallDatabase = undefined
  await pool?.end({ timeout: 1 })
}

/** Exported for tests of the deadlines; everybody else asks `appDatabase`. */
export function connect(url: string, deadlines: Deadlines = DEADLINES): Connected {
  const pool = openPool(url, deadlines)
  // Lends drizzle's parsers of dates to the pool; its own session is not used, because its errors carry parameters.
  drizzle(pool)
  const dialect = new PgDialect({ casing: 'snake_case' })
  const session = new GuardedSession(pool, dialect, async (work) => {
    try {
      return await withDeadline(work(), deadlines.callerMs)
    } catch (error) {
      if (isLost(error)) abandon(pool, deadlines)
      throw error
    }
  })
  return { url, pool, database: new PostgresJsDatabase(dialect, session as never, undefined) }
}

/** The next caller gets a new pool; transactions that are still alive on the old one may finish within their own deadline. */
function abandon(pool: Sql, deadlines: Deadlines): void {
  if (kept.footfallDatabase?.pool === pool) kept.footfallDatabase = undefined
  void pool.end({ timeout: deadlines.callerMs / 1_000 })
}
