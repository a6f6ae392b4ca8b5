import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeTestClinic } from '@/db/test-scope'
import { amendAssessment } from '@/lib/assessments/amend-assessment'
import { LATER, NOW } from '@/lib/assessments/test-draft'
import type { Scope } from '@/lib/auth/scope'
import { makeSignedAssessment } from '@/lib/plans/test-signed'
import { getGatePage } from './get-gate-page'
import { recordOffloadPlan } from './record-offload-plan'
import { gateOn, outcome, override, versionOf } from './test-gate'

let scope: Scope
beforeAll(async () => {
  scope = await makeTestClinic()
})

const amend = (assessmentId: string, measure: string, value: string) =>
  amendAssessment(
    scope,
    {
      ...{ amendmentId: randomUUID(), assessmentId, measure, side: 'none', seen: 0 },
      corrected: { kind: 'value', value },
      reason: 'Asked again.',
    },
    LATER,
  )

const STALE = { ok: false, reason: 'stale' }

describe('a decision about a gate', () => {
  it('is refused from a page that has not seen an amendment, and taken from one that has', async () => {
    const { assessmentId } = await makeSignedAssessment(scope, { 'rf-inflammatory': 'yes' })
    const version = await versionOf(scope, assessmentId)
    expect(await amend(assessmentId, 'rf-cancer-systemic', 'unknown')).toMatchObject({ ok: true })
    const asked = { assessmentId, rule: 'BLK-S4' }
    expect(await override(scope, { ...asked, version })).toEqual(STALE)
    expect(await outcome(scope, { ...asked, version })).toEqual(STALE)
    expect((await gateOn(scope, assessmentId)).history).toEqual([])
    expect(await override(scope, asked)).toMatchObject({ ok: true })
  })

  it('holds for the offload plan as well', async () => {
    const { assessmentId } = await makeSignedAssessment(scope, { 'bsi-night-pain': 'yes' })
    const version = await versionOf(scope, assessmentId)
    expect(await amend(assessmentId, 'bsi-rest-pain', 'yes')).toMatchObject({ ok: true })
    const plan = () => ({ offloadPlanId: randomUUID(), assessmentId, allowed: [], note: '' })
    expect(await recordOffloadPlan(scope, { ...plan(), version }, NOW)).toEqual(STALE)
    const now = await versionOf(scope, assessmentId)
    expect(await recordOffloadPlan(scope, { ...plan(), version: now }, NOW)).toMatchObject({ ok: true })
  })

  it('is asked on a page that carries the amended version', async () => {
    const at = await makeSignedAssessment(scope, { 'rf-inflammatory': 'yes' })
    const before = await getGatePage(scope, at, NOW)
    await amend(at.assessmentId, 'rf-cancer-systemic', 'unknown')
    const after = await getGatePage(scope, at, LATER)
    expect((after?.assessment.version ?? 0) - (before?.assessment.version ?? 0)).toBe(1)
  })
})
