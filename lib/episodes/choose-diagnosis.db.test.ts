import { beforeEach, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { episode } from '@/db/tables/episode'
import { addTestColleague, makeTestClinic } from '@/db/test-scope'
import { withScope } from '@/db/with-scope'
import { auditedActions, NOW } from '@/lib/assessments/test-draft'
import type { Scope } from '@/lib/auth/scope'
import { getSetUp } from '@/lib/plans/get-set-up'
import { makeSignedAssessment } from '@/lib/plans/test-signed'
import { chooseDiagnosis } from './choose-diagnosis'

let scope: Scope
let at: Awaited<ReturnType<typeof makeSignedAssessment>>

beforeEach(async () => {
  scope = await makeTestClinic()
  at = await makeSignedAssessment(scope)
  await withScope(scope, (tx) => tx.update(episode).set({ condition: null }).where(eq(episode.id, at.episodeId)))
})

const choose = (facts: Partial<Parameters<typeof chooseDiagnosis>[1]> = {}, by = scope) =>
  chooseDiagnosis(by, { episodeId: at.episodeId, version: 1, condition: 'ITBS', ...facts })
const setUp = () => getSetUp(scope, at, NOW)

describe('chooseDiagnosis', () => {
  it('gives the episode the diagnosis that a plan needs, with an audit row', async () => {
    expect((await setUp())?.episode).toMatchObject({ condition: null, version: 1 })
    expect(await choose()).toEqual({ ok: true, value: { version: 2 } })
    expect((await setUp())?.episode).toMatchObject({ condition: 'ITBS', version: 2 })
    const audited = (await auditedActions(scope, at.patientId)).filter(({ action }) => action === 'episode.diagnosis-chosen')
    expect(audited).toMatchObject([{ accountId: scope.accountId, detail: { before: 'none', now: 'ITBS' } }])
  })

  it('replaces only what was seen, and is one choice however often it is sent', async () => {
    await choose()
    expect(await choose()).toEqual({ ok: true, value: { version: 2 } })
    expect(await choose({ condition: 'PFP' })).toEqual({ ok: false, reason: 'stale' })
    expect(await choose({ condition: 'PFP', version: 2 })).toEqual({ ok: true, value: { version: 3 } })
  })

  it('does not find another clinic’s episode, needs a clinician, and an open episode', async () => {
    expect(await choose({}, await makeTestClinic())).toEqual({ ok: false, reason: 'not-found' })
    expect(await choose({}, await addTestColleague(scope.clinicId, 'assistant'))).toEqual({ ok: false, reason: 'not-permitted' })
    await withScope(scope, (tx) => tx.update(episode).set({ closedAt: NOW }).where(eq(episode.id, at.episodeId)))
    expect(await choose()).toEqual({ ok: false, reason: 'closed' })
  })
})
