import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'

/** Any number will do as long as every Footfall takes the same one. */
const LOCK = 7_036_051

const CHANGED = 'A migration has been changed, removed or put out of order: '

/**
 * Brings the tables up to date, once, however many instances start together. Drizzle takes no lock of its own, and it
 * passes silently over a migration whose time is not after the last one applied, so both are checked here.
 */
export async function migrateDatabase(ownerUrl: string, folder: string): Promise<void> {
  const files = readMigrationTags(folder)
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined, connect_timeout: 10 })
  try {
    await sql`select pg_advisory_lock(${LOCK})`
    await migrate(drizzle(sql), { migrationsFolder: folder })
    const applied = await countApplied(sql)
    if (applied !== files.length) throw new Error(`${CHANGED}${files.length} files, ${applied} applied to the database.`)
    await sql`grant usage on schema drizzle to footfall_app`
    await sql`grant select on drizzle.__drizzle_migrations to footfall_app`
  } finally {
    await sql.end({ timeout: 2 })
  }
}

/** For a start without the owner's password: refuses unless somebody has applied every migration already. */
export async function assertMigrated(appUrl: string, folder: string): Promise<void> {
  const files = readMigrationTags(folder)
  const sql = postgres(appUrl, { max: 1, onnotice: () => undefined, connect_timeout: 10 })
  try {
    const applied = await countApplied(sql).catch(() => 0)
    if (applied !== files.length) {
      throw new Error(
        `The database has ${applied} of ${files.length} migrations. Set MIGRATION_DATABASE_URL to the role that owns it, so that the rest can be applied.`,
      )
    }
  } finally {
    await sql.end({ timeout: 2 })
  }
}

/** The migrations in the order of the journal; refuses a journal that drizzle would apply only in part. */
export function readMigrationTags(folder: string): string[] {
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as { entries: { tag: string; when: number }[] }
  const tags = journal.entries.map((entry) => entry.tag)
  const late = journal.entries.find((entry, i) => i > 0 && entry.when <= (journal.entries[i - 1]?.when ?? 0))
  if (late) throw new Error(`${CHANGED}${late.tag} is not later than the one before it in meta/_journal.json.`)
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  const stray = files.find((name) => !tags.includes(name.slice(0, -'.sql'.length)))
  if (stray) throw new Error(`${CHANGED}${stray} is not in meta/_journal.json.`)
  return tags
}

async function countApplied(sql: postgres.Sql): Promise<number> {
  const [row] = await sql<{ count: number }[]>`select count(*)::int as count from drizzle.__drizzle_migrations`
  return row?.count ?? 0
}
