import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeTestClinic } from '@/db/test-scope'
import { auditedActions, LATER, makeTestDraft, type TestDraft } from '@/lib/assessments/test-draft'
import type { Scope } from '@/lib/auth/scope'
import { decideFactor } from '@/lib/findings/decide-factor'
import { proposePlanDraft } from '@/lib/plans/propose-plan-draft'
import { makeSignedAssessment, TEST_PLANNING } from '@/lib/plans/test-signed'
import { getRunnerOverview } from './queries'

let scope: Scope
let signed: TestDraft

beforeAll(async () => {
  scope = await makeTestClinic()
  signed = await makeSignedAssessment(scope, { 'running-step-width': -1 })
})

describe('getRunnerOverview', () => {
  it('shows the factors of the last signed assessment with what was decided on each', async () => {
    const factor = 'crossover-narrow-step-width'
    await decideFactor(scope, { assessmentId: signed.assessmentId, factor, decision: 'confirmed', note: '', version: 0 }, LATER)
    const overview = await getRunnerOverview(scope, signed.patientId, LATER)
    expect(overview?.findings).toEqual({
      assessmentId: signed.assessmentId,
      assessedOn: '2026-05-18',
      factors: [{ id: factor, name: 'Crossover / narrow step width', verdict: 'likely', score: 100, decision: 'confirmed' }],
    })
    expect(overview?.runner.places).toEqual({ assessmentId: signed.assessmentId, assessmentCount: 1, planId: null })
    expect(overview?.load).toBeNull()
  })

  it('has no findings before an assessment is signed', async () => {
    const draft = await makeTestDraft(scope)
    expect(await getRunnerOverview(scope, draft.patientId, LATER)).toMatchObject({ findings: null, load: null })
  })

  it('draws the load of the plan week by week, and marks the week in hand', async () => {
    const { patientId, assessmentId } = await makeSignedAssessment(scope)
    const planId = randomUUID()
    await proposePlanDraft(scope, { planId, assessmentId, planning: TEST_PLANNING }, LATER)
    const inWeekTwo = new Date('2026-06-03T09:00:00Z')
    const overview = await getRunnerOverview(scope, patientId, inWeekTwo)
    expect(overview?.load).toMatchObject({ planId, status: 'draft', currentWeek: 2 })
    expect(overview?.load?.weeks).toHaveLength(12)
    for (const { runMin, runsMin } of overview?.load?.weeks ?? []) expect(runsMin.reduce((sum, run) => sum + run, 0)).toBeCloseTo(runMin, 6)
    expect(overview?.runner.places.planId).toBe(planId)
  })

  it('leaves one audit row, and is nothing for another clinic', async () => {
    const draft = await makeTestDraft(scope)
    expect(await getRunnerOverview(await makeTestClinic(), draft.patientId, LATER)).toBeNull()
    await getRunnerOverview(scope, draft.patientId, LATER)
    expect((await auditedActions(scope, draft.patientId)).filter(({ action }) => action === 'patient.read')).toHaveLength(1)
  })
})
