import { daysBetween } from '../running/calendar'
import type { AssessmentResult } from '../screening/types'
import { chooseRouteOf } from './choose-route-of'
import { layRuns } from './lay-runs'
import { findLocks } from './locks'
import { readPlanFacts } from './plan-facts'
import { setUpRuns } from './set-up-runs'
import type { PlanCase, Route } from './types'

/** How a plan would begin. Program and stage are null where nothing is run, the stage also in the build phase. */
export interface StartPoint {
  readonly route: Route
  readonly program: string | null
  readonly stage: number | null
}

/** The first run is on one of the first days that are listed, however long the plan is. */
const FIRST_WEEKS = 3

/**
 * Route, program and start stage of a case, without planning the rest. An event is left out: it can only take days from the first block.
 *
 * @example findStartPoint(planCase, assess(planCase)) // { route: 'walk-run', program: 'house-knee-standard', stage: 3 }
 */
export function findStartPoint(c: PlanCase, assessment: AssessmentResult): StartPoint {
  const nothing = { program: null, stage: null }
  if (c.condition === null || findLocks(c, assessment.gate).length > 0) return { route: 'locked', ...nothing }
  const weeksBefore = Math.max(0, Math.ceil(daysBetween(c.planning.startsOn, c.asOf) / 7))
  const weeks = Math.min(c.planning.weeks, weeksBefore + FIRST_WEEKS)
  const planning = { ...c.planning, weeks, goal: { ...c.planning.goal, event: null } }
  const facts = readPlanFacts({ ...c, planning }, c.condition, assessment)
  const { route } = chooseRouteOf(facts)
  if (route === 'walk-first') return { route, ...nothing }
  const setup = setUpRuns(facts, route)
  const [first] = layRuns(facts, setup).runs
  return { route, program: setup.sequence.programId, stage: first === undefined ? setup.start.stage : first.stage }
}

const ROUTE_ORDER: readonly Route[] = ['locked', 'walk-first', 'bsi', 'walk-run', 'keep-running']

/**
 * Which of two starts is further on: above 0 when the first is. Locked, walk first, walk-run (the gentle ladder before the standard one), keep
 * running; then the stage, of which null is the build phase.
 */
export function compareStarts(a: StartPoint, b: StartPoint): number {
  const places = (start: StartPoint) => [
    ROUTE_ORDER.indexOf(start.route),
    start.program === 'house-knee-gentle' ? 0 : 1,
    start.stage ?? Number.MAX_SAFE_INTEGER,
  ]
  const [left, right] = [places(a), places(b)]
  const decides = left.findIndex((place, index) => place !== right[index])
  return decides < 0 ? 0 : (left[decides] ?? 0) - (right[decides] ?? 0)
}
