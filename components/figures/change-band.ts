import { showNumber } from '../ui/number-text'
import type { Colour } from '../ui/tokens'
import type { Drawing, Shape } from './drawing'
import { hatch } from './geometry/hatch'
import { circle, polyline, rectangle, segment } from './geometry/path'
import type { Point } from './geometry/plane'
import { path, words } from './shapes'

export interface ChangeBand {
  /** "Pelvic drop, left" */
  readonly title: string
  /** Both numbers, the error and the verdict in words. */
  readonly description: string
  readonly then: number
  readonly now: number
  /** Round the earlier value, in the same unit; null when none is known. */
  readonly error: number | null
  readonly tone: 'better' | 'worse' | 'plain' | 'not-comparable'
  /** The width to draw for. The drawing is made anew for every width, never scaled. */
  readonly width: number
}

const HEIGHT = 46
const LINE = 30
const DOT = 5
const BAND = 22
const INSET = 26

/**
 * The earlier value as a ring, the later one as a dot, and the measurement error as a hatched band round the earlier one: a dot outside
 * the band is a real change. Without a known error there is no band; two values that cannot be compared are joined by no arrow.
 */
export function changeDrawing({ title, description, then, now, error, tone, width }: ChangeBand): Drawing {
  const scale = scaleOf({ then, now, error, width })
  const isCompared = tone !== 'not-comparable'
  const shapes = [
    path(segment([0, LINE], [width, LINE]), { stroke: 'line', strokeWidth: 1.25 }),
    ...(error === null || !isCompared ? [] : bandShapes([scale(then - error), scale(then + error)])),
    ...(isCompared ? arrowShapes([scale(then), scale(now)], COLOURS[tone]) : []),
    path(circle([scale(then), LINE], DOT), { fill: 'card', stroke: 'ink', strokeWidth: 2 }),
    path(circle([scale(now), LINE], DOT + 0.5), { fill: COLOURS[tone] }),
    ...numbers(scale, { then, now }, tone),
  ]
  return { width, height: HEIGHT, shapes, title, description }
}

const COLOURS: Readonly<Record<ChangeBand['tone'], Colour>> = {
  better: 'green',
  worse: 'clay',
  plain: 'ink',
  'not-comparable': 'ink-soft',
}

type Scale = (value: number) => number

/** Both values and the band, with as much room again at each side. */
function scaleOf({ then, now, error, width }: Pick<ChangeBand, 'then' | 'now' | 'error' | 'width'>): Scale {
  const low = Math.min(then - (error ?? 0), now)
  const high = Math.max(then + (error ?? 0), now)
  const span = high - low || Math.abs(then) || 1
  const [from, to] = [low - span * 0.3, high + span * 0.3]
  return (value) => INSET + ((value - from) / (to - from)) * (width - 2 * INSET)
}

function bandShapes([left, right]: readonly [number, number]): Shape[] {
  const [top, bottom] = [LINE - BAND / 2, LINE + BAND / 2]
  const corners: Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ]
  const box = rectangle({ x: left, y: top, width: right - left, height: BAND }, 3)
  return [
    path(box, { fill: 'wash', stroke: 'figure-edge', strokeWidth: 1 }),
    path(hatch(corners, 5), { stroke: 'figure-edge', strokeWidth: 0.8, opacity: 0.7 }),
  ]
}

/** From ring to dot, when there is room for one. */
function arrowShapes([from, to]: readonly [number, number], colour: Colour): Shape[] {
  const forward = Math.sign(to - from)
  const start = from + forward * DOT
  const tip = to - forward * (DOT + 3)
  if (forward === 0 || (tip - start) * forward < 5) return []
  const barbs = polyline([
    [tip - forward * 5, LINE - 4],
    [tip, LINE],
    [tip - forward * 5, LINE + 4],
  ])
  return [path(segment([start, LINE], [tip, LINE]), { stroke: colour, strokeWidth: 2 }), path(barbs, { stroke: colour, strokeWidth: 2 })]
}

/** The numbers over their marks; near ones lean away from each other. */
function numbers(scale: Scale, { then, now }: Pick<ChangeBand, 'then' | 'now'>, tone: ChangeBand['tone']): Shape[] {
  const y = LINE - BAND / 2 - 5
  const isNear = Math.abs(scale(then) - scale(now)) < 44
  const away = (here: number, other: number) => (isNear ? (here < other ? 'end' : 'start') : 'middle')
  const thenAnchor = away(then, now)
  const nowAnchor = isNear ? (thenAnchor === 'end' ? 'start' : 'end') : 'middle'
  const shift = { end: 5, middle: 0, start: -5 }
  if (then === now) return [words([scale(now), y], showNumber(now), { size: 13, weight: 600, fill: 'ink', anchor: 'middle' })]
  return [
    words([scale(then) + shift[thenAnchor], y], showNumber(then), { size: 13, fill: 'ink-soft', anchor: thenAnchor }),
    words([scale(now) + shift[nowAnchor], y], showNumber(now), {
      size: 13,
      weight: 600,
      fill: tone === 'not-comparable' ? 'ink-soft' : COLOURS[tone],
      anchor: nowAnchor,
    }),
  ]
}
