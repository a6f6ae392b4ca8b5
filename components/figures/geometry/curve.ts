import { coordinate } from './path'
import type { Point } from './plane'

/** The four points that shape one span of a smooth line; at an open end the end point stands in for its missing neighbour. */
function neighbours(points: readonly Point[], span: number, closed: boolean): [Point, Point, Point, Point] {
  const count = points.length
  const at = (index: number) => points[closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index))] as Point
  return [at(span - 1), at(span), at(span + 1), at(span + 2)]
}

const spans = (points: readonly Point[], closed: boolean) => (closed ? points.length : points.length - 1)

/** A smooth path through every point (Catmull-Rom, written as cubic curves). */
export function smooth(points: readonly Point[], closed = true): string {
  const xy = (p: Point) => `${coordinate(p[0])} ${coordinate(p[1])}`
  let d = `M${xy(points[0] as Point)}`
  for (let span = 0; span < spans(points, closed); span++) {
    const [before, from, to, after] = neighbours(points, span, closed)
    const leave: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const arrive: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    d += `C${xy(leave)} ${xy(arrive)} ${xy(to)}`
  }
  return d + (closed ? 'Z' : '')
}

/** The same line as a list of points, `steps` to a span: for clipping, hatching and measuring. */
export function samples(points: readonly Point[], closed = true, steps = 10): Point[] {
  const list: Point[] = []
  for (let span = 0; span < spans(points, closed); span++) {
    const around = neighbours(points, span, closed)
    for (let step = 0; step < steps; step++) list.push([catmullRom(around, 0, step / steps), catmullRom(around, 1, step / steps)])
  }
  if (!closed) list.push(points.at(-1) as Point)
  return list
}

function catmullRom([a, b, c, d]: readonly [Point, Point, Point, Point], axis: 0 | 1, t: number): number {
  const slope = c[axis] - a[axis]
  const bend = 2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]
  const twist = 3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]
  return 0.5 * (2 * b[axis] + slope * t + bend * t * t + twist * t * t * t)
}
