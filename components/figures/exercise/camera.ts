import type { Disc } from '../geometry/hull'
import type { Point } from '../geometry/plane'
import type { Pose, View } from './pose'
import { after, turned, turnX, turnY, type Vec } from './space'

const TURNS = { front: 0, side: 82, back: 180 } as const

/** Looks at a figure: carries places in space onto the drawing. */
export interface Camera {
  readonly at: (place: Vec) => Point
  readonly disc: (place: Vec, radius: number) => Disc
  /** How near a place is to the viewer. */
  readonly depth: (place: Vec) => number
  readonly tiltDeg: number
  /** From the side one half of the body is behind the other. */
  readonly isFromSide: boolean
  /** Carries a place in the plane of the drawing, measured right and up from the figure's origin. */
  readonly flat: (x: number, y: number) => Point
}

const degreesOf = (view: View) => (typeof view === 'number' ? view : TURNS[view])

/** A camera for a pose. The floor under the figure's origin is 0 0 on the drawing, y downwards. */
export function cameraFor({ view = 'side', tilt = 0 }: Pick<Pose, 'view' | 'tilt'>): Camera {
  const degrees = degreesOf(view)
  const turn = after(turnX(tilt), turnY(degrees))
  const flat = (x: number, y: number): Point => [x, -y]
  const at = (place: Vec): Point => {
    const [x, y] = turned(turn, place)
    return flat(x, y)
  }
  return {
    at,
    flat,
    disc: (place, radius) => [...at(place), radius],
    depth: (place) => turned(turn, place)[2],
    tiltDeg: tilt,
    isFromSide: Math.abs(Math.sin((degrees * Math.PI) / 180)) > 0.6,
  }
}
