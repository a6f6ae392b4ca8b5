import type { Point } from './plane'

/** How many numbers follow each command of a path, and that the last two of them are the point it goes to. */
const NUMBERS: Record<string, number> = { M: 2, L: 2, C: 6, Q: 4, A: 7 }

/** Every point that a path goes through; control points and the bulge of an arc are left out. */
export function pathPoints(d: string): Point[] {
  return [...d.matchAll(/([MLCQA])([^A-Z]*)/g)].flatMap(([, command = '', tail = '']) => {
    const numbers = (tail.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
    const step = NUMBERS[command] ?? 2
    const points: Point[] = []
    for (let end = step; end <= numbers.length; end += step) points.push([numbers[end - 2] as number, numbers[end - 1] as number])
    return points
  })
}

export interface Bounds {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The smallest upright box round points. */
export function boundsOf(points: readonly Point[]): Bounds {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}
