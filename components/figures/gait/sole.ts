import type { Point } from '../geometry/plane'

/** The outline of a right shoe from above, in centimetres: heel at 0 0, toes up, the inner edge to the left. 28 long, 9.6 wide. */
export const SOLE: readonly Point[] = [
  [0, 0],
  [2.6, 1.2],
  [3.5, 4.6],
  [3.3, 9.5],
  [3.9, 14.5],
  [4.9, 19.4],
  [4.5, 23.6],
  [2.6, 26.8],
  [-0.6, 28],
  [-3.4, 26.6],
  [-4.7, 22.8],
  [-4.4, 18.4],
  [-3, 13.4],
  [-2.5, 9.4],
  [-3.3, 4.6],
  [-2.6, 1.2],
]

export const HEEL_PAD: readonly Point[] = [
  [0, 1.3],
  [1.9, 2.2],
  [2.4, 5],
  [2.1, 8.2],
  [0, 9.2],
  [-1.8, 8.2],
  [-2.3, 5],
  [-1.9, 2.2],
]

export const FOREFOOT_PAD: readonly Point[] = [
  [0.6, 14.2],
  [2.9, 15.6],
  [3.7, 19.4],
  [3.3, 23],
  [1.7, 25.6],
  [-0.7, 26.6],
  [-2.7, 25.3],
  [-3.5, 22.4],
  [-3.2, 18.6],
  [-2, 15.4],
]

/** How far along the sole the centre of the heel lies. Step width is measured between heel centres. */
export const HEEL_CENTRE_CM = 4.6
