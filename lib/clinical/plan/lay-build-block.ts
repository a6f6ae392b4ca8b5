import { shareBuildBlock, type BuildDay } from '../running/build-block'
import { KEEP_RUNNING_REFERENCE } from '../running/keep-running-start'
import type { Position } from '../running/limit-by-gap'
import { floorToHalf, sum } from '../running/minutes'
import { weekdayIndex } from '../running/calendar'
import { SHORTEST_STRENGTH_MIN } from '../schedule/strength-weekdays'
import { freeMinOf } from '../schedule/week'
import { loggedMinutes, longestRecent, type DatedRun } from './past-runs'
import type { PlanFacts } from './plan-facts'
import { continuous, type PlannedRun } from './planned-run'
import type { RunSetup } from './set-up-runs'
import { isStrengthDay } from './strength-calendar'

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
  const count = setup.route === 'keep-running' ? block + 1 : build.buildBlock
  const shared = shareBuildBlock(describeDays(facts, setup, build), targetOf(facts, setup, build))
  const minutes = count % DELOAD_EVERY === 0 ? deload(days, build) : shared
  return days
    .map((day, index) => ({ day, block, stage: setup.sequence.buildStage, ...continuous(minutes[index] ?? 0) }))
    .filter(({ runMin }) => runMin > 0)
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
  const isKeepRunning = setup.route === 'keep-running'
  const minutesOf = (of: number) => (of >= 0 ? minutesInBlock(runs, of) : loggedBefore(facts, setup, -of))
  const least = isKeepRunning && block < 2 ? KEEP_RUNNING_REFERENCE * usual.weeklyRunMin : 0
  return {
    ref: Math.max(minutesOf(block - 1), minutesOf(block - 2), least),
    goalMin: goal.weeklyRunMin,
    growth: facts.isBoneStress || facts.hasEnergyRisk ? CAUTIOUS_GROWTH : GROWTH,
    ceilingMin: isKeepRunning ? usual.runMin : Infinity,
  }
}

const minutesInBlock = (runs: readonly PlannedRun[], block: number) =>
  sum(runs.filter((run) => run.block === block).map(({ runMin }) => runMin))

/** Logged minutes of the week that lies so many weeks before the first run. */
function loggedBefore(facts: PlanFacts, { firstDay }: RunSetup, weeks: number): number {
  const from = (firstDay ?? 0) - 7 * weeks
  return loggedMinutes(facts, from, from + 6)
}

/** Where a day of the block before had no run, the days share 0.75 of what that block held. */
function deload(days: readonly number[], { runs, block }: BuildBlock): number[] {
  const before = runs.filter((run) => run.block === block - 1)
  const weekEarlier = days.map((day) => before.find((run) => run.day === day - 7)?.runMin)
  const even = sum(before.map(({ runMin }) => runMin)) / Math.max(1, days.length)
  const isWhole = weekEarlier.every((runMin) => runMin !== undefined)
  return weekEarlier.map((runMin) => floorToHalf(DELOAD_SHARE * (isWhole ? (runMin ?? 0) : even)))
}
