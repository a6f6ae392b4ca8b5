import { samples } from './curve'
import { add, between, distance, type Point } from './plane'

/** One row of a limb's outline: how far along (0 to 1), the half width left of the way, the half width right of it. */
export type Girth = readonly [along: number, left: number, right?: number]

/** A place on a line and the direction to its left. */
export interface Place {
  readonly at: Point
  readonly left: Point
}

/** A smooth centre line through joints. */
export const centreLine = (joints: readonly Point[]) => samples(joints, false, 12)

/** The place at a share (0 to 1) of a line's length. */
export function placeOn(line: readonly Point[], share: number): Place {
  const travelled = [0]
  line.slice(1).forEach((point, index) => travelled.push((travelled[index] as number) + distance(line[index] as Point, point)))
  const wanted = share * (travelled.at(-1) as number)
  let next = 1
  while (next < travelled.length - 1 && (travelled[next] as number) < wanted) next++
  const from = line[next - 1] as Point
  const to = line[next] as Point
  const length = distance(from, to) || 1
  const t = (wanted - (travelled[next - 1] as number)) / length
  return { at: between(from, to, t), left: [-(to[1] - from[1]) / length, (to[0] - from[0]) / length] }
}

/** A limb's outline round the line through its joints. A row without a right width is as wide on both sides. */
export function limb(joints: readonly Point[], girths: readonly Girth[]): Point[] {
  const line = centreLine(joints)
  const places = girths.map(([along]) => placeOn(line, along))
  const left = girths.map(([, width], row) => add((places[row] as Place).at, (places[row] as Place).left, width))
  const right = girths.map(([, width, other], row) => add((places[row] as Place).at, (places[row] as Place).left, -(other ?? width)))
  return [...left, ...right.reverse()]
}

/** The point at a share of a line, moved sideways: positive to its left. */
export function beside(line: readonly Point[], share: number, sideways: number): Point {
  const place = placeOn(line, share)
  return add(place.at, place.left, sideways)
}
