import { chain, hull, type Disc } from '../geometry/hull'
import { BODY } from './body'
import type { Camera } from './camera'
import type { Skeleton } from './skeleton'
import { add3, mix3, turned, type Turn, type Vec } from './space'

/** Pelvis, vest and head as one path each. */
export function trunkPaths(skeleton: Skeleton, camera: Camera): { readonly pelvis: string; readonly vest: string; readonly head: string } {
  const { root, waist, neck, nape, head, chin, pelvisTurn, chestTurn } = skeleton
  const disc = (turn: Turn, from: Vec, [offset, radius]: readonly [Vec, number]) => camera.disc(add3(from, turned(turn, offset)), radius)
  const pairOf = (turn: Turn, from: Vec, [[x, y, z], radius]: readonly [Vec, number]): Disc[] => [
    disc(turn, from, [[-x, y, z], radius]),
    disc(turn, from, [[x, y, z], radius]),
  ]
  const seat = pairOf(pelvisTurn, root, [[3.6, 0.4, -0.9], 6.2])
  const crest = pairOf(pelvisTurn, root, [[3.4, 5, 0], 5.3])
  const middle = pairOf(chestTurn, waist, [[2.9, 1.2, 0.1], 5.1])
  const ribs = pairOf(chestTurn, waist, [[4.4, 11.5, 0.5], 5.9])
  const yoke = pairOf(chestTurn, neck, [[BODY.shoulder - 0.8, -1, 0], 3.5])
  const collar = disc(chestTurn, neck, [[0, 1.2, 0], 3.2])
  return {
    pelvis: hull([...seat, ...crest]),
    vest: hull([...crest, ...middle]) + hull([...middle, ...ribs]) + hull([...ribs, ...yoke, collar]),
    head: chain([camera.disc(nape, 3), camera.disc(mix3(nape, head, 0.5), 2.6)]) + hull([camera.disc(head, 5.6), camera.disc(chin, 4.1)]),
  }
}
