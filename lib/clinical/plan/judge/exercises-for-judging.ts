import type { Condition } from '../../measures/types'
import { EXERCISE_LINES } from './exercises-for-judging.data'

export interface JudgedDose {
  readonly sets: number
  /** Lowest and highest, in repetitions or seconds. */
  readonly amount: readonly [number, number]
  readonly isHold: boolean
  /** Repetitions in reserve; null where effort is scored another way. */
  readonly reserve: number | null
}

export interface JudgedExercise {
  readonly id: string
  readonly category: string
  readonly targets: readonly string[]
  readonly suits: Readonly<Record<Condition, string>>
  readonly needs: readonly (readonly string[])[]
  readonly bearsWeight: boolean
  readonly hasImpact: boolean
  readonly doses: ReadonlyMap<string, JudgedDose>
}

const EXERCISES = new Map(
  EXERCISE_LINES.trim()
    .split('\n')
    .map(readLine)
    .map((exercise) => [exercise.id, exercise]),
)

/** The exercise as the judge knows it; undefined for an id that is none. */
export const exerciseForJudging = (id: string): JudgedExercise | undefined => EXERCISES.get(id)

function readLine(line: string): JudgedExercise {
  const [id = '', category = '', targets = '', suits = '', needs = '', marks = '', doses = ''] = line.split(' | ')
  const [PFP = '', ITBS = '', BSI = ''] = suits.split(' ')
  return {
    id,
    category,
    targets: targets.split(', '),
    suits: { PFP, ITBS, BSI },
    needs: needs === '-' ? [] : needs.split(' + ').map((anyOf) => anyOf.split('/')),
    bearsWeight: marks.includes('bears'),
    hasImpact: marks.includes('impact'),
    doses: new Map(doses.split(', ').map(readDose)),
  }
}

function readDose(text: string): [string, JudgedDose] {
  const [, phase = '', sets, low, high, hold, reserve] = /^(\S+) (\d+)x(\d+)-(\d+)(s?)(?: r(\d))?$/.exec(text) ?? []
  return [
    phase,
    {
      sets: Number(sets),
      amount: [Number(low), Number(high)],
      isHold: hold === 's',
      reserve: reserve === undefined ? null : Number(reserve),
    },
  ]
}
