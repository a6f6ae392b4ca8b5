import { dayNumber } from '../running/calendar'
import { keepRunningStart } from '../running/keep-running-start'
import { keepRunningSequence, ladderSequence, type StageSequence } from '../running/stage-sequence'
import { findStart } from '../running/start-stage'
import { chooseRunWeekdays } from '../schedule/run-weekdays'
import type { PlanFacts } from './plan-facts'
import type { Route } from './types'

export type RunRoute = Extract<Route, 'walk-run' | 'keep-running' | 'bsi'>

export interface SequenceChoice {
  readonly sequence: StageSequence
  /** Where a runner without a log starts. */
  readonly freshStage: number
  readonly steps: readonly string[]
}

/** The stages of the route, and where a runner without a log starts. Source: plan.md 1.1, 1.4, 1.6. */
export function chooseSequence(facts: PlanFacts, route: RunRoute): SequenceChoice {
  const daysOff = daysWithoutRunning(facts)
  if (route === 'keep-running') {
    const startMin = findKeepRunningStart(facts) ?? 10
    return { sequence: keepRunningSequence(startMin), freshStage: 1, steps: [`a first session of ${startMin} min`] }
  }
  if (route === 'bsi') {
    const sequence = ladderSequence('house-bsi-cautious', { isHighRiskSite: facts.isHighRiskSite, daysOff })
    return { sequence, freshStage: 1, steps: ['after a bone stress injury always stage 1'] }
  }
  const start = findStart({ ...facts, planning: { ...facts.planCase.planning, daysSinceLastRun: daysOff } })
  return { sequence: ladderSequence(start.programId, { isHighRiskSite: false, daysOff }), freshStage: start.stage, steps: start.steps }
}

/** The stage the start rule gives after so many days without a run. Only a walk-run can start above 1. */
export function freshStageAfter(facts: PlanFacts, { programId }: StageSequence, gapDays: number): number {
  if (programId === 'house-keep-running' || programId === 'house-bsi-cautious') return 1
  const { planning } = facts.planCase
  return findStart({ ...facts, planning: { ...planning, daysSinceLastRun: Math.max(planning.daysSinceLastRun, gapDays) } }).stage
}

/** The first keep-running session in minutes; null when none of 10 minutes or more fits. */
export function findKeepRunningStart({ planCase, week }: PlanFacts): number | null {
  return keepRunningStart(planCase.planning, (dayMin) => chooseRunWeekdays(week, { dayMin, isBoneStress: false, atMost: 3 }).length)
}

/** From so many days without a logged run on, the log counts as a lay-off. */
const LAY_OFF_DAYS = 28

/** Days off running as entered, or as the log shows when that is a lay-off of 28 days or more. */
export function daysWithoutRunning({ planCase, fromDay }: PlanFacts): number {
  const entered = planCase.planning.daysSinceLastRun
  const logged = planCase.log.filter(({ kind }) => kind === 'run').map(({ on }) => fromDay - dayNumber(on))
  const shown = logged.length === 0 ? 0 : Math.min(...logged)
  return shown >= LAY_OFF_DAYS ? Math.max(entered, shown) : entered
}
