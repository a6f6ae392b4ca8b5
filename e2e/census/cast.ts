import type postgres from 'postgres'
import { makeTestRecord, TEST_RESULT, type TestRecord } from '@/db/test-record'
import { addTestColleague, makeTestClinic } from '@/db/test-scope'
import { mintScope, type Scope } from '@/lib/auth/scope'
import { giveTestPassword, TEST_PASSWORD } from '@/lib/auth/test-sign-in'
import { DEMO_SIGN_IN } from '../demo-sign-in'

export interface Account {
  readonly email: string
  readonly password: string
}

export interface Cast {
  readonly owner: Account
  readonly ownerId: string
  readonly assistant: Account
  /** A record of the demo clinic, whose owner and assistant they are. */
  readonly ours: TestRecord
  /** A record of another clinic. */
  readonly theirs: TestRecord
  /** Another of that clinic, with its assessment signed: some pages open for nothing less. */
  readonly theirsSigned: TestRecord
  readonly theirScope: Scope
}

/** Two clinics with a record each, and the people who try the doors. */
export async function assembleCast(sql: postgres.Sql): Promise<Cast> {
  const demo = await findDemoScope(sql)
  const theirScope = await makeTestClinic('owner')
  const { email } = await giveTestPassword(await addTestColleague(demo.clinicId, 'assistant'))
  return {
    owner: DEMO_SIGN_IN,
    ownerId: demo.accountId ?? '',
    assistant: { email, password: TEST_PASSWORD },
    ours: await makeTestRecord(demo),
    theirs: await makeTestRecord(theirScope),
    theirsSigned: await makeSignedRecord(sql, theirScope),
    theirScope,
  }
}

async function makeSignedRecord(sql: postgres.Sql, scope: Scope): Promise<TestRecord> {
  const record = await makeTestRecord(scope)
  await sql`
    update assessment set status = 'signed', signed_at = now(), signed_by = created_by, signed_name = 'Test',
      rule_version = 'test', signed_result = ${JSON.stringify(TEST_RESULT)}::text::jsonb
    where id = ${record.assessmentId}`
  return record
}

/** The owner of the demo clinic, as the product's own functions know them. */
export async function findDemoScope(sql: postgres.Sql): Promise<Scope> {
  const [row] = await sql<{ clinicId: string; accountId: string }[]>`
    select m.clinic_id as "clinicId", m.account_id as "accountId"
    from membership m join account a on a.id = m.account_id where a.email = ${DEMO_SIGN_IN.email}`
  if (!row) throw new Error('The app under test has no demo clinic.')
  return mintScope({ actor: 'account', ...row, accountName: 'Demo', role: 'owner', address: null })
}
