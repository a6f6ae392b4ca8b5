import type { ExerciseFigure } from '../pose'
import { ARMS_HANGING, bothArms, bothFeet, foot, footOn, handsOnWall, LIFTED_BEHIND } from './parts'

const WALL_IN_FRONT = { kind: 'wall', x: 29, side: 1 } as const
const HANDS_ON_SEAT = bothArms((s) => ({ pelvis: [s * 10.5, -1, -3], hand: [0, -0.2, 1], pole: [s * 0.6, 0, -1] }))

/** Calves and feet. */
export const CALF_FOOT: readonly ExerciseFigure[] = [
  {
    id: 'heel-raise-double',
    gear: [WALL_IN_FRONT],
    arrows: [{ joint: 'R.heel', off: [-7, 2], vec: [0, 10] }],
    start: { root: [0, 52.8, 0.4], ...bothFeet((s) => foot(s * 5)), ...handsOnWall(69) },
    end: { root: [0, 56.6, 5.4], ...bothFeet((s) => foot(s * 5, 0, { sole: 44 })), ...handsOnWall(72) },
  },
  {
    id: 'heel-raise-single',
    free: ['L'],
    gear: [WALL_IN_FRONT],
    arrows: [{ joint: 'R.heel', off: [-7, 2], vec: [0, 10] }],
    start: { root: [0, 52.8, 0.4], R: foot(-2), L: LIFTED_BEHIND, ...handsOnWall(69) },
    end: { root: [0, 56.6, 5.4], R: foot(-2, 0, { sole: 44 }), L: LIFTED_BEHIND, ...handsOnWall(72) },
  },
  {
    id: 'heel-raise-loaded',
    free: ['L'],
    gear: [
      WALL_IN_FRONT,
      { kind: 'step', x0: -10, x1: 10, z0: 4, z1: 22, height: 9 },
      { kind: 'dumbbell', at: 'Rarm.hand', angle: 4, layer: 'top' },
    ],
    arrows: [{ joint: 'R.heel', off: [-8, 2], from: 0, to: 1 }],
    start: {
      root: [0, 59.4, -2.4],
      raised: true,
      R: footOn([-3, 9, 0], { sole: -18, onBall: true }),
      L: LIFTED_BEHIND,
      Rarm: { flex: 0, abd: 7, elbow: 4 },
      Larm: { to: [7, 76, 24.5], hand: [0, 1, 0.3], pole: [0.4, -1, -0.2] },
    },
    end: {
      root: [0, 65.2, 5.6],
      raised: true,
      R: footOn([-3, 9, 0], { sole: 42 }),
      L: LIFTED_BEHIND,
      Rarm: { flex: 0, abd: 7, elbow: 4 },
      Larm: { to: [7, 80, 24.5], hand: [0, 1, 0.3], pole: [0.4, -1, -0.2] },
    },
  },
  {
    id: 'seated-soleus-raise',
    free: ['L'],
    gear: [
      { kind: 'chair', x0: -38, x1: -13, back: 'left', height: 25 },
      { kind: 'dumbbell', at: 'R.knee', angle: 0, off: [-5, 7.4], layer: 'top' },
    ],
    arrows: [{ joint: 'R.heel', off: [-8, 2], vec: [0, 9] }],
    start: {
      root: [0, 30.2, -23],
      pelvis: { pitch: 2 },
      R: foot(-5),
      L: foot(5),
      Rarm: { to: [-6, 39, -8], hand: [0, -0.2, 1] },
      Larm: HANDS_ON_SEAT.Larm,
    },
    end: {
      root: [0, 30.2, -23],
      pelvis: { pitch: 2 },
      R: foot(-5, 0, { sole: 34 }),
      L: foot(5),
      Rarm: { to: [-6, 43, -7], hand: [0, -0.2, 1] },
      Larm: HANDS_ON_SEAT.Larm,
    },
  },
  {
    id: 'bent-knee-heel-raise-single',
    free: ['L'],
    gear: [WALL_IN_FRONT],
    arrows: [{ joint: 'R.heel', off: [-7, 2], vec: [0, 10] }],
    start: { root: [0, 50.6, -3], R: foot(-2), L: LIFTED_BEHIND, ...handsOnWall(68) },
    end: { root: [0, 54.4, 1.4], R: foot(-2, 0, { sole: 38 }), L: LIFTED_BEHIND, ...handsOnWall(71) },
  },
  {
    id: 'toe-raise-tibialis',
    gear: [{ kind: 'wall', x: -20.6 }],
    arrows: [{ joint: 'R.toe', off: [7, 4], vec: [-3, 9] }],
    start: { root: [0, 50.9, -13.8], ...bothFeet((s) => foot(s * 5)), ...ARMS_HANGING },
    end: { root: [0, 50.9, -13.8], ...bothFeet((s) => foot(s * 5, 0, { sole: -26 })), ...ARMS_HANGING },
  },
]
