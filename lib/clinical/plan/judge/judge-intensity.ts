import type { LogEntry, RunSession } from '../types'
import { runMinutes, type JudgedPlan, type OnDay } from './judged-plan'
import { effortForJudging } from './ladders-for-judging'
import { broken, type Violation } from './violation'

type Intensity = Exclude<RunSession['intensity'], 'easy'>
type HardRun = OnDay<RunSession> & { readonly intensity: Intensity }

/** I-R8, I-R9: harder running only when the log shows its gate, rung after rung, apart from each other and in small parts. */
export function judgeIntensity(plan: JudgedPlan): Violation[] {
  const hard = plan.runs.filter((run): run is HardRun => run.intensity !== 'easy')
  const easy = plan.runs.filter((run) => run.intensity === 'easy')
  const effort = broken('I-R9', "Keep to the program's effort.")
  return [
    ...effort.each(easy, ({ rpeMax }) => rpeMax !== effortForJudging(plan.document), 'Not the effort of the program.'),
    ...broken('I-R8', 'Make it an easy run.').each(hard, () => !isGateShown(plan), 'Speed or hills before the log shows the gate.'),
    ...judgeOrder(plan, hard),
    ...judgeAmount(plan, hard),
  ]
}

/** Which kind comes first, second ... when the rungs are gone through in the condition's order. */
const KINDS: Readonly<Record<'knee' | 'bone', readonly Intensity[]>> = {
  knee: ['strides', 'intervals', 'tempo', 'hills'],
  bone: ['tempo', 'strides', 'intervals', 'hills'],
}

function judgeOrder({ planCase }: JudgedPlan, hard: readonly HardRun[]): Violation[] {
  const kinds = KINDS[planCase.condition === 'BSI' ? 'bone' : 'knee']
  const firstDay = (kind: Intensity | undefined) => hard.find(({ intensity }) => intensity === kind)?.day
  const comesTooSoon = ({ intensity, day }: HardRun) => {
    const before = kinds[kinds.indexOf(intensity) - 1]
    if (before === undefined) return false
    const exposures = hard.filter((run) => run.intensity === before && run.day < day).length
    return exposures < 2 || (firstDay(intensity) ?? day) - (firstDay(before) ?? day) < 7
  }
  return broken('I-R8', 'Two runs at one kind and 7 days before the next kind.').each(
    hard,
    comesTooSoon,
    'A kind of harder running too soon.',
  )
}

/** The hard minutes of the smallest dose of a kind. */
const HARD_MIN: Readonly<Record<Intensity, number>> = { strides: 1, hills: 2, intervals: 6, tempo: 12 }

function judgeAmount({ blocks }: JudgedPlan, hard: readonly HardRun[]): Violation[] {
  const minutes = blocks.map(runMinutes)
  const hardIn = (block: readonly OnDay<RunSession>[]) => hard.filter(({ id }) => block.some((run) => run.id === id))
  const isTooMuch = (index: number) => {
    const total = hardIn(blocks[index] ?? []).reduce((sum, { intensity }) => sum + HARD_MIN[intensity], 0)
    return total > 0.2 * (minutes[index] ?? 0)
  }
  const isNew = (run: HardRun) => hard.find(({ intensity }) => intensity === run.intensity)?.id === run.id
  const risesWithRung = (index: number) => {
    const ref = Math.max(minutes[index - 1] ?? 0, minutes[index - 2] ?? 0)
    return index > 0 && (minutes[index] ?? 0) > ref && hardIn(blocks[index] ?? []).some(isNew)
  }
  return [
    ...broken('I-R9', 'Leave 48 h between hard runs.').each(
      hard,
      ({ day }) => hard.some((other) => other.day === day - 1),
      'Hard runs on two days in a row.',
    ),
    ...blocks.flatMap((block, index) => [
      ...broken('I-R9', 'Make one of the hard runs easy.').when(
        isTooMuch(index),
        'More than 20 % of the week is hard.',
        hardIn(block)[0]?.id ?? null,
      ),
      ...broken('I-R9', 'Hold the minutes in the week of a new kind.').when(
        risesWithRung(index),
        'More minutes in the week of a new kind of harder running.',
        hardIn(block)[0]?.id ?? null,
      ),
    ]),
  ]
}

function isGateShown({ logged, planCase, document }: JudgedPlan): boolean {
  const { condition, planning } = planCase
  const isLong = (entry: LogEntry) => (entry.runMin ?? 0) >= 30 && (document.route !== 'keep-running' || (entry.stage ?? 0) >= 3)
  const last = logged.at(-1)?.day ?? 0
  const week = runMinutes(logged.filter(({ day }) => day > last - 7))
  const usual = planning.usual.weeklyRunMin || planning.goal.weeklyRunMin || Infinity
  const four = logged.slice(-4)
  const isGreen = four.length === 4 && four.every(({ entry }) => isLong(entry) && isCalm(entry, condition === 'BSI' ? 0 : 2))
  const brokenOn = logged.findLast(({ entry }) => !isLong(entry))?.day
  const since = logged.find(({ day }) => brokenOn === undefined || day > brokenOn)?.day ?? last
  return isGreen && week >= 0.7 * usual && (condition !== 'BSI' || last - since >= 28)
}

function isCalm(
  { painDuring = 10, minutesToSettle = 9999, painNextMorning = 10, painBaseline = -1, completedPct = 0, flags }: LogEntry,
  most: number,
) {
  const isQuiet = most === 0 ? painNextMorning === 0 && minutesToSettle === 0 : painNextMorning <= painBaseline && minutesToSettle <= 60
  return painDuring <= most && isQuiet && completedPct >= 100 && flags.length === 0
}
