import type { ExerciseFigure } from '../pose'
import { ARMS_FOLDED, bothArms, foot, footOn, HANDS_ON_HIPS, handsOnWall } from './parts'

const ARMS_FORWARD = bothArms((s) => ({ chest: [s * 6, -4, 26], pole: [s * 0.4, -1, 0] }))

/** Control on one leg. */
export const CONTROL: readonly ExerciseFigure[] = [
  {
    id: 'lateral-step-down',
    gear: [{ kind: 'step', x0: -22, x1: 1, z0: -9, z1: 13, height: 9 }],
    dim: ['L'],
    belt: true,
    free: ['L'],
    arrows: [{ joint: 'L.heel', off: [9, 3], vec: [0, -10] }],
    start: {
      view: -32,
      root: [-0.5, 61.6, 0],
      L: { hip: 8, knee: 6, abd: 6, ankle: 6 },
      R: footOn([-4.8, 9, 0]),
      raised: true,
      ...ARMS_FOLDED,
    },
    end: {
      view: -32,
      root: [-0.2, 52.6, -7],
      pelvis: { pitch: 14 },
      head: { flex: -8 },
      L: foot(7, 2, { sole: -10 }),
      R: footOn([-4.8, 9, 0]),
      raised: true,
      ...ARMS_FOLDED,
    },
  },
  {
    id: 'forward-step-down',
    gear: [{ kind: 'step', x0: -10, x1: 10, z0: -34, z1: 3, height: 8.8 }],
    free: ['L'],
    arrows: [{ joint: 'L.heel', off: [19, 4], vec: [0, -10] }],
    start: { root: [0, 61, -6], R: footOn([-4, 8.8, -7]), L: { hip: 22, knee: 8, ankle: 6 }, raised: true, ...HANDS_ON_HIPS },
    end: {
      root: [0, 52, -10.4],
      pelvis: { pitch: 14 },
      head: { flex: -8 },
      R: footOn([-4, 8.8, -7]),
      L: foot(4, 3.8, { sole: -12 }),
      ...HANDS_ON_HIPS,
    },
  },
  {
    id: 'single-leg-squat-to-box',
    gear: [{ kind: 'box', x0: -40, x1: -12 }],
    free: ['L'],
    arrows: [{ joint: 'R.hip', off: [-10, 13], from: 0.15, to: 0.85 }],
    start: { root: [0, 52.2, -0.5], R: foot(-3), L: { hip: 24, knee: 22 }, ...ARMS_FORWARD },
    end: { root: [0, 36, -18], pelvis: { pitch: 34 }, head: { flex: -18 }, R: foot(-3), L: { hip: 102, knee: 18 }, ...ARMS_FORWARD },
  },
  {
    id: 'single-leg-balance-reach',
    free: ['L'],
    arrows: [{ joint: 'L.toe', off: [4, 9], from: 0.1, to: 0.9 }],
    start: { root: [0, 52.2, -0.5], R: foot(-3), L: { hip: 26, knee: 40, ankle: 8 }, ...HANDS_ON_HIPS },
    end: { root: [0, 48.6, -6], pelvis: { pitch: 8 }, R: foot(-3), L: { hip: 46, knee: 12, ankle: 2 }, ...HANDS_ON_HIPS },
  },
  {
    id: 'wall-march-drill',
    gear: [{ kind: 'wall', x: 34, side: 1 }],
    free: ['L'],
    arrows: [{ joint: 'R.knee', off: [9, 4], vec: [0, 11] }],
    start: {
      root: [0, 51, -7],
      pelvis: { pitch: 20 },
      head: { flex: -14 },
      R: foot(-4, -28, { sole: 24 }),
      L: foot(4, -28, { sole: 24 }),
      ...handsOnWall(70, 29.5),
    },
    end: {
      root: [0, 51, -7],
      pelvis: { pitch: 20 },
      head: { flex: -14 },
      R: { hip: 96, knee: 88, ankle: 12 },
      L: foot(4, -28, { sole: 24 }),
      ...handsOnWall(70, 29.5),
    },
  },
]
