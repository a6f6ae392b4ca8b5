import type { PrescribedExercise } from '@/lib/clinical/plan/types'
import { getExercise } from '@/lib/clinical/strength/catalogue'

/**
 * How long a rest, how slow and how deep a bend, in one line for the runner; how many more could be done only where it is not the
 * sheet's usual.
 */
export function effortWords(prescribed: PrescribedExercise, usualReserve: number | null): string {
  const { rir, restSec, kneeRange } = prescribed
  const reserve = rir !== null && rir !== usualReserve ? `stop with ${rir} left in you` : null
  const words = [`rest ${restWords(restSec)}`, tempoWords(prescribed), reserve, bendWords(kneeRange)]
    .filter((part) => part !== null)
    .join(', ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** How hard the sheet's exercises should be: the reps in reserve that most of them have. Holds have none. */
export function usualReserve(exercises: readonly PrescribedExercise[]): number | null {
  const reserves = exercises.flatMap(({ rir }) => rir ?? [])
  const count = (reserve: number) => reserves.filter((other) => other === reserve).length
  return reserves.reduce<number | null>((best, reserve) => (best === null || count(reserve) > count(best) ? reserve : best), null)
}

/** The catalogue's name; an exercise it does not know is named by its id. */
export const exerciseName = ({ exercise }: PrescribedExercise) => getExercise(exercise)?.name ?? exercise

/** Three seconds down, a pause, seconds up; tempos that are a word are said by the exercise's own steps. */
function tempoWords({ tempo, holdSec }: PrescribedExercise): string | null {
  const parts = /^(\d+)-(\d+)-(\d+)/.exec(tempo ?? '')
  if (!parts || holdSec !== null) return null
  const [, down, pause, up] = parts
  return `${down} s down, ${pause === '0' ? '' : `${pause} s pause, `}${up} s up`
}

const restWords = (restSec: number) => (restSec < 120 ? `${restSec} s` : `${restSec / 60} min`)

function bendWords(range: readonly [number, number] | null): string | null {
  if (range === null) return null
  const [from, to] = range
  if (to === 0) return 'knee straight'
  if (from === to) return `knee bent to ${to}°`
  return from === 0 ? `bend to ${to}° at most` : `bend from ${from}° to ${to}°`
}
