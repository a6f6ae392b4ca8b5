import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '@/lib/auth/scope'
import { recordAudit } from './record-audit'
import { makeTestRecord } from './test-record'
import { makeTestClinic } from './test-scope'
import { withScope } from './with-scope'

let scope: Scope

beforeAll(async () => {
  scope = await makeTestClinic()
  await makeTestRecord(scope)
})

const countEvents = async (action: string) => {
  const [row] = await withScope(scope, (tx) =>
    tx.execute<{ count: number }>(sql`select count(*)::int as count from audit_event where action = ${action}`),
  )
  return row?.count
}

describe('recordAudit', () => {
  it('writes who did what to which record, when and from where', async () => {
    const from = { ...scope, address: '203.0.113.7' }
    await withScope(scope, (tx) => recordAudit(tx, from, { action: 'test.done', subject: 'plan', subjectId: 'p1', detail: { version: 3 } }))
    const [event] = await withScope(scope, (tx) =>
      tx.execute(sql`
      select actor, account_id, action, subject, subject_id, outcome, address, detail, now() - at < interval '1 minute' as is_now
      from audit_event where action = 'test.done'`),
    )
    expect(event).toEqual({
      actor: 'account',
      account_id: scope.accountId,
      action: 'test.done',
      subject: 'plan',
      subject_id: 'p1',
      outcome: 'done',
      address: '203.0.113.7',
      detail: { version: 3 },
      is_now: true,
    })
  })

  it('goes with the change: what is rolled back leaves no row', async () => {
    const failed = withScope(scope, async (tx) => {
      await recordAudit(tx, scope, { action: 'test.failed', subject: 'plan', subjectId: 'p1' })
      throw new Error('broken off')
    })
    await expect(failed).rejects.toThrow('broken off')
    expect(await countEvents('test.failed')).toBe(0)
  })

  it('writes for no other clinic', async () => {
    const other = await makeTestClinic()
    const sneaked = withScope(scope, (tx) => recordAudit(tx, other, { action: 'test.sneaked', subject: 'plan', subjectId: 'p1' }))
    await expect(sneaked).rejects.toMatchObject({ code: '42501' })
  })
})

describe('the audit trail', () => {
  it.each([
    ['updated', sql`update audit_event set action = 'other'`],
    ['deleted from', sql`delete from audit_event`],
    ['emptied', sql`truncate audit_event`],
    ['unlocked', sql`alter table audit_event disable trigger all`],
  ])('cannot be %s by the product', async (_, statement) => {
    await expect(withScope(scope, (tx) => tx.execute(statement))).rejects.toMatchObject({ code: '42501' })
  })

  it.each(['update audit_event set action = action', 'delete from audit_event', 'truncate audit_event'])(
    'refuses "%s" from the owner of the tables as well',
    async (statement) => {
      const owner = postgres(process.env.MIGRATION_DATABASE_URL ?? '', { max: 1 })
      await expect(owner.unsafe(statement)).rejects.toMatchObject({ code: 'FF001' })
      await owner.end()
    },
  )
})
