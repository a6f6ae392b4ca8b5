import type { Drawing, Shape } from './drawing'
import { hatch, cut } from './geometry/hatch'
import { samples, smooth } from './geometry/curve'
import { circle, polygon, polyline, rectangle, segment } from './geometry/path'
import { clamp, radians, type Point } from './geometry/plane'
import { FOREFOOT_PAD, HEEL_CENTRE_CM, HEEL_PAD, SOLE } from './gait/sole'
import { placeTracks, type Crossing, type Tracks } from './gait/tracks'
import { path, words } from './shapes'
import { showNumber } from '../ui/number-text'

export interface Footfalls {
  /** Heel centre to heel centre; below zero the feet cross over. Null when it was not measured. */
  readonly stepWidthCm: number | null
  readonly left: Crossing
  readonly right: Crossing
  /** The width to draw for. The drawing is made anew for every width, never scaled. */
  readonly width: number
}

type Foot = 'left' | 'right'

/** Widths are to scale, the length of a step is not. */
const BELT_CM = 38
const PITCH_CM = 31.5
const FURTHEST_TRACK_CM = 12.6
const TOES_OUT_DEG = 4.5
/** Above this step width the heels lie in the usual range (convention). */
export const USUAL_STEP_WIDTH_ABOVE_CM = 3

/**
 * The belt from above, running to the right: left prints above the midline, right prints below it, as far apart as was measured.
 * A print with no measured width is dashed; a print with no recorded crossover is empty; a print that crosses is hatched beyond the line.
 */
export function footfallsDrawing(facts: Footfalls): Drawing {
  const belt = beltOf(facts)
  const shapes = [
    ...beltShapes(belt),
    ...belt.prints.flatMap((print) => printShapes(belt, print)),
    path(segment([0, belt.middle], [belt.columnAt, belt.middle]), { stroke: 'ink', strokeWidth: 1.5, dash: [9, 7] }),
    ...widthShapes(belt, facts.stepWidthCm),
    ...missingWords(belt, facts),
  ]
  return { width: belt.width, height: belt.height, shapes, title: 'Footfalls from above', description: describe(facts) }
}

/** A heel where it lies on the belt, for a screen that lets people drag it. */
export interface FootGrip {
  readonly foot: Foot
  readonly at: Point
}

/** Every heel of the drawing, in the order of the steps. */
export function footfallGrips(facts: Footfalls): readonly FootGrip[] {
  const belt = beltOf(facts)
  return belt.prints.map((print) => ({ foot: print.foot, at: placer(belt, print)([0, HEEL_CENTRE_CM]) }))
}

interface Print {
  readonly foot: Foot
  readonly startsAt: number
}

interface Belt {
  readonly width: number
  readonly height: number
  readonly middle: number
  /** Units to a centimetre. */
  readonly scale: number
  readonly lettering: number
  /** Where the prints end and the number's column begins. */
  readonly columnAt: number
  readonly tracks: Tracks
  readonly prints: readonly Print[]
  readonly facts: Footfalls
}

function beltOf(facts: Footfalls): Belt {
  const { width } = facts
  const scale = clamp(width / 154, 1.9, 4.5)
  const lettering = clamp(width / 24, 12, 24)
  const height = Math.round(BELT_CM * scale)
  const pitch = PITCH_CM * scale
  const start = 3 * scale
  const columnAt = width - 5.2 * lettering
  const count = Math.max(2, Math.floor((columnAt - start - 27 * scale) / pitch) + 1)
  const prints = Array.from({ length: count }, (_, step): Print => ({
    foot: step % 2 === 0 ? 'left' : 'right',
    startsAt: start + step * pitch,
  }))
  const tracks = placeTracks(facts, facts.stepWidthCm, FURTHEST_TRACK_CM)
  return { width, height, middle: height / 2, scale, lettering, columnAt, tracks, prints, facts }
}

/** Height on the drawing of a track `cm` on a foot's own side of the midline. */
const trackAt = (belt: Belt, foot: Foot, cm: number) => belt.middle + (foot === 'left' ? -cm : cm) * belt.scale

/** The belt, tinted where a heel lands in the usual range: all but the strip about the midline that the usual width leaves free. */
function beltShapes({ width, height, middle, scale }: Belt): Shape[] {
  const strip = USUAL_STEP_WIDTH_ABOVE_CM * scale
  const belt = rectangle({ x: 0, y: 0, width, height }, 8)
  return [
    path(belt, { fill: 'wash' }),
    path(belt, { fill: 'pine', opacity: 0.08 }),
    path(rectangle({ x: 0, y: middle - strip / 2, width, height: strip }), { fill: 'wash' }),
  ]
}

/** Carries a point of the sole, in centimetres, onto the belt. */
function placer(belt: Belt, { foot, startsAt }: Print): (point: Point) => Point {
  const outward = foot === 'left' ? 1 : -1
  const turn = radians(outward * TOES_OUT_DEG)
  const track = trackAt(belt, foot, belt.tracks[foot])
  return ([across, along]) => {
    const lateral = across * outward
    const ahead = along - HEEL_CENTRE_CM
    const x = startsAt + (HEEL_CENTRE_CM + ahead * Math.cos(turn) - lateral * Math.sin(turn)) * belt.scale
    return [x, track - (ahead * Math.sin(turn) + lateral * Math.cos(turn)) * belt.scale]
  }
}

function printShapes(belt: Belt, print: Print): Shape[] {
  const { foot } = print
  const at = placer(belt, print)
  const outline = smooth(SOLE.map(at))
  const isMeasured = belt.facts.stepWidthCm !== null
  const isFilled = isMeasured && belt.facts[foot] !== null
  const pads = [HEEL_PAD, FOREFOOT_PAD].map((pad) => path(smooth(pad.map(at)), { fill: foot, opacity: 0.2 }))
  const crosses = belt.facts[foot] === 'crosses-midline'
  return [
    path(outline, { fill: isFilled ? `${foot}-soft` : 'wash' }),
    ...(isFilled ? pads : []),
    ...(crosses ? acrossShapes(belt, SOLE.map(at), foot) : []),
    path(outline, { stroke: foot, strokeWidth: 1.75, ...(isMeasured ? {} : { dash: [5, 5] }) }),
    ...(isMeasured
      ? [path(circle(at([0, HEEL_CENTRE_CM]), Math.max(2.2, belt.scale)), { fill: foot, stroke: 'card', strokeWidth: 1.5 })]
      : []),
    ...letterShapes(at([0.9, 20.4]), foot, { size: 0.72 * belt.lettering, onHatch: crosses }),
  ]
}

/** The side's letter, on a clear ground where hatching would cut through it. */
function letterShapes([x, y]: Point, foot: Foot, { size, onHatch }: { readonly size: number; readonly onHatch: boolean }): Shape[] {
  const letter = words([x, y + 0.35 * size], foot === 'left' ? 'L' : 'R', { size, fill: foot, weight: 600, anchor: 'middle' })
  return onHatch ? [path(circle([x, y], 0.6 * size), { fill: `${foot}-soft` }), letter] : [letter]
}

/** The part of a crossing print beyond the midline: tinted and hatched, so that it shows without colour. */
function acrossShapes(belt: Belt, sole: readonly Point[], foot: Foot): Shape[] {
  const beyond = ([, y]: Point) => (foot === 'left' ? y - belt.middle : belt.middle - y)
  const part = cut(samples(sole), beyond)
  if (part.length < 3) return []
  return [path(polygon(part), { fill: 'clay', opacity: 0.2 }), path(hatch(part), { stroke: 'clay', strokeWidth: 1.4 })]
}

/** The column at the right: each heel's track carried on, the gap between them marked, and the number. */
function widthShapes(belt: Belt, stepWidthCm: number | null): Shape[] {
  if (stepWidthCm === null) return []
  const { columnAt, lettering, scale } = belt
  const markX = columnAt + 0.7 * lettering
  const tracks = [trackAt(belt, 'left', belt.tracks.left), trackAt(belt, 'right', belt.tracks.right)]
  const [upper, lower] = [Math.min(...tracks), Math.max(...tracks)]
  const reach = 0.8 * lettering
  const isWide = lower - upper > 2 * reach
  const mark = isWide
    ? segment([markX, upper], [markX, lower])
    : segment([markX, upper - reach], [markX, upper]) + segment([markX, lower], [markX, lower + reach])
  return [
    ...belt.prints
      .slice(0, 2)
      .map(({ foot, startsAt }) => trackLine(belt, foot, [startsAt + HEEL_CENTRE_CM * scale, markX + 0.35 * lettering])),
    path(mark, { stroke: 'ink', strokeWidth: 2 }),
    words([markX + 0.6 * lettering, (upper + lower) / 2 + 0.35 * lettering], `${showNumber(stepWidthCm)} cm`, {
      size: lettering,
      fill: 'ink',
      weight: 600,
    }),
  ]
}

function trackLine(belt: Belt, foot: Foot, [from, to]: readonly [number, number]): Shape {
  const y = trackAt(belt, foot, belt.tracks[foot])
  return path(
    polyline([
      [from, y],
      [to, y],
    ]),
    { stroke: foot, strokeWidth: 1.25, dash: [1, 4] },
  )
}

/** On a narrower belt the words would run into the prints: there an empty print says that its crossover is missing. */
const ROOM_FOR_WORDS = 480

function missingWords(belt: Belt, { stepWidthCm, left, right }: Footfalls): Shape[] {
  const size = clamp(belt.lettering * 0.6, 9, 14)
  const style = { size, fill: 'ink-soft' } as const
  const column = { ...style, weight: 600, anchor: 'middle' } as const
  const columnMiddle = (belt.columnAt + belt.width) / 2
  const isWide = Math.abs(belt.tracks.left) > 6
  const hasRoom = belt.width >= ROOM_FOR_WORDS
  const [high, low] = isWide ? [belt.middle - 6, belt.middle + size + 4] : [size + 4, belt.height - 7]
  return [
    ...(stepWidthCm === null
      ? [
          words([columnMiddle, belt.middle - 0.2 * size], 'step width', column),
          words([columnMiddle, belt.middle + 1.1 * size], 'not measured', column),
        ]
      : []),
    ...(left === null && hasRoom ? [words([8, high], 'Left crossover not recorded', style)] : []),
    ...(right === null && hasRoom ? [words([8, low], 'Right crossover not recorded', style)] : []),
  ]
}

const CROSSING_WORDS: Record<NonNullable<Crossing>, string> = {
  clear: 'clear of the midline',
  'touches-midline': 'touches the midline',
  'crosses-midline': 'crosses the midline',
}

function describe({ stepWidthCm, left, right }: Footfalls): string {
  const usual = `usual more than ${USUAL_STEP_WIDTH_ABOVE_CM} cm`
  const step = stepWidthCm === null ? 'Step width not measured' : `Step width ${showNumber(stepWidthCm)} cm, ${usual}`
  const foot = (name: string, crossing: Crossing) =>
    `${name} foot: ${crossing === null ? 'crossover not recorded' : CROSSING_WORDS[crossing]}`
  return `${step}. ${foot('Left', left)}. ${foot('Right', right)}.`
}
