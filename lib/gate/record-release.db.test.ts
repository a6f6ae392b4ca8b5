import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { addTestColleague, makeTestClinic } from '@/db/test-scope'
import { answerTo, auditedActions, LATER, makeTestDraft, NOW, recordObservation } from '@/lib/assessments/test-draft'
import { getAssessmentPage } from '@/lib/assessments/queries'
import type { Scope } from '@/lib/auth/scope'
import { makeSignedAssessment, reassess } from '@/lib/plans/test-signed'
import { takeBackDecision } from './take-back-decision'
import { gateOn, LONG_ENOUGH, outcome, override } from './test-gate'

const HARD = { 'rf-giving-way': 'yes' }
const SOFT = { 'rf-inflammatory': 'yes' }
const EMERGENCY = { 'rf-neurovascular': 'yes' }
const on = (day: string) => new Date(`2026-${day}T09:30:00Z`)

let scope: Scope
beforeAll(async () => {
  scope = await makeTestClinic()
})

describe('recordOverride', () => {
  it('lifts a soft rule, keeps the answers that fired it and the rule version, and leaves an audit row', async () => {
    const at = await makeSignedAssessment(scope, SOFT)
    expect((await gateOn(scope, at.assessmentId)).gate.state).toBe('soft')
    const releaseId = randomUUID()
    expect(await override(scope, { assessmentId: at.assessmentId, rule: 'BLK-S4', releaseId })).toEqual({ ok: true, value: { releaseId } })
    const view = await gateOn(scope, at.assessmentId)
    expect(view.gate).toMatchObject({
      state: 'clear',
      blocks: [],
      rules: [{ id: 'BLK-S4', released: { kind: 'override', by: 'Test clinician' } }],
    })
    expect(view.history).toMatchObject([
      {
        id: releaseId,
        kind: 'override',
        rule: 'BLK-S4',
        tier: 'soft',
        reason: 'finding-explained',
        explanation: LONG_ENOUGH,
        decidedBy: 'Test clinician',
        role: 'physiotherapist',
        decidedOn: '2026-05-18',
        reviewOn: '2026-05-22',
        because: [{ measure: 'rf-inflammatory', value: 'yes' }],
        ruleVersion: '2026.1',
        standing: { kind: 'stands' },
      },
    ])
    expect((await auditedActions(scope, at.patientId)).at(-1)).toMatchObject({
      action: 'gate.overridden',
      outcome: 'done',
      detail: { rule: 'BLK-S4', tier: 'soft', reason: 'finding-explained', reviewOn: '2026-05-22' },
    })
  })

  it('leaves a hard rule hard, and opens the gate for strength without impact alone', async () => {
    const { assessmentId } = await makeSignedAssessment(scope, HARD)
    await override(scope, { assessmentId, rule: 'BLK-H5' })
    const { gate, isOpenForNonImpact } = await gateOn(scope, assessmentId)
    expect(gate).toMatchObject({ state: 'hard', blocks: ['running', 'impact'] })
    expect(isOpenForNonImpact).toBe(true)
  })

  it('leaves the signed result as it was signed', async () => {
    const at = await makeSignedAssessment(scope, SOFT)
    await override(scope, { assessmentId: at.assessmentId, rule: 'BLK-S4' })
    const page = await getAssessmentPage(scope, at, NOW)
    expect(page?.signed).not.toBeNull()
    expect(page?.result.gate.state).toBe('clear')
    expect((await gateOn(scope, at.assessmentId, on('05-23'))).gate.state).toBe('soft')
  })

  it.each([
    ['hard', 'BLK-H5', HARD, { explanation: 'x'.repeat(49) }, 'too-short'],
    ['hard', 'BLK-H5', HARD, { reviewOn: '2026-05-26' }, 'review-too-far'],
    ['hard', 'BLK-H5', HARD, { reviewOn: '2026-05-17' }, 'review-passed'],
    ['hard', 'BLK-H5', HARD, { isAttested: false }, 'not-attested'],
    ['soft', 'BLK-S4', SOFT, { explanation: 'x'.repeat(19) }, 'too-short'],
    ['soft', 'BLK-S4', SOFT, { reviewOn: '2026-06-02' }, 'review-too-far'],
    ['soft', 'BLK-S4', SOFT, { isAttested: false }, 'not-attested'],
    ['soft', 'BLK-S4', SOFT, { rule: 'BLK-S3' }, 'not-firing'],
    ['emergency', 'BLK-E4', EMERGENCY, {}, 'no-override'],
  ] as const)('refuses, of a %s rule, %s with %o: %o is %s', async (_tier, rule, answers, changes, reason) => {
    const { assessmentId } = await makeSignedAssessment(scope, answers)
    expect(await override(scope, { assessmentId, rule, ...changes })).toEqual({ ok: false, reason })
    expect((await gateOn(scope, assessmentId)).history).toEqual([])
  })

  it.each([
    ['BLK-H5', HARD, { explanation: 'x'.repeat(50), reviewOn: '2026-05-25' }],
    ['BLK-S4', SOFT, { explanation: 'x'.repeat(20), reviewOn: '2026-06-01' }],
  ] as const)('takes %s at its very limits', async (rule, answers, limits) => {
    const { assessmentId } = await makeSignedAssessment(scope, answers)
    expect(await override(scope, { assessmentId, rule, ...limits })).toMatchObject({ ok: true })
  })

  it('cannot pass a bone stress question that is open: it is answered first', async () => {
    const at = await makeSignedAssessment(scope, { 'bsi-night-pain': 'unknown' })
    expect(await override(scope, { assessmentId: at.assessmentId, rule: 'BLK-S5' })).toEqual({ ok: false, reason: 'question-open' })
    expect((await auditedActions(scope, at.patientId)).at(-1)).toMatchObject({
      action: 'gate.overridden',
      outcome: 'refused',
      detail: { reason: 'question-open', rule: 'BLK-S5' },
    })
    const open = await makeSignedAssessment(scope, { 'rf-failed-progress': 'unknown' })
    expect(await override(scope, { assessmentId: open.assessmentId, rule: 'BLK-S5' })).toMatchObject({ ok: true })
  })

  it('keeps a declined referral on record, which releases nothing', async () => {
    const { assessmentId } = await makeSignedAssessment(scope, HARD)
    expect(await override(scope, { assessmentId, rule: 'BLK-H5', reason: 'patient-declined-referral' })).toMatchObject({ ok: true })
    const view = await gateOn(scope, assessmentId)
    expect(view).toMatchObject({ isOpenForNonImpact: false, gate: { state: 'hard', rules: [{ released: null }] } })
    expect(view.history).toMatchObject([{ standing: { kind: 'declined' } }])
  })

  it('is about the answers that were seen, and records once however often it is sent', async () => {
    const at = await makeTestDraft(scope)
    await recordObservation(scope, answerTo(at, 'rf-giving-way', { value: 'yes' }), NOW)
    const facts = { assessmentId: at.assessmentId, rule: 'BLK-H5', version: 1 }
    expect(await override(scope, facts)).toEqual({ ok: false, reason: 'stale' })
    const releaseId = randomUUID()
    const sent = { ...facts, version: 2, releaseId }
    const answers = await Promise.all([1, 2, 3].map(() => override(scope, sent)))
    expect(answers).toEqual(Array(3).fill({ ok: true, value: { releaseId } }))
    expect((await gateOn(scope, at.assessmentId)).history).toHaveLength(1)
  })

  it('does not find another clinic’s assessment, and needs a clinician', async () => {
    const { assessmentId } = await makeSignedAssessment(scope, HARD)
    const facts = { assessmentId, rule: 'BLK-H5' }
    expect(await override(await makeTestClinic(), facts)).toEqual({ ok: false, reason: 'not-found' })
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    expect(await override(assistant, facts)).toEqual({ ok: false, reason: 'not-permitted' })
    expect(await outcome(assistant, facts)).toEqual({ ok: false, reason: 'not-permitted' })
  })
})

describe('an override lapses', () => {
  it('after its review date', async () => {
    const { assessmentId } = await makeSignedAssessment(scope, HARD)
    await override(scope, { assessmentId, rule: 'BLK-H5' })
    expect((await gateOn(scope, assessmentId, on('05-22'))).isOpenForNonImpact).toBe(true)
    const view = await gateOn(scope, assessmentId, on('05-23'))
    expect(view.isOpenForNonImpact).toBe(false)
    expect(view.history).toMatchObject([{ standing: { kind: 'lapsed', on: '2026-05-23', because: 'its review date has passed' } }])
  })

  it('when a triggering answer changes in a draft', async () => {
    const at = await makeTestDraft(scope)
    await recordObservation(scope, answerTo(at, 'rf-giving-way', { value: 'yes' }), NOW)
    await override(scope, { assessmentId: at.assessmentId, rule: 'BLK-H5' })
    await recordObservation(scope, answerTo(at, 'rf-true-locked-knee', { value: 'yes' }), on('05-19'))
    const view = await gateOn(scope, at.assessmentId, on('05-20'))
    expect(view.gate.rules.find(({ id }) => id === 'BLK-H5')?.released).toBeNull()
    expect(view.history).toMatchObject([
      { standing: { kind: 'lapsed', on: '2026-05-19', because: 'an answer behind it has changed: True locking' } },
    ])
  })

  it('when a later assessment fires a new rule, and holds over one that says the same', async () => {
    const at = await makeSignedAssessment(scope, SOFT)
    await override(scope, { assessmentId: at.assessmentId, rule: 'BLK-S4' })
    const same = await reassess(scope, at, SOFT)
    expect((await gateOn(scope, same)).gate.state).toBe('clear')
    const worse = await reassess(scope, at, { ...SOFT, ...HARD })
    const view = await gateOn(scope, worse)
    expect(view.gate).toMatchObject({ state: 'hard', rules: [{ id: 'BLK-H5' }, { id: 'BLK-S4', released: null }] })
    expect(view.history).toMatchObject([
      { standing: { kind: 'lapsed', on: '2026-05-18', because: 'a rule has fired since: Mechanical or traumatic internal derangement' } },
    ])
  })

  it('and an earlier assessment decides no more once a later one is signed', async () => {
    const at = await makeSignedAssessment(scope, HARD)
    await reassess(scope, at, HARD)
    expect(await override(scope, { assessmentId: at.assessmentId, rule: 'BLK-H5' })).toEqual({ ok: false, reason: 'superseded' })
  })
})

describe('recordMedicalOutcome', () => {
  it.each([
    ['BLK-E4', EMERGENCY],
    ['BLK-H5', HARD],
    ['BLK-S4', SOFT],
  ] as const)('lifts %s, and says who found what', async (rule, answers) => {
    const at = await makeSignedAssessment(scope, answers)
    expect(await outcome(scope, { assessmentId: at.assessmentId, rule })).toMatchObject({ ok: true })
    const view = await gateOn(scope, at.assessmentId, on('09-01'))
    expect(view.gate.state).toBe('clear')
    expect(view.history).toMatchObject([
      {
        kind: 'medical-outcome',
        decidedBy: 'Dr A. Holm',
        role: 'sports physician',
        decidedOn: '2026-05-17',
        recordedName: 'Test clinician',
      },
    ])
    expect((await auditedActions(scope, at.patientId)).at(-1)).toMatchObject({ action: 'gate.medical-outcome-recorded', detail: { rule } })
  })

  it('does not speak for an answer that came after it', async () => {
    const at = await makeSignedAssessment(scope, HARD)
    await outcome(scope, { assessmentId: at.assessmentId, rule: 'BLK-H5' })
    const later = await reassess(scope, at, { ...HARD, 'rf-true-locked-knee': 'yes' })
    expect(await gateOn(scope, later)).toMatchObject({ gate: { state: 'hard' }, history: [{ standing: { kind: 'lapsed' } }] })
  })

  it('is not from the future, and answers no question that was left open', async () => {
    const { assessmentId } = await makeSignedAssessment(scope, HARD)
    expect(await outcome(scope, { assessmentId, rule: 'BLK-H5', decidedOn: '2026-05-19' })).toEqual({ ok: false, reason: 'in-future' })
    const open = await makeSignedAssessment(scope, { 'rf-failed-progress': 'unknown' })
    expect(await outcome(scope, { assessmentId: open.assessmentId, rule: 'BLK-S5' })).toEqual({ ok: false, reason: 'not-firing' })
  })
})

describe('takeBackDecision', () => {
  it('shuts the gate again, once, and keeps what was taken back beside who, when and why', async () => {
    const at = await makeSignedAssessment(scope, SOFT)
    const given = { assessmentId: at.assessmentId, rule: 'BLK-S4' }
    await override(scope, given)
    const releaseId = randomUUID()
    await override(scope, { ...given, releaseId }, LATER)
    const input = { of: 'release', id: releaseId, explanation: 'The wrong runner.' } as const
    expect(await takeBackDecision(scope, input, LATER)).toEqual({ ok: true, value: { id: releaseId } })
    expect(await takeBackDecision(scope, input, LATER)).toEqual({ ok: false, reason: 'taken-back' })

    const view = await gateOn(scope, at.assessmentId)
    expect(view.gate.state).toBe('soft')
    expect(view.history).toMatchObject([
      { id: releaseId, standing: { kind: 'taken-back', takenBack: { by: 'Test clinician', explanation: 'The wrong runner.' } } },
      { standing: { kind: 'replaced' } },
    ])
    expect((await auditedActions(scope, at.patientId)).at(-1)).toMatchObject({
      action: 'gate.release-taken-back',
      detail: { rule: 'BLK-S4' },
    })
  })

  it('does not find another clinic’s decision, and needs a clinician', async () => {
    const { assessmentId } = await makeSignedAssessment(scope, SOFT)
    const releaseId = randomUUID()
    await override(scope, { assessmentId, rule: 'BLK-S4', releaseId })
    const input = { of: 'release', id: releaseId, explanation: 'Wrong.' } as const
    expect(await takeBackDecision(await makeTestClinic(), input, NOW)).toEqual({ ok: false, reason: 'not-found' })
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    expect(await takeBackDecision(assistant, input, NOW)).toEqual({ ok: false, reason: 'not-permitted' })
    expect((await gateOn(scope, assessmentId)).gate.state).toBe('clear')
  })
})
