import type { Shape } from '../drawing'
import { polygon, polyline } from '../geometry/path'
import { distance, type Point } from '../geometry/plane'
import { path } from '../shapes'
import type { Camera } from './camera'
import type { Arrow, ExerciseFigure } from './pose'
import { jointAt } from './skeleton'
import { solvePose } from './solve-pose'
import { tween } from './tween'

/** The arrows of an exercise, as its end picture shows them. */
export const arrowShapes = (figure: ExerciseFigure, camera: Camera): Shape[] =>
  (figure.arrows ?? []).flatMap((arrow) => arrowAlong(arrow.vec ? straight(figure, arrow, camera) : trail(figure, arrow, camera)))

const STEPS = 24

/** The way a joint takes from start to end, set off to where it can be seen. */
function trail(figure: ExerciseFigure, { joint, off = [0, 0], from = 0.12, to = 0.92 }: Arrow, camera: Camera): Point[] {
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const pose = tween(figure.start, figure.end, from + ((to - from) * step) / STEPS)
    const [x, y] = camera.at(jointAt(solvePose(pose), joint))
    return [x + off[0], y - off[1]]
  })
}

/** A straight arrow that ends beside a joint, or bows over to it. */
function straight(figure: ExerciseFigure, { joint, off = [0, 0], vec = [0, 0], bow = 0 }: Arrow, camera: Camera): Point[] {
  const [x, y] = camera.at(jointAt(solvePose(figure.end), joint))
  return Array.from({ length: STEPS + 1 }, (_, step): Point => {
    const left = 1 - step / STEPS
    return [x + off[0] - vec[0] * left, y - off[1] + vec[1] * left - 4 * bow * left * (1 - left)]
  })
}

/** A way that hardly moves is no arrow; a short one is drawn this long, so that it can be seen. */
const SHORTEST = 0.5
const LEAST_DRAWN = 8

/** An arrow along a line, with a clear margin of its own; nothing where there is hardly a way. */
export function arrowAlong(way: readonly Point[]): Shape[] {
  const points = lengthened(way)
  if (points.length === 0) return []
  const travelled = [0]
  points.slice(1).forEach((point, index) => travelled.push((travelled[index] as number) + distance(points[index] as Point, point)))
  const total = travelled.at(-1) as number
  const end = points.at(-1) as Point
  const behind = points[Math.max(0, travelled.filter((at) => at < total - 3.5).length - 1)] as Point
  const angle = Math.atan2(end[1] - behind[1], end[0] - behind[0])
  const from = (turn: number, length: number): Point => [end[0] + Math.cos(turn) * length, end[1] + Math.sin(turn) * length]
  const head = polygon([from(angle, 2.6), from(angle + 0.75, -3.4), from(angle, -1), from(angle - 0.75, -3.4)])
  const line = polyline(points)
  return [
    path(line, { stroke: 'card', strokeWidth: 4 }),
    path(head, { fill: 'card', stroke: 'card', strokeWidth: 2.4 }),
    path(line, { stroke: 'pine', strokeWidth: 1.7 }),
    path(head, { fill: 'pine', stroke: 'pine', strokeWidth: 0.8 }),
  ]
}

function lengthened(way: readonly Point[]): readonly Point[] {
  const [first, last] = [way[0] as Point, way.at(-1) as Point]
  const length = distance(first, last)
  if (length < SHORTEST || length >= LEAST_DRAWN) return length < SHORTEST ? [] : way
  const back = LEAST_DRAWN / length
  return [[last[0] - (last[0] - first[0]) * back, last[1] - (last[1] - first[1]) * back], last]
}
