import type { Drawing, Shape } from './drawing'
import { hatch } from './geometry/hatch'
import { circle, rectangle, segment } from './geometry/path'
import type { Point } from './geometry/plane'
import { path, words } from './shapes'

export type RailLevel = 'usual' | 'edge' | 'outside'

export interface RailZone {
  readonly from: number
  readonly to: number
  readonly level: RailLevel
  /** Under the zone, where it has a name and no limits. */
  readonly name?: string
}

export interface RailPin {
  readonly at: number
  readonly side: 'left' | 'right' | 'none'
}

export interface Rail {
  /** "Pelvic drop" */
  readonly title: string
  /** The values and their levels in words. */
  readonly description: string
  /** Lowest first, without gaps. */
  readonly zones: readonly RailZone[]
  readonly pins: readonly RailPin[]
  /** The width to draw for. The drawing is made anew for every width, never scaled. */
  readonly width: number
}

const HEIGHT = 44
const LINE = 16
const BAR = 8
const PIN = 9
const INSET = PIN + 1

/** The bands of a measure as one rail, with a ringed letter where each side stands. What lies beyond the ends stands at the end. */
export function railDrawing({ title, description, zones, pins, width }: Rail): Drawing {
  const scale = scaleOf(zones, width)
  const placed = pins.map((pin) => ({ ...pin, x: scale(pin.at) }))
  const shapes = [
    ...zones.flatMap((zone) => zoneShapes([scale(zone.from), scale(zone.to)], zone.level)),
    ...axisWords(zones, scale),
    ...placed.flatMap((pin) => pinShapes(pin, isCrowded(placed))),
  ]
  return { width, height: HEIGHT, shapes, title, description }
}

type Scale = (value: number) => number

function scaleOf(zones: readonly RailZone[], width: number): Scale {
  const [from, to] = [zones[0]?.from ?? 0, zones.at(-1)?.to ?? 1]
  return (value) => INSET + ((Math.min(to, Math.max(from, value)) - from) / (to - from)) * (width - 2 * INSET)
}

function zoneShapes([start, end]: readonly [number, number], level: RailLevel): Shape[] {
  const [x, width] = [start + 1, Math.max(0, end - start - 2)]
  const box = rectangle({ x, y: LINE - BAR / 2, width, height: BAR }, 2)
  if (level === 'usual') return [path(box, { fill: 'line' })]
  if (level === 'outside') return [path(box, { fill: 'clay', opacity: 0.45 })]
  const [top, bottom] = [LINE - BAR / 2, LINE + BAR / 2]
  const corners: Point[] = [
    [x, top],
    [x + width, top],
    [x + width, bottom],
    [x, bottom],
  ]
  return [path(box, { fill: 'amber-soft' }), path(hatch(corners, 4), { stroke: 'amber', strokeWidth: 1.5 })]
}

/** The limits between the zones, as far as they have room; or the name of each zone under it. */
function axisWords(zones: readonly RailZone[], scale: Scale): Shape[] {
  const style = { size: 13, fill: 'ink-soft', anchor: 'middle' } as const
  const y = HEIGHT - 4
  if (zones.some(({ name }) => name !== undefined)) {
    return zones.map(({ from, to, name = '' }) => words([(scale(from) + scale(to)) / 2, y], name, style))
  }
  let last = -Infinity
  return zones.slice(1).flatMap(({ from }) => {
    const x = scale(from)
    if (x - last < 26) return []
    last = x
    return [words([x, y], String(from).replace('-', '−'), style)]
  })
}

interface PlacedPin extends RailPin {
  readonly x: number
}

const isCrowded = (pins: readonly PlacedPin[]) => {
  const [first, second] = pins
  return first !== undefined && second !== undefined && Math.abs(first.x - second.x) < 2 * PIN + 1
}

/** Two pins in one place step apart, left up and right down, each with its tick on the rail. */
function pinShapes({ x, side }: PlacedPin, isApart: boolean): Shape[] {
  if (side === 'none') return [path(circle([x, LINE], 6.5), { fill: 'ink', stroke: 'paper', strokeWidth: 2 })]
  const y = isApart ? LINE + (side === 'left' ? -6 : 6) : LINE
  const shift = isApart ? (side === 'left' ? -4 : 4) : 0
  return [
    ...(isApart ? [path(segment([x, LINE - BAR], [x, LINE + BAR]), { stroke: side, strokeWidth: 2.5 })] : []),
    path(circle([x + shift, y], PIN), { fill: 'card', stroke: side, strokeWidth: 2.25 }),
    words([x + shift, y + 4.2], side === 'left' ? 'L' : 'R', { size: 12, weight: 600, fill: side, anchor: 'middle' }),
  ]
}
