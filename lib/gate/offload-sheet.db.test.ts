import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { addTestColleague, makeTestClinic } from '@/db/test-scope'
import { amendAssessment } from '@/lib/assessments/amend-assessment'
import { auditedActions, LATER, NOW, type TestDraft } from '@/lib/assessments/test-draft'
import type { Scope } from '@/lib/auth/scope'
import { readPdf, squeeze } from '@/lib/documents/test-paper'
import { makeSignedAssessment } from '@/lib/plans/test-signed'
import { getOffloadSheet } from './get-offload-sheet'
import { issueOffloadSheet } from './issue-offload-sheet'
import { recordOffloadPlan } from './record-offload-plan'
import { gateOn, versionOf } from './test-gate'

const NIGHT_AND_REST = { 'bsi-night-pain': 'yes', 'bsi-rest-pain': 'yes' }

let scope: Scope
beforeAll(async () => {
  scope = await makeTestClinic()
})

async function makeOffloadPlan(allowed: readonly ('swimming' | 'cycling' | 'site-safe-strength')[], note = '') {
  const at = await makeSignedAssessment(scope, NIGHT_AND_REST)
  return { ...at, offloadPlanId: await tick(at, { allowed, note, now: NOW }) }
}

async function tick(
  { assessmentId }: TestDraft,
  { allowed, note, now }: { allowed: readonly ('swimming' | 'cycling' | 'site-safe-strength')[]; note: string; now: Date },
) {
  const offloadPlanId = randomUUID()
  const version = await versionOf(scope, assessmentId)
  const recorded = await recordOffloadPlan(scope, { offloadPlanId, assessmentId, version, allowed: [...allowed], note }, now)
  if (!recorded.ok) throw new Error(`The offload plan was refused: ${recorded.reason}`)
  return offloadPlanId
}

async function issue({ assessmentId, offloadPlanId }: { assessmentId: string; offloadPlanId: string }, by = scope) {
  return issueOffloadSheet(by, { offloadPlanId, version: await versionOf(scope, assessmentId) }, LATER)
}

describe('issueOffloadSheet', { timeout: 60_000 }, () => {
  it('keeps the bytes that are handed out, once however often it is asked, with their hash and an audit row', async () => {
    const at = await makeOffloadPlan(['swimming', 'cycling'], 'Boot until Friday.\nCome back on Monday.')
    expect(await getOffloadSheet(scope, at, NOW)).toMatchObject({ isIssued: false })
    const both = await Promise.all([issue(at), issue(at)])
    expect(both).toEqual([
      { ok: true, value: { offloadPlanId: at.offloadPlanId } },
      { ok: true, value: { offloadPlanId: at.offloadPlanId } },
    ])
    const sheet = await getOffloadSheet(scope, at, LATER)
    const bytes = sheet?.bytes ?? Buffer.of()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(sheet?.isIssued).toBe(true)
    expect((await getOffloadSheet(scope, at, LATER))?.bytes.equals(bytes)).toBe(true)
    expect((await gateOn(scope, at.assessmentId)).history).toMatchObject([
      { kind: 'offload-plan', sheet: { sha256, issuedAt: LATER.toISOString() } },
    ])
    const issued = (await auditedActions(scope, at.patientId)).filter(({ action }) => action === 'gate.offload-sheet-issued')
    expect(issued).toMatchObject([{ accountId: scope.accountId, detail: { sha256, allowed: 'swimming cycling' } }])
  })

  it('prints what was ticked and nothing else as allowed, what is blocked, the note, and when to call', async () => {
    const at = await makeOffloadPlan(['swimming', 'cycling'], 'Boot until Friday.')
    await issue(at)
    const { pages, text } = await readPdf((await getOffloadSheet(scope, at, LATER))?.bytes ?? Buffer.of())
    expect(pages).toHaveLength(1)
    for (const words of [
      'Nell Ashdown, left knee',
      'Rest from impact',
      'No running, jumping, hopping or skipping until we tell you that it is safe. No test run either.',
      'Swimming',
      'Cycling',
      'Running and walk-running',
      'Jumping, hopping and skipping',
      'Carrying loads beyond walking',
      'Ask us before you train in another way.',
      'Boot until Friday.',
      'Any pain in the bone or the knee.',
      'Stop and call us.',
      'pain wakes you at night',
      'you cannot put weight on it',
      'Bones and muscles need fuel.',
      'Offload plan, issued 18 May 2026',
    ])
      expect(text).toContain(squeeze(words))
    for (const words of ['Deep-water running', 'Trunk and upper-body work', 'Strength work', 'not issued'])
      expect(text).not.toContain(squeeze(words))
  })

  it('says that nothing is allowed yet when nothing was ticked, and that a preview is not issued', async () => {
    const at = await makeOffloadPlan([])
    const { text } = await readPdf((await getOffloadSheet(scope, at, NOW))?.bytes ?? Buffer.of())
    for (const words of ['Nothing yet.', 'Ask us before you bike, swim or train in another way.', 'Preview of 18 May 2026, not issued'])
      expect(text).toContain(squeeze(words))
  })

  it('is refused for an older plan, for answers that were amended, and once no bone stress rule fires', async () => {
    const at = await makeOffloadPlan(['swimming'])
    const later = await tick(at, { allowed: [], note: '', now: LATER })
    expect(await issue(at)).toEqual({ ok: false, reason: 'replaced' })
    const seen = await versionOf(scope, at.assessmentId)
    for (const measure of Object.keys(NIGHT_AND_REST)) {
      const what = { amendmentId: randomUUID(), assessmentId: at.assessmentId, measure, side: 'none', seen: 0 } as const
      const corrected = { kind: 'value', value: 'no' } as const
      expect(await amendAssessment(scope, { ...what, corrected, reason: 'Asked again.' }, LATER)).toMatchObject({ ok: true })
    }
    expect(await issueOffloadSheet(scope, { offloadPlanId: later, version: seen }, LATER)).toEqual({ ok: false, reason: 'stale' })
    expect(await issue({ ...at, offloadPlanId: later })).toEqual({ ok: false, reason: 'not-bone-stress' })
  })

  it('is not found for another clinic or under another runner, and needs a clinician', async () => {
    const at = await makeOffloadPlan(['swimming'])
    const other = await makeTestClinic()
    expect(await issue(at, other)).toEqual({ ok: false, reason: 'not-found' })
    expect(await getOffloadSheet(other, at, NOW)).toBeNull()
    expect(await getOffloadSheet(scope, { ...at, patientId: randomUUID() }, NOW)).toBeNull()
    expect(await issue(at, await addTestColleague(scope.clinicId, 'assistant'))).toEqual({ ok: false, reason: 'not-permitted' })
  })
})
