import { inArray, sql } from 'drizzle-orm'
import { OperatorError } from '@/lib/platform/errors'
import { connect } from './client'

const REQUIRED = ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums'] as const

const ROLE = 'footfall_app'

/**
 * Refuses a database that may lose what the screen has called saved, and a role that the walls between clinics do not hold.
 * Holds for a database of the clinic's own as well.
 */
export async function assertFit(url: string): Promise<void> {
  const { database, pool } = connect(url)
  try {
    const names = inArray(sql`name`, [...REQUIRED])
    const settings = await database.execute<{ name: string; setting: string }>(sql`select name, setting from pg_settings where ${names}`)
    const weak = weaknesses(Object.fromEntries(settings.map((row) => [row.name, row.setting])))
    if (weak.length > 0) {
      throw new OperatorError(
        `The database runs with ${weak.map((name) => `${name}=off`).join(', ')}, so saved records can be lost or damaged unseen. Turn it on and start again.`,
      )
    }
    const [role] = await database.execute<Role>(
      sql`select rolname as name, rolsuper or rolbypassrls as "isExempt" from pg_roles where rolname = current_user`,
    )
    if (role?.name !== ROLE || role.isExempt) {
      throw new OperatorError(
        `DATABASE_URL must sign in as ${ROLE}, a role that is not exempt from row level security; this is ${role?.name}.`,
      )
    }
  } finally {
    await pool.end({ timeout: 1 })
  }
}

interface Role extends Record<string, unknown> {
  readonly name: string
  readonly isExempt: boolean
}

/** A setting that the server does not report counts as off. */
export function weaknesses(settings: Partial<Readonly<Record<(typeof REQUIRED)[number], string>>>): string[] {
  return REQUIRED.filter((name) => (settings[name] ?? 'off') === 'off')
}
