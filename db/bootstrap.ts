import postgres from 'postgres'

export interface Passwords {
  readonly owner: string
  readonly app: string
}

/**
 * Makes the database and its two roles on a cluster that is ours, and sets their passwords. Safe to repeat.
 * `footfall_owner` owns the database and runs migrations. `footfall_app` is what the running product signs in as:
 * it owns nothing, defines nothing and is never exempt from row level security.
 */
export async function bootstrapDatabase(superuserUrl: string, database: string, passwords: Passwords): Promise<void> {
  const sql = postgres(superuserUrl, { max: 1, onnotice: () => undefined, connect_timeout: 10 })
  try {
    await setRole(sql, 'footfall_owner', passwords.owner)
    await setRole(sql, 'footfall_app', passwords.app)
    const [existing] = await sql`select 1 from pg_database where datname = ${database}`
    if (!existing) await sql`create database ${sql(database)} owner footfall_owner`
    await sql`revoke all on database ${sql(database)} from public`
    await sql`grant connect on database ${sql(database)} to footfall_app`
  } finally {
    await sql.end({ timeout: 2 })
  }
}

type Role = 'footfall_owner' | 'footfall_app'

async function setRole(sql: postgres.Sql, role: Role, password: string): Promise<void> {
  const [existing] = await sql`select 1 from pg_roles where rolname = ${role}`
  if (!existing) await sql`create role ${sql(role)}`
  // A role's definition takes no parameters; the password is ours, random and without quotes.
  if (!/^[\w-]+$/.test(password)) throw new Error('A database password may hold only letters, digits, - and _.')
  await sql.unsafe(
    `alter role ${role} with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls noinherit password '${password}'`,
  )
}
