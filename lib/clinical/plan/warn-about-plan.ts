import { dayNumber, daysBetween } from '../running/calendar'
import { KEEP_RUNNING_REFERENCE } from '../running/keep-running-start'
import { sum } from '../running/minutes'
import { worstNumber } from '../running/recorded-answers'
import { isLongEnoughForEvent } from '../running/taper'
import type { EventEffect } from './lay-event'
import type { PlanFacts } from './plan-facts'
import type { PlannedRun } from './planned-run'
import type { RunSetup } from './set-up-runs'
import type { StrengthSession } from './types'
import { changesOf, warnIf, type Warning } from './warn-about-case'

/**
 * W-3: a whole plan week still to come holds fewer than two strength sessions.
 * Source: plan.md 6.2; rulings, "W-3". Convention.
 */
export function warnAboutStrength({ fromDay, lastDay, startDay }: PlanFacts, strength: readonly StrengthSession[]): Warning[] {
  const days = strength.map(({ on }) => dayNumber(on))
  let hasThinWeek = false
  for (let first = startDay; first + 6 <= lastDay; first += 7) {
    const sessions = days.filter((day) => day >= first && day <= first + 6).length
    if (first >= fromDay && sessions < 2) hasThinWeek = true
  }
  return warnIf(hasThinWeek, 'W-3', 'At least one week has fewer than two strength sessions.')
}

/**
 * W-1: a week after the ladder, or of keep-running, rises by more than 15 % over the heavier of the two before. W-8: three weeks of logged runs
 * without a higher stage. W-14: a change of surface is recorded and the stage rises.
 * Source: plan.md 6.2. W-1 rests on evidence that is not significant.
 */
export function warnAboutRuns(facts: PlanFacts, setup: RunSetup, runs: readonly PlannedRun[]): Warning[] {
  return [
    ...warnIf(
      hasSteepWeek(facts, setup, runs),
      'W-1',
      'At least one week rises by 15 to 30 %: the evidence against it is not significant.',
    ),
    ...warnIf(isStuck(facts, setup), 'W-8', 'No higher stage in three weeks: assess again.'),
    ...warnIf(
      changesOf(facts.planCase).includes('surface') && new Set(runs.map(({ stage }) => stage)).size > 1,
      'W-14',
      'A new surface lately: not in the week in which a stage rises.',
    ),
  ]
}

/**
 * W-7: an event inside the plan comes too soon: there is no taper, the longest planned run is below 80 % of the time it is expected to take, or
 * that time is not known because the weekly kilometres are not recorded.
 * Source: plan.md 1.10; rulings, "Event inside the plan". Convention.
 */
export function warnAboutEvent(facts: PlanFacts, { runs, taperFrom }: Pick<EventEffect, 'runs' | 'taperFrom'>): Warning[] {
  const { planning, observations } = facts.planCase
  if (planning.goal.event === null || facts.eventDay === null) return []
  const isLongEnough = isLongEnoughForEvent({
    km: planning.goal.event.km,
    longestRunMin: Math.max(0, ...runs.map(({ runMin }) => runMin)),
    usualWeeklyMin: planning.usual.weeklyRunMin,
    usualWeeklyKm: worstNumber(observations, 'weekly-distance-prior-4wk'),
  })
  return warnIf(taperFrom === null || isLongEnough !== true, 'W-7', 'Not ready for the event yet: consider a shorter race, or walk-run it.')
}

const STEEP_SHARE = 1.15

function hasSteepWeek({ planCase }: PlanFacts, { route }: RunSetup, runs: readonly PlannedRun[]): boolean {
  const isKeepRunning = route === 'keep-running'
  const minutes = (block: number) => sum(runs.filter((run) => run.block === block).map(({ runMin }) => runMin))
  const blocks = new Set(runs.filter(({ stage, block }) => block > 0 && (isKeepRunning || stage === null)).map(({ block }) => block))
  return [...blocks].some((block) => {
    const least = isKeepRunning && block < 2 ? KEEP_RUNNING_REFERENCE * planCase.planning.usual.weeklyRunMin : 0
    return minutes(block) > STEEP_SHARE * Math.max(minutes(block - 1), minutes(block - 2), least)
  })
}

const STUCK_DAYS = 21

function isStuck({ planCase }: PlanFacts, { sequence }: RunSetup): boolean {
  const staged = planCase.log.flatMap(({ kind, on, stage }) => (kind === 'run' && stage !== undefined ? [{ on, stage }] : []))
  const last = staged.at(-1)
  if (last === undefined || last.stage >= sequence.final) return false
  const before = staged.filter(({ on }) => daysBetween(on, last.on) >= STUCK_DAYS).at(-1)
  if (before === undefined) return false
  return staged.every(({ on, stage }) => daysBetween(on, last.on) >= STUCK_DAYS || stage <= before.stage)
}
