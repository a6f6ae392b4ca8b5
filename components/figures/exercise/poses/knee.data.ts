import type { Gear } from '../gear/gear'
import type { ExerciseFigure, LegGoal, Pose } from '../pose'
import { ARMS_FOLDED, ARMS_HANGING, bothArms, bothFeet, foot, footOn, HANDS_AT_CHEST, HANDS_ON_FLOOR, HANDS_ON_HIPS } from './parts'

const BAR_ON_BACK = bothArms((s) => ({ chest: [s * 17, 2, -3], hand: [0, 0.6, 0.3], pole: [s * 0.3, -1, -0.5] }))
const DUMBBELLS: readonly Gear[] = [{ kind: 'dumbbell', at: 'Rarm.hand', angle: 4, layer: 'top' }]
const HELD_LOW = bothArms(() => ({ flex: 2, abd: 7, elbow: 3 }))

const IN_PRESS: Pose = {
  root: [0, 15, -12],
  raised: true,
  pelvis: { pitch: -56 },
  head: { flex: 22 },
  ...bothArms((s) => ({ pelvis: [s * 9.5, 1, 8], hand: [0, 0.3, 1] })),
}
const ON_PLATE = (x: number, y: number, z: number): LegGoal => ({ to: [x, y, z], footPitch: -131 })

const IN_MACHINE: Pose = {
  root: [0, 38, -12],
  raised: true,
  pelvis: { pitch: -10 },
  L: { hip: 94, knee: 90 },
  ...bothArms((s) => ({ pelvis: [s * 11, -1, 2], hand: [0, -0.3, 1], pole: [s * 0.6, 0, -1] })),
}

/** Knees: straightening, squats, presses, lunges. */
export const KNEE: readonly ExerciseFigure[] = [
  {
    id: 'straight-leg-raise',
    gear: [{ kind: 'mat', x0: -50, x1: 56 }],
    free: ['L'],
    arrows: [{ joint: 'R.ankle', off: [8, 0], from: 0.1, to: 0.92 }],
    start: {
      anchor: { joint: 'neck', at: [0, 6.4, -34] },
      pelvis: { pitch: -90 },
      head: { flex: 6 },
      R: { hip: 1, knee: 0, ankle: 6 },
      L: foot(6, 22),
      ...HANDS_ON_FLOOR,
    },
    end: {
      anchor: { joint: 'neck', at: [0, 6.4, -34] },
      pelvis: { pitch: -90 },
      head: { flex: 6 },
      R: { hip: 38, knee: 0, ankle: 10 },
      L: foot(6, 22),
      ...HANDS_ON_FLOOR,
    },
  },
  {
    id: 'box-sit-to-stand',
    gear: [{ kind: 'chair', x0: -30, x1: -5 }],
    arrows: [{ joint: 'R.hip', off: [-13, -4], from: 0.2, to: 0.85 }],
    start: { root: [0, 36, -18.5], pelvis: { pitch: 16 }, head: { flex: -8 }, ...bothFeet((s) => foot(s * 6)), ...ARMS_FOLDED },
    end: { root: [0, 52.2, -0.5], ...bothFeet((s) => foot(s * 6)), ...ARMS_FOLDED },
  },
  {
    id: 'mini-squat',
    arrows: [{ joint: 'R.hip', off: [-13, 3], vec: [-5, -8] }],
    start: { root: [0, 52.4, -0.5], ...bothFeet((s) => foot(s * 7, 0, { toe: 8 })), ...HANDS_ON_HIPS },
    end: {
      root: [0, 47.6, -8],
      pelvis: { pitch: 20 },
      head: { flex: -10 },
      ...bothFeet((s) => foot(s * 7, 0, { toe: 8 })),
      ...HANDS_ON_HIPS,
    },
  },
  {
    id: 'goblet-squat',
    gear: [{ kind: 'dumbbell', at: 'Rarm.hand', angle: 80, off: [3.2, 0.6], layer: 'top' }],
    arrows: [{ joint: 'R.hip', off: [-15, 2], from: 0.15, to: 0.85 }],
    start: { root: [0, 52.4, -0.5], ...bothFeet((s) => foot(s * 7, 0, { toe: 12 })), ...HANDS_AT_CHEST },
    end: {
      root: [0, 34, -16.5],
      pelvis: { pitch: 28 },
      spine: { flex: -6 },
      head: { flex: -12 },
      ...bothFeet((s) => foot(s * 7, 0, { toe: 12 })),
      ...HANDS_AT_CHEST,
    },
  },
  {
    id: 'barbell-squat',
    gear: [
      { kind: 'post', x: 32, height: 86 },
      { kind: 'barbell', at: 'neck', off: [-3.5, -2.5], layer: 'top', radius: 8 },
    ],
    arrows: [{ joint: 'R.hip', off: [-15, 2], from: 0.15, to: 0.85 }],
    start: { root: [0, 52.4, -0.5], pelvis: { pitch: 5 }, ...bothFeet((s) => foot(s * 7, 0, { toe: 10 })), ...BAR_ON_BACK },
    end: {
      root: [0, 34.5, -17.5],
      pelvis: { pitch: 38 },
      spine: { flex: -4 },
      head: { flex: -16 },
      ...bothFeet((s) => foot(s * 7, 0, { toe: 10 })),
      ...BAR_ON_BACK,
    },
  },
  {
    id: 'leg-press',
    gear: [{ kind: 'leg-press' }],
    arrows: [{ joint: 'R.ankle', off: [-8, 12], vec: [8, 8.3] }],
    start: { ...IN_PRESS, L: ON_PLATE(4.5, 47.2, 14.3), R: ON_PLATE(-4.5, 47.2, 14.3) },
    end: { ...IN_PRESS, L: ON_PLATE(4.5, 55.1, 22.2), R: ON_PLATE(-4.5, 55.1, 22.2) },
  },
  {
    id: 'single-leg-press',
    gear: [{ kind: 'leg-press' }],
    free: ['L'],
    arrows: [{ joint: 'R.ankle', off: [-8, 12], vec: [8, 8.3] }],
    start: { ...IN_PRESS, L: { hip: 68, knee: 84, ankle: -2 }, R: ON_PLATE(-4.5, 47.2, 14.3) },
    end: { ...IN_PRESS, L: { hip: 68, knee: 84, ankle: -2 }, R: ON_PLATE(-4.5, 55.1, 22.2) },
  },
  {
    id: 'knee-extension-short-range',
    gear: [{ kind: 'leg-extension', side: 'R' }],
    free: ['L'],
    arrows: [{ joint: 'R.ankle', off: [9, 0], from: 0.1, to: 0.95 }],
    start: { ...IN_MACHINE, R: { hip: 92, knee: 90, ankle: 4 } },
    end: { ...IN_MACHINE, R: { hip: 92, knee: 45, ankle: 4 } },
  },
  {
    id: 'knee-extension-full-range',
    gear: [{ kind: 'leg-extension', side: 'R' }],
    free: ['L'],
    arrows: [{ joint: 'R.ankle', off: [9, 0], from: 0.1, to: 0.95 }],
    start: { ...IN_MACHINE, R: { hip: 92, knee: 90, ankle: 4 } },
    end: { ...IN_MACHINE, R: { hip: 92, knee: 4, ankle: 4 } },
  },
  {
    id: 'low-step-up',
    gear: [{ kind: 'step', x0: -10, x1: 10, z0: -5, z1: 22, height: 6.2 }],
    free: ['L'],
    arrows: [{ joint: 'R.hip', off: [-15, 0], from: 0.1, to: 0.9 }],
    start: { root: [0, 53, -9], pelvis: { pitch: 8 }, R: footOn([-4.5, 6.2, 1]), L: foot(4.5, -21, { sole: 24 }), ...ARMS_HANGING },
    end: { root: [0, 58.8, 1], R: footOn([-4.5, 6.2, 1]), L: footOn([4.5, 6.2, -1]), raised: true, ...ARMS_HANGING },
  },
  {
    id: 'high-step-up',
    gear: [{ kind: 'step', x0: -10, x1: 10, z0: -5, z1: 22, height: 19 }, ...DUMBBELLS],
    free: ['L'],
    arrows: [{ joint: 'R.hip', off: [-15, 0], from: 0.1, to: 0.9 }],
    start: { root: [0, 54.4, -11], pelvis: { pitch: 12 }, R: footOn([-4.5, 19, 1]), L: foot(4.5, -22, { sole: 34 }), ...HELD_LOW },
    end: { root: [0, 71.4, 1], R: footOn([-4.5, 19, 1]), L: footOn([4.5, 19, -1]), raised: true, ...HELD_LOW },
  },
  {
    id: 'split-squat',
    free: ['L'],
    arrows: [{ joint: 'R.hip', off: [-19, 5], from: 0.1, to: 0.9 }],
    start: { root: [0, 48.8, -16], pelvis: { pitch: 3 }, R: foot(-4), L: foot(4, -40, { sole: 40 }), ...HANDS_ON_HIPS },
    end: {
      root: [0, 33.2, -18.2],
      pelvis: { pitch: 10 },
      head: { flex: -6 },
      R: foot(-4),
      L: foot(4, -40, { sole: 62 }),
      ...HANDS_ON_HIPS,
    },
  },
  {
    id: 'rear-foot-elevated-split-squat',
    gear: [{ kind: 'bench', x0: -62, x1: -34, height: 17 }, ...DUMBBELLS],
    free: ['L'],
    arrows: [{ joint: 'R.hip', off: [-19, 7], from: 0.1, to: 0.9 }],
    start: { root: [0, 49, -12], pelvis: { pitch: 8 }, R: foot(-4), L: { to: [4, 25, -44], footPitch: 126 }, ...HELD_LOW },
    end: {
      root: [0, 34, -17],
      pelvis: { pitch: 20 },
      head: { flex: -10 },
      R: foot(-4),
      L: { to: [4, 25, -44], footPitch: 156 },
      ...bothArms(() => ({ flex: 20, abd: 7, elbow: 3 })),
    },
  },
  {
    id: 'reverse-lunge',
    free: ['L'],
    arrows: [{ joint: 'L.ankle', off: [-4, 16], vec: [-13, 0] }],
    eased: { root: [0, 48.8, -16], pelvis: { pitch: 3 }, R: foot(-4), L: foot(4, -40, { sole: 40 }), ...HANDS_ON_HIPS },
    start: { root: [0, 52.4, -0.5], R: foot(-4), L: foot(4), ...HANDS_ON_HIPS },
    end: {
      root: [0, 33.2, -18.2],
      pelvis: { pitch: 10 },
      head: { flex: -6 },
      R: foot(-4),
      L: foot(4, -40, { sole: 62 }),
      ...HANDS_ON_HIPS,
    },
  },
  {
    id: 'walking-lunge',
    free: ['L'],
    arrows: [{ joint: 'R.knee', off: [16, 16], vec: [12, 0] }],
    eased: { root: [0, 48.8, 4], pelvis: { pitch: 3 }, R: foot(-4, 20), L: foot(4, -20, { sole: 40 }), ...HANDS_ON_HIPS },
    start: { root: [0, 52.4, -14], R: foot(-4, -14), L: foot(4, -14), ...HANDS_ON_HIPS },
    end: {
      root: [0, 33.2, 2],
      pelvis: { pitch: 10 },
      head: { flex: -6 },
      R: foot(-4, 20),
      L: foot(4, -20, { sole: 62 }),
      ...HANDS_ON_HIPS,
    },
  },
]
