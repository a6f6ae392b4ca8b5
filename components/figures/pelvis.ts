import { showNumber } from '../ui/number-text'
import type { Drawing, Shape } from './drawing'
import { behindBody, type BehindBody } from './gait/behind-body'
import { behindRunner, type Placer } from './gait/behind-runner'
import { smooth } from './geometry/curve'
import { hatch } from './geometry/hatch'
import { circle, polygon, segment } from './geometry/path'
import { add, clamp, mix, radians, type Point } from './geometry/plane'
import { path, words } from './shapes'

export interface Pelvis {
  /** The leg that stands. */
  readonly side: 'left' | 'right'
  /** How far the pelvis is lower on the free side; negative is higher. Null when it was not measured. */
  readonly dropDeg: number | null
  /** The width to draw for. The drawing is made anew for every width, never scaled. */
  readonly width: number
}

/** Up to this drop the pelvis moves as usual (convention). */
export const USUAL_DROP_UP_TO_DEG = 5

const BOX = { width: 164, height: 176, floor: 5 }
const REACH = 60

/**
 * The runner from behind on one leg, the line of the pelvis tilted by the measured drop about a level dashed line. The usual range is a
 * faint wedge below level; what lies beyond it is hatched. Without a measurement there is the level line and no number.
 */
export function pelvisDrawing(facts: Pelvis): Drawing {
  const { side, dropDeg, width } = facts
  const frame = frameOf(facts)
  return {
    width,
    height: Math.round((BOX.height * width) / BOX.width),
    shapes: [...behindRunner(frame.body, frame), ...spineShapes(frame), ...lineShapes(frame, dropDeg), sideLetter(frame)],
    title: `Pelvis on the ${side} leg`,
    description: describe(side, dropDeg),
  }
}

/** Where the free hip ends the line of the pelvis, for a screen that lets people drag it; level when nothing was measured. */
export function pelvisGrip(facts: Pelvis): Point {
  const frame = frameOf(facts)
  return frame.place(add(pivot(frame), ray(frame, facts.dropDeg ?? 0), REACH))
}

function frameOf({ side, dropDeg, width }: Pelvis): Frame {
  const scale = width / BOX.width
  const body = behindBody(side, dropDeg ?? 0)
  const middle = BOX.width / 2 + body.towards * 14
  const place: Placer = ([x, y]) => [(x + middle) * scale, (BOX.height - BOX.floor - y) * scale]
  return { body, side, place, lettering: clamp(width * 0.077, 12, 24), lineWidth: clamp(width / 200, 0.9, 1.5) }
}

interface Frame {
  readonly body: BehindBody
  readonly side: 'left' | 'right'
  readonly place: Placer
  readonly lettering: number
  readonly lineWidth: number
}

/** Where the line of the pelvis starts, on the standing side. */
const pivot = ({ body }: Frame) => body.onPelvis(-15.5, 10)

/** The direction from the pivot towards the free side, lower by so many degrees. */
const ray = ({ body }: Frame, deg: number): Point => [-body.towards * Math.cos(radians(deg)), -Math.sin(radians(deg))]

function spineShapes({ body, place, lineWidth }: Frame): Shape[] {
  const line = [0.93, 0.7, 0.5, 0.36].map((share) => body.onSpine(share, 0))
  const spine = smooth([...line, body.onPelvis(0, 14)].map(place), false)
  return [path(spine, { stroke: 'figure-edge', strokeWidth: lineWidth, dash: [0.5, 5] })]
}

function lineShapes(frame: Frame, dropDeg: number | null): Shape[] {
  const { place, body, side, lettering } = frame
  const start = pivot(frame)
  const along = (deg: number, length: number) => place(add(start, ray(frame, deg), length))
  const shapes = [path(polygon(wedge(frame, 0, USUAL_DROP_UP_TO_DEG)), { fill: 'pine', opacity: 0.2 })]
  const level = path(segment(along(0, -3), along(0, REACH + 2)), { stroke: 'ink-soft', strokeWidth: 1.5, dash: [4, 5] })
  if (dropDeg === null) return [...shapes, level, ...missingWords(frame)]
  if (dropDeg > USUAL_DROP_UP_TO_DEG) {
    const beyond = wedge(frame, USUAL_DROP_UP_TO_DEG, dropDeg)
    shapes.push(path(polygon(beyond), { fill: 'clay', opacity: 0.2 }), path(hatch(beyond), { stroke: 'clay', strokeWidth: 1.4 }))
  }
  const end = along(dropDeg, REACH)
  const dots = [-5.2, 5.2].map((at) =>
    path(circle(place(body.onPelvis(at, 10)), lettering * 0.19), { fill: side, stroke: 'card', strokeWidth: 1.75 }),
  )
  const numberAt = along(dropDeg, REACH + 7)
  return [
    ...shapes,
    level,
    path(segment(along(dropDeg, -3), end), { stroke: side, strokeWidth: clamp(lettering / 6, 2, 4) }),
    ...dots,
    path(circle(end, lettering * 0.26), { fill: 'card', stroke: side, strokeWidth: clamp(lettering / 8, 1.75, 3) }),
    words([numberAt[0], numberAt[1] + 0.35 * lettering], `${showNumber(dropDeg)}°`, {
      size: lettering,
      fill: side,
      weight: 600,
      anchor: body.towards < 0 ? 'start' : 'end',
    }),
  ]
}

/** The part of a circle about the pivot between two drops, on the drawing. */
function wedge(frame: Frame, fromDeg: number, toDeg: number): Point[] {
  const steps = Math.max(2, Math.ceil(Math.abs(toDeg - fromDeg)))
  const rim = Array.from({ length: steps + 1 }, (_, step) => add(pivot(frame), ray(frame, mix(fromDeg, toDeg, step / steps)), REACH - 3))
  return [pivot(frame), ...rim].map(frame.place)
}

function missingWords(frame: Frame): Shape[] {
  const size = Math.max(9, 0.62 * frame.lettering)
  const [x, y] = frame.place(add(pivot(frame), ray(frame, 0), REACH))
  const style = { size, fill: 'ink-soft', weight: 600, anchor: 'middle' } as const
  const first = y + 2.4 * frame.lettering
  return [words([x, first], 'not', style), words([x, first + 1.2 * size], 'measured', style)]
}

function sideLetter({ body, place, side, lettering }: Frame): Shape {
  const at = place([body.ankle[0] + body.towards * 13, 3])
  return words(at, side === 'left' ? 'L' : 'R', { size: 0.8 * lettering, fill: side, weight: 600, anchor: 'middle' })
}

function describe(side: 'left' | 'right', dropDeg: number | null): string {
  const view = `From behind, standing on the ${side} leg`
  if (dropDeg === null) return `${view}: pelvic drop not measured.`
  const other = side === 'left' ? 'right' : 'left'
  const fact =
    dropDeg === 0 ? 'is level' : `is ${showNumber(Math.abs(dropDeg))} degrees ${dropDeg > 0 ? 'lower' : 'higher'} on the ${other}`
  return `${view}: the pelvis ${fact}. Usual up to ${USUAL_DROP_UP_TO_DEG} degrees lower.`
}
