import { beforeAll, describe, expect, it } from 'vitest'
import { addTestColleague, makeTestClinic } from '@/db/test-scope'
import type { Scope } from '@/lib/auth/scope'
import { clearObservation } from './clear-observation'
import { getAssessmentPage } from './queries'
import { recordObservation } from './record-observation'
import { recordObservationSchema } from './schema'
import { signAssessment } from './sign-assessment'
import { answerTo, auditedActions, LATER, makeTestDraft, NOW, type TestDraft } from './test-draft'

const DROP = 'running-contralateral-pelvic-drop'
let scope: Scope
let draft: TestDraft

const onRecord = async (at: TestDraft, measure: string, side = 'left') =>
  (await getAssessmentPage(scope, at, NOW))?.answers.find((answer) => answer.measure === measure && answer.side === side)

beforeAll(async () => {
  scope = await makeTestClinic()
  draft = await makeTestDraft(scope)
})

describe('recordObservation', () => {
  it('records a value once, raises the versions and leaves an audit row without the value', async () => {
    const saved = await recordObservation(scope, answerTo(draft, DROP, { side: 'left', value: 8.5 }), NOW)
    expect(saved).toEqual({ ok: true, value: { version: 1, assessmentVersion: 2, recordedAt: NOW.toISOString() } })
    expect(await onRecord(draft, DROP)).toMatchObject({ entry: { kind: 'value', value: 8.5 }, version: 1, recordedBy: 'Test clinician' })
    const audited = (await auditedActions(scope, draft.patientId)).filter(({ action }) => action === 'observation.recorded')
    expect(audited).toEqual([
      {
        action: 'observation.recorded',
        outcome: 'done',
        accountId: scope.accountId,
        detail: { measure: DROP, side: 'left', kind: 'value', version: 1 },
      },
    ])
  })

  it('replaces the version it saw, and answers the same save again without writing', async () => {
    const at = await makeTestDraft(scope)
    await recordObservation(scope, answerTo(at, DROP, { side: 'left', value: 8.5 }), NOW)
    const second = answerTo(at, DROP, { side: 'left', value: 7, version: 1 })
    expect(await recordObservation(scope, second, LATER)).toMatchObject({ ok: true, value: { version: 2, assessmentVersion: 3 } })
    expect(await recordObservation(scope, second, LATER)).toMatchObject({ ok: true, value: { version: 2, assessmentVersion: 3 } })
  })

  it('refuses a stale version, writes nothing and hands back what the other one wrote', async () => {
    const at = await makeTestDraft(scope)
    const colleague = await addTestColleague(scope.clinicId, 'owner')
    await recordObservation(colleague, answerTo(at, DROP, { side: 'left', value: 6 }), NOW)
    const late = await recordObservation(scope, answerTo(at, DROP, { side: 'left', value: 9 }), LATER)
    expect(late).toMatchObject({
      ok: false,
      reason: 'stale',
      theirs: { entry: { kind: 'value', value: 6 }, version: 1, recordedBy: 'Test owner' },
    })
    expect(await onRecord(at, DROP)).toMatchObject({ entry: { value: 6 }, version: 1 })
  })

  it('lets one of many parallel saves through and tells the others', async () => {
    const at = await makeTestDraft(scope)
    const values = Array.from({ length: 8 }, (_, index) => index + 1)
    const outcomes = await Promise.all(values.map((value) => recordObservation(scope, answerTo(at, DROP, { side: 'left', value }), NOW)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === 'stale')).toHaveLength(7)
  })

  it('keeps a force with its lever arm, a reason and a note', async () => {
    const at = await makeTestDraft(scope)
    const hip = answerTo(at, 'hip-abduction-strength-isometric', { side: 'right' })
    await recordObservation(scope, { ...hip, entry: { kind: 'force', forceN: 180, leverArmCm: 36 }, note: 'belt slipped once' }, NOW)
    await recordObservation(scope, { ...answerTo(at, DROP, { side: 'left' }), entry: { kind: 'not-done', reason: 'No time today' } }, NOW)
    expect(await onRecord(at, hip.measure, 'right')).toMatchObject({
      entry: { kind: 'force', forceN: 180, leverArmCm: 36 },
      note: 'belt slipped once',
    })
    expect(await onRecord(at, DROP)).toMatchObject({ entry: { kind: 'not-done', reason: 'No time today' } })
  })

  it.each([
    [DROP, { side: 'left', value: 20.5 }, 'Pelvic drop takes a number from -5 to 20 degrees.'],
    [DROP, { side: 'left', value: -5.5 }, 'Pelvic drop takes a number from -5 to 20 degrees.'],
    [DROP, { side: 'left', value: Number.NaN }, 'Pelvic drop takes a number from -5 to 20 degrees.'],
    [DROP, { side: 'left', value: 'eight' }, 'Pelvic drop takes a number from -5 to 20 degrees.'],
    [DROP, { side: 'left', value: '' }, 'Pelvic drop takes a number from -5 to 20 degrees.'],
    [DROP, { value: 8 }, 'Pelvic drop is recorded for the left or the right side.'],
    ['running-cadence', { value: 168.5 }, 'Cadence takes a whole number from 120 to 220 steps a minute.'],
    ['running-step-width', { side: 'left', value: 3 }, 'Step width has no sides.'],
    ['bsi-night-pain', { value: 'perhaps' }, 'Night pain, or wakes from sleep takes yes, no or unknown.'],
    ['no-such-measure', { value: 1 }, 'There is no measure with this id.'],
    ['bmi', { value: 22 }, 'Body mass index is computed from other answers and is not entered.'],
  ] as const)('refuses %s %j with words, and keeps nothing', async (measure, facts, message) => {
    const at = await makeTestDraft(scope)
    const typed = recordObservationSchema.parse(answerTo(at, measure, facts))
    expect(await recordObservation(scope, typed, NOW)).toEqual({ ok: false, reason: 'invalid', message })
    expect((await getAssessmentPage(scope, at, NOW))?.answers).toEqual([])
  })

  it('takes the limits themselves', async () => {
    const at = await makeTestDraft(scope)
    expect((await recordObservation(scope, answerTo(at, DROP, { side: 'left', value: -5 }), NOW)).ok).toBe(true)
    expect((await recordObservation(scope, answerTo(at, DROP, { side: 'right', value: 20 }), NOW)).ok).toBe(true)
  })

  it('asks for a reason, an id and a whole version', () => {
    const good = answerTo(draft, DROP, { side: 'left', value: 8 })
    const refuses = (facts: object) => !recordObservationSchema.safeParse({ ...good, ...facts }).success
    expect(recordObservationSchema.safeParse(good).success).toBe(true)
    expect(refuses({ entry: { kind: 'not-done', reason: ' ' } })).toBe(true)
    expect(refuses({ assessmentId: 'x' })).toBe(true)
    expect(refuses({ version: 0 })).toBe(true)
    expect(refuses({ side: 'middle' })).toBe(true)
    expect(refuses({ note: 'a\u0000' })).toBe(true)
  })

  it('does not find another clinic’s draft, and needs a role that may write', async () => {
    const input = answerTo(draft, 'running-cadence', { value: 168 })
    expect(await recordObservation(await makeTestClinic(), input, NOW)).toEqual({ ok: false, reason: 'not-found' })
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    expect(await recordObservation(assistant, input, NOW)).toEqual({ ok: false, reason: 'not-permitted' })
  })

  it('changes nothing in a signed assessment', async () => {
    const at = await makeTestDraft(scope)
    await signAssessment(scope, { assessmentId: at.assessmentId, version: 1 }, NOW)
    expect(await recordObservation(scope, answerTo(at, DROP, { side: 'left', value: 8 }), NOW)).toEqual({ ok: false, reason: 'signed' })
  })
})

describe('clearObservation', () => {
  it('takes an answer back and lets its version rise, so that an old save cannot return', async () => {
    const at = await makeTestDraft(scope)
    await recordObservation(scope, answerTo(at, DROP, { side: 'left', value: 8 }), NOW)
    const place = { assessmentId: at.assessmentId, measure: DROP, side: 'left' as const }
    expect(await clearObservation(scope, { ...place, version: 1 }, NOW)).toMatchObject({ ok: true, value: { version: 2 } })
    expect(await onRecord(at, DROP)).toMatchObject({ entry: { kind: 'blank' }, note: '', version: 2 })
    expect(await recordObservation(scope, answerTo(at, DROP, { side: 'left', value: 9, version: 1 }), NOW)).toMatchObject({
      reason: 'stale',
    })
    expect((await auditedActions(scope, at.patientId)).map(({ action }) => action)).toContain('observation.cleared')
  })

  it('refuses a stale version, another clinic, another role and a signed assessment', async () => {
    const at = await makeTestDraft(scope)
    await recordObservation(scope, answerTo(at, DROP, { side: 'left', value: 8 }), NOW)
    const place = { assessmentId: at.assessmentId, measure: DROP, side: 'left' as const }
    expect(await clearObservation(scope, { ...place, version: 2 }, NOW)).toMatchObject({ reason: 'stale', theirs: { version: 1 } })
    expect(await clearObservation(await makeTestClinic(), { ...place, version: 1 }, NOW)).toEqual({ ok: false, reason: 'not-found' })
    const assistant = await addTestColleague(scope.clinicId, 'assistant')
    expect(await clearObservation(assistant, { ...place, version: 1 }, NOW)).toEqual({ ok: false, reason: 'not-permitted' })
    await signAssessment(scope, { assessmentId: at.assessmentId, version: 2 }, NOW)
    expect(await clearObservation(scope, { ...place, version: 1 }, NOW)).toEqual({ ok: false, reason: 'signed' })
  })
})
