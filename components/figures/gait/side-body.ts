import { beside, centreLine, limb, type Girth } from '../geometry/limb'
import { add, radians, type Point } from '../geometry/plane'

/** A runner from the side at first contact, running to the right, in centimetres of runner: y up, the floor at 0. */
export interface SideBody {
  readonly hip: Point
  readonly shoulder: Point
  readonly neck: Point
  readonly head: Point
  /** The leg that lands. */
  readonly knee: Point
  readonly ankle: Point
  readonly shinDeg: number
  readonly thighDeg: number
  /** The leg behind. */
  readonly farKnee: Point
  readonly farAnkle: Point
  readonly trunkDeg: number
  readonly trunk: readonly Point[]
  /** A place beside the trunk: how far up it (0 to 1), then how far back. */
  readonly onTrunk: (share: number, back: number) => Point
}

/** Up, turned forwards by so many degrees. */
export const upwards = (deg: number): Point => [Math.sin(radians(deg)), Math.cos(radians(deg))]
/** Down, turned forwards by so many degrees. */
export const downwards = (deg: number): Point => [Math.sin(radians(deg)), -Math.cos(radians(deg))]

/** Points turned about a place and moved there; positive turns towards the back. */
export function turnedAbout(at: Point, deg: number, points: readonly Point[]): Point[] {
  const [s, c] = [Math.sin(radians(deg)), Math.cos(radians(deg))]
  return points.map(([x, y]) => [at[0] + x * c - y * s, at[1] + x * s + y * c])
}

export function sideBody(trunkDeg: number, shinDeg: number): SideBody {
  const thighDeg = 26 + shinDeg * 0.12
  const hip: Point = [-6, 41 * Math.cos(radians(thighDeg)) + 41 * Math.cos(radians(shinDeg)) + 8.6]
  const knee = add(hip, downwards(thighDeg), 41)
  const farKnee = add(hip, downwards(-9), 41)
  const up = upwards(trunkDeg)
  const shoulder = add(hip, up, 50)
  const neck = add(shoulder, upwards(trunkDeg * 0.8 + 8), 8)
  const trunk = centreLine([add(hip, up, -7), hip, add(hip, up, 20), add(hip, up, 38), shoulder, neck])
  return {
    hip,
    shoulder,
    neck,
    head: add(neck, upwards(trunkDeg * 0.4 + 16), 12),
    knee,
    ankle: add(knee, downwards(shinDeg), 41),
    shinDeg,
    thighDeg,
    farKnee,
    farAnkle: add(farKnee, downwards(-96), 40),
    trunkDeg,
    trunk,
    onTrunk: (share, back) => beside(trunk, share, back),
  }
}

const THIGH: readonly Girth[] = [
  [0, 9.4, 8.4],
  [0.18, 9, 8.2],
  [0.45, 7.6, 7.4],
  [0.75, 5.9, 6],
  [0.92, 5.3, 5.5],
  [0.99, 4.6, 4.8],
  [1, 2.6, 2.8],
]

const SHIN: readonly Girth[] = [
  [0, 3.4, 3.4],
  [0.04, 4.7, 4.8],
  [0.14, 4.7, 5.3],
  [0.3, 4.3, 6.2],
  [0.48, 3.8, 5.5],
  [0.74, 3, 3.6],
  [0.92, 2.7, 3],
  [1, 2.8, 3],
]

export const farLeg = ({ hip, farKnee, farAnkle }: SideBody): Point[][] => [limb([hip, farKnee], THIGH), limb([farKnee, farAnkle], SHIN)]

const LANDING_LEG: readonly Girth[] = [
  [0.08, 9.2, 8],
  [0.2, 8.2, 8],
  [0.32, 7, 7.2],
  [0.42, 5.7, 5.9],
  [0.49, 5.3, 5.6],
  [0.54, 5.2, 4.9],
  [0.6, 4.7, 5.3],
  [0.68, 4.2, 6.1],
  [0.76, 3.8, 5.3],
  [0.87, 3, 3.6],
  [0.96, 2.7, 3],
  [1, 2.8, 3],
]

/** The leg that lands, hip to ankle as one shape. */
export const landingLeg = ({ hip, knee, ankle, thighDeg, shinDeg }: SideBody): Point[] =>
  limb([hip, add(hip, downwards(thighDeg - 1.5), 20), knee, add(knee, downwards(shinDeg + 2), 20), ankle], LANDING_LEG)

const TRUNK: readonly Girth[] = [
  [0, 8, 7.6],
  [0.1, 11, 9],
  [0.2, 10.6, 9],
  [0.36, 8.4, 8.8],
  [0.48, 8.4, 9.6],
  [0.64, 9.8, 11],
  [0.76, 10, 10.4],
  [0.86, 9, 7.4],
  [0.94, 6.6, 4.6],
  [1, 3.4, 3],
]

export const torso = ({ hip, shoulder, neck, trunkDeg }: SideBody): Point[] => {
  const up = upwards(trunkDeg)
  return limb([add(hip, up, -7), hip, add(hip, up, 20), add(hip, up, 38), shoulder, neck], TRUNK)
}

const VEST: readonly (readonly [number, number])[] = [
  [0.24, 10],
  [0.36, 8.8],
  [0.48, 8.7],
  [0.64, 10],
  [0.76, 10.3],
  [0.86, 8.8],
  [0.93, 5.2],
  [0.955, 2],
  [0.93, -2.4],
  [0.885, -5.4],
  [0.87, -7.2],
  [0.76, -10.6],
  [0.64, -11.3],
  [0.48, -9.8],
  [0.36, -9],
  [0.24, -9.2],
]

export const sideVest = (body: SideBody): Point[] => VEST.map(([share, back]) => body.onTrunk(share, back))

/** Upper arm, forearm and hand: the upper arm so many degrees forward of hanging, the forearm of hanging too. */
export function sideArm({ shoulder, trunkDeg }: SideBody, upperDeg: number, foreDeg: number): Point[][] {
  const top = add(shoulder, upwards(trunkDeg), -2)
  const [along, on] = [downwards(upperDeg), downwards(foreDeg)]
  const elbow = add(top, along, 27)
  const wrist = add(elbow, on, 22)
  const upper: Girth[] = [
    [0, 2.4],
    [0.1, 4.8],
    [0.35, 4.6],
    [0.7, 3.6],
    [0.9, 3.5],
    [1, 1.6],
  ]
  const fore: Girth[] = [
    [0, 2],
    [0.12, 3.5],
    [0.35, 3.8],
    [0.75, 2.8],
    [1, 2.2],
  ]
  const hand: Girth[] = [
    [0, 2],
    [0.3, 3.2],
    [0.7, 3.3],
    [0.95, 2.4],
    [1, 1.2],
  ]
  return [
    limb([add(top, along, -2.5), add(top, along, 12), elbow, add(elbow, along, 2.6)], upper),
    limb([add(elbow, on, -2), add(elbow, on, 9), wrist], fore),
    limb([wrist, add(wrist, downwards(foreDeg + 8), 7.6)], hand),
  ]
}
