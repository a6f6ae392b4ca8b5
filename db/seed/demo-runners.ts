import { randomUUID } from 'node:crypto'
import { recordObservations } from '@/lib/assessments/record-observations'
import type { AnswerInput } from '@/lib/assessments/schema'
import { signAssessment } from '@/lib/assessments/sign-assessment'
import { startAssessment } from '@/lib/assessments/start-assessment'
import type { Scope } from '@/lib/auth/scope'
import { openEpisode } from '@/lib/episodes/open-episode'
import { registerPatient } from '@/lib/patients/register-patient'
import type { Outcome } from '@/lib/platform/outcome'
import { DEMO_RUNNERS, type DemoAnswer, type DemoRunner } from './demo-runners.data'

/** Four invented runners to try the product on: one ready for a plan, one who must see a doctor first, one half recorded, one seen three times. */
export async function seedDemoRunners(scope: Scope, now: Date): Promise<void> {
  for (const runner of DEMO_RUNNERS) await seedRunner(scope, runner, now)
}

const WEEK_MS = 7 * 86_400_000

async function seedRunner(scope: Scope, runner: DemoRunner, now: Date): Promise<void> {
  const { givenName, familyName, bornOn, sex, side, condition, goal, goalWeeklyRunMin, before = [], protocols = {} } = runner
  const patientId = randomUUID()
  const episodeId = randomUUID()
  const dated = before.map(({ weeksAgo, answers }) => ({ at: new Date(now.getTime() - weeksAgo * WEEK_MS), answers, isSigned: true }))
  const visits = [...dated, { at: now, answers: runner.answers, isSigned: runner.isSigned }]
  const since = visits[0]?.at ?? now
  must(await registerPatient(scope, { patientId, givenName, familyName, bornOn, sex, phone: '' }, since))
  must(await openEpisode(scope, { episodeId, patientId, side, condition, onsetOn: null, goal, goalWeeklyRunMin }, since))
  for (const visit of visits) await seedAssessment(scope, episodeId, { ...visit, protocols })
}

interface Visit {
  readonly at: Date
  readonly answers: readonly DemoAnswer[]
  readonly isSigned: boolean
  readonly protocols: NonNullable<DemoRunner['protocols']>
}

async function seedAssessment(scope: Scope, episodeId: string, { at, answers: found, isSigned, protocols }: Visit): Promise<void> {
  const assessmentId = randomUUID()
  must(await startAssessment(scope, { assessmentId, episodeId }, at))
  const entered = {
    assessmentId,
    enteredBy: scope.accountId ?? '',
    answers: found.map((answer) => ({ ...inputOf(answer), protocol: protocols[answer[0]] })),
  }
  const { answers, assessmentVersion: version } = must(await recordObservations(scope, entered, at))
  answers.forEach(must)
  if (isSigned) must(await signAssessment(scope, { assessmentId, version }, at))
}

function inputOf([measure, side, found]: DemoAnswer): AnswerInput {
  const isForce = typeof found === 'object' && 'forceN' in found
  const entry = isForce ? { kind: 'force' as const, ...found } : { kind: 'value' as const, value: found }
  return { measure, side, entry, version: null, note: '', unheard: [] }
}

function must<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.ok) throw new Error(`The demo clinic could not be made: ${outcome.reason}.`)
  return outcome.value
}
