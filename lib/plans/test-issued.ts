import { randomUUID } from 'node:crypto'
import type { Scope } from '@/lib/auth/scope'
import { addDays, dayIn } from '@/lib/platform/calendar'
import { issuePlan } from './issue-plan'
import { proposePlanDraft } from './propose-plan-draft'
import { makeSignedAssessment, TEST_PLANNING } from './test-signed'

/** The database's clock decides when a link ends, so these plans are of this very week. */
export const NOW = new Date()
export const PLANNING = { ...TEST_PLANNING, startsOn: addDays(dayIn('Europe/London', NOW), 3) }

export interface IssuedPlan {
  readonly patientId: string
  readonly planId: string
  /** Of the link that was made with the plan. */
  readonly token: string
}

/** For tests: a plan that has been issued, as the product issues it. */
export async function makeIssuedPlan(scope: Scope): Promise<IssuedPlan> {
  const { patientId, assessmentId } = await makeSignedAssessment(scope)
  const planId = randomUUID()
  await proposePlanDraft(scope, { planId, assessmentId, planning: PLANNING }, NOW)
  const issued = await issuePlan(scope, { planId, version: 1 }, NOW)
  if (!issued.ok || !issued.value.link) throw new Error('The plan was not issued.')
  return { patientId, planId, token: issued.value.link.url.split('/').at(-1) ?? '' }
}
