import { WEEKDAYS, type RunSession } from '../types'
import { weekdayOfDay, type JudgedPlan } from './judged-plan'
import { broken, type Violation } from './violation'

/** I-R12, I-R13, I-T1 and the shape of the document: minutes that add up, dates in order, time that is there. */
export function judgeSessions(plan: JudgedPlan): Violation[] {
  return [...judgeMinutes(plan), ...judgeFreeTime(plan), ...judgeOrder(plan), ...judgeKeyRuns(plan), ...judgeReasons(plan)]
}

function judgeMinutes({ runs, sessions }: JudgedPlan): Violation[] {
  const rule = broken('I-R13', 'Make the blocks and the totals agree, in half minutes.')
  return [
    ...broken('I-R12', 'Add 5 min of walking.').each(
      runs,
      ({ warmupWalkMin, cooldownWalkMin }) => warmupWalkMin < 5 || cooldownWalkMin < 5,
      'Less than 5 min of walking before or after.',
    ),
    ...rule.each(runs, (run) => !addsUp(run), 'The blocks do not add up to the minutes.'),
    ...rule.each(runs, ({ blocks, runMin }) => blocks.length === 0 || runMin <= 0, 'A run without running.'),
    ...rule.each(sessions, ({ totalMin }) => !isHalfMinutes(totalMin) || totalMin <= 0, 'Minutes that are not half minutes.'),
  ]
}

const isHalfMinutes = (minutes: number) => Number.isFinite(minutes) && minutes >= 0 && Number.isInteger(minutes * 2)

function addsUp({ blocks, runMin, totalMin, warmupWalkMin, cooldownWalkMin }: RunSession): boolean {
  const run = blocks.reduce((total, block) => total + block.runMin * block.reps, 0)
  const walk = blocks.reduce((total, block) => total + block.walkMin * block.reps, 0)
  const areWhole = blocks.every(
    (block) => isHalfMinutes(block.runMin) && isHalfMinutes(block.walkMin) && Number.isInteger(block.reps) && block.reps > 0,
  )
  return areWhole && run === runMin && run + walk + warmupWalkMin + cooldownWalkMin === totalMin
}

function judgeFreeTime({ sessions, planCase }: JudgedPlan): Violation[] {
  const used = new Map<number, number>()
  for (const { day, totalMin } of sessions) used.set(day, (used.get(day) ?? 0) + totalMin)
  const free = (day: number) => planCase.planning.available[WEEKDAYS[weekdayOfDay(day)] ?? 'mon']
  const rule = broken('I-R12', 'Take something out of that day.')
  return rule.each(sessions, ({ day }) => (used.get(day) ?? 0) > free(day), 'More minutes than the runner has free that day.')
}

function judgeOrder({ sessions, fromDay, lastDay }: JudgedPlan): Violation[] {
  const rule = broken('I-T1', 'Rebuild the document from its case.')
  const rank = { run: 0, walk: 1, 'cross-training': 2, strength: 3 }
  const isOutOfOrder = (index: number) => {
    const [before, here] = [sessions[index - 1], sessions[index]]
    if (before === undefined || here === undefined) return false
    return before.day > here.day || (before.day === here.day && rank[before.kind] >= rank[here.kind])
  }
  return [
    ...rule.each(sessions, ({ day }) => day < fromDay || day > lastDay, 'A date outside the plan, or in the past.'),
    ...rule.each(sessions, ({ id, on, kind }) => id !== `${on}-${kind}`, 'An id that is not date and kind.'),
    ...rule.each(sessions, (_, index) => isOutOfOrder(index), 'Out of order, or two of a kind on one date.'),
  ]
}

function judgeKeyRuns({ blocks }: JudgedPlan): Violation[] {
  const rule = broken('rulings, Key run', 'Mark the longest run of the week.')
  return blocks.flatMap((block) => {
    const keys = block.filter(({ key }) => key)
    const longest = Math.max(0, ...block.map(({ runMin }) => runMin))
    const isRight = block.length === 0 || (keys.length === 1 && keys[0]?.runMin === longest)
    return rule.when(!isRight, 'Not exactly one key run, the longest.', block[0]?.id ?? null)
  })
}

function judgeReasons({ document }: JudgedPlan): Violation[] {
  const isBare = document.reasons.some(({ about, text, rule, tag }) => [about, text, rule, tag].some((part) => part.trim() === ''))
  return broken('I-T5', 'Name the rule and the tag of every reason.').when(
    isBare || document.reasons.length === 0,
    'A reason without rule or tag.',
  )
}
