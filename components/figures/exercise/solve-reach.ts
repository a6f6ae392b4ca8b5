import { clamp } from '../geometry/plane'
import { add3, dot, length3, sub3, times, unit, type Vec } from './space'

export interface Reach {
  readonly from: Vec
  readonly goal: Vec
  readonly upper: number
  readonly lower: number
  /** The way the middle joint points. */
  readonly pole: Vec
}

/** Two links that reach from one place towards another: the middle joint, the end, and by how much the end falls short. */
export function reach({ from, goal, upper, lower, pole }: Reach): { middle: Vec; end: Vec; miss: number } {
  const gap = sub3(goal, from)
  const wanted = length3(gap)
  const far = clamp(wanted, Math.abs(upper - lower) + 0.01, upper + lower - 0.01)
  const way = unit(gap)
  const along = (upper * upper - lower * lower + far * far) / (2 * far)
  const aside = Math.sqrt(Math.max(0, upper * upper - along * along))
  const out = unit(sub3(pole, times(way, dot(pole, way))))
  const middle = add3(from, add3(times(way, along), times(out, aside)))
  return { middle, end: add3(from, times(way, far)), miss: Math.max(0, wanted - far) }
}
