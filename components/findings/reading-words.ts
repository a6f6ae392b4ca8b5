import type { ObservationSide } from '@/lib/clinical/measures/types'
import type { Interpretation } from '@/lib/clinical/screening/types'
import type { FindingsPage, MeasureTable } from '@/lib/findings/types'
import { levelWords } from './level-words'
import { valueWords } from './value-words'

/** Which number a source belongs to. */
export interface Place {
  readonly measure: string
  readonly side: ObservationSide
  readonly of?: string
}

export const placeKey = ({ measure, side, of = '' }: Place) => `${measure} ${side} ${of}`

/** "Pelvic drop, left", "Symmetry, knee extension". */
export function placeWords({ measure, side, of }: Place, measures: MeasureTable): string {
  if (of !== undefined) return `Symmetry, ${lowerFirst(measures[of]?.label ?? of)}`
  const label = measures[measure]?.label ?? measure
  return side === 'none' ? label : `${label}, ${side}`
}

/** The same inside a sentence: "pelvic drop (left)", "symmetry of knee extension". */
export function inlineWords(place: Place, measures: MeasureTable): string {
  const { measure, side, of } = place
  if (of !== undefined) return `symmetry of ${lowerFirst(measures[of]?.label ?? of)}`
  const label = lowerFirst(measures[measure]?.label ?? measure)
  return side === 'none' ? label : `${label} (${side})`
}

/** A reading's value as it is shown: "9°", "Crosses", "2 of 8". */
export function readingWords({ measure, value, unit }: Pick<Interpretation, 'measure' | 'value' | 'unit'>, measures: MeasureTable): string {
  const facts = measures[measure]
  if (facts?.value.kind === 'choices' && Array.isArray(value)) return `${value.length} of ${facts.value.options.length}`
  return valueWords(value, unit, facts)
}

const WORST_FIRST = ['severe', 'flag', 'deficit', 'unresolved', 'borderline', 'context', 'typical'] as const

/** Everything that was read of a measure, its symmetry included, the worst first; on equal terms the sore side first. */
export function readingsOf(measure: string, { result, episode }: Pick<FindingsPage, 'result' | 'episode'>): readonly Interpretation[] {
  const own = result.interpretations.filter((each) => each.measure === measure || each.of === measure)
  const place = ({ level, side }: Interpretation) => 2 * WORST_FIRST.indexOf(level) + (side === episode.side ? 0 : 1)
  return own.toSorted((a, b) => place(a) - place(b))
}

/** "Pelvic drop, left 9°, outside usual range". */
export function saidReading(reading: Interpretation, measures: MeasureTable): string {
  const level = levelWords(reading.level)
  return [`${placeWords(reading, measures)} ${readingWords(reading, measures)}`, level?.words.toLowerCase()].filter(Boolean).join(', ')
}

/** "Knee extension" inside a sentence; "PSFS" stays as it is. */
export function lowerFirst(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words
}

/** "a, b and c". */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}
