import { getExercise } from '../../lib/clinical/strength/catalogue'
import type { Drawing, Shape } from './drawing'
import { figureShapes } from './exercise/draw-figure'
import { EXERCISE_FIGURES } from './exercise/exercise-figures'
import { footDomeShapes } from './exercise/foot-dome'
import { limitKnee, type KneeBend } from './exercise/limit-knee'
import type { ExerciseFigure } from './exercise/pose'
import { boundsOf, outermostPoints } from './geometry/bounds'
import { movePath, type Placement } from './geometry/move-path'
import { segment } from './geometry/path'
import { path } from './shapes'

/** Every exercise has the same frame, so that figures side by side are one size and stand on one floor. */
const FRAME = { width: 120, height: 116, floor: 6, margin: 3 }

/**
 * The start and the end of an exercise, the knee bent no further than the plan allows. Null when nobody has drawn the exercise.
 *
 * @example exerciseDrawings('leg-press', { kneeRange: [0, 60] })?.start // the knee at 60 degrees
 */
export function exerciseDrawings(
  exerciseId: string,
  { kneeRange }: { readonly kneeRange: KneeBend | null },
): { readonly start: Drawing; readonly end: Drawing } | null {
  const exercise = getExercise(exerciseId)
  const figure = EXERCISE_FIGURES.find(({ id }) => id === exerciseId)
  const shapes = exerciseId === 'short-foot' ? footDomeShapes() : figure && wholeFigure(limitKnee(figure, kneeRange))
  if (!exercise || !shapes) return null
  const { width, height } = FRAME
  const bend = kneeRange ? ` ${bendWords(kneeRange)}` : ''
  return {
    start: { width, height, shapes: shapes.start, title: `${exercise.name}, start`, description: exercise.startPosition + bend },
    end: { width, height, shapes: shapes.end, title: `${exercise.name}, end`, description: exercise.endPosition + bend },
  }
}

const bendWords = ([least, most]: KneeBend) => `Allowed knee bend: ${least === most ? most : `${least} to ${most}`} degrees.`

function wholeFigure(figure: ExerciseFigure): { readonly start: Shape[]; readonly end: Shape[] } {
  const [start, end] = [figureShapes(figure, 'start'), figureShapes(figure, 'end')]
  const paths = new Set([...start, ...end].flatMap((shape) => (shape.kind === 'path' ? [shape.d] : [])))
  const placement = placementOf([...paths])
  const moved = new Map([...paths].map((d) => [d, movePath(d, placement)]))
  const framed = (shapes: readonly Shape[]) => [...floorShapes(figure), ...shapes.map((shape) => placed(shape, placement, moved))]
  return { start: framed(start), end: framed(end) }
}

/** Puts both pictures in the middle of the frame, on its floor; only what is too large for the frame is made smaller. */
function placementOf(paths: readonly string[]): Placement {
  const { left, right, top, bottom } = boundsOf(paths.flatMap(outermostPoints))
  const room = { width: FRAME.width - 2 * FRAME.margin, height: FRAME.height - FRAME.floor - FRAME.margin }
  const scale = Math.min(1, room.width / (right - left), room.height / -top)
  const floor = FRAME.height - Math.max(FRAME.floor, scale * bottom + 1)
  return { scale, to: [FRAME.width / 2 - (scale * (left + right)) / 2, floor] }
}

function placed(shape: Shape, { scale }: Placement, moved: ReadonlyMap<string, string>): Shape {
  if (shape.kind === 'text') return shape
  const width = shape.strokeWidth === undefined ? {} : { strokeWidth: shape.strokeWidth * scale }
  return { ...shape, d: moved.get(shape.d) ?? shape.d, ...width }
}

/** Seen from above the mat is the floor. A level mat lies on it. */
function floorShapes({ gear = [], start }: ExerciseFigure): Shape[] {
  if (start.tilt) return []
  const y = FRAME.height - FRAME.floor + (gear.some((piece) => piece.kind === 'mat') ? 2.6 : 0.4)
  return [path(segment([4, y], [FRAME.width - 4, y]), { stroke: 'figure-edge', strokeWidth: 0.9 })]
}
