import { and, eq, sql, type SQL } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { assessment } from './tables/assessment'
import { observation } from './tables/observation'
import { recordBeforeEach } from './test-frozen'
import { makeTestAmendment, makeTestRecord, TEST_RESULT } from './test-record'

const { own, run, runSql } = recordBeforeEach()

async function sign(): Promise<void> {
  const signedBy = own.scope.accountId ?? ''
  const signature = {
    status: 'signed',
    signedAt: new Date(),
    signedBy,
    signedName: 'T',
    ruleVersion: 'test',
    signedResult: TEST_RESULT,
  } as const
  await run((tx) => tx.update(assessment).set(signature).where(eq(assessment.id, own.record.assessmentId)))
}

describe('a signed assessment', () => {
  const SIGNED = { code: 'FF002' }
  const LOCKED = '55P03'

  it('is signed whole or not at all', async () => {
    await expect(runSql(sql`update assessment set status = 'signed'`)).rejects.toMatchObject({ code: '23514' })
  })

  it('can be edited until it is signed', async () => {
    await runSql(sql`update assessment set assessed_on = '2026-03-03'`)
    await runSql(sql`update observation set value = '5'`)
    await runSql(sql`delete from observation`)
  })

  it('never changes, nor goes back to a draft', async () => {
    await sign()
    await expect(runSql(sql`update assessment set assessed_on = '2026-03-03'`)).rejects.toMatchObject(SIGNED)
    await expect(runSql(sql`update assessment set status = 'draft'`)).rejects.toMatchObject(SIGNED)
  })

  it('keeps its observations as they were', async () => {
    await sign()
    const late = {
      clinicId: own.scope.clinicId,
      assessmentId: own.record.assessmentId,
      measure: 'running-cadence',
      side: 'none',
      recordedBy: own.scope.accountId ?? '',
    } as const
    await expect(run((tx) => tx.insert(observation).values({ ...late, value: 172 }))).rejects.toMatchObject(SIGNED)
    await expect(runSql(sql`update observation set value = '5'`)).rejects.toMatchObject(SIGNED)
    await expect(runSql(sql`update observation set note = 'added'`)).rejects.toMatchObject(SIGNED)
    await expect(runSql(sql`delete from observation`)).rejects.toMatchObject(SIGNED)
  })

  it('keeps the tests that stand on its sheet', async () => {
    await runSql(sql`delete from added_test where measure = 'ober-test'`)
    await runSql(sql`insert into added_test select clinic_id, id, 'ober-test', now(), created_by from assessment`)
    await sign()
    await expect(runSql(sql`delete from added_test`)).rejects.toMatchObject(SIGNED)
    await expect(runSql(sql`insert into added_test select clinic_id, id, 'lefs', now(), created_by from assessment`)).rejects.toMatchObject(
      SIGNED,
    )
  })

  it('neither lends an observation to another assessment nor takes one over', async () => {
    await sign()
    const other = await makeTestRecord(own.scope)
    const from = and(eq(observation.assessmentId, own.record.assessmentId), eq(observation.side, 'left'))
    const move = { assessmentId: other.assessmentId, measure: 'pain-walk-30min' }
    await expect(run((tx) => tx.update(observation).set(move).where(from))).rejects.toMatchObject(SIGNED)
    const back = { assessmentId: own.record.assessmentId, measure: 'pain-walk-30min' }
    await expect(
      run((tx) => tx.update(observation).set(back).where(eq(observation.assessmentId, other.assessmentId))),
    ).rejects.toMatchObject(SIGNED)
  })

  it('waits to be signed until a value that is being written is there', async () => {
    await run(async (tx) => {
      await tx.execute(sql`update observation set value = '6'`)
      const signing = runSql(sql`select id from assessment for no key update nowait`)
      await expect(signing).rejects.toMatchObject({ code: LOCKED })
    })
  })
})

describe('an amendment', () => {
  it('is never updated or deleted', async () => {
    await makeTestAmendment(own.scope, own.record)
    await expect(runSql(sql`update assessment_amendment set reason = 'x'`)).rejects.toMatchObject({ code: '42501' })
    await expect(runSql(sql`delete from assessment_amendment`)).rejects.toMatchObject({ code: '42501' })
  })

  const copy = (change: SQL) => sql`
    insert into assessment_amendment select (json_populate_record(a, ${change}::json)).* from assessment_amendment a limit 1`

  it('is of a signed assessment, has a reason, and a number of its own', async () => {
    await makeTestAmendment(own.scope, own.record)
    const [id, draft] = [sql`'id', gen_random_uuid()`, own.record.assessmentId]
    await runSql(copy(sql`json_build_object(${id}, 'number', 2)`))
    const ofDraft = runSql(copy(sql`json_build_object(${id}, 'number', 3, 'assessment_id', ${draft}::text)`))
    await expect(ofDraft).rejects.toMatchObject({ code: 'FF005' })
    await expect(runSql(copy(sql`json_build_object(${id}, 'number', 3, 'reason', ' ')`))).rejects.toMatchObject({ code: '23514' })
    await expect(runSql(copy(sql`json_build_object(${id})`))).rejects.toMatchObject({ code: '23505' })
  })
})

describe('an issued letter', () => {
  it('never changes, nor goes back to a draft; a draft may', async () => {
    await runSql(sql`update clinical_letter set words = '{}', version = 2`)
    await expect(runSql(sql`update clinical_letter set status = 'issued'`)).rejects.toMatchObject({ code: '23514' })
    await runSql(sql`update clinical_letter set status = 'issued', issued_at = now(), issued_by = created_by, issued_name = 'T',
      issued_from_version = 1, issued_from_amendment = 0`)
    await expect(runSql(sql`update clinical_letter set words = '{}'`)).rejects.toMatchObject({ code: 'FF006' })
    await expect(runSql(sql`update clinical_letter set status = 'draft'`)).rejects.toMatchObject({ code: 'FF006' })
    await expect(runSql(sql`delete from clinical_letter`)).rejects.toMatchObject({ code: '42501' })
  })
})

describe('an observation', () => {
  it('has a value or a reason, not both', async () => {
    await expect(runSql(sql`update observation set not_done_reason = 'no time'`)).rejects.toMatchObject({ code: '23514' })
    await runSql(sql`update observation set not_done_reason = 'no time', value = null`)
  })
})

describe('a decision on a factor', () => {
  it('is never edited or taken away', async () => {
    await expect(runSql(sql`update factor_decision set note = 'other'`)).rejects.toMatchObject({ code: '42501' })
    await expect(runSql(sql`delete from factor_decision`)).rejects.toMatchObject({ code: '42501' })
  })

  it('may be added when the assessment is signed: it stands beside it', async () => {
    await sign()
    await runSql(sql`
      insert into factor_decision (clinic_id, assessment_id, factor, version, decision, note, verdict, score, rule_version, decided_by, decided_name)
      select clinic_id, assessment_id, factor, version + 1, decision, note, verdict, score, rule_version, decided_by, decided_name
      from factor_decision`)
  })

  it('does not dismiss without a reason', async () => {
    await expect(
      runSql(sql`
        insert into factor_decision (clinic_id, assessment_id, factor, version, decision, verdict, score, rule_version, decided_by, decided_name)
        select clinic_id, assessment_id, factor, version + 1, 'dismissed', verdict, score, rule_version, decided_by, decided_name
        from factor_decision`),
    ).rejects.toMatchObject({ code: '23514' })
  })
})
