import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { addTestColleague, makeTestClinic } from '@/db/test-scope'
import type { Scope } from '@/lib/auth/scope'
import { getMeasure } from '@/lib/clinical/measures/registry'
import { STABLE_FACTS } from '@/lib/clinical/measures/stable-facts'
import { carryOver } from './carry-over'
import { getAssessmentPage } from './queries'
import { signAssessment } from './sign-assessment'
import { startAssessment } from './start-assessment'
import { answerTo, auditedActions, LATER, makeTestDraft, NOW, recordObservation, type TestDraft } from './test-draft'

const NAMES = { 'activity-1': 'Stairs', 'activity-2': 'Running 5 km', 'activity-3': 'Kneeling' }
const ACTIVITIES = { ...NAMES, 'score-1': '4', 'score-2': '3', 'score-3': '6' }
const confirmedNames = { measure: 'psfs', side: 'none', kind: 'blank', version: 2, confirmed: true }
const CARRIED = ['body-height', 'bsi-previous-count', 'psfs', 'weekly-distance-prior-4wk']

let scope: Scope
let first: TestDraft
let review: TestDraft

beforeEach(async () => {
  scope = await makeTestClinic()
  first = await makeTestDraft(scope)
  const values = {
    'bsi-previous-count': 1,
    'bsi-pes-cavus': 'unknown',
    'body-height': 171,
    'body-mass': 61,
    'rf-giving-way': 'no',
  } as const
  for (const [measure, value] of Object.entries(values)) await recordObservation(scope, answerTo(first, measure, { value }), NOW)
  await recordObservation(scope, { ...answerTo(first, 'weekly-distance-prior-4wk', { value: 24 }), protocol: { source: 'measured' } }, NOW)
  await recordObservation(scope, { ...answerTo(first, 'psfs', { value: 4.3 }), protocol: ACTIVITIES }, NOW)
  const version = (await getAssessmentPage(scope, first, NOW))?.version ?? 0
  await signAssessment(scope, { assessmentId: first.assessmentId, version }, NOW)
  review = { ...first, assessmentId: randomUUID() }
  await startAssessment(scope, review, LATER)
})

const page = async (at = review) => {
  const found = await getAssessmentPage(scope, at, LATER)
  if (!found) throw new Error('The page is not there.')
  return found
}
const answerOn = async (measure: string) => (await page()).answers.find((answer) => answer.measure === measure)
const carry = (by = scope, at = review) => carryOver(by, { assessmentId: at.assessmentId }, LATER)

describe('carryOver', () => {
  it('writes the stable facts, marked, with an audit row; nothing that has to be asked anew, and no "unknown"', async () => {
    const outcome = await carry()
    expect(outcome.ok && outcome.value.answers.map(({ measure }) => measure).toSorted()).toEqual(CARRIED)
    expect((await page()).last?.stable.map(({ measure }) => measure).toSorted()).toEqual(CARRIED)
    expect(await answerOn('body-height')).toMatchObject({
      entry: { kind: 'value', value: 171 },
      carriedOn: '2026-05-18',
      confirmed: null,
      version: 1,
    })
    const audited = (await auditedActions(scope, first.patientId)).filter(({ action }) => action === 'observation.carried-over')
    expect(audited).toMatchObject([{ detail: { from: first.assessmentId, written: expect.stringContaining('body-height') } }])
  })

  it('counts for nothing until it is confirmed, for the gate least of all', async () => {
    await carry()
    expect((await page()).result.gate.unanswered).toContain('bsi-previous-count')
    expect((await page()).result.interpretations.map(({ measure }) => measure)).not.toContain('body-height')
    const confirmed = { ...answerTo(review, 'bsi-previous-count', { value: 1, version: 1 }), isConfirmed: true }
    await recordObservation(scope, confirmed, LATER)
    expect((await page()).result.gate.unanswered).not.toContain('bsi-previous-count')
    expect(await answerOn('bsi-previous-count')).toMatchObject({ carriedOn: '2026-05-18', confirmed: { by: scope.accountId } })
  })

  it('is an answer of its own once another value is entered', async () => {
    await carry()
    await recordObservation(scope, answerTo(review, 'body-height', { value: 172, version: 1 }), LATER)
    expect(await answerOn('body-height')).toMatchObject({ carriedOn: null, confirmed: null })
    expect((await page()).result.interpretations.map(({ measure }) => measure)).toContain('body-height')
  })

  it('never touches an answer that stands, and carries nothing twice', async () => {
    await recordObservation(scope, answerTo(review, 'body-height', { value: 180 }), LATER)
    await carry()
    expect((await answerOn('body-height'))?.entry).toEqual({ kind: 'value', value: 180 })
    const again = await carry()
    expect(again.ok && again.value.answers).toEqual([])
  })

  it('brings how a fact was taken along, marked like the fact', async () => {
    await carry()
    const carried = await answerOn('weekly-distance-prior-4wk')
    expect(carried).toMatchObject({ entry: { value: 24 }, protocol: { source: 'measured' }, carriedOn: '2026-05-18', confirmed: null })
  })

  it('leaves alone what has been said here of how it is taken', async () => {
    const here = { ...answerTo(review, 'weekly-distance-prior-4wk', {}), entry: { kind: 'blank' } as const, protocol: { source: 'memory' } }
    await recordObservation(scope, here, LATER)
    await carry()
    expect(await answerOn('weekly-distance-prior-4wk')).toMatchObject({ entry: { kind: 'blank' }, protocol: { source: 'memory' } })
  })

  it('brings the runner’s own activities by name alone, to be rated anew and confirmed', async () => {
    await carry()
    expect(await answerOn('psfs')).toMatchObject({ entry: { kind: 'blank' }, protocol: NAMES, carriedOn: '2026-05-18', confirmed: null })
    expect((await page()).result.interpretations.map(({ measure }) => measure)).not.toContain('psfs')
    const confirmed = { ...answerTo(review, 'psfs', { version: 1 }), entry: { kind: 'blank' } as const, protocol: NAMES, isConfirmed: true }
    await recordObservation(scope, confirmed, LATER)
    expect(await answerOn('psfs')).toMatchObject({ protocol: NAMES, carriedOn: '2026-05-18', confirmed: { by: scope.accountId } })
    const audited = await auditedActions(scope, first.patientId)
    expect(audited).toContainEqual(expect.objectContaining({ action: 'observation.recorded', detail: confirmedNames }))
    await recordObservation(
      scope,
      { ...answerTo(review, 'psfs', { value: 6, version: 2 }), protocol: { ...ACTIVITIES, 'score-1': '9' } },
      LATER,
    )
    expect(await answerOn('psfs')).toMatchObject({ entry: { value: 6 }, carriedOn: null })
  })

  it('does not carry on what nobody confirmed', async () => {
    await carry()
    await signAssessment(scope, { assessmentId: review.assessmentId, version: (await page()).version }, LATER)
    const third = { ...review, assessmentId: randomUUID() }
    await startAssessment(scope, third, LATER)
    const outcome = await carry(scope, third)
    expect(outcome.ok && outcome.value.answers).toEqual([])
  })

  it('has nothing to carry at the first assessment, does not find another clinic’s draft, and needs a role and a draft', async () => {
    expect(await carry(scope, await makeTestDraft(scope))).toEqual({ ok: false, reason: 'nothing-to-carry' })
    expect(await carry(await makeTestClinic())).toEqual({ ok: false, reason: 'not-found' })
    expect(await carry(await addTestColleague(scope.clinicId, 'assistant'))).toEqual({ ok: false, reason: 'not-permitted' })
    expect(await carry(scope, first)).toEqual({ ok: false, reason: 'signed' })
  })
})

it('carries no red flag', () => {
  for (const id of STABLE_FACTS) expect(getMeasure(id)?.domain, id).not.toBe('red-flags')
})
