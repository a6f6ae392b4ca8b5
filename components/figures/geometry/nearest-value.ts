import { distance, type Point } from './plane'

/** The values that may be chosen: from the least to the greatest, a step apart on the grid that starts at 0. */
export interface ValueGrid {
  readonly min: number
  readonly max: number
  readonly step: number
}

/**
 * The value of the grid whose place on a drawing lies nearest to a point: what a dragged mark means. Where several values share
 * that place, the one nearest to `from`, so that a drag along nothing changes nothing.
 */
export function nearestValue(grid: ValueGrid, at: (value: number) => Point, { to, from }: { readonly to: Point; readonly from: number }) {
  const all = valuesOf(grid).map((value) => ({ value, away: distance(at(value), to) }))
  const least = Math.min(...all.map(({ away }) => away))
  const nearest = all.filter(({ away }) => away - least < 1e-6)
  return nearest.reduce((best, each) => (Math.abs(each.value - from) < Math.abs(best.value - from) ? each : best)).value
}

function valuesOf({ min, max, step }: ValueGrid): number[] {
  const first = Math.ceil(min / step - 1e-9)
  const count = Math.floor(max / step + 1e-9) - first + 1
  return Array.from({ length: count }, (_, index) => Number(((first + index) * step).toFixed(4)))
}
