import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { appDatabase } from './client'

interface Walled extends Record<string, unknown> {
  readonly name: string
  readonly enabled: boolean
  readonly forced: boolean
  readonly owner: string
}

const WALL = "NULLIF(current_setting('app.clinic_id'::text, true), ''::text))::uuid"

async function tablesWith(column: string): Promise<Walled[]> {
  return appDatabase().execute<Walled>(sql`
    select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced, pg_get_userbyid(c.relowner) as owner
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = ${column} and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    order by c.relname`)
}

async function policiesOf(table: string): Promise<{ command: string; using: string | null; check: string | null }[]> {
  return appDatabase().execute(sql`
    select cmd as command, qual as using, with_check as check from pg_policies
    where schemaname = 'public' and tablename = ${table}`)
}

describe('the walls round each clinic', () => {
  it('stand on every table that has a clinic_id, for its owner too', async () => {
    const tables = await tablesWith('clinic_id')
    expect(tables.map((table) => table.name)).toEqual([
      'added_test',
      'assessment',
      'assessment_amendment',
      'audit_event',
      'bone_clearance',
      'clinical_letter',
      'episode',
      'factor_decision',
      'favourite_test',
      'gate_release',
      'gate_withdrawal',
      'issued_document',
      'membership',
      'observation',
      'offload_plan',
      'patient',
      'plan',
      'planned_session',
      'share_link',
      'test_template',
    ])
    for (const table of tables) {
      expect(table, table.name).toMatchObject({ enabled: true, forced: true })
      const everyCommand = (await policiesOf(table.name)).filter((policy) => policy.command === 'ALL')
      expect(everyCommand, table.name).toHaveLength(1)
      expect(everyCommand[0]?.using, table.name).toBe(`(clinic_id = (${WALL})`)
      expect(everyCommand[0]?.check, table.name).toBe(`(clinic_id = (${WALL})`)
    }
  })

  it('stand round the clinic itself, accounts and sign-ins', async () => {
    const tables = await appDatabase().execute<Walled>(sql`
      select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced from pg_class
      where relnamespace = 'public'::regnamespace and relname in ('clinic', 'account', 'auth_session')`)
    expect(tables).toHaveLength(3)
    for (const table of tables) {
      expect(table).toMatchObject({ enabled: true, forced: true })
      for (const policy of await policiesOf(table.name)) {
        expect(policy.using, table.name).toMatch(/current_setting\('app\./)
        if (policy.command !== 'SELECT') expect(policy.check, table.name).toBe(policy.using)
      }
    }
  })

  it('leave open only what belongs to nobody', async () => {
    const open = await appDatabase().execute<{ name: string }>(sql`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relrowsecurity order by relname`)
    expect(open.map((table) => table.name)).toEqual(['installation', 'rate_limit'])
  })

  it('have no other policy than the doors that are known', async () => {
    const doors = await appDatabase().execute<{ door: string }>(sql`
      select tablename || ' ' || policyname || ' ' || cmd as door from pg_policies
      where schemaname = 'public' and policyname <> 'own_clinic' order by 1`)
    expect(doors.map(({ door }) => door)).toEqual([
      'account colleagues SELECT',
      'account own_account ALL',
      'account signing_in SELECT',
      'auth_session own_sessions ALL',
      'membership own_memberships SELECT',
      'share_link presented_token SELECT',
    ])
  })

  it('have no view that looks over them', async () => {
    const views = await appDatabase().execute(sql`
      select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
        and not coalesce(reloptions::text[] @> array['security_invoker=true'], false)`)
    expect(views).toHaveLength(0)
  })
})

describe('the role that the product runs as', () => {
  it('is neither superuser nor owner, and nothing exempts it', async () => {
    const [role] = await appDatabase().execute(sql`
      select rolname as name, rolsuper as super, rolbypassrls as bypasses, rolcreatedb as creates, rolcreaterole as makes,
        rolreplication as replicates, (select count(*)::int from pg_auth_members where member = pg_roles.oid) as memberships,
        (select count(*)::int from pg_class where relowner = pg_roles.oid) as owns
      from pg_roles where rolname = current_user`)
    expect(role).toEqual({
      name: 'footfall_app',
      super: false,
      bypasses: false,
      creates: false,
      makes: false,
      replicates: false,
      memberships: 0,
      owns: 0,
    })
  })

  it('defines nothing', async () => {
    await expect(appDatabase().execute(sql`create table sneaked (id int)`)).rejects.toMatchObject({ code: '42501' })
    await expect(appDatabase().execute(sql`alter table patient disable row level security`)).rejects.toMatchObject({ code: '42501' })
    await expect(appDatabase().execute(sql`drop policy own_clinic on patient`)).rejects.toMatchObject({ code: '42501' })
  })

  it('may delete only a mistyped answer, a draft’s sessions and tests, a wish and a spent counter, and empty nothing', async () => {
    const rights = await appDatabase().execute<{ name: string; right: string }>(sql`
      select table_name as name, privilege_type as right from information_schema.role_table_grants
      where grantee = 'footfall_app' and table_schema = 'public' and privilege_type not in ('SELECT', 'INSERT', 'UPDATE') order by 1`)
    expect(rights.map(({ name, right }) => `${name} ${right}`)).toEqual([
      'added_test DELETE',
      'favourite_test DELETE',
      'observation DELETE',
      'planned_session DELETE',
      'rate_limit DELETE',
      'test_template DELETE',
    ])
  })
})
