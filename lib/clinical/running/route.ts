import type { Condition } from '../measures/types'
import type { Planning, Route } from '../plan/types'
import type { EntryGate } from './entry-gates'
import type { Irritability } from './irritability'

export interface RouteInput {
  readonly condition: Condition
  readonly isTooSoreToRun: boolean
  readonly openGates: readonly EntryGate[]
  readonly irritability: Irritability
  readonly planning: Pick<Planning, 'daysSinceLastRun' | 'tolerableRunMin'>
  /** First session of the keep-running route in minutes; null when none of 10 minutes can be had. */
  readonly keepRunningStartMin: number | null
}

export interface RouteChoice {
  readonly route: Exclude<Route, 'locked'>
  readonly because: string
}

/**
 * Chooses the route of a runner whose plan is not locked.
 *
 * Walk first: too sore, or E2, E3 or E4 open (after a bone stress injury any of E2 to E7). Bone stress: the cautious ladder. Keep running: at
 * most 14 days off, 10 tolerated minutes, low irritability, no open gate and a start session of 10 minutes. Everyone else: walk-run.
 * Source: plan.md 1.1; rulings, "Walk-first", "Keep-running against walk-run". Convention.
 *
 * @example a PFP runner 15 days off, everything else calm: `{ route: 'walk-run', because: '15 days since the last run, more than 14' }`
 */
export function chooseRoute(input: RouteInput): RouteChoice {
  const toWalk = findReasonToWalk(input)
  if (toWalk !== null) return { route: 'walk-first', because: toWalk }
  if (input.condition === 'BSI') return { route: 'bsi', because: 'cleared after a bone stress injury, all entry gates passed' }
  const notKeeping = findReasonNotToKeepRunning(input)
  if (notKeeping !== null) return { route: 'walk-run', because: notKeeping }
  return { route: 'keep-running', because: 'still running with little pain that settles, all entry gates passed' }
}

function findReasonToWalk({ condition, isTooSoreToRun, openGates }: RouteInput): string | null {
  if (isTooSoreToRun) return 'walking hurts 4 of 10 or more, or pain has not settled by the next morning'
  const needed = openGates.filter((gate) => condition === 'BSI' || gate === 'E2' || gate === 'E3' || gate === 'E4')
  return needed.length === 0 ? null : `entry gate ${needed.join(', ')} not passed`
}

function findReasonNotToKeepRunning({ openGates, irritability, planning, keepRunningStartMin }: RouteInput): string | null {
  if (planning.daysSinceLastRun > 14) return `${planning.daysSinceLastRun} days since the last run, more than 14`
  if (planning.tolerableRunMin < 10) return `${planning.tolerableRunMin} min of running tolerated, less than 10`
  if (irritability !== 'low') return `${irritability} irritability`
  if (openGates.length > 0) return `entry gate ${openGates.join(', ')} not passed`
  if (keepRunningStartMin === null) return 'no start session of 10 min or more fits the usual running and the free days'
  return null
}
