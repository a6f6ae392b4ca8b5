import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { addTestColleague, makeTestClinic } from '@/db/test-scope'
import { signAssessment } from '@/lib/assessments/sign-assessment'
import { answerTo, auditedActions, LATER, makeTestDraft, NOW, recordObservation, type TestDraft } from '@/lib/assessments/test-draft'
import type { Scope } from '@/lib/auth/scope'
import { decideFactor } from './decide-factor'
import { getFindingsPage } from './queries'
import { decideFactorSchema } from './schema'
import type { Decision } from './types'

let scope: Scope
let draft: TestDraft

beforeEach(async () => {
  scope = await makeTestClinic()
  draft = await makeTestDraft(scope)
  await recordObservation(scope, answerTo(draft, 'running-step-width', { value: -1 }), NOW)
})

const FACTOR = 'crossover-narrow-step-width'

function decision(decided: Decision, { note = '', version = 0, factor = FACTOR } = {}) {
  return { assessmentId: draft.assessmentId, factor, decision: decided, note, version }
}

const standing = async () => (await getFindingsPage(scope, draft, LATER))?.decisions

describe('decideFactor', () => {
  it('records a decision with the reading it was made on, and who made it', async () => {
    const outcome = await decideFactor(scope, decision('confirmed', { note: 'Seen on film.' }), LATER)
    const made = {
      factor: FACTOR,
      version: 1,
      decision: 'confirmed',
      note: 'Seen on film.',
      verdict: 'likely',
      score: 100,
      decidedBy: 'Test clinician',
      decidedAt: LATER.toISOString(),
    }
    expect(outcome).toMatchObject({ ok: true, value: made })
    expect(await standing()).toMatchObject([made])
  })

  it('keeps each change of mind as one more version, and leaves an audit row without the note', async () => {
    await decideFactor(scope, decision('confirmed'), NOW)
    await decideFactor(scope, decision('taken-back', { version: 1 }), LATER)
    await decideFactor(scope, decision('dismissed', { version: 2, note: 'The belt was narrow.' }), LATER)
    expect(await standing()).toMatchObject([{ version: 3, decision: 'dismissed', note: 'The belt was narrow.' }])
    const audited = (await auditedActions(scope, draft.patientId)).filter(({ action }) => action === 'factor.decided')
    expect(audited.map(({ detail }) => [detail?.decision, detail?.version])).toEqual([
      ['confirmed', 1],
      ['taken-back', 2],
      ['dismissed', 3],
    ])
    expect(JSON.stringify(audited)).not.toContain('belt')
  })

  it('shows the colleague who was faster, and keeps nothing of the later one', async () => {
    const colleague = await addTestColleague(scope.clinicId, 'owner')
    await decideFactor(colleague, decision('dismissed', { note: 'Not seen.' }), NOW)
    const outcome = await decideFactor(scope, decision('confirmed'), LATER)
    expect(outcome).toMatchObject({ ok: false, reason: 'stale', theirs: { decision: 'dismissed', decidedBy: 'Test owner' } })
    expect(await standing()).toMatchObject([{ version: 1, decision: 'dismissed' }])
  })

  it('lets one of two decide at the same moment', async () => {
    const outcomes = await Promise.all([decideFactor(scope, decision('confirmed'), NOW), decideFactor(scope, decision('confirmed'), NOW)])
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(await standing()).toMatchObject([{ version: 1 }])
  })

  it('may be made after signing: it stands beside the assessment and changes nothing in it', async () => {
    await signAssessment(scope, { assessmentId: draft.assessmentId, version: 2 }, NOW)
    const before = await getFindingsPage(scope, draft, LATER)
    expect(await decideFactor(scope, decision('confirmed'), LATER)).toMatchObject({ ok: true })
    const after = await getFindingsPage(scope, draft, LATER)
    expect(after?.decisions).toHaveLength(1)
    expect({ ...after, decisions: [] }).toEqual({ ...before, decisions: [] })
  })

  it('refuses a factor that cannot be scored, and one that does not exist', async () => {
    const reason = { ok: false, reason: 'not-assessed' }
    expect(await decideFactor(scope, decision('confirmed', { factor: 'strength-deficit' }), LATER)).toEqual(reason)
    expect(await decideFactor(scope, decision('confirmed', { factor: 'constructor' }), LATER)).toEqual(reason)
    await recordObservation(scope, { ...answerTo(draft, 'running-step-width', { version: 1 }), entry: { kind: 'blank' } }, NOW)
    expect(await decideFactor(scope, decision('confirmed'), LATER)).toEqual(reason)
  })

  it('finds nothing in another clinic, and is not for an assistant', async () => {
    expect(await decideFactor(await makeTestClinic(), decision('confirmed'), LATER)).toEqual({ ok: false, reason: 'not-found' })
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    expect(await decideFactor(assistant, decision('confirmed'), LATER)).toEqual({ ok: false, reason: 'not-permitted' })
    expect(await standing()).toEqual([])
  })
})

describe('decideFactorSchema', () => {
  const typed = { assessmentId: randomUUID(), factor: FACTOR, version: 0 }
  it('asks why a factor is dismissed, and takes a confirmation without a note', () => {
    expect(decideFactorSchema.safeParse({ ...typed, decision: 'dismissed', note: '  ' }).success).toBe(false)
    expect(decideFactorSchema.safeParse({ ...typed, decision: 'dismissed', note: 'Old shoes.' }).success).toBe(true)
    expect(decideFactorSchema.safeParse({ ...typed, decision: 'confirmed', note: '' }).success).toBe(true)
    expect(decideFactorSchema.safeParse({ ...typed, decision: 'perhaps', note: '' }).success).toBe(false)
  })
})
