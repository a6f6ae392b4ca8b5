import { circle, coordinate } from './path'
import { clamp, distance, type Point } from './plane'

/** A circle: its centre and its radius. */
export type Disc = readonly [x: number, y: number, radius: number]

/** Directions tried to find which circle lies outermost: enough for circles of a figure's size. */
const DIRECTIONS = 360

/** The outline of a rubber band round circles. Every body part is one of these, or a chain of them. All turn the same way. */
export function hull(discs: readonly Disc[]): string {
  const shown = discs.filter((disc, index) => !discs.some((other, place) => place !== index && hides(other, disc, place < index)))
  const corners = outermost(shown)
  const [first] = corners
  if (!first || corners.length < 2) {
    const [x, y, radius] = first?.disc ?? shown[0] ?? [0, 0, 0]
    return circle([x, y], radius)
  }
  const joins = corners.map((corner, index) => tangent(corners[(index + corners.length - 1) % corners.length] as Corner, corner))
  const start = joins[0] as Join
  const arcs = corners.map((corner, index) => arc(corner, joins[index] as Join, joins[(index + 1) % joins.length] as Join))
  return `M${pair(start.arrive)}${arcs.join('')}Z`
}

/** Neighbouring circles joined two by two: a limb, where `hull` would cut the corners. */
export const chain = (discs: readonly Disc[]) =>
  discs
    .slice(1)
    .map((disc, index) => capsule(discs[index] as Disc, disc))
    .join('')

/** The hull of two circles: an arc round each and the two lines that touch both. */
function capsule(a: Disc, b: Disc): string {
  const apart = Math.hypot(b[0] - a[0], b[1] - a[1])
  if (apart <= Math.abs(a[2] - b[2]) + 1e-6) {
    const [x, y, radius] = a[2] >= b[2] ? a : b
    return circle([x, y], radius)
  }
  const way = Math.atan2(b[1] - a[1], b[0] - a[0])
  const lean = Math.acos((a[2] - b[2]) / apart)
  const on = ([x, y, radius]: Disc, angle: number) => pair([x + radius * Math.cos(angle), y + radius * Math.sin(angle)])
  const round = ([, , radius]: Disc, isLarge: boolean, to: string) =>
    `A${coordinate(radius)} ${coordinate(radius)} 0 ${isLarge ? 1 : 0} 1 ${to}`
  const [first, second] = [way - lean, way + lean]
  return `M${on(b, first)}${round(b, lean > Math.PI / 2, on(b, second))}L${on(a, second)}${round(a, lean < Math.PI / 2, on(a, first))}Z`
}

interface Corner {
  readonly disc: Disc
  /** The first direction in which the circle is outermost. */
  readonly from: number
}

interface Join {
  readonly angle: number
  readonly leave: Point
  readonly arrive: Point
}

const pair = ([x, y]: Point) => `${coordinate(x)} ${coordinate(y)}`

function hides(other: Disc, disc: Disc, isEarlier: boolean): boolean {
  const apart = Math.hypot(other[0] - disc[0], other[1] - disc[1])
  const isInside = apart + disc[2] < other[2] - 1e-6
  const isSame = apart < 0.03 && Math.abs(other[2] - disc[2]) < 0.03
  return isInside || (isSame && isEarlier)
}

/** The circles that touch the band, in order round it. */
function outermost(discs: readonly Disc[]): Corner[] {
  const corners: Corner[] = []
  for (let step = 0; step < DIRECTIONS; step++) {
    const from = (step / DIRECTIONS) * 2 * Math.PI
    const disc = furthest(discs, from)
    if (corners.at(-1)?.disc !== disc) corners.push({ disc, from })
  }
  const last = corners.at(-1)
  if (corners.length < 2 || !last || last.disc !== corners[0]?.disc) return corners
  return [{ disc: last.disc, from: last.from - 2 * Math.PI }, ...corners.slice(1, -1)]
}

function furthest(discs: readonly Disc[], angle: number): Disc {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
  let best = discs[0] as Disc
  let most = -Infinity
  for (const disc of discs) {
    const reach = disc[0] * dx + disc[1] * dy + disc[2]
    if (reach > most + 1e-9) [best, most] = [disc, reach]
  }
  return best
}

/** Where the band leaves one circle and meets the next. */
function tangent({ disc: a }: Corner, { disc: c, from }: Corner): Join {
  const way = Math.atan2(c[1] - a[1], c[0] - a[0])
  const lean = Math.acos(clamp((a[2] - c[2]) / distance([a[0], a[1]], [c[0], c[1]]), -1, 1))
  const off = (angle: number) => Math.abs(Math.atan2(Math.sin(angle - from), Math.cos(angle - from)))
  const angle = off(way + lean) < off(way - lean) ? way + lean : way - lean
  const on = ([x, y, radius]: Disc): Point => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  return { angle, leave: on(a), arrive: on(c) }
}

function arc({ disc }: Corner, here: Join, next: Join): string {
  let sweep = next.angle - here.angle
  while (sweep < -1e-9) sweep += 2 * Math.PI
  if (sweep > 2 * Math.PI - 0.2) sweep = 0
  const radius = coordinate(disc[2])
  return `A${radius} ${radius} 0 ${sweep > Math.PI ? 1 : 0} 1 ${pair(next.leave)}L${pair(next.arrive)}`
}
