import type { ExerciseFigure, Pose } from '../pose'
import { foot, HAND_ON_TOP_HIP, handsOnWall } from './parts'

const ON_SIDE: Pose = {
  view: 168,
  tilt: 16,
  root: [0, 10.6, 0],
  pelvis: { roll: 86 },
  spine: { side: -4 },
  head: { side: 14 },
  R: { hip: 30, knee: 40 },
  Rarm: { to: [-40, 3, 9], hand: [1, 0.1, -0.2], pole: [-1, -0.1, 0.4], behind: true },
}

/** Mobility. */
export const MOBILITY: readonly ExerciseFigure[] = [
  {
    id: 'knee-to-wall-ankle-rock',
    free: ['L'],
    gear: [{ kind: 'wall', x: 21, side: 1 }],
    arrows: [{ joint: 'R.knee', off: [0, 8], vec: [9, -3] }],
    start: { root: [0, 48, -9], pelvis: { pitch: 6 }, R: foot(-4, 5), L: foot(4, -28, { sole: 30 }), ...handsOnWall(64, 16.5) },
    end: { root: [0, 41.6, -1.6], pelvis: { pitch: 4 }, R: foot(-4, 5), L: foot(4, -28, { sole: 46 }), ...handsOnWall(60, 16.5) },
  },
  {
    id: 'quad-stretch-side-lying',
    gear: [{ kind: 'mat', x0: -50, x1: 46 }],
    dim: ['R'],
    arrows: [{ joint: 'L.ankle', off: [4, 15], from: 0.05, to: 0.8 }],
    start: { ...ON_SIDE, L: { hip: 8, knee: 92, ankle: -30 }, Larm: HAND_ON_TOP_HIP },
    end: { ...ON_SIDE, L: { hip: -15, knee: 138, ankle: -30 }, Larm: { to: [-1.5, 16, -15], pole: [0.2, 1, -0.6] } },
  },
]
