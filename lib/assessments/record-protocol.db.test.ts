import { beforeEach, describe, expect, it } from 'vitest'
import { addTestColleague, makeTestClinic } from '@/db/test-scope'
import type { Scope } from '@/lib/auth/scope'
import { getAssessmentPage } from './queries'
import { answerTo, auditedActions, LATER, makeTestDraft, NOW, recordObservation, type TestDraft } from './test-draft'

const KNEE = 'knee-extension-strength'
const DROP = 'running-contralateral-pelvic-drop'
let scope: Scope
let draft: TestDraft
beforeEach(async () => {
  scope = await makeTestClinic()
  draft = await makeTestDraft(scope)
})

const pageNow = async () => {
  const page = await getAssessmentPage(scope, draft, NOW)
  if (!page) throw new Error('The page is not there.')
  return page
}
const onRecord = async (measure: string) => (await pageNow()).answers.find((answer) => answer.measure === measure)
const readingOf = async (measure: string) => (await pageNow()).result.interpretations.find((each) => each.measure === measure)
const strength = (protocol: Record<string, string>, version?: number) => ({
  ...answerTo(draft, KNEE, { side: 'left', value: 1.2, version }),
  protocol,
})

describe('how a test was done', () => {
  it('is kept with the answer, and changed like it', async () => {
    await recordObservation(scope, strength({ position: 'knee-90', fixation: 'belt' }), NOW)
    expect(await onRecord(KNEE)).toMatchObject({ protocol: { position: 'knee-90', fixation: 'belt' }, version: 1 })
    expect(await recordObservation(scope, strength({ fixation: 'belt', position: 'knee-90' }, 1), LATER)).toMatchObject({
      ok: true,
      value: { version: 1 },
    })
    await recordObservation(scope, strength({ fixation: 'hand' }, 1), LATER)
    expect(await onRecord(KNEE)).toMatchObject({ protocol: { fixation: 'hand' }, version: 2 })
  })

  it('is refused when the test does not ask it', async () => {
    const outcome = await recordObservation(scope, strength({ surface: 'treadmill' }), NOW)
    expect(outcome).toMatchObject({ ok: false, reason: 'invalid' })
    expect(await onRecord(KNEE)).toBeUndefined()
  })

  it('takes the band away when pain stopped the test, and says why', async () => {
    await recordObservation(scope, strength({}), NOW)
    expect(await readingOf(KNEE)).toMatchObject({ level: 'deficit' })
    await recordObservation(scope, strength({ 'pain-limited': 'yes' }, 1), NOW)
    expect(await readingOf(KNEE)).toMatchObject({ level: 'context', note: 'pain-limited' })
  })
})

describe('an unlikely value', () => {
  const drop = (value: number, version?: number) => answerTo(draft, DROP, { side: 'left', value, version })

  it('is confirmed by somebody, and that stays until another value is entered', async () => {
    await recordObservation(scope, drop(16), NOW)
    expect((await onRecord(DROP))?.confirmed).toBeNull()
    await recordObservation(scope, { ...drop(16, 1), isConfirmed: true }, LATER)
    expect(await onRecord(DROP)).toMatchObject({ confirmed: { at: LATER.toISOString(), by: scope.accountId }, version: 2 })

    const colleague = await addTestColleague(scope.clinicId, 'owner')
    await recordObservation(colleague, { ...drop(16, 2), isConfirmed: true, note: 'filmed twice' }, NOW)
    expect(await onRecord(DROP)).toMatchObject({ confirmed: { by: scope.accountId }, version: 3 })
    await recordObservation(colleague, drop(17, 3), NOW)
    expect((await onRecord(DROP))?.confirmed).toBeNull()
  })

  it('is audited as confirmed', async () => {
    await recordObservation(scope, { ...drop(16), isConfirmed: true }, NOW)
    const audited = (await auditedActions(scope, draft.patientId)).find(({ action }) => action === 'observation.recorded')
    expect(audited?.detail).toEqual({ measure: DROP, side: 'left', kind: 'value', version: 1, confirmed: true })
  })
})
