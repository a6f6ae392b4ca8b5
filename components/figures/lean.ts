import { showNumber } from '../ui/number-text'
import type { Drawing, Shape } from './drawing'
import type { Placer } from './gait/behind-runner'
import { downwards, sideBody, upwards, type SideBody } from './gait/side-body'
import { sideRunner } from './gait/side-runner'
import { hatch } from './geometry/hatch'
import { circle, polygon, polyline, segment } from './geometry/path'
import { add, clamp, mix, type Point } from './geometry/plane'
import { path, words } from './shapes'

export interface Lean {
  /** Trunk ahead of upright; negative leans back. Null when it was not measured. */
  readonly trunkDeg: number | null
  /** Ankle ahead of the knee at first contact. Null when it was not measured. */
  readonly shinDeg: number | null
  /** The leg that lands. */
  readonly side: 'left' | 'right'
  /** The width to draw for. The drawing is made anew for every width, never scaled. */
  readonly width: number
}

/** The usual forward lean of the trunk (convention). */
export const USUAL_TRUNK_DEG = [4, 14] as const
/** Up to this the shin lands as usual (convention). */
export const USUAL_SHIN_UP_TO_DEG = 5

const BOX = { width: 176, height: 196, floor: 5, left: 72 }
const POINTER = 91
const SHIN_REACH = 44

/**
 * The runner from the side at first contact: trunk and shin at the measured angles. Above the head a scale of the trunk's lean with its
 * usual range, at the foot a wedge of the shin's. What lies beyond is hatched. A missing angle has no line and no number.
 */
export function leanDrawing(facts: Lean): Drawing {
  const { trunkDeg, shinDeg, side, width } = facts
  const frame = frameOf(facts)
  const { place } = frame
  const floor = path(segment(place([-60, -0.6]), place([74, -0.6])), { stroke: 'line', strokeWidth: 3 })
  return {
    width,
    height: Math.round((BOX.height * width) / BOX.width),
    shapes: [
      floor,
      ...trunkScale(frame, trunkDeg),
      ...sideRunner(frame.body, frame),
      ...shinShapes(frame, shinDeg),
      ...trunkShapes(frame, trunkDeg),
    ],
    title: `Lean and landing on the ${side} leg`,
    description: describe(side, trunkDeg, shinDeg),
  }
}

/** Where trunk and shin can be taken hold of, for a screen that lets people drag them: over the head, and at the ankle that lands. */
export function leanGrips(facts: Lean): { readonly trunk: Point; readonly shin: Point } {
  const { body, place } = frameOf(facts)
  return { trunk: place(add(body.hip, upwards(body.trunkDeg), POINTER)), shin: place(body.ankle) }
}

function frameOf({ trunkDeg, shinDeg, side, width }: Lean): Frame {
  const scale = width / BOX.width
  const forward = side === 'left' ? -1 : 1
  const place: Placer = ([x, y]) => {
    const across = x + BOX.left
    return [(forward > 0 ? across : BOX.width - across) * scale, (BOX.height - BOX.floor - y) * scale]
  }
  const body = sideBody(trunkDeg ?? (USUAL_TRUNK_DEG[0] + USUAL_TRUNK_DEG[1]) / 2, shinDeg ?? 0)
  return { body, side, forward, place, lettering: clamp(width * 0.072, 12, 24), lineWidth: clamp(width / 200, 0.9, 1.5) }
}

interface Frame {
  readonly body: SideBody
  readonly side: 'left' | 'right'
  /** 1 when the runner faces right. */
  readonly forward: 1 | -1
  readonly place: Placer
  readonly lettering: number
  readonly lineWidth: number
}

const anchor = ({ forward }: Frame) => (forward > 0 ? 'start' : 'end')
const lineWidthOf = ({ lettering }: Frame) => clamp(lettering / 6, 2, 4)

/** Points on a circle about the hip, from one lean to another. */
const arc = ({ body }: Frame, [from, to]: readonly [number, number], radius: number): Point[] =>
  Array.from({ length: 21 }, (_, step) => add(body.hip, upwards(mix(from, to, step / 20)), radius))

/** A band of the scale between two leans. */
const ring = (frame: Frame, range: readonly [number, number]): Point[] =>
  [...arc(frame, range, POINTER + 3), ...arc(frame, range, POINTER - 3).reverse()].map(frame.place)

const beyond = (points: readonly Point[]): Shape[] => [
  path(polygon(points), { fill: 'clay', opacity: 0.2 }),
  path(hatch(points), { stroke: 'clay', strokeWidth: 1.4 }),
]

function trunkScale(frame: Frame, trunkDeg: number | null): Shape[] {
  const { body, place } = frame
  const [low, high] = USUAL_TRUNK_DEG
  const shapes = [
    path(polyline(arc(frame, [-10, 35], POINTER).map(place)), { stroke: 'line', strokeWidth: 3 }),
    path(polygon(ring(frame, USUAL_TRUNK_DEG)), { fill: 'pine', opacity: 0.35 }),
  ]
  if (trunkDeg !== null && trunkDeg < low) shapes.push(...beyond(ring(frame, [trunkDeg, low])))
  if (trunkDeg !== null && trunkDeg > high) shapes.push(...beyond(ring(frame, [high, trunkDeg])))
  const upright = segment(place(add(body.hip, [0, POINTER - 9])), place(add(body.hip, [0, POINTER + 8])))
  return [...shapes, path(upright, { stroke: 'ink-soft', strokeWidth: 1.5, dash: [4, 5] })]
}

function trunkShapes(frame: Frame, trunkDeg: number | null): Shape[] {
  const { body, place, forward, lettering } = frame
  const numberAt = place(add(body.hip, upwards(Math.max(trunkDeg ?? 0, USUAL_TRUNK_DEG[1]) + 5), POINTER + 8))
  const style = { size: lettering, fill: 'ink', weight: 600, anchor: anchor(frame) } as const
  if (trunkDeg === null) return missingWords(frame, numberAt, 'trunk')
  const tip = place(add(body.hip, upwards(trunkDeg), POINTER))
  const dot = (at: Point) => path(circle(place(at), 0.2 * lettering), { fill: 'ink', stroke: 'card', strokeWidth: 1.75 })
  return [
    path(segment(place(body.shoulder), tip), { stroke: 'ink', strokeWidth: 1.5, dash: [1, 4] }),
    path(segment(place(body.hip), place(body.shoulder)), { stroke: 'ink', strokeWidth: lineWidthOf(frame) }),
    dot(body.hip),
    dot(body.shoulder),
    path(circle(tip, 0.22 * lettering), { fill: 'card', stroke: 'ink', strokeWidth: clamp(lettering / 8, 1.75, 3) }),
    words([numberAt[0] + forward * 4, numberAt[1] + 0.35 * lettering], `${showNumber(trunkDeg)}°`, style),
  ]
}

/** The direction from the ankle up the shin: leaning back as the foot lands further ahead. */
const shinWay = (deg: number): Point => {
  const [x, y] = downwards(deg)
  return [-x, -y]
}

function shinShapes(frame: Frame, shinDeg: number | null): Shape[] {
  const { body, place, side, lettering, forward } = frame
  const sector = (from: number, to: number): Point[] => {
    const rim = Array.from({ length: 13 }, (_, step) => add(body.ankle, shinWay(mix(from, to, step / 12)), SHIN_REACH))
    return [body.ankle, ...rim].map(place)
  }
  const usual = path(polygon(sector(Math.min(-2, shinDeg ?? 0), USUAL_SHIN_UP_TO_DEG)), { fill: 'pine', opacity: 0.2 })
  const level = path(segment(place(body.ankle), place(add(body.ankle, [0, SHIN_REACH + 4]))), {
    stroke: 'ink-soft',
    strokeWidth: 1.5,
    dash: [4, 5],
  })
  const at = place(add(body.ankle, [15, 20]))
  if (shinDeg === null) return [usual, level, ...missingWords(frame, at, 'shin'), sideLetter(frame)]
  const dot = (joint: Point) => path(circle(place(joint), 0.2 * lettering), { fill: side, stroke: 'card', strokeWidth: 1.75 })
  return [
    usual,
    ...(shinDeg > USUAL_SHIN_UP_TO_DEG ? beyond(sector(USUAL_SHIN_UP_TO_DEG, shinDeg)) : []),
    level,
    path(segment(place(body.ankle), place(body.knee)), { stroke: side, strokeWidth: lineWidthOf(frame) }),
    dot(body.ankle),
    dot(body.knee),
    words([at[0] + forward * 2, at[1]], `${showNumber(shinDeg)}°`, { size: lettering, fill: side, weight: 600, anchor: anchor(frame) }),
    sideLetter(frame),
  ]
}

function missingWords(frame: Frame, [x, y]: Point, name: string): Shape[] {
  const size = Math.max(9, 0.62 * frame.lettering)
  const style = { size, fill: 'ink-soft', weight: 600, anchor: anchor(frame) } as const
  return [words([x, y - 0.15 * size], `${name} not`, style), words([x, y + 1.05 * size], 'measured', style)]
}

function sideLetter({ body, place, side, lettering }: Frame): Shape {
  const at = place([body.ankle[0] + 27, 2.5])
  return words(at, side === 'left' ? 'L' : 'R', { size: 0.8 * lettering, fill: side, weight: 600, anchor: 'middle' })
}

function describe(side: 'left' | 'right', trunkDeg: number | null, shinDeg: number | null): string {
  const [low, high] = USUAL_TRUNK_DEG
  const lean = (deg: number) => (deg === 0 ? 'is upright' : `leans ${showNumber(Math.abs(deg))} degrees ${deg > 0 ? 'forward' : 'back'}`)
  const trunk = trunkDeg === null ? 'Trunk lean not measured' : `The trunk ${lean(trunkDeg)}, usual ${low} to ${high}`
  const land = (deg: number) =>
    deg === 0 ? 'under the knee' : `with the shin ${showNumber(Math.abs(deg))} degrees ${deg > 0 ? 'ahead of' : 'behind'} vertical`
  const shin =
    shinDeg === null ? 'Shin angle at landing not measured' : `The ${side} foot lands ${land(shinDeg)}, usual up to ${USUAL_SHIN_UP_TO_DEG}`
  return `${trunk}. ${shin}.`
}
