import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeTestClinic } from '@/db/test-scope'
import { amendAssessment } from '@/lib/assessments/amend-assessment'
import type { Scope } from '@/lib/auth/scope'
import { getRunnerPage } from '@/lib/patients/queries'
import { issuePlan } from './issue-plan'
import { proposePlanDraft } from './propose-plan-draft'
import { getIssuedPdf, getPlanPage } from './queries'
import { NOW, PLANNING } from './test-issued'
import { makeSignedAssessment } from './test-signed'

let scope: Scope
beforeAll(async () => {
  scope = await makeTestClinic()
})

async function amend(assessmentId: string, value: number, seen: number): Promise<void> {
  const what = { amendmentId: randomUUID(), assessmentId, measure: 'running-experience-years', side: 'none', seen } as const
  const amended = await amendAssessment(scope, { ...what, corrected: { kind: 'value', value }, reason: 'Asked again.' }, NOW)
  if (!amended.ok) throw new Error(`The amendment was refused: ${amended.reason}`)
}

async function issueFrom({ assessmentId }: { readonly assessmentId: string }): Promise<string> {
  const planId = randomUUID()
  await proposePlanDraft(scope, { planId, assessmentId, planning: PLANNING }, NOW)
  expect(await issuePlan(scope, { planId, version: 1 }, NOW)).toMatchObject({ ok: true })
  return planId
}

describe('a plan whose assessment is amended', () => {
  it('says so from then on, with what changed, and keeps the bytes that were handed out', async () => {
    const at = await makeSignedAssessment(scope)
    const planId = await issueFrom(at)
    const key = { patientId: at.patientId, planId }
    const onRunner = async () => (await getRunnerPage(scope, at.patientId, NOW))?.episodes[0]?.entries.find(({ kind }) => kind === 'plan')
    expect((await getPlanPage(scope, key, NOW))?.amendedSince).toEqual([])
    expect(await onRunner()).toMatchObject({ isAmendedSince: false })
    const before = await getIssuedPdf(scope, key)

    await amend(at.assessmentId, 2, 0)
    expect((await getPlanPage(scope, key, NOW))?.amendedSince).toMatchObject([
      {
        what: 'Years of regular running',
        original: '6 years',
        corrected: '2 years',
        reason: 'Asked again.',
        amendedName: scope.accountName,
      },
    ])
    expect(await onRunner()).toMatchObject({ isAmendedSince: true })
    expect((await getIssuedPdf(scope, key))?.bytes.equals(before?.bytes ?? Buffer.of())).toBe(true)
  })

  it('knows the amendments that it was issued from, and a draft has none to say', async () => {
    const at = await makeSignedAssessment(scope)
    await amend(at.assessmentId, 2, 0)
    const planId = await issueFrom(at)
    expect((await getPlanPage(scope, { patientId: at.patientId, planId }, NOW))?.amendedSince).toEqual([])
    await amend(at.assessmentId, 3, 1)
    const page = await getPlanPage(scope, { patientId: at.patientId, planId }, NOW)
    expect(page?.amendedSince.map(({ original, corrected }) => [original, corrected])).toEqual([['2 years', '3 years']])
    const draft = randomUUID()
    await proposePlanDraft(scope, { planId: draft, assessmentId: at.assessmentId, planning: PLANNING }, NOW)
    expect((await getPlanPage(scope, { patientId: at.patientId, planId: draft }, NOW))?.amendedSince).toEqual([])
  })
})
