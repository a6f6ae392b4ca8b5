import { weekdayIndex } from '../running/calendar'
import { climbAfterGap, climbBlock, type Climb } from './climb'
import { layBuildBlock, resumeBuild } from './lay-build-block'
import { longestRunPool } from './past-runs'
import type { PlanFacts } from './plan-facts'
import type { PlannedRun } from './planned-run'
import type { RunSetup } from './set-up-runs'
import { ladderWeekCap } from './week-reference'

export interface LaidRuns {
  readonly runs: readonly PlannedRun[]
  /** Day of the last session in a stage; null when the ladder is not finished inside the plan. A day before the first run when it already was. */
  readonly ladderEndsOn: number | null
}

/**
 * Lays the runs of the whole plan, every one taken as green.
 *
 * Each stage as often as it needs, the final one too; then the rest of the block continuous; then build blocks. A stage that the entry gates or
 * the run days do not let go on repeats to the end. A week or more between two runs steps one stage down.
 * Source: plan.md 1.4, 1.5, 1.7; rulings, "Runs". Convention.
 *
 * @example from stage 4 with three run days: stage 4, 4, 5 in the first block, 5, 6, 6 in the second
 */
export function layRuns(facts: PlanFacts, setup: RunSetup): LaidRuns {
  const { firstDay, sequence, without } = setup
  if (firstDay === null) return { runs: [], ladderEndsOn: null }
  const past = longestRunPool(facts, setup.route)
  const runs: PlannedRun[] = []
  let climb: Climb | null = startClimb(setup, resumeBuild(facts, setup, past).stage, firstDay)
  let buildBlock = 0
  for (let block = 0; firstDay + 7 * block <= facts.lastDay; block++) {
    const days: readonly number[] = daysOfBlock(setup, firstDay + 7 * block, climb)
    const free = days.filter((day) => !without.includes(day))
    climb = climbAfterGap(climb, setup, free[0] ?? firstDay)
    if (climb === null) break
    if (climb.position.stage <= sequence.final) {
      const climbed = climbBlock(climb, setup, { block, days: free, capMin: ladderWeekCap(facts, setup, { block, runs }) })
      runs.push(...climbed.runs)
      climb = climbed.climb
    } else {
      buildBlock += 1
      runs.push(...layBuildBlock(facts, setup, { block, buildBlock, days, past, runs }).filter(({ day }) => free.includes(day)))
      climb = { ...climb, last: { day: free.at(-1) ?? firstDay, stage: sequence.final + 1 } }
    }
  }
  const endedOn = climb?.endedOn ?? null
  return {
    runs: runs.filter(({ day }) => day <= facts.lastDay),
    ladderEndsOn: endedOn !== null && endedOn <= facts.lastDay ? endedOn : null,
  }
}

function startClimb({ sequence, start }: RunSetup, stage: number, firstDay: number): Climb {
  const position = stage === start.stage ? start : { stage, greens: 0 }
  return { position, last: null, endedOn: stage > sequence.final ? firstDay - 1 : null }
}

/** A block that begins in a stage may have more run days, where the clinician ticked them. */
function daysOfBlock({ sequence, runDays, earlyRunDays }: RunSetup, firstDay: number, { position }: Climb): number[] {
  const weekdays = position.stage <= sequence.final ? earlyRunDays : runDays
  return Array.from({ length: 7 }, (_, offset) => firstDay + offset).filter((day) => weekdays.includes(weekdayIndex(day)))
}
