import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { makeTestClinic } from '@/db/test-scope'
import { auditedActions, LATER, makeTestDraft, type TestDraft } from '@/lib/assessments/test-draft'
import type { Scope } from '@/lib/auth/scope'
import { makeSignedAssessment } from '@/lib/plans/test-signed'
import { getComparePage } from './get-compare-page'
import { reviewOn } from './test-review'

const JUNE = new Date('2026-06-15T09:00:00Z')
const JULY = new Date('2026-07-20T09:00:00Z')

let scope: Scope
let first: TestDraft

beforeEach(async () => {
  scope = await makeTestClinic()
  first = await makeSignedAssessment(scope, { 'pain-worst-7d left': 6, psfs: 4 })
})

const compare = (earlierId: string | null = null, laterId: string | null = null, as = scope) =>
  getComparePage(as, { patientId: first.patientId, earlierId, laterId }, JULY)

describe('getComparePage', () => {
  it('has nothing to compare after one assessment', async () => {
    expect(await compare()).toMatchObject({ assessments: [{ id: first.assessmentId }], pair: null, comparisons: [], trends: [] })
  })

  it('compares the first and the last, and follows every number over all', async () => {
    const june = await reviewOn(scope, first, { at: JUNE, answers: { 'pain-worst-7d left': 5, psfs: 5 } })
    const july = await reviewOn(scope, first, { at: JULY, answers: { 'pain-worst-7d left': 3 }, isSigned: false })
    const page = await compare()
    expect(page).toMatchObject({
      assessments: [{ id: first.assessmentId }, { id: june }, { id: july, status: 'draft' }],
      pair: { earlier: { id: first.assessmentId }, later: { id: july } },
    })
    const of = (measure: string) => page?.comparisons.find((each) => each.measure === measure)
    expect(of('pain-worst-7d')?.change).toMatchObject({ difference: -3, verdict: 'real-better' })
    expect(of('psfs')).toMatchObject({ earlier: { value: 4 }, now: null })
    const trend = page?.trends.find((each) => each.measure === 'pain-worst-7d')
    expect(trend?.values.map(({ value, kind }) => [value, kind])).toEqual([
      [6, 'first'],
      [5, 'within-error'],
      [3, 'real'],
    ])
  })

  it('compares any two, the older one first whichever way they are named', async () => {
    const june = await reviewOn(scope, first, { at: JUNE, answers: { psfs: 5 } })
    const july = await reviewOn(scope, first, { at: JULY, answers: { psfs: 7 } })
    const page = await compare(july, june)
    expect(page?.pair).toMatchObject({ earlier: { id: june }, later: { id: july } })
    expect(page?.comparisons.find(({ measure }) => measure === 'psfs')?.change).toMatchObject({ difference: 2, verdict: 'within-error' })
  })

  it('leaves one audit row that names both', async () => {
    const june = await reviewOn(scope, first, { at: JUNE, answers: {} })
    await compare()
    const rows = (await auditedActions(scope, first.patientId)).filter(({ action }) => action === 'comparison.read')
    expect(rows.map(({ detail }) => detail)).toEqual([{ earlierId: first.assessmentId, laterId: june, assessments: 2 }])
  })

  it('is nothing for another clinic, nor for an assessment that is not this runner’s', async () => {
    expect(await compare(null, null, await makeTestClinic())).toBeNull()
    const other = await makeTestDraft(scope)
    expect(await compare(first.assessmentId, other.assessmentId)).toBeNull()
    expect(await compare(first.assessmentId, randomUUID())).toBeNull()
    expect(await getComparePage(scope, { patientId: randomUUID(), earlierId: null, laterId: null }, LATER)).toBeNull()
  })
})
