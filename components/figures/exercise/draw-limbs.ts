import { chain, hull, type Disc } from '../geometry/hull'
import { clamp } from '../geometry/plane'
import type { Camera } from './camera'
import type { Side } from './joint'
import { armOf, signOf, type Skeleton } from './skeleton'
import { add3, dot, mix3, sub3, times, turned, unit, type Vec } from './space'

/** One row of a limb's shape: how far along, how thick, how far it bulges. */
type Row = readonly [along: number, radius: number, bulge?: number]

interface Tube {
  readonly from: Vec
  readonly to: Vec
  readonly rows: readonly Row[]
  /** The way the bulge goes. */
  readonly bulge?: Vec
  readonly steps?: number
}

const NONE: Vec = [0, 0, 0]

/** Circles along a limb whose size and bulge follow a smooth profile. */
function tube(camera: Camera, { from, to, rows, bulge = NONE, steps = 7 }: Tube): string {
  const discs = Array.from({ length: steps + 1 }, (_, step): Disc => {
    const along = step / steps
    const [radius, out] = profile(rows, along)
    return camera.disc(add3(mix3(from, to, along), times(bulge, out)), radius)
  })
  return chain(discs)
}

/** Thickness and bulge at a share of a limb's length: a smooth line through the rows. */
function profile(rows: readonly Row[], along: number): readonly [number, number] {
  let index = 0
  while (index < rows.length - 2 && along > (rows[index + 1] as Row)[0]) index++
  const at = (place: number) => rows[clamp(place, 0, rows.length - 1)] as Row
  const [before, from, to, next] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
  const t = (along - from[0]) / (to[0] - from[0])
  const smooth = (column: 1 | 2) => {
    const [a, b, c, d] = [before[column] ?? 0, from[column] ?? 0, to[column] ?? 0, next[column] ?? 0]
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
  }
  return [smooth(1), smooth(2)]
}

const THIGH: readonly Row[] = [
  [0, 5.7],
  [0.4, 5.05, 0.25],
  [0.75, 4.05, 0.15],
  [1, 3.5],
]

const CALF: readonly Row[] = [
  [0, 3.5],
  [0.28, 3.65, 0.75],
  [0.7, 2.6, 0.25],
  [1, 2.15],
]

/** Thigh, calf and shoe of one leg. */
export function legPath(skeleton: Skeleton, side: Side, camera: Camera): string {
  const leg = skeleton[side]
  const axis = unit(sub3(leg.ankle, leg.knee))
  const forward = unit(sub3(leg.ball, leg.heel))
  const back = times(unit(sub3(forward, times(axis, dot(forward, axis)))), -1)
  const seat = add3(leg.hip, turned(skeleton.pelvisTurn, [signOf(side) * 0.5, -0.8, -0.9]))
  const wide = (place: Vec, by: number, radius: number) => camera.disc(add3(place, times(leg.across, by)), radius)
  const balls = [wide(leg.ball, 0.9, 1.9), wide(leg.ball, -0.9, 1.9)]
  return [
    tube(camera, { from: seat, to: leg.knee, rows: THIGH, bulge: times(back, -1) }),
    tube(camera, { from: leg.knee, to: leg.ankle, rows: CALF, bulge: back }),
    hull([camera.disc(leg.heel, 2.3), camera.disc(leg.ankle, 2.3), camera.disc(leg.instep, 2), ...balls]),
    hull([...balls, wide(leg.toe, 0.7, 1.5), wide(leg.toe, -0.7, 1.5)]),
  ].join('')
}

const UPPER_ARM: readonly Row[] = [
  [0, 3.4],
  [0.35, 3.05],
  [1, 2.4],
]

const CUT_UPPER_ARM: readonly Row[] = [
  [0, 2.8],
  [1, 2.4],
]

const FOREARM: readonly Row[] = [
  [0, 2.4],
  [0.25, 2.5],
  [1, 1.7],
]

/** One arm and its hand. `from` leaves out the part next to the shoulder, so that an outline does not cut the arm off the body. */
export function armPath(skeleton: Skeleton, side: Side, view: { readonly camera: Camera; readonly from?: number }): string {
  const { camera, from = 0 } = view
  const { shoulder, elbow, wrist, hand } = armOf(skeleton, side)
  const upper: Tube =
    from > 0
      ? { from: mix3(shoulder, elbow, from), to: elbow, rows: CUT_UPPER_ARM, steps: 3 }
      : { from: shoulder, to: elbow, rows: UPPER_ARM }
  return [
    tube(camera, upper),
    tube(camera, { from: elbow, to: wrist, rows: FOREARM, steps: 5 }),
    hull([camera.disc(wrist, 1.8), camera.disc(mix3(wrist, hand, 0.55), 2.1), camera.disc(hand, 1.6)]),
  ].join('')
}
