import { showNumber } from '../ui/number-text'
import type { Colour } from '../ui/tokens'
import type { Drawing, Shape } from './drawing'
import { hatch } from './geometry/hatch'
import { circle, polygon, polyline, rectangle, segment } from './geometry/path'
import type { Point } from './geometry/plane'
import { path, words } from './shapes'

export interface TrendPoint {
  /** Days since the first point. */
  readonly day: number
  /** Under the point: "18 May" */
  readonly dayWords: string
  readonly value: number
  /** Against the first value: beyond its error, inside it, no error known, or taken in another way. */
  readonly kind: 'first' | 'real' | 'within-error' | 'error-unknown' | 'not-comparable'
}

export interface Trend {
  /** "Pelvic drop, left, °" */
  readonly title: string
  readonly description: string
  readonly side: 'left' | 'right' | 'none'
  /** The oldest first. */
  readonly points: readonly TrendPoint[]
  /** Round the first value; null when none is known. */
  readonly error: number | null
  /** The width to draw for. The drawing is made anew for every width, never scaled. */
  readonly width: number
}

const HEIGHT = 128
const TOP = 26
const BOTTOM = 96
const INSET = 26

/**
 * The values of one measure and side over time. The hatched band is the measurement error round the first value: only a dot outside it
 * is a real change from there. A value that was taken in another way is an empty square, and no line leads to it.
 */
export function trendDrawing(trend: Trend): Drawing {
  const { points, error, side, width, title, description } = trend
  const at = placer(trend)
  const colour: Colour = side === 'none' ? 'ink' : side
  const first = points[0]
  const joined = points.filter(({ kind }) => kind !== 'not-comparable')
  const shapes = [
    path(segment([0, BOTTOM + 10], [width, BOTTOM + 10]), { stroke: 'line', strokeWidth: 1.25 }),
    ...(first && error !== null ? bandShapes(at, { first: first.value, error, width }) : []),
    ...(joined.length > 1 ? [path(polyline(joined.map((point) => at(point))), { stroke: colour, strokeWidth: 2 })] : []),
    ...points.flatMap((point) => pointShapes(at(point), point, { colour, size: sizeFor(points, at) })),
    ...valueShapes(points, at),
    ...dayShapes(points, at),
  ]
  return { width, height: HEIGHT, shapes, title, description }
}

type Placer = (point: { readonly day: number; readonly value: number }) => Point

function placer({ points, error, width }: Trend): Placer {
  const first = points[0]?.value ?? 0
  const values = [...points.map(({ value }) => value), first - (error ?? 0), first + (error ?? 0)]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const span = high - low || 1
  const days = points.at(-1)?.day || 1
  return ({ day, value }) => [INSET + (day / days) * (width - 2 * INSET), BOTTOM - ((value - low) / span) * (BOTTOM - TOP)]
}

function bandShapes(at: Placer, { first, error, width }: { first: number; error: number; width: number }): Shape[] {
  const [, top] = at({ day: 0, value: first + error })
  const [, bottom] = at({ day: 0, value: first - error })
  const corners: Point[] = [
    [0, top],
    [width, top],
    [width, bottom],
    [0, bottom],
  ]
  return [
    path(rectangle({ x: 0, y: top, width, height: bottom - top }), { fill: 'wash' }),
    path(hatch(corners, 6), { stroke: 'figure-edge', strokeWidth: 0.7, opacity: 0.6 }),
  ]
}

/** Smaller where many stand close together. */
function sizeFor(points: readonly TrendPoint[], at: Placer): number {
  const gaps = points.slice(1).map((point, place) => at(point)[0] - at(points[place] ?? point)[0])
  return Math.min(5, Math.max(2.5, Math.min(...gaps) / 2.4))
}

/** The numbers over the points that have room for one: the first and the last always, those between where none is near. */
function valueShapes(points: readonly TrendPoint[], at: Placer): Shape[] {
  return roomFor(points, at, 40).map((point) => {
    const [x, y] = at(point)
    const weight = point.kind === 'real' ? 600 : 400
    return words([x, y - 11], showNumber(point.value), { size: 13, weight, fill: 'ink', anchor: 'middle' })
  })
}

/** The first and the last point, and those between that are this far from both neighbours that are kept. */
function roomFor(points: readonly TrendPoint[], at: Placer, room: number): readonly TrendPoint[] {
  const end = points.at(-1)
  let last = -Infinity
  return points.filter((point) => {
    const [x] = at(point)
    const isKept = point === end || (x - last >= room && (!end || at(end)[0] - x >= room))
    if (isKept) last = x
    return isKept
  })
}

interface Mark {
  readonly colour: Colour
  readonly size: number
}

function pointShapes([x, y]: Point, { kind }: TrendPoint, { colour, size }: Mark): Shape[] {
  if (kind === 'not-comparable') {
    const box = rectangle({ x: x - size, y: y - size, width: 2 * size, height: 2 * size })
    return [path(box, { fill: 'card', stroke: 'ink-soft', strokeWidth: 1.75 })]
  }
  const fill = kind === 'real' ? colour : 'card'
  const mark =
    kind === 'error-unknown'
      ? polygon([
          [x, y - size - 1],
          [x + size + 1, y],
          [x, y + size + 1],
          [x - size - 1, y],
        ])
      : circle([x, y], size)
  return [path(mark, { fill, stroke: colour, strokeWidth: 2 })]
}

function dayShapes(points: readonly TrendPoint[], at: Placer): Shape[] {
  return roomFor(points, at, 64).map((point) => {
    const [x] = at(point)
    const isLast = point === points.at(-1)
    const anchor = points.length > 1 && x < 2 * INSET ? 'start' : isLast && points.length > 1 ? 'end' : 'middle'
    const shift = anchor === 'start' ? -INSET + 2 : anchor === 'end' ? INSET - 2 : 0
    return words([x + shift, HEIGHT - 4], point.dayWords, { size: 13, fill: 'ink-soft', anchor })
  })
}
