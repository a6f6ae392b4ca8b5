import type { Shape } from '../../drawing'
import { hull } from '../../geometry/hull'
import { circle } from '../../geometry/path'
import { distance, type Point } from '../../geometry/plane'
import { path } from '../../shapes'
import type { GearOf } from './gear'
import { EDGE, go, rod, type Scene } from './scene'

const STEEL = { width: 2, colour: 'figure-edge' } as const

/** A leg-extension chair: seat and back behind the figure, the lever that turns about the knee with its roll over the shin. */
export function legExtensionShapes(gear: GearOf<'leg-extension'>, scene: Scene): Shape[] {
  if (scene.layer === 'back') return chair(gear, scene)
  return scene.layer === 'top' ? roll(gear, scene) : []
}

function lever({ side }: GearOf<'leg-extension'>, { skeleton, camera }: Scene): { readonly axis: Point; readonly pad: Point } {
  const [axis, ankle] = [camera.at(skeleton[side].knee), camera.at(skeleton[side].ankle)]
  const length = distance(axis, ankle)
  const down: Point = [(ankle[0] - axis[0]) / length, (ankle[1] - axis[1]) / length]
  const front: Point = [down[1], -down[0]]
  return { axis, pad: go(go(axis, down, length - 3.5), front, 4.6) }
}

function chair(gear: GearOf<'leg-extension'>, scene: Scene): Shape[] {
  const { skeleton, camera } = scene
  const { axis, pad } = lever(gear, scene)
  const hip = camera.at(skeleton.root)
  const [, ground] = camera.flat(0, 1.2)
  const seatY = hip[1] + 7.4
  const post: Point = [hip[0] + 8, seatY]
  return [
    rod(post, [post[0], ground], STEEL),
    rod([hip[0] - 12, ground], [axis[0] + 2, ground], STEEL),
    rod(axis, pad, STEEL),
    path(
      hull([
        [hip[0] - 6, seatY, 2.1],
        [axis[0] - 5, seatY, 2.1],
      ]),
      { fill: 'wash', ...EDGE },
    ),
    path(
      hull([
        [hip[0] - 8.6, seatY - 3, 2.1],
        [hip[0] - 12, seatY - 32, 2.1],
      ]),
      { fill: 'wash', ...EDGE },
    ),
    path(circle(axis, 2), { fill: 'figure-edge' }),
  ]
}

const roll = (gear: GearOf<'leg-extension'>, scene: Scene): Shape[] => [
  path(circle(lever(gear, scene).pad, 3), { fill: 'ink-soft', stroke: 'card', strokeWidth: 1 }),
]
