import { setTimeout as pause } from 'node:timers/promises'
import { encode } from 'next-auth/jwt'
import { addTestColleague, makeTestClinic } from '@/db/test-scope'
import { makeTestDraft, type TestDraft } from '@/lib/assessments/test-draft'
import type { Scope } from '@/lib/auth/scope'
import { openSession } from '@/lib/auth/sessions'
import { env } from '@/lib/platform/env'
import { readBuiltActions } from '../e2e/census/action-manifest'
import { quantile, underMs, type Line } from './measure'

const CLINICIANS = 20
const WARM_UP_MS = 5_000
const MEASURED_MS = 20_000
/** Between one save and the next value: somebody who goes through the form briskly. */
const THINKING = { leastMs: 300, mostMs: 1_500 }

/** Each value lies in the middle of its measure's limits, so that every save writes. */
const TYPED = [
  { measure: 'running-cadence', side: 'none', from: 150 },
  { measure: 'running-contralateral-pelvic-drop', side: 'left', from: 1 },
  { measure: 'running-contralateral-pelvic-drop', side: 'right', from: 1 },
  { measure: 'running-step-width', side: 'none', from: 1 },
  { measure: 'sleep-hours', side: 'none', from: 4 },
] as const

/** The round trip of the recording action on the embedded database, from the request to the last byte of the answer. */
export async function benchAutosave(url: string): Promise<Line[]> {
  const owner = await makeTestClinic('owner')
  const clinicians = await Promise.all(Array.from({ length: CLINICIANS }, () => sitDown(url, owner.clinicId)))
  await typeAll(clinicians, WARM_UP_MS)
  const samples = await typeAll(clinicians, MEASURED_MS)
  const what = `Autosave, ${CLINICIANS} clinicians typing, ${samples.length} saves`
  return [underMs(`${what}, 95th percentile`, quantile(samples, 0.95), 60)]
}

interface Clinician {
  readonly scope: Scope
  readonly draft: TestDraft
  readonly send: (input: unknown) => Promise<string>
  readonly versions: Map<string, number>
  turn: number
}

/** A colleague with a sign-in and a draft of their own. */
async function sitDown(url: string, clinicId: string): Promise<Clinician> {
  const scope = await addTestColleague(clinicId, 'clinician')
  const draft = await makeTestDraft(scope)
  const ticket = await openSession({ accountId: scope.accountId ?? '', clinicId, address: null })
  const cookie = `footfall-session=${await encode({ token: { ...ticket }, secret: env.authSecret })}`
  const action = readBuiltActions().find(({ name }) => name === 'recordObservationsAction')?.id ?? ''
  const path = `${url}/patients/${draft.patientId}/assessments/${draft.assessmentId}`
  const headers = { cookie, origin: url, 'next-action': action, accept: 'text/x-component', 'content-type': 'text/plain;charset=UTF-8' }
  const send = async (input: unknown) => (await fetch(path, { method: 'POST', headers, body: JSON.stringify([input]) })).text()
  return { scope, draft, send, versions: new Map(), turn: 0 }
}

async function typeAll(clinicians: readonly Clinician[], forMs: number): Promise<number[]> {
  const until = Date.now() + forMs
  const samples = await Promise.all(
    clinicians.map(async (clinician) => {
      const times: number[] = []
      while (Date.now() < until) {
        await pause(THINKING.leastMs + Math.random() * (THINKING.mostMs - THINKING.leastMs))
        const start = performance.now()
        await saveNext(clinician)
        times.push(performance.now() - start)
      }
      return times
    }),
  )
  return samples.flat()
}

async function saveNext(clinician: Clinician): Promise<void> {
  const { scope, draft, send, versions, turn } = clinician
  const { measure, side, from } = TYPED[turn % TYPED.length] ?? TYPED[0]
  const place = `${measure}:${side}`
  const entry = { kind: 'value', value: from + (Math.floor(turn / TYPED.length) % 10) }
  const answer = { measure, side, version: versions.get(place) ?? null, entry, note: '', unheard: [] }
  clinician.turn += 1
  const said = await send({ assessmentId: draft.assessmentId, enteredBy: scope.accountId, answers: [answer] })
  const version = /"answers":\[\{"ok":true,"value":\{"version":(\d+)/.exec(said)?.[1]
  if (!version) throw new Error(`A save was not answered as saved: ${said.slice(0, 400)}`)
  versions.set(place, Number(version))
}
