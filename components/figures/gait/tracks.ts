import { clamp } from '../geometry/plane'

/** Where a shoe lands against the midline; null when nobody has recorded it. */
export type Crossing = 'clear' | 'touches-midline' | 'crosses-midline' | null

/** How far each heel's centre lies on its own side of the midline, in centimetres; negative is across it. */
export interface Tracks {
  readonly left: number
  readonly right: number
}

/** How far a print reaches from its heel's centre towards the midline: the inner edge at the ball of a foot that turns out a little. */
const INWARD_REACH_CM = 3.3

/**
 * The heel distances from the midline at which a print of this shape shows what was recorded: clear of the line, over it by less than
 * half, or half the shoe and more across it.
 */
const PLACE: Record<NonNullable<Crossing>, readonly [number, number]> = {
  clear: [INWARD_REACH_CM + 0.2, Infinity],
  'touches-midline': [0.4, INWARD_REACH_CM - 0.3],
  'crosses-midline': [-Infinity, 0],
}

/** Without a measured width each print stands where its own answer puts it, and well clear when that is missing too. */
const UNMEASURED: Record<NonNullable<Crossing>, number> = { clear: 5.5, 'touches-midline': 2.4, 'crosses-midline': -0.5 }

/**
 * Places both heels about the midline. The distance between them is always the measured step width; the midline moves between them so
 * that each print shows its crossover as nearly as that width allows. Answers that cannot both be true at that width share the error.
 */
export function placeTracks(crossing: { left: Crossing; right: Crossing }, stepWidthCm: number | null, furthestCm: number): Tracks {
  if (stepWidthCm === null) return { left: UNMEASURED[crossing.left ?? 'clear'], right: UNMEASURED[crossing.right ?? 'clear'] }
  const half = stepWidthCm / 2
  const [leftLow, leftHigh] = crossing.left === null ? [-Infinity, Infinity] : PLACE[crossing.left]
  const [rightLow, rightHigh] = crossing.right === null ? [-Infinity, Infinity] : PLACE[crossing.right]
  const shift = nearestToNone([half - leftHigh, half - leftLow], [rightLow - half, rightHigh - half])
  const room = furthestCm - Math.abs(half)
  const moved = clamp(shift, -room, room)
  return { left: half - moved, right: half + moved }
}

/** The number nearest to 0 in both ranges; when they do not meet, the one half-way between them. */
function nearestToNone(a: readonly [number, number], b: readonly [number, number]): number {
  const low = Math.max(a[0], b[0])
  const high = Math.min(a[1], b[1])
  return low <= high ? clamp(0, low, high) : (low + high) / 2
}
