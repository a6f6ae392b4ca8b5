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

/** Nothing is stored or issued behind a gate that is not clear, even if a plan came with it. */
export function isLocked({ result, document }: WorkedOutPlan): boolean {
  return document.route === 'locked' || result.gate.state !== 'clear'
}
