/** A place or a direction in the plane. */
export type Point = readonly [number, number]

export const mix = (a: number, b: number, t: number) => a + (b - a) * t

export const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

export const radians = (degrees: number) => (degrees * Math.PI) / 180

/** `p` moved by `k` times `step`. */
export const add = (p: Point, step: Point, k = 1): Point => [p[0] + step[0] * k, p[1] + step[1] * k]

export const between = (p: Point, q: Point, t: number): Point => [mix(p[0], q[0], t), mix(p[1], q[1], t)]

export const distance = (p: Point, q: Point) => Math.hypot(q[0] - p[0], q[1] - p[1])

export const centroid = (points: readonly Point[]): Point =>
  points.reduce<Point>((sum, point) => add(sum, point, 1 / points.length), [0, 0])
