import { parsePath, type PathCommand } from './parse-path'
import { distance, type Point } from './plane'

/** Every point that a path goes through; control points and the bulge of an arc are left out. */
export const pathPoints = (d: string): Point[] => parsePath(d).flatMap((command) => endOf(command) ?? [])

/** The place that a step of a path goes to: its last two numbers. */
function endOf({ numbers }: PathCommand): [Point] | null {
  const [x, y] = numbers.slice(-2)
  return x === undefined || y === undefined ? null : [[x, y]]
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

/** Points of a path among which its outermost lie: those it goes through, and where an arc of a circle bulges furthest. */
export function outermostPoints(d: string): Point[] {
  const points: Point[] = []
  for (const step of parsePath(d)) {
    const from = points.at(-1)
    const [to] = endOf(step) ?? []
    if (!to) continue
    if (step.command === 'A' && from) points.push(...bulges(step.numbers, from, to))
    points.push(to)
  }
  return points
}

/** The uppermost, lowest, leftmost and rightmost points of a circle that lie on a clockwise arc of it. */
function bulges([radius = 0, , , large = 0]: readonly number[], from: Point, to: Point): Point[] {
  const half = distance(from, to) / 2
  if (half === 0 || radius === 0) return []
  const off = Math.sqrt(Math.max(0, radius * radius - half * half)) * (large === 1 ? 1 : -1)
  const [dx, dy] = [(to[0] - from[0]) / (2 * half), (to[1] - from[1]) / (2 * half)]
  const centre: Point = [(from[0] + to[0]) / 2 + dy * off, (from[1] + to[1]) / 2 - dx * off]
  const angle = ([x, y]: Point) => Math.atan2(y - centre[1], x - centre[0])
  const after = (turn: number) => (((turn - angle(from)) % FULL) + FULL) % FULL
  return [0, 0.25, 0.5, 0.75]
    .map((share) => share * FULL)
    .filter((turn) => after(turn) < after(angle(to)))
    .map((turn): Point => [centre[0] + radius * Math.cos(turn), centre[1] + radius * Math.sin(turn)])
}

const FULL = 2 * Math.PI
