import { colourOf } from './colour-for-judging'
import type { RunSession } from '../types'
import { runMinutes, toDay, type JudgedPlan, type OnDay } from './judged-plan'
import { stagesForJudging } from './ladders-for-judging'
import { broken, type Violation } from './violation'

/** I-R4 (after the ladder, and keep-running), I-R5, I-R6: how much running a day and a week may hold. */
export function judgeLoad(plan: JudgedPlan): Violation[] {
  return [...judgeSingleRuns(plan), ...judgeFirstRun(plan), ...judgeWeeks(plan), ...judgeDeload(plan)]
}

const isKeepRunning = ({ document }: JudgedPlan) => document.route === 'keep-running'

function judgeSingleRuns(plan: JudgedPlan): Violation[] {
  const { runs, planCase } = plan
  const rule = broken('I-R4', 'Shorten the run to 110 % of the longest of the last 30 days.')
  const known = [...runsBefore(plan), ...runs]
  const longest = (day: number) => Math.max(0, ...known.filter((run) => run.day < day && run.day >= day - 30).map((run) => run.runMin))
  const staged = plan.blocks.filter((block) => block.some(({ stage }) => stage !== null && stage <= 3)).flat()
  const isFree = (run: OnDay<RunSession>) => (isKeepRunning(plan) ? !staged.includes(run) : run.stage === null)
  const limit = (day: number) => (longest(day) >= 30 ? 1.1 * longest(day) : longest(day) + 3)
  return [
    ...rule.each(runs, (run) => isFree(run) && run.runMin > limit(run.day), 'Too much longer than the longest run of 30 days.'),
    ...rule.each(
      runs,
      ({ runMin }) => isKeepRunning(plan) && runMin > planCase.planning.usual.runMin,
      'Longer than the usual run on the keep-running route.',
    ),
    ...rule.each(
      runs,
      (run) => isKeepRunning(plan) && staged.includes(run) && run.runMin > 0.8 * planCase.planning.tolerableRunMin,
      'Longer than 80 % of what is tolerated in the stages of keep-running.',
    ),
  ]
}

/** Logged runs that were finished and not red, and what keep-running was seeded with. */
function runsBefore(plan: JudgedPlan): { readonly day: number; readonly runMin: number }[] {
  const { logged, planCase, startDay, fromDay } = plan
  const { condition, planning } = planCase
  if (condition === null) return []
  const finished = logged.filter(({ entry, runMin }) => runMin > 0 && entry.completedPct === 100 && colourOf(entry, condition) !== 'red')
  if (!isKeepRunning(plan)) return finished
  const countedFrom = logged.length > 0 ? startDay : fromDay
  return [...finished, { day: countedFrom - Math.max(1, planning.daysSinceLastRun), runMin: planning.tolerableRunMin }]
}

function judgeFirstRun(plan: JudgedPlan): Violation[] {
  const { usual, tolerableRunMin } = plan.planCase.planning
  const [first] = plan.runs
  if (first === undefined || !isKeepRunning(plan) || plan.logged.length > 0) return []
  const rule = broken('I-R4', 'Start with a shorter session.')
  return rule.when(first.runMin > Math.min(0.6 * usual.runMin, 0.8 * tolerableRunMin), 'Too long a first run.', first.id)
}

function judgeWeeks(plan: JudgedPlan): Violation[] {
  const rule = broken('I-R5', 'Take minutes out of the week.')
  return plan.blocks.flatMap((block, index) => {
    const minutes = runMinutes(block)
    const cap = weekCap(plan, index)
    return rule.when(minutes > cap + 1e-6, `Week ${index + 1} holds ${minutes} min, more than ${cap.toFixed(1)}.`, block[0]?.id ?? null)
  })
}

function weekCap(plan: JudgedPlan, index: number): number {
  const { blocks, document } = plan
  const block = blocks[index] ?? []
  const ref = referenceMinutes(plan, index)
  const isStaged = block.some(({ stage }) => stage !== null && !(isKeepRunning(plan) && stage > 3))
  const hard = hardCap(plan) * ref
  if (isKeepRunning(plan)) return isStaged ? 1.3 * ref : hard
  if (index === 0) return firstWeekCap(plan, hard)
  const wasStaged = (blocks[index - 1] ?? []).some(({ stage }) => stage !== null)
  return document.route !== 'locked' && (isStaged || wasStaged) ? Math.max(1.3 * ref, ref + 20) : hard
}

/** Every run at most the stage above the first one's; a plan that starts after the ladder has the cap of the weeks logged before it. */
function firstWeekCap({ blocks, document }: JudgedPlan, hard: number): number {
  const minutes = (number: number) =>
    (stagesForJudging(document)[number - 1] ?? []).reduce((total, { runMin, reps }) => total + runMin * reps, 0)
  const [first] = blocks
  const stage = first?.[0]?.stage
  if (first === undefined || stage === null || stage === undefined) return hard
  return first.length * (minutes(stage + 1) || minutes(stage))
}

function referenceMinutes(plan: JudgedPlan, index: number): number {
  const { blocks, logged, runs, planCase } = plan
  const first = runs[0]?.day ?? 0
  const week = (at: number) =>
    at >= 0 ? runMinutes(blocks[at] ?? []) : runMinutes(logged.filter(({ day }) => Math.floor((day - first) / 7) === at))
  const least = isKeepRunning(plan) && index < 2 ? 0.6 * planCase.planning.usual.weeklyRunMin : 0
  return Math.max(week(index - 1), week(index - 2), least)
}

const hardCap = ({ planCase, gate }: JudgedPlan) =>
  planCase.condition === 'BSI' || gate.rules.some(({ id }) => id === 'BLK-S3') ? 1.15 : 1.3

/** Every fourth block after the ladder, of keep-running every fourth from the first, falls to 80 % or less; so no more than three rise in a row. */
function judgeDeload(plan: JudgedPlan): Violation[] {
  const { blocks } = plan
  const firstBuild = isKeepRunning(plan) ? 0 : blocks.findIndex((block) => block.every(({ stage }) => stage === null))
  if (firstBuild < 0) return []
  const totals = blocks.map(runMinutes)
  const rises = (index: number) => index > 0 && (totals[index] ?? 0) > (totals[index - 1] ?? 0)
  const taperFrom = firstTaperDay(plan)
  const isWhole = (index: number) =>
    (blocks[index]?.length ?? 0) >= (blocks[index - 1]?.length ?? 0) && (blocks[index]?.at(-1)?.day ?? 0) < taperFrom
  return blocks.flatMap((block, index) => {
    const isLighter = index >= firstBuild && (index - firstBuild) % 4 === 3 && block.every(({ stage }) => stage === null || stage > 3)
    const isFourthRise = index >= firstBuild + 3 && [0, 1, 2, 3].every((back) => rises(index - back))
    const rule = broken('I-R6', 'Make this a lighter week: 75 % of the one before.')
    const id = block[0]?.id ?? null
    return [
      ...rule.when(
        isLighter && isWhole(index) && (totals[index] ?? 0) > 0.8 * (totals[index - 1] ?? 0),
        'The lighter week is not lighter.',
        id,
      ),
      ...rule.when(isFourthRise, 'A fourth rising week in a row.', id),
    ]
  })
}

/** A taper is lighter than any lighter week, and stays so. */
function firstTaperDay({ planCase }: JudgedPlan): number {
  const { event } = planCase.planning.goal
  if (event === null) return Infinity
  return toDay(event.on) - (event.km <= 10 ? 7 : event.km <= 21.1 ? 14 : 21)
}
