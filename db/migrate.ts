import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { OperatorError } from '@/lib/platform/errors'

/** Any number will do as long as every Footfall takes the same one. */
const LOCK = 7_036_051

/**
 * Brings the tables up to date, once, however many instances start together. Drizzle takes no lock of its own, passes silently
 * over a migration whose time is not after the last one applied, and does not see that one was edited: all three are looked after here.
 */
export async function migrateDatabase(ownerUrl: string, folder: string): Promise<void> {
  const wanted = readHashes(folder)
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined, connect_timeout: 10 })
  try {
    await sql`select pg_advisory_lock(${LOCK})`
    assertSameHistory(await readApplied(sql), wanted)
    await migrate(drizzle(sql), { migrationsFolder: folder })
    await sql`grant usage on schema drizzle to footfall_app`
    await sql`grant select on drizzle.__drizzle_migrations to footfall_app`
    const missing = wanted.length - (await readApplied(sql)).length
    if (missing !== 0) throw new OperatorError(`${missing} of ${wanted.length} migrations were not applied.`)
  } finally {
    await sql.end({ timeout: 2 })
  }
}

/** For a start without the owner's password: refuses unless somebody has applied every migration already. */
export async function assertMigrated(appUrl: string, folder: string): Promise<void> {
  const wanted = readHashes(folder)
  const sql = postgres(appUrl, { max: 1, onnotice: () => undefined, connect_timeout: 10 })
  try {
    const applied = await readApplied(sql)
    assertSameHistory(applied, wanted)
    if (applied.length < wanted.length) {
      throw new OperatorError(
        `The database has ${applied.length} of ${wanted.length} migrations. Set MIGRATION_DATABASE_URL to the role that owns it, so that the rest can be applied.`,
      )
    }
  } finally {
    await sql.end({ timeout: 2 })
  }
}

/** Refuses a journal that drizzle would apply only in part. Exported for its test. */
export function assertWholeJournal(entries: readonly { tag: string; when: number }[], files: readonly string[]): void {
  const late = entries.find((entry, i) => i > 0 && entry.when <= (entries[i - 1]?.when ?? 0))
  if (late) throw new OperatorError(`The migration ${late.tag} is not later than the one before it in meta/_journal.json.`)
  const stray = files.find((name) => name.endsWith('.sql') && !entries.some((entry) => `${entry.tag}.sql` === name))
  if (stray) throw new OperatorError(`The migration ${stray} is not in meta/_journal.json.`)
}

/** What has been applied must be the beginning of what is there. Exported for its test. */
export function assertSameHistory(applied: readonly string[], wanted: readonly string[]): void {
  if (applied.length > wanted.length) {
    throw new OperatorError('The database was made by a newer Footfall than this one. Start the newer one, or put back a copy from before.')
  }
  const changed = applied.findIndex((hash, i) => hash !== wanted[i])
  if (changed >= 0) throw new OperatorError(`Migration ${changed + 1} has been changed since it was applied to this database.`)
}

function readHashes(folder: string): string[] {
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as { entries: { tag: string; when: number }[] }
  assertWholeJournal(journal.entries, readdirSync(folder))
  return readMigrationFiles({ migrationsFolder: folder }).map((migration) => migration.hash)
}

async function readApplied(sql: postgres.Sql): Promise<string[]> {
  const [table] = await sql`select 1 from information_schema.tables where table_schema = 'drizzle' and table_name = '__drizzle_migrations'`
  if (!table) return []
  const rows = await sql<{ hash: string }[]>`select hash from drizzle.__drizzle_migrations order by created_at`
  return rows.map((row) => row.hash)
}
