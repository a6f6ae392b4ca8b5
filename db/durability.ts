import postgres from 'postgres'

const REQUIRED = ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums'] as const

type Settings = Readonly<Record<(typeof REQUIRED)[number], string>>

/** Refuses a database that may lose what the screen has called saved. Holds for a database of the clinic's own as well. */
export async function assertDurable(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined, connect_timeout: 10 })
  try {
    const rows = await sql<{ name: string; setting: string }[]>`
      select name, setting from pg_settings where name in ${sql([...REQUIRED])}`
    const weak = weaknesses(Object.fromEntries(rows.map((row) => [row.name, row.setting])))
    if (weak.length > 0) {
      throw new Error(
        `The database runs with ${weak.map((name) => `${name}=off`).join(', ')}, so saved records can be lost or damaged unseen. Turn it on and start again.`,
      )
    }
  } finally {
    await sql.end({ timeout: 2 })
  }
}

/** A setting that the server does not report counts as off. */
export function weaknesses(settings: Partial<Settings>): string[] {
  return REQUIRED.filter((name) => (settings[name] ?? 'off') === 'off')
}
