import type { Shape } from '../drawing'
import { smooth } from '../geometry/curve'
import { limb, placeOn, centreLine } from '../geometry/limb'
import { circle, coordinate } from '../geometry/path'
import { add, type Point } from '../geometry/plane'
import { joined, path } from '../shapes'
import { farLeg, landingLeg, sideArm, sideVest, torso, turnedAbout, upwards, type SideBody } from './side-body'
import type { RunnerPaint } from './behind-runner'

/** A shoe from the side, toes to the right: the ankle at 0 0, the floor 8 below it. */
const SHOE: readonly Point[] = [
  [-4.4, 3.4],
  [-5.9, 0.4],
  [-6.9, -3.4],
  [-6.8, -6.6],
  [-4.4, -8],
  [4, -7.8],
  [12, -8],
  [18.4, -7.7],
  [20.8, -6.2],
  [19.6, -4],
  [14.4, -2.6],
  [9, -0.2],
  [5.2, 3],
  [4, 4.4],
  [0, 2.6],
]

const MIDSOLE: readonly Point[] = [
  [-7.2, -5],
  [-7, -7.4],
  [-4.4, -8.6],
  [4, -8.3],
  [12, -8.5],
  [18.6, -8.2],
  [21.2, -6.4],
  [20.4, -5.2],
  [15, -5.7],
  [8, -5.6],
  [0, -5.4],
  [-4, -5],
]

const FACE: readonly Point[] = [
  [0, 11],
  [5.4, 9.3],
  [8.2, 4.8],
  [8.6, 1.8],
  [10.7, -1.6],
  [8.8, -2.9],
  [9, -5],
  [8, -8.2],
  [4.6, -9.8],
  [0, -7.6],
  [-4, -9],
  [-7.2, -6],
  [-9, 0],
  [-7.4, 7],
]

const HAIR: readonly Point[] = [
  [1.5, 11.8],
  [6.4, 9.8],
  [8.6, 5.6],
  [5.6, 5.4],
  [3.2, 3],
  [1.8, 1.4],
  [0.4, 1.6],
  [-0.6, -1.2],
  [-1.6, -4.4],
  [-4.2, -8.4],
  [-7.6, -6.6],
  [-10, 0],
  [-8.2, 8],
  [-3.4, 11.6],
]

/** The runner from the side, far parts first. */
export function sideRunner(body: SideBody, paint: RunnerPaint): Shape[] {
  const { place, side, lineWidth } = paint
  const edge = { stroke: 'figure-edge', strokeWidth: lineWidth } as const
  const curve = (points: readonly Point[]) => smooth(points.map(place))
  const scale = Math.abs(place([1, 0])[0] - place([0, 0])[0])
  const far = { fill: 'figure-top', ...edge } as const
  const skin = { fill: 'figure-skin', ...edge } as const
  const knee = circle(place(body.farKnee), 5.2 * scale)
  const shoe = (at: Point, deg: number) => [
    path(curve(turnedAbout(at, deg, SHOE)), { fill: 'card', ...edge }),
    path(curve(turnedAbout(at, deg, MIDSOLE)), { fill: 'figure-hair' }),
  ]
  const nod = -body.trunkDeg * 0.35
  const head = [torso(body), nape(body), turnedAbout(body.head, nod, FACE)].map(curve)
  return [
    ...joined(sideArm(body, 32, 120).map(curve), far),
    ...joined([...farLeg(body).map(curve), knee], far),
    ...shoe(body.farAnkle, -118),
    path(farShorts(body, place), { fill: 'figure-hair', ...edge }),
    ...joined(head, skin),
    path(curve(sideVest(body)), { fill: 'figure-top', ...edge }),
    path(curve(turnedAbout(body.head, nod, HAIR)), { fill: 'figure-hair' }),
    path(curve(landingLeg(body)), { fill: `${side}-soft`, stroke: side, strokeWidth: lineWidth * 1.33 }),
    ...shoe(body.ankle, 9 + body.shinDeg * 0.25),
    path(nearShorts(body, place), { fill: 'figure-shorts', ...edge }),
    ...joined(sideArm(body, -42, 52).map(curve), skin),
  ]
}

const nape = ({ shoulder, neck, head, trunkDeg }: SideBody): Point[] =>
  limb(
    [add(shoulder, upwards(trunkDeg)), neck, add(head, [-1.8, -3])],
    [
      [0, 8.2, 4],
      [0.3, 6.2, 4.4],
      [0.6, 5.2, 4.5],
      [1, 4.8, 4.6],
    ],
  )

/** Points on the hem of the shorts: how far to the left of the way down the thigh. */
function hem(hip: Point, knee: Point): (sideways: number) => Point {
  const { at, left } = placeOn(centreLine([hip, knee]), 0.46)
  return (sideways) => add(at, left, sideways)
}

function nearShorts({ hip, knee, onTrunk }: SideBody, place: RunnerPaint['place']): string {
  const xy = (point: Point) => place(point).map(coordinate).join(' ')
  const at = hem(hip, knee)
  const [back, front] = [onTrunk(0.31, 9.6), onTrunk(0.31, -9.2)]
  const seat = `M${xy(back)}Q${xy(onTrunk(0.16, 12))} ${xy(add(hip, [-9.8, -6]))}Q${xy(add(at(-8.3), [-2.2, 4]))} ${xy(at(-8.3))}`
  return `${seat}L${xy(at(8.3))}Q${xy(add(at(8.3), [-0.5, 9]))} ${xy(front)}Q${xy(onTrunk(0.295, 0))} ${xy(back)}Z`
}

function farShorts({ hip, farKnee, onTrunk }: SideBody, place: RunnerPaint['place']): string {
  const xy = (point: Point) => place(point).map(coordinate).join(' ')
  const at = hem(hip, farKnee)
  return `M${xy(onTrunk(0.12, 10.6))}Q${xy(add(at(-8.4), [-0.6, 8]))} ${xy(at(-8.4))}L${xy(at(8.4))}L${xy(add(hip, [6, -4]))}Z`
}
