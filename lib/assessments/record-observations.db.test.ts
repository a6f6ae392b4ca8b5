import { beforeAll, describe, expect, it } from 'vitest'
import { addTestColleague, makeTestClinic } from '@/db/test-scope'
import type { Scope } from '@/lib/auth/scope'
import { getAssessmentPage } from './queries'
import { recordObservations } from './record-observations'
import { recordObservationsSchema, type AnswerInput } from './schema'
import { signAssessment } from './sign-assessment'
import { answerTo, auditedActions, LATER, makeTestDraft, NOW, recordObservation, type TestDraft } from './test-draft'

const DROP = 'running-contralateral-pelvic-drop'
let scope: Scope
let draft: TestDraft

const onRecord = async (at: TestDraft, measure: string, side = 'left') =>
  (await getAssessmentPage(scope, at, NOW))?.answers.find((answer) => answer.measure === measure && answer.side === side)

beforeAll(async () => {
  scope = await makeTestClinic()
  draft = await makeTestDraft(scope)
})

describe('one answer', () => {
  it('records a value once, raises the versions and leaves an audit row without the value', async () => {
    const saved = await recordObservation(scope, answerTo(draft, DROP, { side: 'left', value: 8.5 }), NOW)
    expect(saved).toEqual({ ok: true, value: { version: 1, recordedAt: NOW.toISOString() } })
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
    expect(await recordObservation(scope, second, LATER)).toEqual({ ok: true, value: { version: 2, recordedAt: LATER.toISOString() } })
    expect(await recordObservation(scope, second, LATER)).toEqual({ ok: true, value: { version: 2, recordedAt: LATER.toISOString() } })
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
    expect(await recordObservation(scope, answerTo(at, measure, facts), NOW)).toEqual({ ok: false, reason: 'invalid', message })
    expect((await getAssessmentPage(scope, at, NOW))?.answers).toEqual([])
  })

  it('takes the limits themselves', async () => {
    const at = await makeTestDraft(scope)
    expect((await recordObservation(scope, answerTo(at, DROP, { side: 'left', value: -5 }), NOW)).ok).toBe(true)
    expect((await recordObservation(scope, answerTo(at, DROP, { side: 'right', value: 20 }), NOW)).ok).toBe(true)
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

describe('a blank', () => {
  it('takes an answer back and lets its version rise, so that an old save cannot return', async () => {
    const at = await makeTestDraft(scope)
    await recordObservation(scope, answerTo(at, DROP, { side: 'left', value: 8 }), NOW)
    const blank = { ...answerTo(at, DROP, { side: 'left', version: 1 }), entry: { kind: 'blank' } as const }
    expect(await recordObservation(scope, blank, NOW)).toMatchObject({ ok: true, value: { version: 2 } })
    expect(await recordObservation(scope, blank, NOW)).toMatchObject({ ok: true, value: { version: 2 } })
    expect(await onRecord(at, DROP)).toMatchObject({ entry: { kind: 'blank' }, note: '', version: 2 })
    expect(await recordObservation(scope, answerTo(at, DROP, { side: 'left', value: 9, version: 1 }), NOW)).toMatchObject({
      reason: 'stale',
    })
    const audited = (await auditedActions(scope, at.patientId)).map(({ action }) => action)
    expect(audited.filter((action) => action === 'observation.cleared')).toHaveLength(1)
  })

  it('takes nothing back that somebody has changed since', async () => {
    const at = await makeTestDraft(scope)
    await recordObservation(scope, answerTo(at, DROP, { side: 'left', value: 8 }), NOW)
    const blank = { ...answerTo(at, DROP, { side: 'left', version: 2 }), entry: { kind: 'blank' } as const }
    expect(await recordObservation(scope, blank, NOW)).toMatchObject({ reason: 'stale', theirs: { version: 1 } })
  })
})

describe('a batch', () => {
  const CADENCE = 'running-cadence'
  const value = (number: number) => ({ kind: 'value', value: number }) as const
  const drop = (facts: Partial<AnswerInput> = {}): AnswerInput => ({
    ...{ measure: DROP, side: 'left', version: null, entry: value(8), note: '', unheard: [] },
    ...facts,
  })
  const cadence = (facts: Partial<AnswerInput> = {}): AnswerInput => drop({ measure: CADENCE, side: 'none', entry: value(168), ...facts })
  const send = (at: TestDraft, answers: AnswerInput[], now = NOW) =>
    recordObservations(scope, { assessmentId: at.assessmentId, enteredBy: scope.accountId ?? '', answers }, now)

  it('lets each answer stand or fall by itself, in the order sent, and leaves an audit row for each that was written', async () => {
    const at = await makeTestDraft(scope)
    await recordObservation(scope, answerTo(at, DROP, { side: 'right', value: 5 }), NOW)
    const outcome = await send(
      at,
      [drop({ entry: value(99) }), cadence(), drop({ side: 'right', entry: value(6) }), drop({ measure: 'sleep-hours', side: 'none' })],
      LATER,
    )
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        answers: [
          { ok: false, reason: 'invalid' },
          { ok: true, value: { version: 1, recordedAt: LATER.toISOString() } },
          { ok: false, reason: 'stale', theirs: { entry: value(5), version: 1 } },
          { ok: true, value: { version: 1 } },
        ],
        assessmentVersion: 4,
        versionSum: 3,
      },
    })
    const audited = await auditedActions(scope, at.patientId)
    const written = audited.filter(({ action }) => action === 'observation.recorded').map(({ detail }) => detail?.measure)
    expect(written.sort()).toEqual([CADENCE, DROP, 'sleep-hours'])
  })

  it('is written once, however often and at the same time it is sent', async () => {
    const at = await makeTestDraft(scope)
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => send(at, [drop(), cadence()])))
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({
        value: { answers: [{ value: { version: 1 } }, { value: { version: 1 } }], assessmentVersion: 3, versionSum: 2 },
      })
    }
  })

  it('replaces what the same account sent without hearing of it, and nothing of anybody else', async () => {
    const colleague = await addTestColleague(scope.clinicId, 'clinician')
    for (const [writer, expected] of [
      [scope, { ok: true, value: { version: 2 } }],
      [colleague, { reason: 'stale', theirs: { entry: value(8) } }],
    ] as const) {
      const at = await makeTestDraft(scope)
      await recordObservation(writer, answerTo(at, DROP, { side: 'left', value: 8 }), NOW)
      const later = drop({ entry: value(9), unheard: [{ entry: value(8), note: '' }] })
      expect(await send(at, [later])).toMatchObject({ value: { answers: [expected] } })
    }
  })

  it('brings back nothing older that arrives late', async () => {
    const at = await makeTestDraft(scope)
    await send(at, [drop({ entry: value(9), unheard: [{ entry: value(8), note: '' }] })])
    expect(await send(at, [drop()])).toMatchObject({ value: { answers: [{ reason: 'stale' }] } })
    expect(await onRecord(at, DROP)).toMatchObject({ entry: value(9), version: 1 })
  })

  it('puts nobody’s name under what somebody else typed', async () => {
    const at = await makeTestDraft(scope)
    const colleague = await addTestColleague(scope.clinicId, 'clinician')
    const theirs = { assessmentId: at.assessmentId, enteredBy: scope.accountId ?? '', answers: [drop()] }
    expect(await recordObservations(colleague, theirs, NOW)).toEqual({ ok: false, reason: 'other-account' })
    expect(await onRecord(at, DROP)).toBeUndefined()
  })

  it('asks for a reason, ids, a whole version, and one answer a place', () => {
    const parse = (answers: unknown[], ids: object = {}) =>
      recordObservationsSchema.safeParse({ assessmentId: draft.assessmentId, enteredBy: scope.accountId, answers, ...ids }).success
    expect(parse([drop(), drop({ side: 'right' })])).toBe(true)
    expect(parse([drop(), drop()])).toBe(false)
    expect(parse([])).toBe(false)
    expect(parse([drop()], { assessmentId: 'x' })).toBe(false)
    expect(parse([drop()], { enteredBy: undefined })).toBe(false)
    expect(parse([drop({ entry: { kind: 'not-done', reason: ' ' } })])).toBe(false)
    expect(parse([drop({ version: 0 })])).toBe(false)
    expect(parse([drop({ note: 'a\u0000' })])).toBe(false)
    expect(parse([{ ...drop(), side: 'middle' }])).toBe(false)
    expect(parse([{ ...drop(), unheard: undefined }])).toBe(false)
  })
})
