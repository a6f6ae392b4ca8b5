import type { RunBlock } from '../types'
import { colourOf } from './colour-for-judging'
import { isHighRisk } from './judge-lock'
import { toDay, type JudgedPlan } from './judged-plan'
import { finalStage, stagesForJudging } from './ladders-for-judging'
import { broken, type Violation } from './violation'

/** I-R3, I-R4 (ladder part), I-R10, I-R11: the stages, one at a time, exactly as the program has them. */
export function judgeLadder(plan: JudgedPlan): Violation[] {
  return [...judgeStageMinutes(plan), ...judgeClimb(plan), ...judgeFirstRun(plan), ...judgeAfterLog(plan), ...judgeFirstBout(plan)]
}

function judgeStageMinutes({ runs, document }: JudgedPlan): Violation[] {
  const stages = stagesForJudging(document)
  if (stages.length === 0) return []
  const rule = broken('I-R4', "Give the session the stage's own minutes.")
  return rule.each(
    runs,
    ({ stage, blocks }) => stage !== null && inWords(stages[stage - 1] ?? []) !== inWords(blocks),
    'The blocks are not those of the stage.',
  )
}

const inWords = (blocks: readonly RunBlock[]) => blocks.map(({ runMin, walkMin, reps }) => `${runMin}/${walkMin}x${reps}`).join(' ')

/** Sessions that a stage needs before the next one. */
function sessionsNeeded({ planCase, document }: JudgedPlan, stage: number): number {
  if (isHighRisk(planCase)) return 3
  const isSlow = document.route === 'bsi' && planCase.planning.daysSinceLastRun > 56
  return isSlow && stage <= 4 ? 3 : 2
}

function judgeClimb(plan: JudgedPlan): Violation[] {
  const { runs, logged, document } = plan
  const final = finalStage(document)
  const rule = broken('I-R3', 'Stay at the stage until it has its green sessions.')
  const found: Violation[] = []
  let done = 0
  runs.forEach((run, index) => {
    const before = runs[index - 1]
    const stage = run.stage ?? final + 1
    const last = before === undefined ? stage : (before.stage ?? final + 1)
    const isFirstStage = runs.slice(0, index).every((earlier) => (earlier.stage ?? final + 1) === last)
    const mayBeShort = isFirstStage && logged.length > 0
    found.push(
      ...rule.when(stage > last + 1, 'A stage is skipped.', run.id),
      ...rule.when(stage > last && last <= final && done < sessionsNeeded(plan, last) && !mayBeShort, 'Up too soon.', run.id),
    )
    if (before !== undefined && run.day - before.day >= 7 && last <= final) {
      found.push(
        ...broken('I-R11', 'One stage down after a week without a run.').when(stage > Math.max(1, last - 1), 'No step down.', run.id),
      )
    }
    done = stage === last ? done + 1 : 1
  })
  return found
}

function judgeFirstRun({ runs, logged, planCase, startDay }: JudgedPlan): Violation[] {
  const [first] = runs
  if (first === undefined || logged.length > 0) return []
  const lastRun = Math.min(startDay, toDay(planCase.asOf)) - planCase.planning.daysSinceLastRun
  return broken('I-R1', 'Leave a day between runs.').when(
    first.day - lastRun < 2,
    'A run within 48 h of the last one before the plan.',
    first.id,
  )
}

function judgeAfterLog({ runs, logged, planCase, document }: JudgedPlan): Violation[] {
  const last = logged.at(-1)
  const first = runs[0]
  if (last === undefined || first === undefined || planCase.condition === null) return []
  const gap = first.day - last.day
  const stage = first.stage ?? finalStage(document) + 1
  const lastStage = last.entry.stage
  const down = gap >= 14 ? 3 : gap >= 7 ? 1 : 0
  const isRed = colourOf(last.entry, planCase.condition) === 'red'
  const after = (rule: string, drop: number, text: string) =>
    broken(rule, 'Start lower.').when(lastStage !== undefined && stage > Math.max(1, lastStage - drop), text, first.id)
  return [
    ...broken('I-R10', 'Leave two days after the last logged run.').when(gap < 2, 'A run within 48 h of the last one.', first.id),
    ...(down > 0 && document.route !== 'locked' ? after('I-R11', down, 'Too high after a gap.') : []),
    ...(isRed ? after('I-R10', 1, 'No step down after a red run.') : []),
    ...after('I-R3', -1, 'More than one stage up.'),
  ]
}

/** ITBS: pain comes with time, so the first bout ends well before it. Stage 1 is the lowest there is. */
function judgeFirstBout({ runs, logged, planCase }: JudgedPlan): Violation[] {
  const [first] = runs
  if (planCase.condition !== 'ITBS' || first === undefined || logged.length > 0 || first.stage === 1) return []
  const bout = Math.max(0, ...first.blocks.map(({ runMin }) => runMin))
  return broken('rulings, ITBS 80 % cap', 'Start at a lower stage.').when(
    bout > 0.8 * planCase.planning.tolerableRunMin,
    'The first bout is longer than 80 % of what is tolerated.',
    first.id,
  )
}
