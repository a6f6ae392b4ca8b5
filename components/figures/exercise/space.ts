import { clamp, radians } from '../geometry/plane'

/** A place or direction in space: x is the figure's left, y is up, z is the way it faces. 100 units are the body's height. */
export type Vec = readonly [number, number, number]
/** A turn in space, row by row. */
export type Turn = readonly [Vec, Vec, Vec]

export const add3 = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const sub3 = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const times = (a: Vec, k: number): Vec => [a[0] * k, a[1] * k, a[2] * k]
export const dot = (a: Vec, b: Vec) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const cross = (a: Vec, b: Vec): Vec => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
export const length3 = (a: Vec) => Math.hypot(...a)
export const unit = (a: Vec): Vec => times(a, 1 / (length3(a) || 1))
export const mix3 = (a: Vec, b: Vec, t: number): Vec => add3(a, times(sub3(b, a), t))

/** Degrees of the angle whose cosine this is. */
const degreesOf = (cosine: number) => (Math.acos(clamp(cosine, -1, 1)) * 180) / Math.PI
/** Degrees of the angle between two directions. */
export const angleBetween = (a: Vec, b: Vec) => degreesOf(dot(unit(a), unit(b)))

const sincos = (degrees: number) => [Math.sin(radians(degrees)), Math.cos(radians(degrees))] as const

export function turnX(degrees: number): Turn {
  const [s, c] = sincos(degrees)
  return [
    [1, 0, 0],
    [0, c, -s],
    [0, s, c],
  ]
}

export function turnY(degrees: number): Turn {
  const [s, c] = sincos(degrees)
  return [
    [c, 0, s],
    [0, 1, 0],
    [-s, 0, c],
  ]
}

export function turnZ(degrees: number): Turn {
  const [s, c] = sincos(degrees)
  return [
    [c, -s, 0],
    [s, c, 0],
    [0, 0, 1],
  ]
}

/** A direction after a turn. */
export const turned = (turn: Turn, v: Vec): Vec => [dot(turn[0], v), dot(turn[1], v), dot(turn[2], v)]

/** Undoes a turn. */
export const inverse = ([a, b, c]: Turn): Turn => [
  [a[0], b[0], c[0]],
  [a[1], b[1], c[1]],
  [a[2], b[2], c[2]],
]

/** Several turns as one: the last is done first. */
export const after = (...turns: readonly [Turn, ...Turn[]]): Turn => {
  const [first, ...rest] = turns
  return rest.reduce<Turn>((a, b) => {
    const columns = inverse(b)
    const row = (r: Vec): Vec => [dot(r, columns[0]), dot(r, columns[1]), dot(r, columns[2])]
    return [row(a[0]), row(a[1]), row(a[2])]
  }, first)
}
