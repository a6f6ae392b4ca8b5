import type { Shape } from '../../drawing'
import { hull } from '../../geometry/hull'
import { circle, polygon } from '../../geometry/path'
import { radians, type Point } from '../../geometry/plane'
import { path } from '../../shapes'
import { jointAt } from '../skeleton'
import type { GearOf } from './gear'
import { go, halo, type Scene } from './scene'

const HANDLE = { half: 5.2, thickness: 0.9 }
const PLATE = { along: 1.7, across: 3.5 }

export function dumbbellShapes(gear: GearOf<'dumbbell'>, { skeleton, camera, layer }: Scene): Shape[] {
  const { at, angle = 0, off = [0, 0], layer: own = 'front' } = gear
  if (layer !== own) return []
  const joint = camera.at(jointAt(skeleton, at))
  const centre: Point = [joint[0] + off[0], joint[1] - off[1]]
  const way: Point = [Math.cos(radians(angle)), -Math.sin(radians(angle))]
  const aside: Point = [-way[1], way[0]]
  const corner = (end: number, along: number, across: number) =>
    go(go(centre, way, end + along * PLATE.along), aside, across * PLATE.across)
  const plate = (end: number) => polygon([corner(end, -1, -1), corner(end, 1, -1), corner(end, 1, 1), corner(end, -1, 1)])
  const handle = hull([
    [...go(centre, way, -HANDLE.half), HANDLE.thickness],
    [...go(centre, way, HANDLE.half), HANDLE.thickness],
  ])
  const plates = [plate(-HANDLE.half), plate(HANDLE.half)]
  return [
    ...[handle, ...plates].map((part) => halo(part, 2.2)),
    path(handle, { fill: 'ink-soft' }),
    ...plates.map((part) => path(part, { fill: 'ink-soft', stroke: 'ink-soft', strokeWidth: 0.9 })),
  ]
}

/** A loaded bar seen end on: its plate, and the bar's end as a ring. */
export function barbellShapes(gear: GearOf<'barbell'>, { skeleton, camera, layer }: Scene): Shape[] {
  const { at, off = [0, 0], layer: own = 'front', radius = 9 } = gear
  if (layer !== own) return []
  const joint = camera.at(jointAt(skeleton, at))
  const centre: Point = [joint[0] + off[0], joint[1] - off[1]]
  return [
    halo(circle(centre, radius), 2.4),
    path(circle(centre, radius), { fill: 'ink-soft' }),
    path(circle(centre, radius * 0.62), { stroke: 'card', strokeWidth: 0.8 }),
    path(circle(centre, 2), { fill: 'card' }),
    path(circle(centre, 1), { fill: 'ink-soft' }),
  ]
}
