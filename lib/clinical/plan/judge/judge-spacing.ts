import { WEEKDAYS, type PrescribedExercise } from '../types'
import { exerciseForJudging } from './exercises-for-judging'
import { weekdayOfDay, type JudgedPlan, type OnDay } from './judged-plan'
import { broken, type Violation } from './violation'

/** I-R1, I-R2, I-R7, I-S1: days between sessions, and the day of rest. */
export function judgeSpacing(plan: JudgedPlan): Violation[] {
  return [...judgeRunSpacing(plan), ...judgeRestDay(plan), ...judgeHeavyDays(plan), ...judgeBesideImpact(plan)]
}

function judgeRunSpacing({ runs, document, planCase, blocks }: JudgedPlan): Violation[] {
  const isKeepRunning = document.route === 'keep-running'
  const mayTouch = isKeepRunning && planCase.condition === 'PFP' && planCase.planning.moreShorterRuns
  const follows = (index: number, days: number) => runs.slice(0, index).some(({ day }) => day === (runs[index]?.day ?? 0) - days)
  const most = isKeepRunning ? 5 : 3
  return [
    ...broken('I-R1', 'Leave a day between runs.').each(
      runs,
      (_, index) => !mayTouch && follows(index, 1),
      'A run on the day after a run.',
    ),
    ...broken('I-R7', 'At most two run days in a row.').each(
      runs,
      (_, index) => follows(index, 1) && follows(index, 2),
      'A third run day in a row.',
    ),
    ...broken('I-R7', 'Take a run out of the week.').when(
      blocks.some((block) => block.length > most),
      `More than ${most} runs in a week.`,
    ),
  ]
}

function judgeRestDay({ sessions, planCase, fromDay, lastDay }: JudgedPlan): Violation[] {
  const busy = new Set(sessions.map(({ day }) => day))
  const sport = impactWeekdays(planCase.planning.commitments)
  let inARow = 0
  let longest = 0
  for (let day = fromDay; day <= lastDay; day++) {
    inARow = busy.has(day) || sport.has(weekdayOfDay(day)) ? inARow + 1 : 0
    longest = Math.max(longest, inARow)
  }
  const rule = broken('I-R2', 'Take the sessions of one weekday out.')
  return rule.when(sessions.length > 0 && longest >= 7, 'Seven days in a row without a day of rest.')
}

function judgeHeavyDays({ strength, runs }: JudgedPlan): Violation[] {
  const keyDays = new Set(runs.filter(({ key }) => key).map(({ day }) => day))
  const heavy = strength.filter(({ exercises }) => exercises.some(isHeavyLift))
  const mend = 'Move it, or keep the main lifts at 3 in reserve.'
  return [
    ...broken('I-S1', mend).each(heavy, ({ day }) => keyDays.has(day + 1), 'Heavy leg work the day before a key run.'),
    ...broken('I-S1', mend).each(heavy, isDayAfterAnother, 'Heavy leg work within 48 h of the last.'),
    ...broken('I-S1', 'Set the mark to what the lifts are.').each(
      strength,
      ({ exercises, heavyLower }) => exercises.some(isHeavyLift) !== heavyLower,
      'The mark for heavy leg work does not say what the lifts are.',
    ),
    ...broken('I-S1', 'Leave a day between strength sessions.').each(strength, isDayAfterAnother, 'Strength on the day after strength.'),
  ]

  function isDayAfterAnother({ day }: OnDay<{ id: string }>) {
    return strength.some((other) => other.day === day - 1)
  }
}

/** A main lift with 2 reps or fewer in reserve. */
function isHeavyLift({ exercise, rir }: PrescribedExercise): boolean {
  const known = exerciseForJudging(exercise)
  if (known === undefined || known.category !== 'strength' || rir === null || rir > 2) return false
  if (known.targets[0]?.includes('gluteus medius') === true) return false
  return ['quadriceps', 'gluteus maximus', 'hamstrings'].some((muscle) => known.targets.includes(muscle))
}

function judgeBesideImpact({ runs, planCase }: JudgedPlan): Violation[] {
  const sport = impactWeekdays(planCase.planning.commitments)
  const isOn = (day: number) => sport.has(weekdayOfDay(day))
  return [
    ...broken('rulings, Run weekdays', 'Move the run off the sport day.').each(
      runs,
      ({ day }) => isOn(day),
      'A run on a day of sport with impact.',
    ),
    ...broken('rulings, Run weekdays', 'Move the run away from the sport.').each(
      runs,
      ({ day }) => planCase.condition === 'BSI' && (isOn(day - 1) || isOn(day + 1)),
      'A run beside sport with impact after a bone stress injury.',
    ),
  ]
}

const impactWeekdays = (commitments: JudgedPlan['planCase']['planning']['commitments']) =>
  new Set(commitments.filter(({ impact }) => impact).map(({ day }) => WEEKDAYS.indexOf(day)))
