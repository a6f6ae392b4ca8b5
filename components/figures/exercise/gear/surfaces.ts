import type { Shape } from '../../drawing'
import { hull } from '../../geometry/hull'
import { polygon, segment } from '../../geometry/path'
import { radians, type Point } from '../../geometry/plane'
import { path } from '../../shapes'
import type { Camera } from '../camera'
import type { Vec } from '../space'
import type { GearOf } from './gear'
import { EDGE, rod, type Scene } from './scene'

const WALL = { height: 106, thickness: 5 }

const box = (camera: Camera, [x0, y0]: Point, [x1, y1]: Point) =>
  polygon([camera.flat(x0, y0), camera.flat(x1, y0), camera.flat(x1, y1), camera.flat(x0, y1)])

export function wallShapes({ x, side = -1 }: GearOf<'wall'>, { camera, layer }: Scene): Shape[] {
  if (layer !== 'back') return []
  return [
    path(box(camera, [x, 0], [x + side * WALL.thickness, WALL.height]), { fill: 'line' }),
    path(segment(camera.flat(x, 0), camera.flat(x, WALL.height)), { stroke: 'figure-edge', strokeWidth: 1.1 }),
  ]
}

/** Seen level a mat is a thin strip under the floor line; looked down on it is a sheet. */
export function matShapes({ x0, x1, deep = 15 }: GearOf<'mat'>, { camera, layer }: Scene): Shape[] {
  if (layer !== 'back') return []
  const paint = { fill: 'wash', ...EDGE, strokeWidth: 0.8 } as const
  if (camera.tiltDeg === 0) {
    const [from, to] = [camera.flat(x0, -1.3), camera.flat(x1, -1.3)]
    return [
      path(
        hull([
          [...from, 1.3],
          [...to, 1.3],
        ]),
        paint,
      ),
    ]
  }
  const corner = (x: number, near: 1 | -1) => {
    const at = camera.flat(x - near * 3, -near * deep * Math.sin(radians(camera.tiltDeg)))
    return [...at, 1.5] as const
  }
  return [path(hull([corner(x0, -1), corner(x1, -1), corner(x0, 1), corner(x1, 1)]), paint)]
}

/** A block: its front, the side that the view shows, and its upper edge. */
export function stepShapes({ x0, x1, z0, z1, height }: GearOf<'step'>, { camera, layer }: Scene): Shape[] {
  if (layer !== 'back') return []
  const floor: Vec[] = [
    [x0, 0, z0],
    [x0, 0, z1],
    [x1, 0, z1],
    [x1, 0, z0],
  ]
  const corners = floor.map((place) => ({ x: camera.at(place)[0], depth: camera.depth(place) }))
  const [low, high] = [Math.min(...corners.map((corner) => corner.x)), Math.max(...corners.map((corner) => corner.x))]
  const nearest = corners.reduce((best, corner) => (corner.depth > best.depth ? corner : best))
  const [ground] = camera.flat(0, 0).slice(1) as [number]
  const block = (from: number, to: number) =>
    polygon([
      [from, ground],
      [to, ground],
      [to, ground - height],
      [from, ground - height],
    ])
  const turnsAway = nearest.x > low + 1.5 && nearest.x < high - 1.5
  const aside = nearest.x - low < high - nearest.x ? block(low, nearest.x) : block(nearest.x, high)
  return [
    path(block(low, high), { fill: 'wash', ...EDGE }),
    ...(turnsAway ? [path(aside, { fill: 'line', ...EDGE })] : []),
    path(segment([low, ground - height], [high, ground - height]), { stroke: 'ink-soft', strokeWidth: 1.5 }),
  ]
}

export function chairShapes({ x0, x1, back, height }: GearOf<'chair'>, { camera, layer, sitsAt }: Scene): Shape[] {
  if (layer !== 'back') return []
  const top = (height ?? sitsAt) - 1.6
  const bar = (from: Point, to: Point, width = 1.8) => rod(camera.flat(...from), camera.flat(...to), { width, colour: 'figure-edge' })
  const seat = hull([
    [...camera.flat(x0 + 1.6, top), 1.6],
    [...camera.flat(x1 - 1.6, top), 1.6],
  ])
  const rest =
    back === 'left' ? [bar([x0 + 1, top], [x0 - 2, top + 29], 2.4)] : back === 'right' ? [bar([x1 - 1, top], [x1 + 2, top + 29], 2.4)] : []
  return [bar([x0 + 2.5, top], [x0 + 0.5, 1]), bar([x1 - 3, top], [x1 - 1.5, 1]), ...rest, path(seat, { fill: 'wash', ...EDGE })]
}

export function boxShapes({ x0, x1, height }: GearOf<'box'>, { camera, layer, sitsAt }: Scene): Shape[] {
  if (layer !== 'back') return []
  const top = height ?? sitsAt
  return [
    path(box(camera, [x0, 0], [x1, top]), { fill: 'wash', ...EDGE }),
    path(segment(camera.flat(x0, top), camera.flat(x1, top)), { stroke: 'ink-soft', strokeWidth: 1.5 }),
  ]
}

export function benchShapes({ x0, x1, height }: GearOf<'bench'>, { camera, layer }: Scene): Shape[] {
  if (layer !== 'back') return []
  const top = height - 2
  const leg = (x: number) => [
    rod(camera.flat(x, top), camera.flat(x, 1), { width: 2, colour: 'figure-edge' }),
    rod(camera.flat(x - 4, 1), camera.flat(x + 4, 1), { width: 2, colour: 'figure-edge' }),
  ]
  const pad = hull([
    [...camera.flat(x0 + 2, top), 2],
    [...camera.flat(x1 - 2, top), 2],
  ])
  return [...leg(x0 + 5), ...leg(x1 - 5), path(pad, { fill: 'wash', ...EDGE })]
}

export function postShapes({ x, height }: GearOf<'post'>, { camera, layer }: Scene): Shape[] {
  if (layer !== 'back') return []
  return [
    rod(camera.flat(x - 4, 0.9), camera.flat(x + 4, 0.9), { width: 1.8, colour: 'figure-edge' }),
    rod(camera.flat(x, 1), camera.flat(x, height), { width: 3, colour: 'figure-edge' }),
  ]
}
