import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { makeTestClinic } from '@/db/test-scope'
import { amendAssessment } from '@/lib/assessments/amend-assessment'
import { answerTo, auditedActions, LATER, makeTestDraft, recordObservation } from '@/lib/assessments/test-draft'
import type { Scope } from '@/lib/auth/scope'
import { makeSignedAssessment } from '@/lib/plans/test-signed'
import { getFindingsPage } from './queries'
import { reviewOn } from './test-review'

const REVIEW = new Date('2026-06-15T09:00:00Z')

let scope: Scope

beforeEach(async () => {
  scope = await makeTestClinic()
})

describe('getFindingsPage', () => {
  it('shows a draft as it reads now, with what each factor was scored from and who wrote it down', async () => {
    const draft = await makeTestDraft(scope)
    await recordObservation(scope, { ...answerTo(draft, 'running-step-width', { value: -1 }), note: 'Ten steps.' }, LATER)
    const page = await getFindingsPage(scope, draft, LATER)
    expect(page).toMatchObject({ signed: null, earlier: null, comparisons: [], features: [] })
    expect(page?.factors['crossover-narrow-step-width']?.inputs[0]?.read).toEqual({ measure: 'running-step-width', severity: 2 })
    expect(page?.origins).toMatchObject([
      { measure: 'running-step-width', recordedBy: 'Test clinician', note: 'Ten steps.', notDone: null },
    ])
    expect(page?.measures['running-step-width']?.bands.map(({ level }) => level)).toEqual(['typical', 'borderline', 'deficit'])
  })

  it('shows a signed one as it was signed, and the change since the one before it', async () => {
    const first = await makeSignedAssessment(scope, { 'pain-worst-7d left': 6, psfs: 4.5 })
    const second = await reviewOn(scope, first, { at: REVIEW, answers: { 'pain-worst-7d left': 3 } })
    const page = await getFindingsPage(scope, { ...first, assessmentId: second }, LATER)
    expect(page).toMatchObject({ signed: { name: 'Test clinician' }, earlier: { id: first.assessmentId } })
    const of = (measure: string) => page?.comparisons.find((each) => each.measure === measure)
    expect(of('pain-worst-7d')?.change).toMatchObject({ difference: -3, verdict: 'real-better' })
    expect(of('psfs')).toMatchObject({ earlier: { value: 4.5 }, now: null, change: null })
    expect((await getFindingsPage(scope, first, LATER))?.earlier).toBeNull()
  })

  it('reads on from what a signed answer was amended to, and keeps the correction beside it', async () => {
    const first = await makeSignedAssessment(scope, { 'running-step-width': 6 })
    const corrected = { kind: 'value', value: -1 } as const
    const at = { amendmentId: randomUUID(), assessmentId: first.assessmentId, measure: 'running-step-width', side: 'none' } as const
    expect(await amendAssessment(scope, { ...at, seen: 0, corrected, reason: 'Misread the tape.' }, LATER)).toMatchObject({ ok: true })
    const page = await getFindingsPage(scope, first, LATER)
    expect(page?.amendments).toMatchObject([{ measure: 'running-step-width', original: { value: 6 }, reason: 'Misread the tape.' }])
    const width = page?.result.interpretations.find(({ measure }) => measure === 'running-step-width')
    expect(width).toMatchObject({ value: -1, level: 'deficit' })
    expect(page?.factors['crossover-narrow-step-width']?.inputs[0]?.read?.severity).toBe(2)
  })

  it('explains the pattern by the features that add up to its points', async () => {
    const first = await makeSignedAssessment(scope, { 'aggravated-squat left': 'yes' })
    const page = await getFindingsPage(scope, first, LATER)
    expect(page?.features?.map(({ feature }) => feature)).toContain('Squat reproduces pain')
    expect(page?.features?.reduce((sum, { points }) => sum + points.PFP, 0)).toBe(page?.result.patterns.points.PFP)
  })

  it('leaves an audit row that names both assessments', async () => {
    const first = await makeSignedAssessment(scope)
    const second = await reviewOn(scope, first, { at: REVIEW, answers: {} })
    await getFindingsPage(scope, { ...first, assessmentId: second }, LATER)
    const rows = await auditedActions(scope, first.patientId)
    expect(rows.filter(({ action }) => action === 'findings.read').map(({ detail }) => detail)).toEqual([{ earlierId: first.assessmentId }])
  })

  it('is nothing for another clinic, nor under another runner', async () => {
    const first = await makeSignedAssessment(scope)
    const other = await makeTestDraft(scope)
    expect(await getFindingsPage(await makeTestClinic(), first, LATER)).toBeNull()
    expect(await getFindingsPage(scope, { ...first, patientId: other.patientId }, LATER)).toBeNull()
  })
})
