import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { addTestColleague, makeTestClinic } from '@/db/test-scope'
import { withScope } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { getAssessmentPage, loadAssessmentCase } from './queries'
import { signAssessment } from './sign-assessment'
import { startAssessment } from './start-assessment'
import { answerTo, auditedActions, LATER, makeTestDraft, NOW, recordObservation } from './test-draft'

let scope: Scope
beforeAll(async () => {
  scope = await makeTestClinic()
})

describe('signAssessment', () => {
  it('freezes the result with name, time and rule version, open questions named', async () => {
    const at = await makeTestDraft(scope)
    await recordObservation(scope, answerTo(at, 'bsi-night-pain', { value: 'yes' }), NOW)
    expect(await signAssessment(scope, { assessmentId: at.assessmentId, version: 2 }, LATER)).toEqual({
      ok: true,
      value: { signedAt: LATER.toISOString() },
    })
    const page = await getAssessmentPage(scope, at, LATER)
    expect(page?.signed).toEqual({ at: LATER.toISOString(), name: 'Test clinician', ruleVersion: '2026.1' })
    expect(page?.result.gate.state).not.toBe('clear')
    expect(page?.result.gate.unanswered).toContain('bsi-rest-pain')
    const audited = (await auditedActions(scope, at.patientId)).find(({ action }) => action === 'assessment.signed')
    expect(audited).toMatchObject({ accountId: scope.accountId, detail: { ruleVersion: '2026.1', gate: page?.result.gate.state } })
  })

  it('signs only what the signer saw', async () => {
    const at = await makeTestDraft(scope)
    await recordObservation(scope, answerTo(at, 'running-cadence', { value: 168 }), NOW)
    expect(await signAssessment(scope, { assessmentId: at.assessmentId, version: 1 }, NOW)).toEqual({ ok: false, reason: 'stale' })
    expect((await getAssessmentPage(scope, at, NOW))?.signed).toBeNull()
  })

  it('does not find another clinic’s draft, needs a role, and signs once', async () => {
    const at = await makeTestDraft(scope)
    const input = { assessmentId: at.assessmentId, version: 1 }
    expect(await signAssessment(await makeTestClinic(), input, NOW)).toEqual({ ok: false, reason: 'not-found' })
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    expect(await signAssessment(assistant, input, NOW)).toEqual({ ok: false, reason: 'not-permitted' })
    expect((await signAssessment(scope, input, NOW)).ok).toBe(true)
    expect(await signAssessment(scope, { ...input, version: 2 }, NOW)).toEqual({ ok: false, reason: 'signed' })
  })
})

describe('startAssessment', () => {
  it('has one draft at a time, and reviews after the first', async () => {
    const at = await makeTestDraft(scope)
    const again = await startAssessment(scope, { assessmentId: randomUUID(), episodeId: at.episodeId }, NOW)
    expect(again).toEqual({ ok: true, value: { assessmentId: at.assessmentId } })
    await signAssessment(scope, { assessmentId: at.assessmentId, version: 1 }, NOW)
    const assessmentId = randomUUID()
    expect(await startAssessment(scope, { assessmentId, episodeId: at.episodeId }, LATER)).toEqual({ ok: true, value: { assessmentId } })
    expect((await getAssessmentPage(scope, { ...at, assessmentId }, LATER))?.kind).toBe('review')
  })

  it('does not find another clinic’s episode, and needs a role that may', async () => {
    const at = await makeTestDraft(scope)
    const input = { assessmentId: randomUUID(), episodeId: at.episodeId }
    expect(await startAssessment(await makeTestClinic(), input, NOW)).toEqual({ ok: false, reason: 'not-found' })
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    expect(await startAssessment(assistant, input, NOW)).toEqual({ ok: false, reason: 'not-permitted' })
  })
})

describe('loadAssessmentCase', () => {
  it('holds what was measured, and neither "not done" nor a cleared answer', async () => {
    const at = await makeTestDraft(scope)
    await recordObservation(scope, answerTo(at, 'running-cadence', { value: 168 }), NOW)
    await recordObservation(scope, { ...answerTo(at, 'shoe-distance', {}), entry: { kind: 'not-done', reason: 'Not known' } }, NOW)
    await recordObservation(scope, { ...answerTo(at, 'sleep-hours', {}), entry: { kind: 'blank' }, note: 'ask again' }, NOW)
    const key = { clinicId: scope.clinicId, assessmentId: at.assessmentId }
    expect(await withScope(scope, (tx) => loadAssessmentCase(tx, key, '2026-05-20'))).toEqual({
      asOf: '2026-05-20',
      patient: { bornOn: '1990-04-02', sex: 'female' },
      condition: 'PFP',
      symptomaticSide: 'left',
      observations: [{ measure: 'running-cadence', side: 'none', value: 168 }],
      clearance: null,
      releases: [],
    })
  })

  it('is not there for another clinic, and neither is the page', async () => {
    const at = await makeTestDraft(scope)
    const other = await makeTestClinic()
    expect(await getAssessmentPage(other, at, NOW)).toBeNull()
    const key = { clinicId: other.clinicId, assessmentId: at.assessmentId }
    await expect(withScope(other, (tx) => loadAssessmentCase(tx, key, '2026-05-20'))).rejects.toThrow('There is no such assessment.')
  })
})
