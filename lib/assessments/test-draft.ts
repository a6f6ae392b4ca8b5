import { randomUUID } from 'node:crypto'
import { and, asc, eq } from 'drizzle-orm'
import { auditEvent } from '@/db/tables/audit-event'
import { withScope } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { openEpisode } from '@/lib/episodes/open-episode'
import { openEpisodeSchema } from '@/lib/episodes/schema'
import { registerPatient } from '@/lib/patients/register-patient'
import { registerPatientSchema } from '@/lib/patients/schema'
import { refused } from '@/lib/platform/outcome'
import { recordObservations } from './record-observations'
import type { AnswerInput } from './schema'
import { startAssessment } from './start-assessment'
import type { Entry } from './types'

export const NOW = new Date('2026-05-18T09:30:00Z')
export const LATER = new Date('2026-05-18T09:31:00Z')

export interface TestDraft {
  readonly patientId: string
  readonly episodeId: string
  readonly assessmentId: string
}

/** For tests: a runner of 36 with a sore left knee and an empty first assessment, made as the product makes them. */
export async function makeTestDraft(scope: Scope, side: 'left' | 'right' | 'both' = 'left'): Promise<TestDraft> {
  const ids = { patientId: randomUUID(), episodeId: randomUUID(), assessmentId: randomUUID() }
  const person = { givenName: 'Nell', familyName: 'Ashdown', bornOn: '1990-04-02', sex: 'female', phone: '' }
  await registerPatient(scope, registerPatientSchema.parse({ patientId: ids.patientId, ...person }), NOW)
  const story = { side, condition: 'PFP', onsetOn: '2026-03-09', goal: '', goalWeeklyRunMin: '' }
  await openEpisode(scope, openEpisodeSchema.parse({ ...ids, ...story }), NOW)
  const started = await startAssessment(scope, ids, NOW)
  if (!started.ok) throw new Error(`The draft was refused: ${started.reason}`)
  return ids
}

/** An answer about the sore knee, ready to be recorded. */
export function answerTo(draft: TestDraft, measure: string, facts: { value?: number | string; side?: 'left' | 'right'; version?: number }) {
  const entry: Entry = { kind: 'value', value: facts.value ?? 0 }
  const { assessmentId } = draft
  return { assessmentId, measure, side: facts.side ?? ('none' as const), version: facts.version ?? null, entry, note: '' }
}

type TestAnswer = Omit<AnswerInput, 'unheard'> & { readonly assessmentId: string; readonly unheard?: AnswerInput['unheard'] }

/** Records one answer by the account of the scope: a batch of one, with its outcome. */
export async function recordObservation(scope: Scope, { assessmentId, unheard = [], ...answer }: TestAnswer, now: Date) {
  const input = { assessmentId, enteredBy: scope.accountId ?? '', answers: [{ ...answer, unheard }] }
  const batch = await recordObservations(scope, input, now)
  return batch.ok ? (batch.value.answers[0] ?? refused('not-found')) : batch
}

/** What has been audited about a runner, oldest first. */
export async function auditedActions(scope: Scope, patientId: string) {
  return withScope(scope, (tx) =>
    tx
      .select({ action: auditEvent.action, outcome: auditEvent.outcome, accountId: auditEvent.accountId, detail: auditEvent.detail })
      .from(auditEvent)
      .where(and(eq(auditEvent.clinicId, scope.clinicId), eq(auditEvent.patientId, patientId)))
      .orderBy(asc(auditEvent.at)),
  )
}
