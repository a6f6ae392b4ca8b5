import type { Point } from './plane'

/** A coordinate as it stands in a path: two decimals, no trailing zeros, no minus zero. */
export const coordinate = (value: number) => String(Math.round(value * 100) / 100 + 0)

const pair = ([x, y]: Point) => `${coordinate(x)} ${coordinate(y)}`

/** An open line through points. */
export const polyline = (points: readonly Point[]) => `M${points.map(pair).join('L')}`

/** A closed shape with straight sides. */
export const polygon = (points: readonly Point[]) => `${polyline(points)}Z`

export const segment = (from: Point, to: Point) => polyline([from, to])

/** A full circle, written as two arcs. */
export function circle([x, y]: Point, radius: number): string {
  const r = coordinate(radius)
  return `M${pair([x - radius, y])}A${r} ${r} 0 1 1 ${pair([x + radius, y])}A${r} ${r} 0 1 1 ${pair([x - radius, y])}Z`
}

export function ellipse([x, y]: Point, [rx, ry]: Point): string {
  const radii = pair([rx, ry])
  return `M${pair([x - rx, y])}A${radii} 0 1 1 ${pair([x + rx, y])}A${radii} 0 1 1 ${pair([x - rx, y])}Z`
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** An upright rectangle; its corners are rounded by `radius`, never by more than half a side. */
export function rectangle({ x, y, width, height }: Box, radius = 0): string {
  const right = x + width
  const bottom = y + height
  const r = Math.max(0, Math.min(radius, width / 2, height / 2))
  if (r === 0) {
    return polygon([
      [x, y],
      [right, y],
      [right, bottom],
      [x, bottom],
    ])
  }
  const corner = (to: Point) => `A${pair([r, r])} 0 0 1 ${pair(to)}`
  const sides = [
    `M${pair([x + r, y])}L${pair([right - r, y])}${corner([right, y + r])}`,
    `L${pair([right, bottom - r])}${corner([right - r, bottom])}`,
    `L${pair([x + r, bottom])}${corner([x, bottom - r])}L${pair([x, y + r])}${corner([x + r, y])}Z`,
  ]
  return sides.join('')
}
