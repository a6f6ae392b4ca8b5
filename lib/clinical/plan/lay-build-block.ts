import { shareBuildBlock, type BuildDay } from '../running/build-block'
import type { Position } from '../running/limit-by-gap'
import { floorToHalf, sum } from '../running/minutes'
import { weekdayIndex } from '../running/calendar'
import { SHORTEST_STRENGTH_MIN } from '../schedule/strength-weekdays'
import { freeMinOf } from '../schedule/week'
import { longestRecent, type DatedRun } from './past-runs'
import type { PlanFacts } from './plan-facts'
import { continuous, type PlannedRun } from './planned-run'
import type { RunSetup } from './set-up-runs'
import { isStrengthDay } from './strength-calendar'
import { minutesInBlock, weekReference } from './week-reference'

export interface BuildBlock {
  /** Counted from 0 at the first run. */
  readonly block: number
  /** Counted from 1 at the first block of the build phase. */
  readonly buildBlock: number
  readonly days: readonly number[]
  readonly past: readonly DatedRun[]
  readonly runs: readonly PlannedRun[]
}

const GROWTH = 1.1
const CAUTIOUS_GROWTH = 1.05
const DELOAD_SHARE = 0.75
const DELOAD_EVERY = 4

/**
 * Lays one block after the ladder: a target from the two blocks before, or every fourth time 0.75 of the block before.
 *
 * On the ladders the fourth build block is the lighter one, on keep-running the fourth block from the first run.
 * Source: plan.md 1.7, I-R4 to I-R6; rulings, "Build block", "Deload of runs". Convention.
 */
export function layBuildBlock(facts: PlanFacts, setup: RunSetup, build: BuildBlock): PlannedRun[] {
  const { days, block } = build
  const shared = shareBuildBlock(describeDays(facts, setup, build), targetOf(facts, setup, build))
  const minutes = isLighter(setup, build) ? deload(days, build) : shared
  return days
    .map((day, index) => ({ day, block, stage: setup.sequence.buildStage, ...continuous(minutes[index] ?? 0) }))
    .filter(({ runMin }) => runMin > 0)
}

/** Keep-running counts its stages too; an event can draw them out until three weeks have risen by themselves. */
function isLighter({ route }: RunSetup, { block, buildBlock, runs }: BuildBlock): boolean {
  if (route !== 'keep-running') return buildBlock % DELOAD_EVERY === 0
  const minutes = (back: number) => minutesInBlock(runs, block - back)
  const hasRisenThreeTimes = block >= 4 && minutes(1) > minutes(2) && minutes(2) > minutes(3) && minutes(3) > minutes(4)
  return (block + 1) % DELOAD_EVERY === 0 || hasRisenThreeTimes
}

/**
 * Where a runner whose log has left the ladder goes on: in the build phase, or at the final stage when what was logged lately does not carry a
 * long run of 30 minutes there. Keep-running always goes on.
 * Source: plan.md I-R4 ("below 30 back to the ladder"). How it is told from the log is our own convention.
 */
export function resumeBuild(facts: PlanFacts, setup: RunSetup, past: readonly DatedRun[]): Position {
  const { start, sequence, firstDay, route } = setup
  if (start.stage <= sequence.final || route === 'keep-running' || firstDay === null) return start
  const build: BuildBlock = { block: 0, buildBlock: 1, days: daysFrom(setup, firstDay), past, runs: [] }
  const hasRecent = longestRecent(past, { day: firstDay, before: firstDay }) >= sequence.continuousMin
  const longest = Math.max(0, ...shareBuildBlock(describeDays(facts, setup, build), targetOf(facts, setup, build)))
  return hasRecent && longest >= sequence.continuousMin ? start : { stage: sequence.final, greens: 0 }
}

function daysFrom({ runDays }: RunSetup, firstDay: number): number[] {
  return Array.from({ length: 7 }, (_, offset) => firstDay + offset).filter((day) => runDays.includes(weekdayIndex(day)))
}

/** Limits are read before the block's first run, and for a later day only from what is still within its own 30 days. */
function describeDays(facts: PlanFacts, { sequence, strengthDays }: RunSetup, { days, past, runs }: BuildBlock): BuildDay[] {
  const known = [...past, ...runs]
  const before = days[0] ?? 0
  return days.map((day) => {
    const freeMin = freeMinOf(facts.week, weekdayIndex(day))
    const strengthMin = isStrengthDay(facts, strengthDays, day) ? SHORTEST_STRENGTH_MIN : 0
    const maxRunMin = freeMin - sequence.warmupWalkMin - sequence.cooldownWalkMin - strengthMin
    return { freeMin, maxRunMin, longestRecentMin: longestRecent(known, { day, before }) }
  })
}

function targetOf(facts: PlanFacts, setup: RunSetup, { block, runs }: BuildBlock) {
  const { goal, usual } = facts.planCase.planning
  return {
    ref: weekReference(facts, setup, { block, runs }),
    goalMin: goal.weeklyRunMin,
    growth: facts.isBoneStress || facts.hasEnergyRisk ? CAUTIOUS_GROWTH : GROWTH,
    ceilingMin: setup.route === 'keep-running' ? usual.runMin : Infinity,
  }
}

/** Where a day of the block before had no run, the days share 0.75 of what that block held. */
function deload(days: readonly number[], { runs, block }: BuildBlock): number[] {
  const before = runs.filter((run) => run.block === block - 1)
  const weekEarlier = days.map((day) => before.find((run) => run.day === day - 7)?.runMin)
  const even = sum(before.map(({ runMin }) => runMin)) / Math.max(1, days.length)
  const isWhole = weekEarlier.every((runMin) => runMin !== undefined)
  return weekEarlier.map((runMin) => floorToHalf(DELOAD_SHARE * (isWhole ? (runMin ?? 0) : even)))
}
