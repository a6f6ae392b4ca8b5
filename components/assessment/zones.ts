import type { Band, Level } from '@/lib/clinical/measures/types'

export interface Zone {
  readonly from: number
  readonly to: number
  readonly level: Level
  readonly label: string
}

interface Limits {
  readonly min: number
  readonly max: number
}

/**
 * The bands of a number along one axis, lowest first. The outermost zones are cut to as much room as the inner ones take together,
 * so that the limits of entry do not squeeze the part that matters. A zone reaches to the next: whole numbers leave no gap.
 */
export function zonesOf(bands: readonly Band[], limits: Limits): readonly Zone[] {
  const zones = bands
    .flatMap((band) =>
      (band.anyOf ?? [band]).map(({ gte, gt, lte, lt }) => ({
        from: gte ?? gt ?? -Infinity,
        to: lte ?? lt ?? Infinity,
        level: band.level,
        label: band.label,
      })),
    )
    .toSorted((a, b) => a.from - b.from)
  const edges = zones.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite)
  if (edges.length === 0) return []
  const [low, high] = [Math.min(...edges), Math.max(...edges)]
  const room = Math.max(high - low, (limits.max - limits.min) / 5)
  const [start, end] = [Math.max(limits.min, low - room), Math.min(limits.max, high + room)]
  return zones
    .map((zone, index) => ({ ...zone, from: Math.max(start, zone.from), to: Math.min(end, zones[index + 1]?.from ?? zone.to) }))
    .filter(({ from, to }) => to > from)
}

/** Where a value stands on the axis, as a percentage; values outside stand at its ends. */
export function positionOn(zones: readonly Zone[], value: number): number {
  const start = zones[0]?.from ?? 0
  const end = zones.at(-1)?.to ?? 1
  return Math.min(100, Math.max(0, ((value - start) / (end - start)) * 100))
}
