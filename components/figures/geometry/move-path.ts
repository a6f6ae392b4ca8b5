import { parsePath } from './parse-path'
import { coordinate } from './path'
import type { Point } from './plane'

/** How a drawing is put into its frame: made larger or smaller about the origin, then moved. */
export interface Placement {
  readonly scale: number
  readonly to: Point
}

/** A path in its place. */
export const movePath = (d: string, placement: Placement): string =>
  parsePath(d)
    .map(({ command, numbers }) => command + (command === 'A' ? arc(numbers, placement) : points(numbers, placement)))
    .join('')

const points = (numbers: readonly number[], { scale, to }: Placement) =>
  numbers.map((number, index) => coordinate(number * scale + (to[index % 2] as number))).join(' ')

/** Two radii, the turn and two flags that stay as they are, and the end point. */
function arc(numbers: readonly number[], placement: Placement): string {
  const radii = numbers.slice(0, 2).map((radius) => coordinate(radius * placement.scale))
  return [...radii, ...numbers.slice(2, 5), points(numbers.slice(5), placement)].join(' ')
}
