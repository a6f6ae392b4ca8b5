import { createHash, randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { episode } from '@/db/tables/episode'
import { issuedDocument } from '@/db/tables/issued-document'
import { patient } from '@/db/tables/patient'
import { plan } from '@/db/tables/plan'
import { shareLink } from '@/db/tables/share-link'
import { addTestColleague, makeTestClinic } from '@/db/test-scope'
import { withScope } from '@/db/with-scope'
import { auditedActions, NOW } from '@/lib/assessments/test-draft'
import type { Scope } from '@/lib/auth/scope'
import { issuePlan } from './issue-plan'
import { proposePlanDraft } from './propose-plan-draft'
import { getIssuedPdf } from './queries'
import { revisePlanSetUp } from './revise-plan-set-up'
import { makeSignedAssessment, TEST_PLANNING } from './test-signed'

let scope: Scope
beforeAll(async () => {
  scope = await makeTestClinic()
})

async function makeDraft(signedBefore?: Awaited<ReturnType<typeof makeSignedAssessment>>) {
  const signed = signedBefore ?? (await makeSignedAssessment(scope))
  const planId = randomUUID()
  const proposed = await proposePlanDraft(scope, { planId, assessmentId: signed.assessmentId, planning: TEST_PLANNING }, NOW)
  if (!proposed.ok) throw new Error(`The draft was refused: ${proposed.reason}`)
  return { ...signed, planId }
}

const keptPlan = async (planId: string) => {
  const [kept] = await withScope(scope, (tx) =>
    tx
      .select()
      .from(plan)
      .where(and(eq(plan.clinicId, scope.clinicId), eq(plan.id, planId))),
  )
  return kept
}

const keptDocuments = (planId: string) =>
  withScope(scope, (tx) =>
    tx
      .select()
      .from(issuedDocument)
      .where(and(eq(issuedDocument.clinicId, scope.clinicId), eq(issuedDocument.planId, planId))),
  )

const keptLinks = (planId: string) =>
  withScope(scope, (tx) =>
    tx
      .select()
      .from(shareLink)
      .where(and(eq(shareLink.clinicId, scope.clinicId), eq(shareLink.planId, planId))),
  )

describe('issuePlan', () => {
  it('fixes the plan, its PDF and one link, and leaves an audit row', async () => {
    const { planId, patientId } = await makeDraft()
    const issued = await issuePlan(scope, { planId, version: 1 }, NOW)
    const url = issued.ok ? (issued.value.link?.url ?? '') : ''
    expect(url).toMatch(/^http:\/\/localhost:3000\/p\/[A-Za-z0-9_-]{43}$/)

    expect(await keptPlan(planId)).toMatchObject({ status: 'issued', version: 2, issuedAt: NOW, issuedBy: scope.accountId })
    const [document] = await keptDocuments(planId)
    expect(document?.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(document?.sha256).toBe(
      createHash('sha256')
        .update(document?.bytes ?? '')
        .digest('hex'),
    )
    const [link] = await keptLinks(planId)
    const token = url.split('/').at(-1) ?? ''
    expect(link?.tokenHash).toBe(createHash('sha256').update(token).digest('hex'))
    // 12 weeks from 25 May end on 16 August; 28 days later is 13 September, and the day after begins at 23:00 UTC in summer.
    expect(link?.expiresAt.toISOString()).toBe('2026-09-13T23:00:00.000Z')
    expect((await auditedActions(scope, patientId)).at(-1)).toMatchObject({ action: 'plan.issued', detail: { sha256: document?.sha256 } })
  })

  it('hands the clinic the very bytes that were stored', async () => {
    const { planId, patientId } = await makeDraft()
    await issuePlan(scope, { planId, version: 1 }, NOW)
    const [document] = await keptDocuments(planId)
    const downloaded = await getIssuedPdf(scope, { patientId, planId })
    expect(downloaded?.bytes.equals(document?.bytes ?? Buffer.alloc(0))).toBe(true)
    expect((await auditedActions(scope, patientId)).at(-1)).toMatchObject({ action: 'plan-pdf.downloaded' })
    expect(await getIssuedPdf(await makeTestClinic(), { patientId, planId })).toBeNull()
  })

  it('keeps the token nowhere: no table of the database holds it', async () => {
    const { planId } = await makeDraft()
    const issued = await issuePlan(scope, { planId, version: 1 }, NOW)
    const token = (issued.ok && issued.value.link?.url.split('/').at(-1)) || ''
    const dump = await withScope(scope, async (tx) => {
      const tables = await tx.execute<{ name: string }>(
        sql`select tablename as name from pg_tables where schemaname = 'public' order by tablename`,
      )
      const rows = []
      for (const { name } of tables) rows.push(await tx.execute(sql`select to_jsonb(t)::text as row from ${sql.identifier(name)} t`))
      return JSON.stringify(rows)
    })
    expect(dump).toContain(planId)
    expect(dump).toContain(createHash('sha256').update(token).digest('hex'))
    expect(dump).not.toContain(token)
    const [document] = await keptDocuments(planId)
    expect(document?.bytes.includes(token)).toBe(false)
  })

  it('replaces the plan that stood before, and ends its links', async () => {
    const first = await makeDraft()
    await issuePlan(scope, { planId: first.planId, version: 1 }, NOW)
    const second = await makeDraft(first)
    expect(await issuePlan(scope, { planId: second.planId, version: 1 }, NOW)).toMatchObject({ ok: true })
    expect(await keptPlan(first.planId)).toMatchObject({ status: 'replaced' })
    expect(await keptPlan(second.planId)).toMatchObject({ status: 'issued', number: 2 })
    expect((await keptLinks(first.planId)).map(({ revokedAt }) => revokedAt)).toEqual([NOW])
    expect((await keptLinks(second.planId)).map(({ revokedAt }) => revokedAt)).toEqual([null])
    expect(await keptDocuments(first.planId)).toHaveLength(1)
  })

  it('issues once when it is asked twice, and shows the link once', async () => {
    const { planId, patientId } = await makeDraft()
    const answers = await Promise.all([issuePlan(scope, { planId, version: 1 }, NOW), issuePlan(scope, { planId, version: 1 }, NOW)])
    const links = answers.map((answer) => answer.ok && answer.value.link)
    expect(links.filter((link) => link === null)).toHaveLength(1)
    expect(links.filter(Boolean)).toHaveLength(1)
    expect(await issuePlan(scope, { planId, version: 1 }, NOW)).toEqual({ ok: true, value: { planId, link: null } })
    expect(await keptDocuments(planId)).toHaveLength(1)
    expect(await keptLinks(planId)).toHaveLength(1)
    const issued = (await auditedActions(scope, patientId)).filter(({ action }) => action === 'plan.issued')
    expect(issued).toHaveLength(1)
  })
})

describe('issuePlan refuses, and changes nothing', () => {
  const untouched = async (planId: string) => {
    expect(await keptPlan(planId)).toMatchObject({ status: 'draft', issuedAt: null })
    expect(await keptDocuments(planId)).toEqual([])
    expect(await keptLinks(planId)).toEqual([])
  }

  it('a version that somebody has moved on', async () => {
    const { planId, assessmentId } = await makeDraft()
    await revisePlanSetUp(scope, { planId, assessmentId, version: 1, planning: { ...TEST_PLANNING, weeks: 6 } }, NOW)
    expect(await issuePlan(scope, { planId, version: 1 }, NOW)).toEqual({ ok: false, reason: 'stale' })
    await untouched(planId)
  })

  it('another clinic, and a role that does not issue', async () => {
    const { planId } = await makeDraft()
    expect(await issuePlan(await makeTestClinic(), { planId, version: 1 }, NOW)).toEqual({ ok: false, reason: 'not-found' })
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    expect(await issuePlan(assistant, { planId, version: 1 }, NOW)).toEqual({ ok: false, reason: 'not-permitted' })
    await untouched(planId)
  })

  it('a plan whose first day has passed', async () => {
    const { planId } = await makeDraft()
    expect(await issuePlan(scope, { planId, version: 1 }, new Date('2026-05-26T09:00:00Z'))).toEqual({ ok: false, reason: 'start-passed' })
    await untouched(planId)
  })

  it('a name that the paper has no letters for', async () => {
    const { planId, patientId } = await makeDraft()
    await withScope(scope, (tx) =>
      tx
        .update(patient)
        .set({ givenName: '𐎠𐎡' })
        .where(and(eq(patient.clinicId, scope.clinicId), eq(patient.id, patientId))),
    )
    expect(await issuePlan(scope, { planId, version: 1 }, NOW)).toEqual({ ok: false, reason: 'not-printable' })
    await untouched(planId)
  })

  it('a draft that is no longer what the core proposes', async () => {
    const { planId, episodeId } = await makeDraft()
    await withScope(scope, (tx) =>
      tx
        .update(episode)
        .set({ condition: 'ITBS' })
        .where(and(eq(episode.clinicId, scope.clinicId), eq(episode.id, episodeId))),
    )
    expect(await issuePlan(scope, { planId, version: 1 }, NOW)).toEqual({ ok: false, reason: 'changed' })
    await untouched(planId)
  })

  it.each([
    ['hard', { 'bsi-night-pain': 'yes', 'bsi-constant-pain': 'yes' }],
    ['emergency', { 'rf-dvt-suspected': 'yes' }],
  ] as const)('a running plan that was slipped in behind a %s gate', async (state, answers) => {
    const clear = await makeDraft()
    const planId = randomUUID()
    const locked = await makeSignedAssessment(scope, answers)
    const { planning, document, ruleVersion } = (await keptPlan(clear.planId)) ?? {}
    if (!planning || !document || !ruleVersion || !scope.accountId) throw new Error('The clear plan is not there.')
    const about = { clinicId: scope.clinicId, id: planId, episodeId: locked.episodeId, assessmentId: locked.assessmentId, number: 1 }
    const createdBy = scope.accountId
    await withScope(scope, (tx) => tx.insert(plan).values({ ...about, planning, document, ruleVersion, createdBy }))

    expect(await issuePlan(scope, { planId, version: 1 }, NOW)).toMatchObject({ ok: false, reason: 'locked', locked: { state } })
    await untouched(planId)
    expect((await auditedActions(scope, locked.patientId)).at(-1)).toMatchObject({
      action: 'plan.issued',
      outcome: 'refused',
      detail: { reason: 'locked', state },
    })
  })
})
