import { beside, centreLine, limb, placeOn, type Girth } from '../geometry/limb'
import { add, mix, radians, type Point } from '../geometry/plane'

/**
 * A runner from behind, standing on one leg, in centimetres of runner: x to the right, y up, the floor at 0.
 * The pelvis turns about the standing hip by the drop; the spine bends back to keep the head over the foot.
 */
export interface BehindBody {
  /** -1 when the left leg stands, 1 when the right one does: the side of the picture that the standing leg is on. */
  readonly towards: -1 | 1
  readonly hipStanding: Point
  readonly hipFree: Point
  readonly kneeStanding: Point
  readonly kneeFree: Point
  readonly ankle: Point
  readonly neck: Point
  readonly spine: readonly Point[]
  /** A place on the pelvis: along it towards the free side, then up from it. */
  readonly onPelvis: (along: number, up: number) => Point
  /** A place beside the spine: how far up it (0 to 1), then how far to the left of the way up. */
  readonly onSpine: (share: number, sideways: number) => Point
}

export function behindBody(side: 'left' | 'right', dropDeg: number): BehindBody {
  const towards = side === 'left' ? -1 : 1
  const shift = Math.max(-2, Math.min(16, dropDeg)) * 0.28
  const along: Point = [-towards * Math.cos(radians(dropDeg)), -Math.sin(radians(dropDeg))]
  const up: Point = [-towards * Math.sin(radians(dropDeg)), Math.cos(radians(dropDeg))]
  const hipStanding: Point = [towards * (7.6 + shift), 84]
  const middle = add(hipStanding, along, 9)
  const hipFree = add(middle, along, 9)
  const onPelvis = (a: number, b: number) => add(add(middle, along, a), up, b)
  const neck: Point = [middle[0] * 0.55 + towards * dropDeg * 0.1, 143]
  const chest: Point = [mix(middle[0], neck[0], 0.62) - towards * dropDeg * 0.05, 118]
  const spine = centreLine([onPelvis(0, -7), onPelvis(0, 6), onPelvis(0, 18), chest, [neck[0], 133], neck])
  return {
    towards,
    hipStanding,
    hipFree,
    kneeStanding: [towards * (5.4 + shift * 0.35), 46],
    kneeFree: [hipFree[0] + towards * 0.9, hipFree[1] - 37],
    ankle: [towards * 3.4, 9],
    neck,
    spine,
    onPelvis,
    onSpine: (share, sideways) => beside(spine, share, sideways),
  }
}

const STANDING_LEG: readonly Girth[] = [
  [0.17, 6.6, 7.2],
  [0.22, 7.6, 8.2],
  [0.3, 7.2, 7.9],
  [0.42, 5.8, 6.3],
  [0.5, 5, 5.3],
  [0.57, 5, 5.2],
  [0.67, 6, 5.5],
  [0.76, 5.3, 4.6],
  [0.88, 3.3, 3.2],
  [0.95, 2.7, 2.8],
  [1, 3, 3.1],
]

/** The standing leg, hip to ankle; its outline is fuller on the outside. */
export function standingLeg({ towards, hipStanding, kneeStanding, ankle }: BehindBody): Point[] {
  const thigh: Point = [mix(hipStanding[0], kneeStanding[0], 0.5) + towards * 0.6, 65]
  const calf: Point = [mix(kneeStanding[0], ankle[0], 0.5) + towards * 0.5, 27]
  const girths = towards < 0 ? STANDING_LEG : STANDING_LEG.map(([t, left, right]): Girth => [t, right ?? left, left])
  return limb([hipStanding, thigh, kneeStanding, calf, ankle], girths)
}

/** The free thigh; its shin points away behind the knee. */
export function freeThigh({ hipFree, kneeFree }: BehindBody): Point[] {
  const middle: Point = [mix(hipFree[0], kneeFree[0], 0.5), mix(hipFree[1], kneeFree[1], 0.5)]
  return limb(
    [hipFree, middle, kneeFree],
    [
      [0.25, 7.6],
      [0.5, 7.5],
      [0.72, 6.4],
      [0.88, 5.7],
      [0.97, 5.2],
      [1, 3.2],
    ],
  )
}

/** The free calf, seen end on. */
export const freeCalf = ({ kneeFree }: BehindBody): Point[] =>
  Array.from({ length: 8 }, (_, index): Point => {
    const angle = radians(index * 45)
    return [kneeFree[0] + 5.7 * Math.cos(angle), kneeFree[1] + 2.8 + 6.6 * Math.sin(angle)]
  })

/** Places the sole of the free foot, which points at the viewer with the toes down. */
export const soleOfFreeFoot =
  ({ kneeFree, towards }: BehindBody) =>
  ([across, along]: Point): Point => [kneeFree[0] - towards * across * 0.95, kneeFree[1] + 6.4 - along * 0.84]

const TRUNK: readonly (readonly [number, number])[] = [
  [0, 10],
  [0.12, 13.4],
  [0.22, 13.4],
  [0.34, 12.8],
  [0.44, 12.6],
  [0.58, 14.4],
  [0.72, 16.4],
  [0.82, 17.4],
  [0.9, 17.6],
  [0.95, 15.4],
  [0.985, 10],
  [1, 5],
]

const VEST: readonly (readonly [number, number])[] = [
  [0.24, 13.4],
  [0.34, 13.1],
  [0.44, 12.9],
  [0.58, 14.6],
  [0.69, 15.6],
  [0.78, 12.4],
  [0.87, 9.8],
  [0.94, 9.7],
  [0.99, 8.6],
  [0.985, 5.4],
  [0.93, 3.4],
  [0.9, 0],
]

const mirrored = (body: BehindBody, rows: readonly (readonly [number, number])[]) => [
  ...rows.map(([share, width]) => body.onSpine(share, width)),
  ...[...rows].reverse().map(([share, width]) => body.onSpine(share, -width)),
]

export const trunk = (body: BehindBody) => mirrored(body, TRUNK)
export const vest = (body: BehindBody) => mirrored(body, VEST)

/** Forearm, hand and upper arm of one side, bent as in running. */
export function arm(body: BehindBody, outward: -1 | 1): Point[][] {
  const shoulder = body.onSpine(0.9, -outward * 14.6)
  const elbow: Point = [shoulder[0] + outward * 10.8, shoulder[1] - 24]
  const wrist: Point = [elbow[0] - outward * 8, elbow[1] + 1.4]
  const bulge: Point = [mix(shoulder[0], elbow[0], 0.42) + outward * 1.4, mix(shoulder[1], elbow[1], 0.42)]
  const forearm: Girth[] = [
    [0, 3.4],
    [0.5, 3.3],
    [0.9, 2.8],
    [1, 2.2],
  ]
  const hand: Girth[] = [
    [0, 2],
    [0.3, 3.3],
    [0.75, 3.1],
    [1, 1.4],
  ]
  const upper: Girth[] = [
    [0, 3],
    [0.1, 5],
    [0.3, 4.8],
    [0.55, 4],
    [0.78, 3.4],
    [0.9, 3.5],
    [0.97, 2.9],
    [1, 1.2],
  ]
  return [
    limb([add(elbow, [-outward, 1]), add(elbow, [-outward * 4, 2.6]), wrist], forearm),
    limb([wrist, add(wrist, [-outward * 3.6, 3.4])], hand),
    limb([add(shoulder, [-outward * 1.2, 3]), bulge, elbow, add(elbow, [outward * 0.2, -3])], upper),
  ]
}

/** The places on a straight hem across a leg: how far to the left of the way down. */
export function hem(joints: readonly [Point, Point], share: number): (sideways: number) => Point {
  const place = placeOn(centreLine(joints), share)
  return (sideways) => add(place.at, place.left, sideways)
}
