import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '@/lib/auth/scope'
import { appDatabase } from './client'
import { withAccount, withNobody, withShareTokenHash, withSignInEmail } from './system'
import { account } from './tables/account'
import { clinic } from './tables/clinic'
import { makeTestAmendment, makeTestRecord, type TestRecord } from './test-record'
import { makeTestClinic } from './test-scope'
import { patient } from './tables/patient'
import { withScope } from './with-scope'

/** Every table that holds what belongs to a clinic. */
const TABLES = [
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
] as const

/** Their triggers look for the record that they belong to, and find none in this clinic, before the wall is asked. */
const REFUSED_BY_THE_LOCK: Partial<Record<(typeof TABLES)[number], string>> = {
  added_test: 'FF002',
  assessment_amendment: 'FF005',
  observation: 'FF002',
  planned_session: 'FF003',
}

let ours: Scope
let theirs: Scope
let record: TestRecord

beforeAll(async () => {
  ours = await makeTestClinic()
  theirs = await makeTestClinic()
  record = await makeTestRecord(theirs)
  await makeTestAmendment(theirs, record)
})

const countIn = (table: string) => sql<{ count: number }>`select count(*)::int as count from ${sql.identifier(table)}`

describe.each(TABLES)('%s', (table) => {
  it('has the rows of its own clinic', async () => {
    const [row] = await withScope(theirs, (tx) => tx.execute<{ count: number }>(countIn(table)))
    expect(row?.count).toBeGreaterThan(0)
  })

  it('is empty without a clinic', async () => {
    const [row] = await appDatabase().execute<{ count: number }>(countIn(table))
    expect(row?.count).toBe(0)
  })

  it('shows another clinic nothing, even when asked for its rows by id', async () => {
    const rows = await withScope(ours, (tx) => tx.execute(sql`select 1 from ${sql.identifier(table)} where clinic_id = ${theirs.clinicId}`))
    expect(rows).toHaveLength(0)
  })

  it('takes no row for another clinic', async () => {
    const copied = withScope(theirs, (tx) =>
      tx.execute<{ row: string }>(sql`select to_json(t)::text as row from ${sql.identifier(table)} t limit 1`),
    )
    const [found] = await copied
    const insert = withScope(ours, (tx) =>
      tx.execute(
        sql`insert into ${sql.identifier(table)} select * from json_populate_record(null::${sql.identifier(table)}, ${found?.row}::json)`,
      ),
    )
    await expect(insert).rejects.toMatchObject({ code: REFUSED_BY_THE_LOCK[table] ?? '42501' })
  })
})

describe('another clinic’s record', () => {
  it('is not changed by an update that names it', async () => {
    const changed = await withScope(ours, (tx) =>
      tx.update(patient).set({ familyName: 'Taken' }).where(eq(patient.id, record.patientId)).returning({ id: patient.id }),
    )
    expect(changed).toEqual([])
  })

  it('cannot be moved to where it would be seen', async () => {
    const own = await makeTestRecord(ours)
    const move = withScope(ours, (tx) => tx.update(patient).set({ clinicId: theirs.clinicId }).where(eq(patient.id, own.patientId)))
    await expect(move).rejects.toMatchObject({ code: '42501' })
  })

  it('cannot be pointed at by a foreign key', async () => {
    const link = withScope(ours, (tx) =>
      tx.execute(
        sql`insert into episode (clinic_id, patient_id, side, created_by) values (${ours.clinicId}, ${record.patientId}, 'left', ${randomUUID()})`,
      ),
    )
    await expect(link).rejects.toMatchObject({ code: '23503' })
  })

  it('has a clinic that cannot be read', async () => {
    expect(await withScope(ours, (tx) => tx.select({ id: clinic.id }).from(clinic))).toEqual([{ id: ours.clinicId }])
  })
})

describe('the doors without a clinic', () => {
  it('shows an account its own memberships and nothing of the clinic', async () => {
    const seen = await withAccount(theirs.accountId ?? '', async (tx) => ({
      memberships: await tx.execute(sql`select clinic_id from membership`),
      patients: await tx.execute(sql`select id from patient`),
      clinics: await tx.execute(sql`select id from clinic`),
    }))
    expect(seen.memberships).toEqual([{ clinic_id: theirs.clinicId }])
    expect([...seen.patients, ...seen.clinics]).toEqual([])
  })

  it('shows one account for one e-mail, and colleagues to a clinic, but never all accounts', async () => {
    const email = `${ours.accountId}@test.invalid`
    const ids = { id: account.id }
    expect(await withSignInEmail(email, (tx) => tx.select(ids).from(account))).toEqual([{ id: ours.accountId }])
    expect(await withScope(ours, (tx) => tx.select(ids).from(account))).toEqual([{ id: ours.accountId }])
    expect(await withNobody((tx) => tx.select(ids).from(account))).toEqual([])
  })

  it('lets nobody make an account by knowing an e-mail', async () => {
    const made = withSignInEmail('new@test.invalid', (tx) =>
      tx.insert(account).values({ email: 'new@test.invalid', name: 'New', passwordHash: 'none' }),
    )
    await expect(made).rejects.toMatchObject({ code: '42501' })
  })

  it('lets no clinic change a colleague’s account', async () => {
    const changed = await withScope(ours, (tx) => tx.update(account).set({ passwordHash: 'mine' }).returning({ id: account.id }))
    expect(changed).toEqual([])
  })

  it('shows the holder of a token its link and nothing else', async () => {
    const seen = await withShareTokenHash(record.tokenHash, async (tx) => ({
      links: await tx.execute<{ clinic_id: string }>(sql`select clinic_id from share_link`),
      plans: await tx.execute(sql`select id from plan`),
      documents: await tx.execute(sql`select id from issued_document`),
    }))
    expect(seen.links).toEqual([{ clinic_id: theirs.clinicId }])
    expect([...seen.plans, ...seen.documents]).toEqual([])
    const revoked = await withShareTokenHash(record.tokenHash, (tx) =>
      tx.execute(sql`update share_link set revoked_at = now() returning id`),
    )
    expect(revoked).toEqual([])
  })
})

describe('many clinics over few connections', () => {
  it('never see a row of one another, nor keep a clinic for the next caller', async () => {
    const scopes = await Promise.all(Array.from({ length: 40 }, () => makeTestClinic()))
    const wrong: unknown[] = []
    for (let round = 0; round < 10; round += 1) {
      await Promise.all(
        Array.from({ length: 200 }, async (_, i) => {
          const scope = scopes[(i * 7 + round) % scopes.length]
          if (!scope || i % 9 === 0) return wrong.push(...(await appDatabase().execute(sql`select id from clinic`)))
          const rows = await withScope(scope, (tx) => tx.select({ id: clinic.id }).from(clinic))
          if (rows.length !== 1 || rows[0]?.id !== scope.clinicId) wrong.push(rows)
        }),
      )
    }
    expect(wrong).toEqual([])
  }, 60_000)

  it('keep no clinic after a transaction that failed', async () => {
    const failed = withScope(ours, async () => Promise.reject(new Error('broken off')))
    await expect(failed).rejects.toThrow('broken off')
    for (let i = 0; i < 30; i += 1) expect(await appDatabase().execute(sql`select id from clinic`)).toEqual([])
  })
})
