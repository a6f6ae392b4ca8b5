import type { ExerciseFigure, Pose } from '../pose'
import { bothArms, bothFeet, foot, HAND_ON_TOP_HIP, HANDS_AT_CHEST, propped, SIDE_LYING_VIEW } from './parts'

const MAT = { kind: 'mat', x0: -52, x1: 52 } as const

const ON_FOREARM: Pose = { ...SIDE_LYING_VIEW, anchor: { joint: 'Rarm.elbow', at: [-32, 2.4, 0] }, Larm: HAND_ON_TOP_HIP }
const SAGGING: Pose = { ...ON_FOREARM, pelvis: { roll: 92 }, spine: { side: -34 }, head: { side: 16 }, Rarm: propped(100) }
const SIDE_PLANK: Pose = { ...ON_FOREARM, pelvis: { roll: 74 }, R: { knee: 0, abd: 0 }, L: { knee: 0, abd: -4 }, Rarm: propped(74) }

const ON_FOREARMS: Pose = { anchor: { joint: 'Rarm.elbow', at: [-9, 2.4, 30] } }
const ON_HANDS_AND_KNEES: Pose = {
  anchor: { joint: 'L.knee', at: [4.5, 3.4, -14] },
  pelvis: { pitch: 80 },
  head: { flex: -20 },
  ...bothArms(() => ({ flex: 80, abd: 4, elbow: 2, hand: [0, 0, 1] })),
}
const KNEELING = { hip: 80, knee: 99, ankle: -50 }

const ON_BACK: Pose = { anchor: { joint: 'neck', at: [0, 6.4, -26] }, pelvis: { pitch: -90 }, head: { flex: 6 } }

/** Trunk. */
export const TRUNK: readonly ExerciseFigure[] = [
  {
    id: 'front-plank',
    gear: [MAT],
    arrows: [{ joint: 'R.hip', off: [0, 20], vec: [0, 10] }],
    start: {
      ...ON_FOREARMS,
      pelvis: { pitch: 80 },
      head: { flex: -18 },
      ...bothArms(() => ({ flex: 80, abd: 0, fore: [0, 0, 1] })),
      ...bothFeet((s) => foot(s * 5, -52.4, { sole: 66 })),
    },
    end: {
      ...ON_FOREARMS,
      pelvis: { pitch: 80 },
      head: { flex: -18 },
      ...bothArms(() => ({ flex: 80, abd: 0, fore: [0, 0, 1] })),
      ...bothFeet((s) => foot(s * 5, -54.4, { sole: 72 })),
    },
  },
  {
    id: 'side-plank-knees',
    gear: [{ kind: 'mat', x0: -48, x1: 44 }],
    arrows: [{ joint: 'L.hip', off: [5, 18], vec: [0, 10] }],
    start: { ...SAGGING, view: -22, R: { knee: 86, abd: -2, ankle: -36 }, L: { knee: 86, abd: -4, ankle: -36 } },
    end: {
      ...ON_FOREARM,
      view: -22,
      pelvis: { roll: 70 },
      R: { knee: 86, abd: 0, ankle: -36 },
      L: { knee: 86, abd: -4, ankle: -36 },
      Rarm: propped(70),
    },
  },
  {
    id: 'side-plank',
    gear: [{ kind: 'mat', x0: -46, x1: 60 }],
    arrows: [{ joint: 'L.hip', off: [5, 18], vec: [0, 10] }],
    start: { ...SAGGING, R: { knee: 0, abd: -2 }, L: { knee: 0, abd: -4 } },
    end: SIDE_PLANK,
  },
  {
    id: 'side-plank-leg-lift',
    gear: [{ kind: 'mat', x0: -46, x1: 60 }],
    arrows: [{ joint: 'L.ankle', off: [8, 2], from: 0.1, to: 0.92 }],
    start: SIDE_PLANK,
    end: { ...SIDE_PLANK, L: { knee: 0, abd: 26 } },
  },
  {
    id: 'dead-bug',
    gear: [MAT],
    arrows: [
      { joint: 'R.ankle', off: [4, 5], from: 0.2, to: 0.9 },
      { joint: 'Larm.hand', off: [-4, 5], from: 0.2, to: 0.85 },
    ],
    start: { ...ON_BACK, L: { hip: 90, knee: 90 }, R: { hip: 90, knee: 90 }, ...bothArms(() => ({ flex: 90, abd: 2, elbow: 2 })) },
    end: {
      ...ON_BACK,
      L: { hip: 90, knee: 90 },
      R: { hip: 12, knee: 6 },
      Larm: { flex: 160, abd: 2, elbow: 2 },
      Rarm: { flex: 90, abd: 2, elbow: 2 },
    },
  },
  {
    id: 'bird-dog',
    gear: [MAT],
    arrows: [
      { joint: 'R.ankle', off: [-2, 10], vec: [-11, 0] },
      { joint: 'Larm.hand', off: [0, 9], vec: [11, 0] },
    ],
    start: { ...ON_HANDS_AND_KNEES, L: KNEELING, R: KNEELING },
    end: { ...ON_HANDS_AND_KNEES, L: KNEELING, R: { hip: -4, knee: 0, ankle: 0 }, Larm: { flex: 176, abd: 2, elbow: 0 } },
  },
  {
    id: 'band-anti-rotation-press',
    gear: [
      { kind: 'post', x: -46, height: 84 },
      { kind: 'cord', from: 'Rarm.wrist', to: [-46, 70], layer: 'top' },
    ],
    arrows: [{ joint: 'Larm.hand', off: [6, -8], vec: [10, -3] }],
    start: { view: 48, root: [0, 51.4, -1.5], ...bothFeet((s) => foot(s * 8, 0, { toe: 6 })), ...HANDS_AT_CHEST },
    end: {
      view: 48,
      root: [0, 51.4, -1.5],
      ...bothFeet((s) => foot(s * 8, 0, { toe: 6 })),
      ...bothArms((s) => ({ chest: [s * 1.6, -7, 28], hand: [0, 0.4, 1], pole: [s * 0.6, -1, 0] })),
    },
  },
]
