import type { Shape } from '../../drawing'
import { hull } from '../../geometry/hull'
import { segment } from '../../geometry/path'
import { path } from '../../shapes'
import { jointAt, type Leg } from '../skeleton'
import { mix3 } from '../space'
import type { GearOf } from './gear'
import type { Scene } from './scene'

const OUTLINE = { stroke: 'card', strokeWidth: 3.2 } as const
const BAND = { stroke: 'pine', strokeWidth: 1.7 } as const

/** A small band round both ankles or just above both knees. */
export function loopShapes({ round, layer: own = 'top' }: GearOf<'loop'>, { skeleton, camera, layer }: Scene): Shape[] {
  if (layer !== own) return []
  const place = ({ hip, knee, ankle }: Leg) => (round === 'ankles' ? mix3(ankle, knee, 0.14) : mix3(knee, hip, 0.2))
  const radius = round === 'ankles' ? 2.9 : 4.6
  const d = hull([camera.disc(place(skeleton.L), radius), camera.disc(place(skeleton.R), radius)])
  return [path(d, OUTLINE), path(d, BAND)]
}

/** A long band or a strap from a joint to where it is tied, drawn tight. */
export function cordShapes({ from, to, off = [0, 0], layer: own = 'front' }: GearOf<'cord'>, { skeleton, camera, layer }: Scene): Shape[] {
  if (layer !== own) return []
  const [x, y] = camera.at(jointAt(skeleton, from))
  const d = segment([x + off[0], y - off[1]], camera.flat(...to))
  return [path(d, OUTLINE), path(d, BAND)]
}
