import type { Shape } from '../../drawing'
import { hull } from '../../geometry/hull'
import { circle, polygon } from '../../geometry/path'
import { between, distance, radians, type Point } from '../../geometry/plane'
import { path } from '../../shapes'
import type { GearOf } from './gear'
import { EDGE, go, rod, type Scene } from './scene'

const STEEL = { width: 2, colour: 'figure-edge' } as const

/** A leg press: the frame with its pad behind the figure, the sledge with its foot plate in front of the far leg. */
export function legPressShapes({ angle = 46 }: GearOf<'leg-press'>, scene: Scene): Shape[] {
  const rail: Point = [Math.cos(radians(angle)), -Math.sin(radians(angle))]
  const foot = footOfRail(scene)
  if (scene.layer === 'back') return frame(scene, rail, foot)
  return scene.layer === 'mid' ? sledge(scene, rail, foot) : []
}

const footOfRail = ({ skeleton, camera }: Scene): Point => [camera.at(skeleton.root)[0] + 14, camera.flat(0, 3)[1]]

function frame({ skeleton, camera }: Scene, rail: Point, foot: Point): Shape[] {
  const [hip, neck] = [camera.at(skeleton.root), camera.at(skeleton.neck)]
  const length = distance(hip, neck)
  const up: Point = [(neck[0] - hip[0]) / length, (neck[1] - hip[1]) / length]
  const front: Point = [up[1], -up[0]]
  const [, ground] = camera.flat(0, 1.2)
  const top = go(foot, rail, 66)
  const pad = go(hip, front, -8)
  const seat = go(pad, up, -4)
  const strut = go(go(hip, front, -10), up, 22)
  return [
    rod([hip[0] - 26, ground], [top[0] + 2, ground], STEEL),
    rod(foot, top, STEEL),
    rod(top, [top[0], ground], STEEL),
    rod(strut, [strut[0] + 2, ground], STEEL),
    path(
      hull([
        [...go(pad, up, -3), 2.1],
        [...go(pad, up, 40), 2.1],
      ]),
      { fill: 'wash', ...EDGE },
    ),
    path(
      hull([
        [...seat, 2.1],
        [...go(seat, [0.94, -0.34], 13), 2.1],
      ]),
      { fill: 'wash', ...EDGE },
    ),
  ]
}

function sledge({ skeleton, camera }: Scene, rail: Point, foot: Point): Shape[] {
  const pressing = skeleton.R
  const [heel, ball] = [camera.at(pressing.heel), camera.at(pressing.ball)]
  const length = distance(heel, ball)
  const along: Point = [(ball[0] - heel[0]) / length, (ball[1] - heel[1]) / length]
  const into: Point = [-along[1], along[0]]
  const face = go(go(between(heel, ball, 0), along, 5), into, 3.2)
  const hub = go(go(face, into, 6), along, 1)
  const travelled = (hub[0] - foot[0]) * rail[0] + (hub[1] - foot[1]) * rail[1]
  const shoe = go(foot, rail, travelled)
  const back = go(face, into, 2.4)
  const plate = polygon([go(face, along, -13), go(back, along, -13), go(back, along, 13), go(face, along, 13)])
  return [
    rod(hub, shoe, { ...STEEL, width: 2.4 }),
    rod(go(shoe, rail, -5), go(shoe, rail, 5), { ...STEEL, width: 3.4 }),
    path(circle(hub, 8.6), { fill: 'wash', ...EDGE }),
    path(circle(hub, 1.9), { fill: 'figure-edge' }),
    path(plate, { fill: 'ink-soft', stroke: 'ink-soft', strokeWidth: 0.9 }),
  ]
}
