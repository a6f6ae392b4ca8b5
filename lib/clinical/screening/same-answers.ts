import type { Answer } from './types'

/** Answers that stand now and did not then: a new one, or one with another value. A side of `none` is no side. */
export function newAnswers(then: readonly Answer[], now: readonly Answer[]): readonly Answer[] {
  const known = new Set(then.map(keyOf))
  return now.filter((answer) => !known.has(keyOf(answer)))
}

/** Answers that differ between then and now, whichever of the two has them. */
export function changedAnswers(then: readonly Answer[], now: readonly Answer[]): readonly Answer[] {
  return [...newAnswers(then, now), ...newAnswers(now, then)]
}

const keyOf = ({ measure, side = 'none', value }: Answer) =>
  JSON.stringify([measure, side, typeof value === 'object' ? [...value].sort() : value])
