import { assess } from '../screening/assess'
import type { AssessmentResult } from '../screening/types'
import { chooseRouteOf } from './choose-route-of'
import { explainRoute } from './explain-route'
import { planLocked } from './plan-locked'
import { planRunning } from './plan-running'
import { planWalkFirst } from './plan-walk-first'
import { findLocks } from './locks'
import { readPlanFacts } from './plan-facts'
import type { PlanCase, PlanDocument } from './types'
import { explainNearestChanges } from './what-would-change'

/**
 * Proposes the whole plan of a case: route, sessions by date, cue, warnings, and the reason for every choice.
 *
 * Every planned session is taken as green; what really happened comes back in the log. The same case always gives the same document. A locked
 * case gets no running and no impact, and its reasons name the rules. A missing answer never reads as a good one: the reasons say what is missing.
 * Source: plan.md; rulings, "Planning details settled".
 *
 * @example proposePlan({ ...planCase, condition: null }).route // 'locked'
 */
export function proposePlan(c: PlanCase): PlanDocument {
  return planFrom(c, assess(c))
}

/** The plan of a case whose assessment is already at hand. */
export function planFrom(c: PlanCase, assessment: AssessmentResult): PlanDocument {
  const document = layPlan(c, assessment)
  return { ...document, reasons: [...document.reasons, ...explainNearestChanges(c, assessment)] }
}

/** The plan itself, without a look at what would change it. */
export function layPlan(c: PlanCase, assessment: AssessmentResult): PlanDocument {
  const locks = findLocks(c, assessment.gate)
  if (c.condition === null || locks.length > 0) return planLocked(c, assessment, locks)

  const facts = readPlanFacts(c, c.condition, assessment)
  const choice = chooseRouteOf(facts)
  const reasons = explainRoute(facts, choice)
  return choice.route === 'walk-first' ? planWalkFirst(facts, reasons) : planRunning(facts, choice.route, reasons)
}
