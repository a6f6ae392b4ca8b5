import { recordAudit } from '@/db/record-audit'
import type { Tx } from '@/db/with-scope'
import { loadAssessmentCase } from '@/lib/assessments/queries'
import type { Scope } from '@/lib/auth/scope'
import type { PlanDocument, Planning } from '@/lib/clinical/plan/types'
import { dayIn } from '@/lib/platform/calendar'
import { done, refused, type Outcome } from '@/lib/platform/outcome'
import { describeLock } from './describe-lock'
import type { PlanBasis } from './plan-basis'
import { findNewerAssessment } from './queries'
import { refuseStart } from './start-window'
import type { LockedRefusal } from './types'
import { isLocked, workOutPlan } from './work-out-plan'

interface Asked {
  readonly assessmentId: string
  readonly planning: Planning
  readonly basis: PlanBasis
  readonly now: Date
}

type Proposal = Outcome<PlanDocument, 'not-signed' | 'superseded' | 'start-passed' | 'start-too-far'> | LockedRefusal

/** The plan that the last signed assessment allows today, or why there is none. A locked gate leaves an audit row. */
export async function proposeFromAssessment(tx: Tx, scope: Scope, { assessmentId, planning, basis, now }: Asked): Promise<Proposal> {
  if (basis.status !== 'signed') return refused('not-signed')
  if (await findNewerAssessment(tx, scope, { episodeId: basis.episodeId, assessmentId })) return refused('superseded')
  const today = dayIn(basis.timeZone, now)
  const startRefusal = refuseStart(planning, today)
  if (startRefusal) return refused(startRefusal)

  const workedOut = workOutPlan(await loadAssessmentCase(tx, { clinicId: scope.clinicId, assessmentId }, today), planning)
  if (!isLocked(workedOut)) return done(workedOut.document)

  const locked = describeLock(workedOut.result.gate, workedOut.document.reasons)
  await recordAudit(tx, scope, {
    action: 'plan.proposed',
    subject: 'assessment',
    subjectId: assessmentId,
    patientId: basis.patientId,
    outcome: 'refused',
    detail: { reason: 'locked', state: locked.state, rules: locked.rules.map(({ id }) => id).join(' ') },
  })
  return { ok: false, reason: 'locked', locked }
}
