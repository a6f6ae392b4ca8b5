import { segment } from './path'
import { between, type Point } from './plane'

/** What is left of a polygon on the side where `signed` is zero or more. */
export function cut(polygon: readonly Point[], signed: (point: Point) => number): Point[] {
  return polygon.flatMap((point, index) => {
    const next = polygon[(index + 1) % polygon.length] as Point
    const here = signed(point)
    const there = signed(next)
    const kept = here >= 0 ? [point] : []
    return here < 0 === there < 0 ? kept : [...kept, between(point, next, here / (here - there))]
  })
}

/** Slanted strokes, `gap` apart, that fill a polygon: a pattern which screen, paper and a black and white copy all keep. */
export function hatch(polygon: readonly Point[], gap = 5): string {
  const height = ([x, y]: Point) => (x + y) / Math.SQRT2
  const run = ([x, y]: Point) => (x - y) / Math.SQRT2
  const levels = polygon.map(height)
  const first = Math.ceil(Math.min(...levels) / gap) * gap
  let d = ''
  for (let level = first; level < Math.max(...levels); level += gap) {
    const crossings = polygon.flatMap((point, index) => {
      const next = polygon[(index + 1) % polygon.length] as Point
      const [here, there] = [height(point) - level, height(next) - level]
      return here < 0 === there < 0 ? [] : [run(between(point, next, here / (here - there)))]
    })
    crossings.sort((a, b) => a - b)
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const at = (along: number): Point => [(level + along) / Math.SQRT2, (level - along) / Math.SQRT2]
      d += segment(at(crossings[pair] as number), at(crossings[pair + 1] as number))
    }
  }
  return d
}
