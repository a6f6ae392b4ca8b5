import { chooseRoute, type RouteChoice } from '../running/route'
import { daysWithoutRunning, findKeepRunningStart } from './choose-sequence'
import type { PlanFacts } from './plan-facts'

/** The route of a case that is not locked, from everything its facts hold. Source: plan.md 1.1. */
export function chooseRouteOf(facts: PlanFacts): RouteChoice {
  return chooseRoute({
    ...facts,
    planning: { ...facts.planCase.planning, daysSinceLastRun: daysWithoutRunning(facts) },
    keepRunningStartMin: facts.isBoneStress ? null : findKeepRunningStart(facts),
  })
}
