import { clamp } from '../geometry/plane'
import type { ExerciseFigure, Pose } from './pose'
import { SIDES } from './skeleton'
import { solvePose } from './solve-pose'
import { tween } from './tween'

/** Lowest and highest knee bend in degrees; 0 is straight. */
export type KneeBend = readonly [number, number]

/** The bend of the knee that works: the deeper one of the legs that are not free. */
export function workingKneeDeg(figure: ExerciseFigure, pose: Pose): number {
  const skeleton = solvePose(pose)
  return Math.max(...SIDES.filter((side) => !figure.free?.includes(side)).map((side) => skeleton[side].angles.knee))
}

/**
 * The same exercise with the working knee inside the range that the plan allows, so that the picture never shows a deeper bend, or a
 * straighter knee, than the dose. A pose that already lies inside stays as it is. Without a range nothing is changed, but a hold at one
 * angle is set to that angle.
 *
 * @example limitKnee(gobletSquat, [0, 60]) // the end pose moves back up until the knee is at 60 degrees
 */
export function limitKnee(figure: ExerciseFigure, range: KneeBend | null): ExerciseFigure {
  const held = figure.holdKneeAt === undefined ? null : clamp(figure.holdKneeAt, ...(range ?? [0, 180]))
  const allowed = held === null ? range : ([held, held] as const)
  if (!allowed) return figure
  return { ...figure, start: within(figure, 'start', allowed), end: within(figure, 'end', allowed) }
}

function within(figure: ExerciseFigure, which: 'start' | 'end', [least, most]: KneeBend): Pose {
  const pose = figure[which]
  const other = which === 'start' ? figure.end : (figure.eased ?? figure.start)
  const bend = workingKneeDeg(figure, pose)
  const limit = clamp(bend, least, most)
  if (limit === bend) return pose
  const isTooFar = (t: number) => workingKneeDeg(figure, tween(pose, other, t)) > limit === bend > limit
  if (isTooFar(1)) return pose
  let [low, high] = [0, 1]
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2
    if (isTooFar(middle)) low = middle
    else high = middle
  }
  return tween(pose, other, high)
}
