import type { Shape } from '../../drawing'
import { hull } from '../../geometry/hull'
import { circle } from '../../geometry/path'
import type { Point } from '../../geometry/plane'
import { path } from '../../shapes'
import { jointAt } from '../skeleton'
import type { JointName } from '../joint'
import type { GearOf } from './gear'
import { EDGE, type Scene } from './scene'

const PADDED = { fill: 'wash', ...EDGE } as const

function beside({ skeleton, camera }: Scene, joint: JointName, off: Point = [0, 0]): Point {
  const [x, y] = camera.at(jointAt(skeleton, joint))
  return [x + off[0], y - off[1]]
}

/** A cushion standing between a knee and a wall. */
export function cushionShapes({ at, off, layer = 'mid' }: GearOf<'cushion'>, scene: Scene): Shape[] {
  if (scene.layer !== layer) return []
  const [x, y] = beside(scene, at, off)
  return [
    path(
      hull([
        [x, y - 5, 2],
        [x, y + 5, 2],
      ]),
      PADDED,
    ),
  ]
}

/** A rolled towel, seen end on. */
export function rollShapes({ at, off }: GearOf<'roll'>, scene: Scene): Shape[] {
  if (scene.layer !== 'back') return []
  const centre = beside(scene, at, off)
  return [path(circle(centre, 4), PADDED), path(circle(centre, 1.7), EDGE)]
}

/** A slider under a heel. */
export function sliderShapes({ at }: GearOf<'slider'>, scene: Scene): Shape[] {
  if (scene.layer !== 'top') return []
  const [x] = beside(scene, at)
  const [, floor] = scene.camera.flat(0, 0)
  return [
    path(
      hull([
        [x - 4, floor - 0.3, 1],
        [x + 5, floor - 0.3, 1],
      ]),
      { fill: 'pine', stroke: 'card', strokeWidth: 0.8 },
    ),
  ]
}
