import { isDeepStrictEqual } from 'node:util'
import { recordAudit } from '@/db/record-audit'
import type { Tx } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import type { PlanDocument } from '@/lib/clinical/plan/types'
import { done, refused, type Outcome } from '@/lib/platform/outcome'
import { describeLock } from './describe-lock'
import { loadPlanFacts, type PlanFacts } from './plan-facts'
import type { IssuePlanInput } from './schema'
import { findNewerAssessment } from './queries'
import { refuseStart } from './start-window'
import type { IssueRefusal, LockedRefusal } from './types'
import { isLocked, workOutPlan } from './work-out-plan'

export interface ReadyPlan {
  readonly facts: PlanFacts
}

interface Asked extends IssuePlanInput {
  readonly now: Date
}

/**
 * Whether a draft may be issued as it stands: at the version that was seen, from the last signed assessment, behind a gate that allows
 * it today, and still what the core proposes from the signed answers and the set-up. `issued-already` means that this very request has been carried out.
 */
export async function checkIssue(
  tx: Tx,
  scope: Scope,
  { planId, version, now }: Asked,
): Promise<Outcome<ReadyPlan | 'issued-already', IssueRefusal> | LockedRefusal> {
  const facts = await loadPlanFacts(tx, scope, { planId, now })
  if (!facts) return refused('not-found')
  const { plan } = facts
  if (plan.status !== 'draft') {
    const isThisRequest = plan.status === 'issued' && plan.version === version + 1 && plan.issuedBy === scope.accountId
    return isThisRequest ? done('issued-already') : refused('not-a-draft')
  }
  if (plan.version !== version) return refused('stale')
  if (await findNewerAssessment(tx, scope, plan)) return refused('superseded')

  const workedOut = workOutPlan(facts.assessmentCase, plan.planning)
  if (isLocked(workedOut)) {
    const locked = describeLock(workedOut.result.gate, workedOut.document.reasons)
    await recordAudit(tx, scope, {
      action: 'plan.issued',
      subject: 'plan',
      subjectId: planId,
      patientId: facts.patient.id,
      outcome: 'refused',
      detail: { reason: 'locked', state: locked.state, rules: locked.rules.map(({ id }) => id).join(' ') },
    })
    return { ok: false, reason: 'locked', locked }
  }
  if (refuseStart(plan.planning, facts.today) === 'start-passed') return refused('start-passed')
  return isDeepStrictEqual(asStored(workedOut.document), plan.document) ? done({ facts }) : refused('changed')
}

/** A document as it comes back from the database. */
function asStored(document: PlanDocument): unknown {
  return JSON.parse(JSON.stringify(document))
}
