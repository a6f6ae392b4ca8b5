import type { PlanCase, PlanDocument, Session } from './types'
import { proposePlan } from './propose-plan'

/** A plan made again. */
export interface Replan {
  /** What the plan before held up to the day it was made again. Not one of them is changed. */
  readonly kept: readonly Session[]
  /** The plan from that day on. */
  readonly plan: PlanDocument
}

/**
 * Makes a plan again from `asOf` on: what was planned before that day stays as it was, whatever the log now says about it.
 *
 * A session of the day itself belongs to the new plan. Source: plan.md I-T1; rulings, "Plan with a log".
 *
 * @example replan(issued, { ...planCase, asOf: '2026-12-20' }).kept.every(({ on }) => on < '2026-12-20') // true
 */
export function replan(before: PlanDocument, c: PlanCase): Replan {
  return { kept: before.sessions.filter(({ on }) => on < c.asOf), plan: proposePlan(c) }
}
