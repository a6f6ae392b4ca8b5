import { randomUUID } from 'node:crypto'
import { PostgresJsSession } from 'drizzle-orm/postgres-js'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { makeTestClinic } from '@/db/test-scope'
import { amendAssessment } from '@/lib/assessments/amend-assessment'
import { auditedActions, LATER, makeTestDraft, type TestDraft } from '@/lib/assessments/test-draft'
import type { Scope } from '@/lib/auth/scope'
import { makeSignedAssessment } from '@/lib/plans/test-signed'
import { getComparePage } from './get-compare-page'
import { reviewOn } from './test-review'

/** What the work asks of the database, statement by statement. */
async function questionsOf<T>(work: () => Promise<T>): Promise<{ readonly answer: T; readonly count: number }> {
  const asked = vi.spyOn(PostgresJsSession.prototype, 'prepareQuery')
  try {
    return { answer: await work(), count: asked.mock.calls.length }
  } finally {
    asked.mockRestore()
  }
}

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
      pair: { earlier: { assessment: { id: first.assessmentId } }, later: { assessment: { id: july } } },
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
    expect(page?.pair).toMatchObject({ earlier: { assessment: { id: june } }, later: { assessment: { id: july } } })
    expect(page?.comparisons.find(({ measure }) => measure === 'psfs')?.change).toMatchObject({ difference: 2, verdict: 'within-error' })
  })

  it('carries where the numbers of both are from: who wrote them down, how they are read, and what was amended', async () => {
    const june = await reviewOn(scope, first, { at: JUNE, answers: { 'pain-worst-7d left': 2 } })
    const corrected = { kind: 'value', value: 5 } as const
    const slip = {
      amendmentId: randomUUID(),
      assessmentId: june,
      measure: 'pain-worst-7d',
      side: 'left',
      seen: 0,
      corrected,
      reason: 'A slip.',
    } as const
    expect(await amendAssessment(scope, slip, JULY)).toMatchObject({ ok: true })
    const page = await compare()
    expect(page?.pair?.earlier).toMatchObject({ assessment: { id: first.assessmentId }, amendments: [] })
    expect(page?.pair?.later).toMatchObject({ assessment: { id: june }, signed: { name: scope.accountName } })
    const { origins = [], amendments = [], result, measures = {} } = page?.pair?.later ?? {}
    expect(origins).toMatchObject([
      { measure: 'pain-worst-7d', side: 'left', recordedBy: scope.accountName, recordedAt: JUNE.toISOString() },
    ])
    expect(amendments).toMatchObject([{ original: { kind: 'value', value: 2 }, corrected, reason: 'A slip.' }])
    expect(result?.interpretations).toMatchObject([{ measure: 'pain-worst-7d', value: 5 }])
    expect(measures['pain-worst-7d']?.label).toBe('Worst pain in the last 7 days')
    expect(page?.comparisons.find(({ measure }) => measure === 'pain-worst-7d')).toMatchObject({ earlier: { value: 6 }, now: { value: 5 } })
    expect(page?.trends.find(({ measure }) => measure === 'pain-worst-7d')?.values.map(({ value }) => value)).toEqual([6, 5])
  })

  it('shows the gate of the last signed assessment over any pair, and the worse one of a draft beside it', async () => {
    const june = await reviewOn(scope, first, { at: JUNE, answers: { 'bsi-night-pain': 'yes', 'bsi-rest-pain': 'yes' } })
    expect((await compare())?.gateView).toMatchObject({ assessmentId: june, gate: { state: 'hard' } })
    await reviewOn(scope, first, { at: JULY, answers: {}, isSigned: false })
    expect((await compare())?.gateView).toMatchObject({ assessmentId: june, gate: { state: 'hard' } })
    expect((await compare(first.assessmentId, june))?.gateView?.assessmentId).toBe(june)
  })

  it('shows the gate that a draft of the pair shuts', async () => {
    const july = await reviewOn(scope, first, { at: JULY, answers: { 'rf-hot-swollen-joint-fever': 'yes' }, isSigned: false })
    expect((await compare())?.gateView).toMatchObject({ assessmentId: july, gate: { state: 'emergency' } })
  })

  it('asks the database no more of sixty assessments than of two', async () => {
    const day = (at: number) => new Date(JUNE.getTime() + at * 86_400_000)
    await reviewOn(scope, first, { at: day(0), answers: { psfs: 5 } })
    const few = await questionsOf(() => compare())
    for (let at = 1; at < 59; at += 1) await reviewOn(scope, first, { at: day(at), answers: { psfs: at % 10 } })
    const many = await questionsOf(() => compare())
    expect(many.answer?.assessments).toHaveLength(60)
    expect(many.answer?.trends.find(({ measure }) => measure === 'psfs')?.values).toHaveLength(60)
    expect(many.count).toBe(few.count)
  }, 60_000)

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
