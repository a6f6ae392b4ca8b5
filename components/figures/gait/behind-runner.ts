import type { Shape } from '../drawing'
import { smooth } from '../geometry/curve'
import { coordinate, ellipse, segment } from '../geometry/path'
import { add, between, type Point } from '../geometry/plane'
import { joined, path } from '../shapes'
import { arm, freeCalf, freeThigh, hem, soleOfFreeFoot, standingLeg, trunk, vest, type BehindBody } from './behind-body'
import { hair, headAndNeck } from './behind-head'
import { FOREFOOT_PAD, HEEL_PAD, SOLE } from './sole'

/** Carries centimetres of runner onto the drawing. */
export type Placer = (point: Point) => Point

export interface RunnerPaint {
  readonly side: 'left' | 'right'
  readonly place: Placer
  readonly lineWidth: number
}

/** The runner himself, far parts first: floor, standing leg, trunk and arms, clothes, the sole of the free foot. */
export function behindRunner(body: BehindBody, paint: RunnerPaint): Shape[] {
  const { place, lineWidth } = paint
  const edge = { stroke: 'figure-edge', strokeWidth: lineWidth } as const
  const curve = (points: readonly Point[]) => smooth(points.map(place))
  const bare = [freeThigh(body), trunk(body), ...arm(body, -1), ...arm(body, 1), ...headAndNeck(body)].map(curve)
  const sole = (points: readonly Point[]) => curve(points.map(soleOfFreeFoot(body)))
  return [
    ...standingShapes(body, paint),
    ...joined(bare, { fill: 'figure-skin', ...edge }),
    path(curve(vest(body)), { fill: 'figure-top', ...edge }),
    ...shorts(body, paint),
    path(curve(freeCalf(body)), { fill: 'figure-skin', ...edge }),
    path(sole(SOLE), { fill: 'card', ...edge }),
    path(sole(HEEL_PAD) + sole(FOREFOOT_PAD), { fill: 'figure-shorts' }),
    path(curve(hair(body)), { fill: 'figure-hair' }),
  ]
}

const SHOE: readonly Point[] = [
  [-3.1, 12.2],
  [-3.9, 8],
  [-4.4, 3.6],
  [0, 2.6],
  [4.4, 3.6],
  [3.9, 8],
  [3.1, 12.2],
  [0, 10.6],
]

const MIDSOLE: readonly Point[] = [
  [-4.4, 4],
  [-5, 1.4],
  [-4.3, -0.2],
  [4.3, -0.2],
  [5, 1.4],
  [4.4, 4],
  [0, 3.2],
]

/** Toes that show beside the heel, on the outside. */
const TOES: readonly Point[] = [
  [0, 0.6],
  [3.4, 0.4],
  [6.9, 1],
  [6.9, 3.6],
  [4, 6],
  [0, 7],
]

function standingShapes(body: BehindBody, { side, place, lineWidth }: RunnerPaint): Shape[] {
  const edge = { stroke: 'figure-edge', strokeWidth: lineWidth } as const
  const [x] = body.ankle
  const { kneeStanding: knee, towards } = body
  const onFloor = (points: readonly Point[], mirror = 1) => smooth(points.map(([dx, y]) => place([x + dx * mirror, y])))
  const creases: Point[] = [
    [knee[0] - 3, knee[1] + 0.6],
    [knee[0], knee[1] - 0.6],
    [knee[0] + 3.2, knee[1] + 0.4],
  ]
  const unit = place([1, 0])[0] - place([0, 0])[0]
  return [
    path(ellipse(place([x, -0.4]), [26 * unit, 2 * unit]), { fill: 'wash' }),
    path(onFloor(TOES, towards), { fill: 'card', ...edge }),
    path(smooth(standingLeg(body).map(place)), { fill: `${side}-soft`, stroke: side, strokeWidth: lineWidth * 1.33 }),
    path(smooth(creases.map(place), false), { stroke: side, strokeWidth: lineWidth * 0.83 }),
    path(onFloor(SHOE), { fill: 'card', ...edge }),
    path(onFloor(MIDSOLE), { fill: 'figure-hair' }),
  ]
}

/** Seat and two legs of the shorts, joined, with the seam between them. */
function shorts(body: BehindBody, { place, lineWidth }: RunnerPaint): Shape[] {
  const { towards: s, hipStanding, kneeStanding, hipFree, kneeFree, onPelvis } = body
  const standing = hem([hipStanding, kneeStanding], 0.44)
  const free = hem([hipFree, kneeFree], 0.42)
  const crotch = onPelvis(-0.6, -8)
  const xy = (point: Point) => place(point).map(coordinate).join(' ')
  const bow = (from: Point, to: Point, push: Point) => `Q${xy(add(between(from, to, 0.5), push))} ${xy(to)}`
  const hipEdge = [onPelvis(-17.4, -1), onPelvis(17.4, -1)] as const
  const waist = [onPelvis(-14.4, 14), onPelvis(14.4, 14)] as const
  const seat =
    `M${xy(waist[0])}${bow(waist[0], hipEdge[0], [s, 0])}L${xy(crotch)}L${xy(hipEdge[1])}` +
    `${bow(hipEdge[1], waist[1], [-s, 0])}${bow(waist[1], waist[0], [0, -1])}Z`
  const closing = `L${xy(crotch)}L${xy(onPelvis(0, 4))}Z`
  const standingSide =
    `M${xy(hipEdge[0])}${bow(hipEdge[0], standing(s * 9.3), [s * 0.9, 0])}` +
    `${bow(standing(s * 9.3), standing(-s * 8.6), [0, -0.8])}${closing}`
  const freeSide = `M${xy(hipEdge[1])}${bow(hipEdge[1], free(-s * 9.1), [-s * 0.6, 0])}${bow(free(-s * 9.1), free(s * 8.4), [0, -0.8])}${closing}`
  const seamEnd: Point = [(standing(-s * 8.6)[0] + free(s * 8.4)[0]) / 2, standing(0)[1] + 1]
  return [
    ...joined([freeSide, seat, standingSide], { fill: 'figure-shorts', stroke: 'figure-edge', strokeWidth: lineWidth }),
    path(segment(place(crotch), place(seamEnd)), { stroke: 'figure-edge', strokeWidth: lineWidth * 0.83 }),
  ]
}
