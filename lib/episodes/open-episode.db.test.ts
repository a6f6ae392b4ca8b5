import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { addTestColleague, makeTestClinic } from '@/db/test-scope'
import type { Scope } from '@/lib/auth/scope'
import { auditedActions, NOW } from '@/lib/assessments/test-draft'
import { getRunnerPage } from '@/lib/patients/queries'
import { registerPatient } from '@/lib/patients/register-patient'
import { registerPatientSchema } from '@/lib/patients/schema'
import { openEpisode } from './open-episode'
import { openEpisodeSchema } from './schema'

const typed = { side: 'left', condition: 'PFP', onsetOn: '2026-03-09', goal: ' 10 km in autumn ', goalWeeklyRunMin: '150' }

let scope: Scope
let patientId: string
const story = (facts: object = {}) => openEpisodeSchema.parse({ episodeId: randomUUID(), patientId, ...typed, ...facts })

beforeAll(async () => {
  scope = await makeTestClinic()
  patientId = randomUUID()
  const person = { patientId, givenName: 'Nell', familyName: 'Ashdown', bornOn: '1990-04-02', sex: 'female', phone: '' }
  await registerPatient(scope, registerPatientSchema.parse(person), NOW)
})

describe('openEpisode', () => {
  it('opens one episode however often the form is sent', async () => {
    const input = story()
    await openEpisode(scope, input, NOW)
    expect(await openEpisode(scope, input, NOW)).toEqual({ ok: true, value: { episodeId: input.episodeId } })
    const page = await getRunnerPage(scope, patientId, NOW)
    expect(page?.episodes).toMatchObject([
      { id: input.episodeId, side: 'left', condition: 'PFP', onsetOn: '2026-03-09', weeks: 10, goal: '10 km in autumn', entries: [] },
    ])
    const opened = (await auditedActions(scope, patientId)).filter(({ action }) => action === 'episode.opened')
    expect(opened).toMatchObject([{ accountId: scope.accountId, detail: { side: 'left' } }])
  })

  it('does not find another clinic’s runner', async () =>
    expect(await openEpisode(await makeTestClinic(), story(), NOW)).toEqual({ ok: false, reason: 'not-found' }))

  it('is refused without a role that may', async () => {
    const nobody = { ...(await addTestColleague(scope.clinicId, 'assistant')), role: null } as Scope
    expect(await openEpisode(nobody, story(), NOW)).toEqual({ ok: false, reason: 'not-permitted' })
  })

  it('refuses an onset in the future or before birth', async () => {
    expect(await openEpisode(scope, story({ onsetOn: '2026-05-19' }), NOW)).toEqual({ ok: false, reason: 'onset-in-future' })
    expect(await openEpisode(scope, story({ onsetOn: '1990-04-01' }), NOW)).toEqual({ ok: false, reason: 'onset-before-birth' })
  })
})

describe('openEpisodeSchema', () => {
  it('keeps what is empty empty: never 0, never today', () =>
    expect(story({ onsetOn: '', goalWeeklyRunMin: ' ', condition: 'none' })).toMatchObject({
      onsetOn: null,
      goalWeeklyRunMin: null,
      condition: null,
    }))

  it.each([
    [{ side: '' }, 'Choose the knee that hurts.'],
    [{ condition: 'ACL' }, 'Choose the working diagnosis, or none yet.'],
    [{ goalWeeklyRunMin: 'two hours' }, 'Enter whole minutes, or leave it empty.'],
    [{ goalWeeklyRunMin: '0' }, 'Enter 1 to 3000 minutes, or leave it empty.'],
    [{ onsetOn: '2026-13-01' }, 'That day does not exist. Write it as 2026-05-18.'],
  ])('refuses %j with words', (facts, message) => {
    const read = openEpisodeSchema.safeParse({ episodeId: randomUUID(), patientId: randomUUID(), ...typed, ...facts })
    expect(read.error?.issues.map((issue) => issue.message)).toEqual([message])
  })
})
