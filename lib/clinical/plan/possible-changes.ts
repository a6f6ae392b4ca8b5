import { listPossibleAnswers } from './possible-answers'
import type { PossibleChange } from './possible-change'
import { WEEKDAYS, type PlanCase, type Route, type Weekday } from './types'

/**
 * The single changes of a case that a start rule could answer: each input moved to where the rule's next limit lies, up and down.
 *
 * Missing answers may be given; an answer is never taken away. Walking first ends with answers alone, and after a bone stress injury the start
 * is stage 1 whatever the planning. Source: the limits of plan.md 1.1, 1.2 and 1.6. The steps are our own convention.
 */
export function listPossibleChanges(c: PlanCase, route: Route): readonly PossibleChange[] {
  const { daily, experience } = listPossibleAnswers(c)
  if (route === 'walk-first') return daily
  if (route === 'bsi') return [...daily, ...logChanges(c)]
  return [...planningChanges(c), ...freeDayChanges(c), ...daily, ...experience, ...logChanges(c)]
}

const TOLERATED = [1, 2, 4, 5, 7, 8, 9, 10, 11, 12, 13, 15, 16, 19, 20, 29, 30]
const DAYS_OFF = [7, 8, 14, 15, 28, 29, 56, 57]
const USUAL_RUN = [6, 9, 10, 12, 15, 16, 17, 18, 20, 23, 24, 27, 28, 29, 30]

function planningChanges({ planning }: PlanCase): PossibleChange[] {
  const { tolerableRunMin, daysSinceLastRun, usual } = planning
  return [
    ...TOLERATED.map((to) => ({
      ...planned('planning.tolerableRunMin', { tolerableRunMin: to }),
      words: `${to} min of running tolerated, not ${tolerableRunMin}`,
      steps: Math.abs(to - tolerableRunMin),
    })),
    ...DAYS_OFF.map((to) => ({
      ...planned('planning.daysSinceLastRun', { daysSinceLastRun: to }),
      words: `${to} days since the last run, not ${daysSinceLastRun}`,
      steps: Math.abs(to - daysSinceLastRun),
    })),
    ...USUAL_RUN.map((to) => ({
      ...planned('planning.usual.runMin', { usual: { ...usual, runMin: to } }),
      words: `a usual run of ${to} min, not ${usual.runMin}`,
      steps: Math.abs(to - usual.runMin),
    })),
  ].filter(({ steps }) => steps > 0)
}

function planned(input: string, changes: Partial<PlanCase['planning']>) {
  return { input, isAnswer: false, apply: (c: PlanCase) => ({ ...c, planning: { ...c.planning, ...changes } }) }
}

const DAY_NAMES: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}
const LADDER_DAY_MIN = 40

function freeDayChanges({ planning: { available } }: PlanCase): PossibleChange[] {
  return WEEKDAYS.filter((day) => available[day] < LADDER_DAY_MIN).map((day) => ({
    ...planned(`planning.available.${day}`, { available: { ...available, [day]: LADDER_DAY_MIN } }),
    words: `${LADDER_DAY_MIN} free minutes on ${DAY_NAMES[day]}, not ${available[day]}`,
    steps: Math.ceil((LADDER_DAY_MIN - available[day]) / 5),
  }))
}

const RUN_PAIN = [0, 1, 2, 3, 4, 5]

function logChanges({ log }: PlanCase): PossibleChange[] {
  const index = log.findLastIndex(({ kind }) => kind === 'run')
  const from = log[index]?.painDuring
  if (from === undefined) return []
  return RUN_PAIN.filter((to) => to !== from).map((to) => ({
    input: `log.${index}.painDuring`,
    words: `pain of ${to} of 10 in the last run, not ${from}`,
    steps: Math.abs(to - from),
    isAnswer: false,
    apply: (c: PlanCase) => ({ ...c, log: c.log.map((entry, at) => (at === index ? { ...entry, painDuring: to } : entry)) }),
  }))
}
