import { limb } from '../geometry/limb'
import { add, type Point } from '../geometry/plane'
import type { BehindBody } from './behind-body'

const HEAD: readonly Point[] = [
  [0, 10.4],
  [4.6, 9.2],
  [7.4, 4.4],
  [7.6, -1.4],
  [6, -7],
  [3, -9.6],
  [-3, -9.6],
  [-6, -7],
  [-7.6, -1.4],
  [-7.4, 4.4],
  [-4.6, 9.2],
]

const EAR: readonly Point[] = [
  [7.2, 1],
  [8.8, 0.6],
  [8.9, -2.2],
  [7.4, -3.6],
]

const HAIR: readonly Point[] = [
  [0, 11.2],
  [5, 9.9],
  [8, 5],
  [8, 0],
  [7, -3.2],
  [5.2, -6.4],
  [2.6, -7.4],
  [0, -7],
  [-2.6, -7.4],
  [-5.2, -6.4],
  [-7, -3.2],
  [-8, 0],
  [-8, 5],
  [-5, 9.9],
]

const centre = ({ neck, towards }: BehindBody): Point => [neck[0] + towards * 0.2, 157.5]

/** Neck, ears and head, as one body. */
export function headAndNeck(body: BehindBody): Point[][] {
  const at = centre(body)
  const [x] = body.neck
  const neck = limb(
    [
      [x, 138],
      [x, 144],
      [at[0], at[1] - 4],
    ],
    [
      [0, 9],
      [0.3, 6.2],
      [0.6, 4.9],
      [1, 4.9],
    ],
  )
  const ears = [-1, 1].map((outward) => EAR.map(([across, up]) => add(at, [outward * across, up])))
  return [neck, ...ears, HEAD.map((point) => add(at, point))]
}

export const hair = (body: BehindBody): Point[] => HAIR.map((point) => add(centre(body), point))
