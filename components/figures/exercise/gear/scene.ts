import type { Shape } from '../../drawing'
import { segment } from '../../geometry/path'
import type { Point } from '../../geometry/plane'
import { path, type PathStyle } from '../../shapes'
import type { Camera } from '../camera'
import type { Skeleton } from '../skeleton'
import type { Layer } from './gear'

/** What equipment is drawn into. */
export interface Scene {
  readonly skeleton: Skeleton
  readonly camera: Camera
  readonly layer: Layer
  /** Height of the seat that the figure sits on, or sits down to. */
  readonly sitsAt: number
}

/** The edge of a pale piece of equipment. */
export const EDGE = { stroke: 'figure-edge', strokeWidth: 0.9 } as const

/** A thick line: a rod, a leg of a bench. */
export const rod = (from: Point, to: Point, style: { readonly width: number; readonly colour?: PathStyle['stroke'] }): Shape =>
  path(segment(from, to), { stroke: style.colour ?? 'ink-soft', strokeWidth: style.width })

/** A clear margin round a dark shape, which keeps dark parts apart in black and white. */
export const halo = (d: string, width = 2.1): Shape => path(d, { fill: 'card', stroke: 'card', strokeWidth: width })

/** A point moved along a direction. */
export const go = (from: Point, way: Point, by: number): Point => [from[0] + way[0] * by, from[1] + way[1] * by]
