import type { ExerciseFigure } from '../pose'
import { ARMS_FOLDED, bothArms, bothFeet, foot, handsOnWall } from './parts'

const SITTING_HANDS = bothArms((s) => ({ pelvis: [s * 10.5, -1, -3], hand: [0, -0.2, 1], pole: [s * 0.6, 0, -1] }))
const REACHING = bothArms((s) => ({ chest: [s * 6, -3, 27], pole: [s * 0.4, -1, 0] }))

/** The inside leg bent up in front, its knee towards the wall. */
const LIFTED_TO_WALL = { footPitch: 24, pole: [0.6, 0.2, 1] } as const

/** Holds: a posture is taken up and kept. */
export const HOLDS: readonly ExerciseFigure[] = [
  {
    id: 'quad-set',
    gear: [
      { kind: 'mat', x0: -42, x1: 52 },
      { kind: 'roll', at: 'R.knee', off: [-1, -6.6] },
    ],
    free: ['L'],
    arrows: [{ joint: 'R.knee', off: [-2, 7], vec: [0, -10] }],
    start: {
      root: [0, 5.8, -18],
      pelvis: { pitch: -18 },
      R: { hip: 78.5, knee: 3, ankle: 4 },
      L: foot(5, 14),
      ...bothArms((s) => ({ to: [s * 10, 3.4, -34], hand: [0, -0.2, -1], pole: [s * 0.4, 0, -1] })),
    },
    end: {
      root: [0, 5.8, -18],
      pelvis: { pitch: -18 },
      R: { hip: 77, knee: 0, ankle: 12 },
      L: foot(5, 14),
      ...bothArms((s) => ({ to: [s * 10, 3.4, -34], hand: [0, -0.2, -1], pole: [s * 0.4, 0, -1] })),
    },
  },
  {
    id: 'wall-sit',
    gear: [{ kind: 'wall', x: -28.6 }],
    arrows: [{ joint: 'R.hip', off: [17, 7], from: 0.1, to: 0.9 }],
    start: { root: [0, 47.6, -21.8], ...bothFeet((s) => foot(s * 5)), ...bothArms(() => ({ flex: 3, abd: 4, elbow: 6 })) },
    end: { root: [0, 35.6, -21.8], ...bothFeet((s) => foot(s * 5)), ...bothArms(() => ({ flex: 6, abd: 4, elbow: 26 })) },
  },
  {
    id: 'knee-extension-isometric',
    gear: [
      { kind: 'chair', x0: -22, x1: 4 },
      { kind: 'cord', from: 'R.ankle', to: [-20, 8], layer: 'top', off: [2.4, 0] },
    ],
    free: ['L'],
    holdKneeAt: 60,
    arrows: [{ joint: 'R.ankle', off: [14, 5], vec: [8.5, 3] }],
    start: { root: [0, 36, -12], raised: true, R: { hip: 86, knee: 90 }, L: { hip: 88, knee: 90 }, ...SITTING_HANDS },
    end: { root: [0, 36, -12], raised: true, R: { hip: 86, knee: 40 }, L: { hip: 88, knee: 90 }, ...SITTING_HANDS },
  },
  {
    id: 'spanish-squat-hold',
    gear: [
      { kind: 'post', x: 40, height: 58 },
      { kind: 'cord', from: 'R.knee', to: [40, 30], layer: 'top', off: [-2.8, -0.4] },
    ],
    arrows: [{ joint: 'R.hip', off: [-17, -2], from: 0.15, to: 0.85 }],
    start: { root: [0, 52.2, -2], ...bothFeet((s) => foot(s * 6)), ...REACHING },
    end: { root: [0, 32, -23], pelvis: { pitch: 8 }, ...bothFeet((s) => foot(s * 6)), ...REACHING },
  },
  {
    id: 'wall-press-hip-hold',
    gear: [
      { kind: 'wall', x: 25.4, side: 1 },
      { kind: 'cushion', at: 'L.knee', off: [5.6, 0] },
    ],
    free: ['L'],
    dim: ['L'],
    belt: true,
    arrows: [{ joint: 'L.knee', off: [4, 12], vec: [9, 0] }],
    start: { view: 'front', root: [-0.4, 52.6, 0], R: foot(-3.5), L: { ...LIFTED_TO_WALL, to: [15.8, 12, -1] }, ...ARMS_FOLDED },
    end: { view: 'front', root: [-0.4, 52.6, 0], R: foot(-3.5), L: { ...LIFTED_TO_WALL, to: [16.6, 12, -1] }, ...ARMS_FOLDED },
  },
  {
    id: 'soleus-wall-hold',
    gear: [{ kind: 'wall', x: 24, side: 1 }],
    free: ['L'],
    arrows: [{ joint: 'R.heel', off: [-8, 3], vec: [0, 9] }],
    start: { root: [0, 48.8, -16], pelvis: { pitch: 16 }, head: { flex: -8 }, R: foot(-4, -24), L: foot(4, 2), ...handsOnWall(66, 19.5) },
    end: {
      root: [0, 48.6, -14],
      pelvis: { pitch: 16 },
      head: { flex: -8 },
      R: foot(-4, -24, { sole: 18 }),
      L: foot(4, 2),
      ...handsOnWall(66, 19.5),
    },
  },
]
