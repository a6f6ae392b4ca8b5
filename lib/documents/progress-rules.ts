import type { RunSession } from '@/lib/clinical/plan/types'
import { daysBetween } from '@/lib/platform/calendar'
import type { PaperWeeksAhead } from './types'

export interface ProgressFacts {
  readonly runs: readonly RunSession[]
  /** The last step of the ladder; null without a ladder. */
  readonly lastStage: number | null
  readonly isBone: boolean
}

type Progress = Pick<PaperWeeksAhead, 'moves' | 'rules'>

/**
 * What each light does to the next run or walk, and what a pause does: the patient's words for the plan specification, section 1.5,
 * and the invariants I-R10 and I-R11.
 */
export function progressRules({ runs, lastStage, isBone }: ProgressFacts): Progress {
  const isWalking = runs.length === 0
  return {
    moves: isBone ? boneMoves : isWalking ? walkMoves : runMoves,
    rules: isWalking ? walkRules : runRules({ runs, lastStage, isBone }),
  }
}

const runMoves: Progress['moves'] = [
  { kind: 'green', when: 'Green twice in a row', then: 'Go up one step.' },
  { kind: 'amber', when: 'Amber', then: 'Do the same step again.' },
  { kind: 'red', when: 'Red', then: 'Two days off. Go down one step.' },
]

const walkMoves: Progress['moves'] = [
  { kind: 'green', when: 'Green twice in a row', then: 'Walk 5 minutes more.' },
  { kind: 'amber', when: 'Amber', then: 'Do the same walk again.' },
  { kind: 'red', when: 'Red', then: 'Two days off. Walk 5 minutes less.' },
]

const boneMoves: Progress['moves'] = [
  { kind: 'green', when: 'Green every time', then: 'Go on with the table.' },
  { kind: 'red', when: 'Red', then: 'Stop and call us.' },
]

const walkRules = [
  'The dates assume that every walk is green. Slower is fine: do the walk you are on, whatever the date.',
  'There is no running in this plan yet. We test your knee again before the first run.',
]

function runRules(facts: ProgressFacts): string[] {
  return [
    'The dates assume that every run is green. Slower is fine: do the step you are on, whatever the date.',
    ...(hasRunsOnNextDay(facts.runs) ? [] : ['Always leave a day between runs.']),
    'Missed a week? Go down one step. Missed two weeks? Go down three. Missed four? Call us first. Never add runs to catch up.',
    ...stageRules(facts),
  ]
}

function stageRules({ runs, lastStage, isBone }: ProgressFacts): string[] {
  if (lastStage === null) return []
  const highest = Math.max(...runs.map(({ stage }) => stage ?? lastStage))
  if (highest < lastStage) return [`Do not go past step ${highest} with this plan: we see you first.`]
  return runs.some(({ stage }) => stage === null) && !isBone
    ? ['After the last step: green, do the next run. Amber, do the same run again. Red, two days off, then the run before.']
    : []
}

const hasRunsOnNextDay = (runs: readonly RunSession[]) =>
  runs.some((run, index) => {
    const next = runs[index + 1]
    return next !== undefined && daysBetween(run.on, next.on) < 2
  })
