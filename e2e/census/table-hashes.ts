import type postgres from 'postgres'

/** A hash of every row of every table, or of one clinic's rows: equal before and after means that nothing changed. */
export async function hashTables(sql: postgres.Sql, { clinicId, except = [] }: { clinicId?: string; except?: readonly string[] } = {}) {
  const tables = await sql<{ name: string; owned: boolean }[]>`
    select c.relname as name, exists (select from pg_attribute where attrelid = c.oid and attname = 'clinic_id') as owned
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`
  const hashes: Record<string, string> = {}
  for (const { name, owned } of tables) {
    if (except.includes(name) || (clinicId && !owned)) continue
    const rows = clinicId ? sql`where t.clinic_id = ${clinicId}` : sql``
    const [row] = await sql<{ hash: string }[]>`
      select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as hash from ${sql(name)} t ${rows}`
    hashes[name] = row?.hash ?? ''
  }
  return hashes
}
