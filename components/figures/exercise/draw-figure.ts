import type { Shape } from '../drawing'
import { segment } from '../geometry/path'
import type { Point } from '../geometry/plane'
import { path } from '../shapes'
import { arrowShapes } from './arrow'
import { cameraFor, type Camera } from './camera'
import { armPath, legPath } from './draw-limbs'
import { trunkPaths } from './draw-trunk'
import { gearShapes } from './gear/draw-gear'
import type { Layer } from './gear/gear'
import { halo } from './gear/scene'
import type { Side } from './joint'
import type { ExerciseFigure } from './pose'
import { armOf, SIDES, type Skeleton } from './skeleton'
import { solvePose } from './solve-pose'
import { add3, sub3, turned } from './space'

/**
 * One posture of an exercise as shapes, from the farthest to the nearest. Dark limbs are near or work, light ones are far or rest; every
 * part has a clear margin, which keeps dark parts apart on a black and white page. The origin is the floor under the figure.
 */
export function figureShapes(figure: ExerciseFigure, which: 'start' | 'end'): Shape[] {
  const pose = figure[which]
  const skeleton = solvePose(pose)
  const camera = cameraFor(pose)
  const picture: Picture = { figure, skeleton, camera }
  const sitsAt = seatHeight(figure)
  const gear = (layer: Layer) => (pose.gear ?? figure.gear ?? []).flatMap((piece) => gearShapes(piece, { skeleton, camera, layer, sitsAt }))
  const arms = SIDES.map((side) => limbOf(picture, side, 'arm'))
  const legs = SIDES.map((side) => limbOf(picture, side, 'leg')).sort(byDepth)
  return [
    ...gear('back'),
    ...arms.filter((arm) => arm.isFar && arm.depth <= 0).flatMap((arm) => armShapes(picture, arm)),
    ...legs.filter((leg) => leg.isFar).flatMap((leg) => legShapes(picture, leg)),
    ...gear('mid'),
    ...arms.filter((arm) => !arm.isFar && arm.depth <= 0).flatMap((arm) => armShapes(picture, arm)),
    ...coreShapes(picture, legs),
    ...(figure.belt ? beltShapes(picture) : []),
    ...arms.filter((arm) => arm.isFar && arm.depth > 0).flatMap((arm) => armShapes(picture, arm)),
    ...gear('front'),
    ...arms
      .filter((arm) => !arm.isFar && arm.depth > 0)
      .sort(byDepth)
      .flatMap((arm) => armShapes(picture, arm)),
    ...gear('top'),
    ...(which === 'end' ? arrowShapes(figure, camera) : []),
  ]
}

/** How far a seat lies under the middle of the hips. */
const SEAT_BELOW_HIPS = 5.4

/** A seat is as high as the lower of the two postures needs: a smaller knee bend is shown on a higher seat. */
const seatHeight = ({ start, end }: ExerciseFigure) => Math.min(solvePose(start).root[1], solvePose(end).root[1]) - SEAT_BELOW_HIPS

interface Picture {
  readonly figure: ExerciseFigure
  readonly skeleton: Skeleton
  readonly camera: Camera
}

interface Limb {
  readonly side: Side
  readonly isFar: boolean
  readonly depth: number
}

const byDepth = (a: Limb, b: Limb) => a.depth - b.depth

function limbOf({ figure, skeleton, camera }: Picture, side: Side, kind: 'arm' | 'leg'): Limb {
  const isDim = figure.dim?.includes(kind === 'arm' ? `${side}arm` : side) ?? false
  if (kind === 'leg') {
    const { hip, knee, ankle } = skeleton[side]
    const depth = (camera.depth(knee) + camera.depth(ankle)) / 2 - camera.depth(skeleton.root)
    return { side, isFar: isDim || (camera.isFromSide && camera.depth(sub3(hip, skeleton.root)) < -1), depth }
  }
  const { shoulder, elbow, wrist, isBehind } = armOf(skeleton, side)
  const isFar = isDim || (camera.isFromSide && camera.depth(sub3(shoulder, skeleton.neck)) < -1)
  const depth = (camera.depth(elbow) + camera.depth(wrist)) / 2 - camera.depth(skeleton.neck)
  return { side, isFar, depth: isFar ? depth : isBehind ? -9 : Math.max(1, depth) }
}

/** Over the body an arm's margin starts below the shoulder: it is one with the body there. */
const MARGIN_FROM = 0.42

function armShapes({ skeleton, camera }: Picture, { side, isFar, depth }: Limb): Shape[] {
  const margin = armPath(skeleton, side, { camera, from: depth > 0 && !isFar ? MARGIN_FROM : 0 })
  return [halo(margin), path(armPath(skeleton, side, { camera }), { fill: isFar ? 'figure-far' : 'ink' })]
}

function legShapes({ skeleton, camera }: Picture, { side, isFar }: Limb): Shape[] {
  const leg = legPath(skeleton, side, camera)
  return [halo(leg), path(leg, { fill: isFar ? 'figure-far' : 'ink' })]
}

/** Trunk, head and near legs share one margin: they are one body. */
function coreShapes({ skeleton, camera }: Picture, legs: readonly Limb[]): Shape[] {
  const { pelvis, vest, head } = trunkPaths(skeleton, camera)
  const near = legs.filter((leg) => !leg.isFar).map(({ side }) => legPath(skeleton, side, camera))
  return [
    halo(pelvis + vest + head),
    ...near.map((leg) => halo(leg)),
    path(vest, { fill: 'pine' }),
    path(head, { fill: 'ink' }),
    path(pelvis, { fill: 'ink' }),
    ...near.map((leg) => path(leg, { fill: 'ink' })),
  ]
}

/** The line of the belt, carried on to both sides of the body. */
function beltShapes({ skeleton, camera }: Picture): Shape[] {
  const hipBone = (side: 1 | -1) => camera.at(add3(skeleton.root, turned(skeleton.pelvisTurn, [side * 8.6, 5.2, 3])))
  const ends = [hipBone(-1), hipBone(1)] as const
  const beyond = (from: Point, other: Point, by: number): Point => [
    from[0] + (from[0] - other[0]) * by,
    from[1] + (from[1] - other[1]) * by,
  ]
  const wings = [ends, [ends[1], ends[0]] as const].flatMap(([from, other]) => {
    const line = segment(beyond(from, other, 0.06), beyond(from, other, 0.46))
    return [path(line, { stroke: 'card', strokeWidth: 3.4 }), path(line, { stroke: 'pine', strokeWidth: 1.5 })]
  })
  const across = segment(beyond(ends[0], ends[1], -0.05), beyond(ends[1], ends[0], -0.05))
  return [...wings, path(across, { stroke: 'card', strokeWidth: 1.1 })]
}
