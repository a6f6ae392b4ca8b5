import type { PrescribedExercise } from '@/lib/clinical/plan/types'
import { getExercise } from '@/lib/clinical/strength/catalogue'

/** How hard, how slow, how long a rest and how deep a bend, in one line for the runner. */
export function effortWords(prescribed: PrescribedExercise): string {
  return [reserveWords(prescribed.rir), tempoWords(prescribed), restWords(prescribed.restSec), bendWords(prescribed.kneeRange)]
    .filter((words) => words !== null)
    .join(', ')
}

/** What the runner writes down after each session. */
export function logWords(prescribed: PrescribedExercise): readonly [string, string] {
  if (prescribed.holdSec !== null) return prescribed.perSide ? ['left', 'right'] : ['s', 'effort']
  const needs = getExercise(prescribed.exercise)?.equipment.needs.flat() ?? []
  return [needs.some((name) => name.includes('band')) ? 'band' : 'kg', 'lifts']
}

function reserveWords(rir: number | null): string | null {
  if (rir === null) return null
  return `${rir} left in you`
}

/** Three seconds down, a pause, seconds up; tempos that are a word are said by the exercise's own steps. */
function tempoWords({ tempo, holdSec }: PrescribedExercise): string | null {
  const parts = /^(\d+)-(\d+)-(\d+)/.exec(tempo ?? '')
  if (!parts || holdSec !== null) return null
  const [, down, pause, up] = parts
  return `${down} s down${pause === '0' ? '' : `, ${pause} s pause`}, ${up} s up`
}

const restWords = (restSec: number) => `rest ${restSec < 120 ? `${restSec} s` : `${restSec / 60} min`}`

function bendWords(range: readonly [number, number] | null): string | null {
  if (range === null) return null
  const [from, to] = range
  return from === to ? `bend ${to}°` : `bend ${from}–${to}°`
}
