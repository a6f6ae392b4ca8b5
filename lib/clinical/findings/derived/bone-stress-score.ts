import { numberOf, valuesOf, wordOf } from '../answers'
import type { Answers } from '../answers'
import { measureOf } from '../../measures/registry'
import type { MeasureId } from '../../measures/registry'
import type { DerivedValue } from './derived-value'

/**
 * Clinical prediction rule for bone stress injury: tender bone 3, earlier injury 2, high arches 2, more volume 1.
 * Either leg's tender bone counts. Unknown, not done and missing add nothing and are named in the note; null when nothing was answered.
 * Source: Nye 2020; 3 or more calls for imaging. A tender bone with a recent rise in volume gives 4.
 */
export function deriveBoneStressScore(answers: Answers): DerivedValue | null {
  const items = [
    { id: 'bsi-focal-bony-tenderness', points: tendernessPoints(answers) },
    { id: 'bsi-previous-count', points: earlierPoints(answers) },
    { id: 'bsi-pes-cavus', points: yesPoints(answers, 'bsi-pes-cavus', 2) },
    { id: 'bsi-recent-volume-increase', points: yesPoints(answers, 'bsi-recent-volume-increase', 1) },
  ] as const
  const missing = items.filter(({ points }) => points === null).map(({ id }) => measureOf(id).label.toLowerCase())
  if (missing.length === items.length) return null
  const value = items.reduce((sum, { points }) => sum + (points ?? 0), 0)
  const answered = items.length - missing.length
  const note = missing.length === 0 ? undefined : `not answered: ${missing.join(', ')}`
  return { measure: 'bsi-cpr-score', side: 'none', value, answered, outOf: items.length, ...(note === undefined ? {} : { note }) }
}

function tendernessPoints(answers: Answers): number | null {
  const spots = valuesOf(answers, 'bsi-focal-bony-tenderness').filter(({ value }) => value !== 'not-done')
  if (spots.some(({ value }) => value !== 'none')) return 3
  const isPalpated = answers.symptomaticSides.every((side) => spots.some((spot) => spot.side === side))
  return isPalpated ? 0 : null
}

function earlierPoints(answers: Answers): number | null {
  const count = numberOf(answers, 'bsi-previous-count')
  return count === null ? null : count >= 1 ? 2 : 0
}

function yesPoints(answers: Answers, id: MeasureId, points: number): number | null {
  const word = wordOf(answers, id)
  return word === 'yes' ? points : word === 'no' ? 0 : null
}
