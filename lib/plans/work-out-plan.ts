import { planFrom } from '@/lib/clinical/plan/propose-plan'
import type { PlanDocument, Planning } from '@/lib/clinical/plan/types'
import { assess } from '@/lib/clinical/screening/assess'
import type { AssessmentCase, AssessmentResult } from '@/lib/clinical/screening/types'

export interface WorkedOutPlan {
  readonly result: AssessmentResult
  readonly document: PlanDocument
}

/** The one way in which the server comes to a plan: from the signed answers, never from what a browser sends. */
export function workOutPlan(assessmentCase: AssessmentCase, planning: Planning): WorkedOutPlan {
  const result = assess(assessmentCase)
  return { result, document: planFrom({ ...assessmentCase, planning, log: [] }, result) }
}

/**
 * Whether there is nothing to store or issue. Behind a gate that is not clear that is everything but strength without impact in a locked
 * plan, which the core gives when every rule that stands is overridden: a run or an impact beside it locks the whole, wherever it came from.
 */
export function isLocked({ result, document }: WorkedOutPlan): boolean {
  if (document.route !== 'locked') return result.gate.state !== 'clear'
  return document.sessions.length === 0 || !document.sessions.every((session) => session.kind === 'strength' && !session.impact)
}
