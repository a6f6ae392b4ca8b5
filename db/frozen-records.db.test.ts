import { eq, sql, type SQL } from 'drizzle-orm'
import postgres from 'postgres'
import { describe, expect, it } from 'vitest'
import { plan } from './tables/plan'
import { plannedSession } from './tables/planned-session'
import { shareLink } from './tables/share-link'
import { recordBeforeEach } from './test-frozen'
import { TEST_SESSION } from './test-record'

const { own, run, runSql } = recordBeforeEach()

async function issue(): Promise<void> {
  const issued = { status: 'issued', issuedAt: new Date(), issuedBy: own.scope.accountId ?? '' } as const
  await run((tx) => tx.update(plan).set(issued).where(eq(plan.id, own.record.planId)))
}

describe('an issued plan', () => {
  const ISSUED = { code: 'FF003' }

  it('can be edited until it is issued', async () => {
    await runSql(sql`update plan set document = '{}', planning = '{}'`)
    await runSql(sql`delete from planned_session`)
    await run((tx) => tx.insert(plannedSession).values({ clinicId: own.scope.clinicId, planId: own.record.planId, ...TEST_SESSION }))
  })

  it.each(['document', 'planning'])('keeps its %s', async (column) => {
    await issue()
    await expect(runSql(sql`update plan set ${sql.identifier(column)} = '{}'`)).rejects.toMatchObject(ISSUED)
    await expect(runSql(sql`update plan set ${sql.identifier(column)} = '{}', status = 'replaced'`)).rejects.toMatchObject(ISSUED)
  })

  it('keeps its sessions', async () => {
    await issue()
    const more = { clinicId: own.scope.clinicId, planId: own.record.planId, ...TEST_SESSION, id: '2026-03-11-walk' } as const
    await expect(run((tx) => tx.insert(plannedSession).values(more))).rejects.toMatchObject(ISSUED)
    await expect(runSql(sql`delete from planned_session`)).rejects.toMatchObject(ISSUED)
    await expect(runSql(sql`update planned_session set session = '{}'`)).rejects.toMatchObject({ code: '42501' })
  })

  it.each(['replaced', 'withdrawn'])('may be %s, and then stays so', async (status) => {
    await issue()
    await runSql(sql`update plan set status = ${status}, version = version + 1`)
    await expect(runSql(sql`update plan set status = 'issued'`)).rejects.toMatchObject(ISSUED)
    await expect(runSql(sql`update plan set status = 'withdrawn'`)).rejects.toMatchObject(ISSUED)
  })

  it('never becomes a draft again', async () => {
    await issue()
    await expect(runSql(sql`update plan set status = 'draft'`)).rejects.toMatchObject(ISSUED)
  })

  it('names who issued it and when', async () => {
    await expect(runSql(sql`update plan set status = 'issued'`)).rejects.toMatchObject({ code: '23514' })
  })
})

describe('an issued document', () => {
  it('is never updated or deleted', async () => {
    await expect(runSql(sql`update issued_document set bytes = 'x'`)).rejects.toMatchObject({ code: '42501' })
    await expect(runSql(sql`delete from issued_document`)).rejects.toMatchObject({ code: '42501' })
  })

  it('is refused when its hash or length is not that of its bytes', async () => {
    const copy = (sha256: SQL, length: SQL) => sql`
      insert into issued_document (clinic_id, plan_id, kind, bytes, sha256, byte_length, created_by)
      select clinic_id, plan_id, kind, bytes, ${sha256}, ${length}, created_by from issued_document limit 1`
    await expect(runSql(copy(sql`repeat('0', 64)`, sql`byte_length`))).rejects.toMatchObject({ code: '23514' })
    await expect(runSql(copy(sql`sha256`, sql`byte_length + 1`))).rejects.toMatchObject({ code: '23514' })
  })
})

describe('a document', () => {
  it('is of a plan or of a letter, never of both and never of neither', async () => {
    const { letterId, assessmentId } = own.record
    const as = (kind: string, planId: SQL, letter: string | null) => sql`
      insert into issued_document (clinic_id, plan_id, assessment_id, letter_id, kind, bytes, sha256, byte_length, created_by)
      select clinic_id, ${planId}, ${letter === null ? null : assessmentId}::uuid, ${letter}::uuid, ${kind}, bytes, sha256, byte_length, created_by
      from issued_document limit 1`
    await expect(runSql(as('plan-pdf', sql`null::uuid`, null))).rejects.toMatchObject({ code: '23514' })
    await expect(runSql(as('report', sql`plan_id`, letterId))).rejects.toMatchObject({ code: '23514' })
    await expect(runSql(as('plan-pdf', sql`plan_id`, letterId))).rejects.toMatchObject({ code: '23514' })
    await runSql(as('report', sql`null::uuid`, letterId))
    await expect(runSql(as('report', sql`null::uuid`, letterId))).rejects.toMatchObject({ code: '23505' })
  })
})

describe('the sheet of an offload plan', () => {
  it('is of an offload plan and its assessment alone, and there is one', async () => {
    const { offloadPlanId, assessmentId, letterId } = own.record
    const as = (kind: string, offload: string | null, letter: string | null = null) => sql`
      insert into issued_document (clinic_id, assessment_id, letter_id, offload_plan_id, kind, bytes, sha256, byte_length, created_by)
      select clinic_id, ${assessmentId}::uuid, ${letter}::uuid, ${offload}::uuid, ${kind}, bytes, sha256, byte_length, created_by
      from issued_document limit 1`
    await expect(runSql(as('offload-sheet', null))).rejects.toMatchObject({ code: '23514' })
    await expect(runSql(as('offload-sheet', offloadPlanId, letterId))).rejects.toMatchObject({ code: '23514' })
    await expect(runSql(as('report', offloadPlanId, letterId))).rejects.toMatchObject({ code: '23514' })
    await runSql(as('offload-sheet', offloadPlanId))
    await expect(runSql(as('offload-sheet', offloadPlanId))).rejects.toMatchObject({ code: '23505' })
  })
})

describe('a share link', () => {
  it('may be revoked, once', async () => {
    await run((tx) => tx.update(shareLink).set({ revokedAt: new Date() }))
    await expect(run((tx) => tx.update(shareLink).set({ revokedAt: null }))).rejects.toMatchObject({ code: 'FF004' })
    await expect(run((tx) => tx.update(shareLink).set({ revokedAt: new Date() }))).rejects.toMatchObject({ code: 'FF004' })
  })

  it.each(['plan_id', 'token_hash', 'expires_at', 'created_by'])('never gets another %s, and is never deleted', async (column) => {
    await expect(runSql(sql`update share_link set ${sql.identifier(column)} = ${sql.identifier(column)}`)).rejects.toMatchObject({
      code: '42501',
    })
    await expect(runSql(sql`delete from share_link`)).rejects.toMatchObject({ code: '42501' })
  })
})

describe('what was decided about a gate', () => {
  it.each(['gate_release', 'gate_withdrawal', 'bone_clearance', 'offload_plan'])('%s is only ever added to', async (table) => {
    const named = sql.identifier(table)
    await expect(runSql(sql`update ${named} set recorded_name = 'another'`)).rejects.toMatchObject({ code: '42501' })
    await expect(runSql(sql`delete from ${named}`)).rejects.toMatchObject({ code: '42501' })
  })

  it('is kept from whoever owns the tables, too', async () => {
    const owner = postgres(process.env.MIGRATION_DATABASE_URL ?? '', { max: 1, onnotice: () => undefined })
    for (const table of ['gate_release', 'gate_withdrawal', 'bone_clearance', 'offload_plan']) {
      await expect(owner`update ${owner(table)} set recorded_name = 'another'`).rejects.toMatchObject({ code: 'FF001' })
      await expect(owner`delete from ${owner(table)}`).rejects.toMatchObject({ code: 'FF001' })
    }
    await owner.end()
  })

  const copyRelease = (changes: Record<string, SQL>) => {
    const columns = ['clinic_id', 'episode_id', 'assessment_id', 'rule', 'reason', 'decided_by', 'decided_by_role']
    const kept = ['because', 'fired_rules', 'rule_version', 'recorded_by', 'recorded_name', ...columns]
    const names = [...kept, ...Object.keys(changes)].map((name) => sql.identifier(name))
    const values = [...kept.map((name) => sql`${sql.identifier(name)}`), ...Object.values(changes)]
    return runSql(sql`insert into gate_release (${sql.join(names, sql`, `)}) select ${sql.join(values, sql`, `)} from gate_release limit 1`)
  }
  const override = (changes: Record<string, SQL>) =>
    copyRelease({
      tier: sql`'hard'`,
      kind: sql`'override'`,
      explanation: sql`repeat('x', 50)`,
      is_attested: sql`true`,
      decided_on: sql`'2026-03-02'::date`,
      review_on: sql`'2026-03-09'::date`,
      ...changes,
    })
  const REFUSED = { code: '23514' }

  it('is an override that holds what its tier asks for, or none', async () => {
    await override({})
    await override({ tier: sql`'soft'`, explanation: sql`repeat('x', 20)`, review_on: sql`'2026-03-16'::date` })
    await expect(override({ explanation: sql`repeat('x', 49) || ' '` })).rejects.toMatchObject(REFUSED)
    await expect(override({ review_on: sql`'2026-03-10'::date` })).rejects.toMatchObject(REFUSED)
    await expect(override({ review_on: sql`'2026-03-01'::date` })).rejects.toMatchObject(REFUSED)
    await expect(override({ review_on: sql`null::date` })).rejects.toMatchObject(REFUSED)
    await expect(override({ is_attested: sql`false` })).rejects.toMatchObject(REFUSED)
    await expect(override({ tier: sql`'soft'`, explanation: sql`repeat('x', 19)` })).rejects.toMatchObject(REFUSED)
    await expect(override({ tier: sql`'soft'`, review_on: sql`'2026-03-17'::date` })).rejects.toMatchObject(REFUSED)
    await expect(override({ tier: sql`'emergency'` })).rejects.toMatchObject(REFUSED)
  })

  it('is taken back once', async () => {
    const again = sql`insert into gate_withdrawal (clinic_id, episode_id, release_id, explanation, recorded_by, recorded_name)
      select clinic_id, episode_id, release_id, 'again', recorded_by, recorded_name from gate_withdrawal limit 1`
    await expect(runSql(again)).rejects.toMatchObject({ code: '23505' })
  })
})
