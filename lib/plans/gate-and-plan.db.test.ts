import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { episode } from '@/db/tables/episode'
import { plan } from '@/db/tables/plan'
import { makeTestClinic } from '@/db/test-scope'
import { withScope } from '@/db/with-scope'
import { NOW } from '@/lib/assessments/test-draft'
import type { Scope } from '@/lib/auth/scope'
import { recordClearance } from '@/lib/gate/record-clearance'
import { takeBackDecision } from '@/lib/gate/take-back-decision'
import { outcome, override } from '@/lib/gate/test-gate'
import { issuePlan } from './issue-plan'
import { proposePlanDraft } from './propose-plan-draft'
import { makeSignedAssessment, reassess, TEST_PLANNING } from './test-signed'

const BONE_STRESS = {
  'bsi-night-pain': 'yes',
  'bsi-rest-pain': 'yes',
  'dietary-restriction': 'none',
  'menses-per-12-months': 12,
  'months-since-last-period': 0,
}
const GIVING_WAY = { 'rf-giving-way': 'yes' }

let scope: Scope
beforeAll(async () => {
  scope = await makeTestClinic()
})

async function propose(assessmentId: string) {
  const planId = randomUUID()
  return { planId, answer: await proposePlanDraft(scope, { planId, assessmentId, planning: TEST_PLANNING }, NOW) }
}

async function documentOf(planId: string) {
  const [kept] = await withScope(scope, (tx) =>
    tx
      .select({ document: plan.document, status: plan.status })
      .from(plan)
      .where(and(eq(plan.clinicId, scope.clinicId), eq(plan.id, planId))),
  )
  return kept
}

const setCondition = (episodeId: string) =>
  withScope(scope, (tx) =>
    tx
      .update(episode)
      .set({ condition: 'BSI' })
      .where(and(eq(episode.clinicId, scope.clinicId), eq(episode.id, episodeId))),
  )

describe('a plan behind a hard gate that is overridden', () => {
  it.each([
    ['BLK-H5', GIVING_WAY],
    ['BLK-H1', BONE_STRESS],
  ] as const)('%s: holds strength without impact in a locked route, and nothing else', async (rule, answers) => {
    const { assessmentId } = await makeSignedAssessment(scope, answers)
    expect((await propose(assessmentId)).answer).toMatchObject({ ok: false, reason: 'locked' })
    expect(await override(scope, { assessmentId, rule })).toMatchObject({ ok: true })
    const { planId, answer } = await propose(assessmentId)
    expect(answer).toMatchObject({ ok: true })
    const { document } = (await documentOf(planId)) ?? {}
    expect(document).toMatchObject({ route: 'locked', program: null, startStage: null, cues: [] })
    expect(document?.sessions.length).toBeGreaterThan(0)
    for (const session of document?.sessions ?? []) expect(session).toMatchObject({ kind: 'strength', impact: false })
  })

  it('can be issued', async () => {
    const { assessmentId } = await makeSignedAssessment(scope, GIVING_WAY)
    await override(scope, { assessmentId, rule: 'BLK-H5' })
    const { planId } = await propose(assessmentId)
    expect(await issuePlan(scope, { planId, version: 1 }, NOW)).toMatchObject({ ok: true })
    expect(await documentOf(planId)).toMatchObject({ status: 'issued' })
  })

  it('needs every rule that stands to be overridden', async () => {
    const { assessmentId } = await makeSignedAssessment(scope, { ...GIVING_WAY, 'rf-cancer-systemic': 'yes' })
    await override(scope, { assessmentId, rule: 'BLK-H5' })
    expect((await propose(assessmentId)).answer).toMatchObject({ ok: false, reason: 'locked', locked: { state: 'hard' } })
  })

  it('is not issued once the override has lapsed or was taken back', async () => {
    const { assessmentId } = await makeSignedAssessment(scope, GIVING_WAY)
    const releaseId = randomUUID()
    await override(scope, { assessmentId, rule: 'BLK-H5', releaseId })
    const { planId } = await propose(assessmentId)
    const later = new Date('2026-05-23T09:30:00Z')
    expect(await issuePlan(scope, { planId, version: 1 }, later)).toMatchObject({ ok: false, reason: 'locked' })
    await takeBackDecision(scope, { of: 'release', id: releaseId, explanation: 'She fell again.' }, NOW)
    expect(await issuePlan(scope, { planId, version: 1 }, NOW)).toMatchObject({ ok: false, reason: 'locked' })
    expect(await documentOf(planId)).toMatchObject({ status: 'draft' })
  })

  it('is nothing at all behind an emergency', async () => {
    const { assessmentId } = await makeSignedAssessment(scope, { ...GIVING_WAY, 'rf-neurovascular': 'yes' })
    await override(scope, { assessmentId, rule: 'BLK-H5' })
    expect((await propose(assessmentId)).answer).toMatchObject({ ok: false, reason: 'locked', locked: { state: 'emergency' } })
  })
})

describe('a plan after a medical outcome', () => {
  it.each([
    ['BLK-H5', GIVING_WAY],
    ['BLK-E4', { 'rf-neurovascular': 'yes' }],
  ] as const)('%s: runs again', async (rule, answers) => {
    const { assessmentId } = await makeSignedAssessment(scope, answers)
    await outcome(scope, { assessmentId, rule })
    const { planId, answer } = await propose(assessmentId)
    expect(answer).toMatchObject({ ok: true })
    expect((await documentOf(planId))?.document).toMatchObject({ route: 'walk-run' })
  })

  it('is not made for a recent operation, whatever the outcome: that one is written by hand', async () => {
    const { assessmentId } = await makeSignedAssessment(scope, { 'rf-recent-surgery': 'yes' })
    await outcome(scope, { assessmentId, rule: 'BLK-H4' })
    expect((await propose(assessmentId)).answer).toMatchObject({ ok: false, reason: 'locked' })
  })
})

describe('a plan after a bone stress injury', () => {
  const clear = (episodeId: string, facts: { site: string; isSpecialist?: boolean; clearedOn?: string }) =>
    recordClearance(
      scope,
      {
        clearanceId: randomUUID(),
        episodeId,
        clearedOn: '2026-05-11',
        clearedBy: 'Dr A. Holm',
        clearedByRole: 'sports physician',
        isSpecialist: false,
        confirmed: [],
        note: '',
        ...facts,
      },
      NOW,
    )
  /** Every entry gate is passed at 0 of 10, so that only the clearance decides. */
  const HEALED = {
    'rf-confirmed-bsi': 'yes',
    'pain-average-7d left': 0,
    'pain-during-run left': 0,
    'pain-walking left': 0,
    'pain-walk-30min left': 0,
    'pain-return-to-baseline-min': 0,
  }

  it('takes the bone stress route with a clearance at a low-risk site', async () => {
    const at = await makeSignedAssessment(scope, HEALED)
    await setCondition(at.episodeId)
    expect((await propose(at.assessmentId)).answer).toMatchObject({ ok: false, reason: 'locked' })
    await clear(at.episodeId, { site: 'tibial-shaft-posteromedial' })
    const { planId, answer } = await propose(at.assessmentId)
    expect(answer).toMatchObject({ ok: true })
    expect((await documentOf(planId))?.document).toMatchObject({ route: 'bsi', program: 'house-bsi-cautious', startStage: 1 })
  })

  it.each([
    ['a high-risk site without a specialist', { site: 'femoral-neck' }],
    ['an unknown site', { site: 'other', isSpecialist: true }],
    ['a clearance older than 28 days at the start', { site: 'fibula', clearedOn: '2026-04-26' }],
  ])('stays locked with %s', async (_words, facts) => {
    const at = await makeSignedAssessment(scope, HEALED)
    await setCondition(at.episodeId)
    await clear(at.episodeId, facts)
    expect((await propose(at.assessmentId)).answer).toMatchObject({ ok: false, reason: 'locked' })
  })

  it('stays locked without a clearance although no rule fires', async () => {
    const at = await makeSignedAssessment(scope, { ...HEALED, 'rf-confirmed-bsi': 'no' })
    await setCondition(at.episodeId)
    expect((await propose(at.assessmentId)).answer).toMatchObject({ ok: false, reason: 'locked', locked: { state: 'clear' } })
  })
})

describe('a plan from an assessment that a later one has replaced', () => {
  it('is neither proposed nor issued', async () => {
    const at = await makeSignedAssessment(scope)
    const { planId } = await propose(at.assessmentId)
    await reassess(scope, at, GIVING_WAY)
    expect(await issuePlan(scope, { planId, version: 1 }, NOW)).toEqual({ ok: false, reason: 'superseded' })
    const other = await makeSignedAssessment(scope)
    await reassess(scope, other, GIVING_WAY)
    expect((await propose(other.assessmentId)).answer).toEqual({ ok: false, reason: 'superseded' })
  })
})
