import type { Observation, ObservedValue } from '../measures/types'
import { worstNumber } from '../running/recorded-answers'
import type { PossibleChange } from './possible-change'
import type { PlanCase } from './types'

/** The single answers of the assessment that a start rule could read differently: pain and readiness tests, and running experience. */
export function listPossibleAnswers(c: PlanCase): {
  readonly daily: readonly PossibleChange[]
  readonly experience: readonly PossibleChange[]
} {
  return { daily: [...painChanges(c), ...readinessChanges(c)], experience: experienceChanges(c) }
}

const PAIN: readonly { readonly measure: string; readonly name: string; readonly to: readonly number[] }[] = [
  { measure: 'pain-average-7d', name: 'usual pain', to: [2, 3, 4, 5] },
  { measure: 'pain-walking', name: 'pain in walking', to: [2, 3, 4] },
  { measure: 'pain-walk-30min', name: 'pain in a 30 min walk', to: [0, 1, 2, 3, 4] },
]
const SETTLING = [60, 61, 1439, 1440]

function painChanges(c: PlanCase): PossibleChange[] {
  const pain = PAIN.flatMap(({ measure, name, to }) => {
    const from = worstNumber(c.observations, measure)
    return to.map((value) => ({
      ...answered(c, measure, value),
      words: from === null ? `${name} recorded as ${value} of 10` : `${name} of ${value} of 10, not ${from}`,
      steps: Math.abs(value - (from ?? value - 1)),
    }))
  })
  const settling = worstNumber(c.observations, 'pain-return-to-baseline-min')
  const times = SETTLING.map((value) => ({
    ...answered(c, 'pain-return-to-baseline-min', value),
    words: settling === null ? `pain recorded to settle in ${value} min` : `pain that settles in ${value} min, not ${settling}`,
    steps: Math.ceil(Math.abs(value - (settling ?? value - 30)) / 30),
  }))
  return [...pain, ...times].filter(({ steps }) => steps > 0)
}

const READINESS: Readonly<Record<string, string>> = {
  'readiness-stairs': 'E3 (stairs and daily life)',
  'readiness-joint-quiet': 'E4 (quiet joint)',
  'readiness-single-leg': 'E5 (single-leg stand and squat)',
  'readiness-impact': 'E6 (jog on the spot and hops)',
  'readiness-strength': 'E7 (calf raises and single-leg squat quality)',
}

function readinessChanges(c: PlanCase): PossibleChange[] {
  return Object.entries(READINESS).map(([measure, gate]) => {
    const results = c.observations.filter((observation) => observation.measure === measure)
    const isPassed = results.length > 0 && results.every(({ value }) => value === 'passed')
    return {
      ...answered(c, measure, isPassed ? 'failed' : 'passed'),
      words: `entry gate ${gate} ${isPassed ? 'not ' : ''}passed`,
      steps: 1,
    }
  })
}

const NOVICE_YEARS = 0.5

function experienceChanges(c: PlanCase): PossibleChange[] {
  const years = worstNumber(c.observations, 'running-experience-years')
  if (years !== null && years >= NOVICE_YEARS) return []
  const words = years === null ? 'running experience of 6 months or more recorded' : 'running for 6 months or more'
  return [{ ...answered(c, 'running-experience-years', NOVICE_YEARS), words, steps: 1 }]
}

/** Every recorded side takes the value; without one the symptomatic sides of a sided measure, else none. */
function answered({ observations, symptomaticSide }: PlanCase, measure: string, value: ObservedValue) {
  const isHere = observations.some((observation) => observation.measure === measure)
  const sides = symptomaticSide === 'both' ? (['left', 'right'] as const) : [symptomaticSide]
  const isSided = measure.startsWith('pain-a') || measure.startsWith('pain-w')
  const added: readonly Observation[] = isHere ? [] : (isSided ? sides : (['none'] as const)).map((side) => ({ measure, side, value }))
  return {
    input: measure,
    isAnswer: true,
    apply: (c: PlanCase): PlanCase => ({
      ...c,
      observations: [...c.observations.map((held) => (held.measure === measure ? { ...held, value } : held)), ...added],
    }),
  }
}
