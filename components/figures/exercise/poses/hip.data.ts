import type { ExerciseFigure, Pose } from '../pose'
import { ARMS_FOLDED, bothArms, bothFeet, foot, footOn, HANDS_ON_FLOOR, HANDS_ON_HIPS, SIDE_LYING_VIEW } from './parts'

/** Lying on the right side, head on the lower arm, the upper hand on the mat in front. */
const ON_SIDE: Pose = {
  ...SIDE_LYING_VIEW,
  root: [0, 10.6, 0],
  pelvis: { roll: 86 },
  spine: { side: -4 },
  head: { side: 14 },
  Rarm: { to: [-40, 3, 9], hand: [1, 0.1, -0.2], pole: [-1, -0.1, 0.4], behind: true },
  Larm: { to: [-9, 6.6, 15], hand: [0.3, -1, 0.3], pole: [0.2, 1, 0.6] },
}

/** Lying on the back with bent knees: the shoulders stay where they are while the hips rise. */
const ON_BACK: Pose = { anchor: { joint: 'neck', at: [0, 6.4, -30] }, ...HANDS_ON_FLOOR }
const HIPS_DOWN: Pose = { ...ON_BACK, pelvis: { pitch: -90 }, head: { flex: 6 } }
const HIPS_UP: Pose = { ...ON_BACK, pelvis: { pitch: -114 }, head: { flex: 28 } }

const ON_BENCH: Pose = {
  anchor: { joint: 'neck', at: [0, 24.2, -26] },
  ...bothFeet((s) => foot(s * 6, 28)),
  ...bothArms((s) => ({ pelvis: [s * 12, 4, 9], hand: [0, 0, 1], pole: [s, 0.4, -0.4] })),
}

const STANDING_AT_CHAIR: Pose = {
  view: 'front',
  root: [-1, 52.6, 0],
  R: foot(-4.2),
  Rarm: { to: [-17.5, 57, 4], hand: [-0.3, -0.5, 0.5], pole: [-1, -0.4, -0.2] },
  Larm: { pelvis: [9.8, 4.5, 2], hand: [-1, -0.4, 0.9], pole: [1, 0.1, -0.5] },
}

const ON_HIGH_SEAT: Pose = {
  view: -40,
  root: [0, 36, -8],
  raised: true,
  R: { hip: 88, abd: 6, knee: 88 },
  ...bothArms((s) => ({ pelvis: [s * 12, -1, 2], hand: [0, -0.4, 1], pole: [s, 0, -0.6] })),
}

const CLAM = { hip: 48, knee: 84 }

/** Hips: lifts, bridges, bands. */
export const HIP: readonly ExerciseFigure[] = [
  {
    id: 'clamshell-band',
    gear: [
      { kind: 'mat', x0: -50, x1: 40 },
      { kind: 'loop', round: 'knees' },
    ],
    dim: ['R'],
    arrows: [{ joint: 'L.knee', off: [9, 2], from: 0.05, to: 0.95 }],
    start: { ...ON_SIDE, R: CLAM, L: { ...CLAM, abd: -4 } },
    end: { ...ON_SIDE, R: CLAM, L: { hip: 31, abd: 32, rot: 58, knee: 84 } },
  },
  {
    id: 'side-lying-hip-abduction',
    gear: [{ kind: 'mat', x0: -50, x1: 54 }],
    dim: ['R'],
    arrows: [{ joint: 'L.ankle', off: [9, 1], from: 0.08, to: 0.9 }],
    start: { ...ON_SIDE, R: { hip: 58, knee: 96, abd: -4 }, L: { hip: -4, knee: 2, abd: -6 } },
    end: { ...ON_SIDE, R: { hip: 58, knee: 96, abd: -4 }, L: { hip: -4, knee: 2, abd: 32 } },
  },
  {
    id: 'standing-band-hip-abduction',
    gear: [
      { kind: 'chair', x0: -40, x1: -20, back: 'right', height: 26 },
      { kind: 'cord', from: 'L.ankle', to: [-21, 4], layer: 'back' },
    ],
    dim: ['R'],
    free: ['R'],
    arrows: [{ joint: 'L.ankle', off: [7, 0], from: 0.1, to: 0.95 }],
    start: { ...STANDING_AT_CHAIR, L: { hip: 12, knee: 21, abd: 3, ankle: 9 } },
    end: { ...STANDING_AT_CHAIR, L: { hip: -6, knee: 2, abd: 28 } },
  },
  {
    id: 'lateral-band-walk',
    gear: [{ kind: 'loop', round: 'ankles' }],
    arrows: [{ joint: 'L.knee', off: [18, -6], vec: [12, 0] }],
    start: {
      view: 18,
      root: [0, 49.9, -3],
      pelvis: { pitch: 14 },
      head: { flex: -6 },
      ...bothFeet((s) => foot(s * 7, 0, { toe: 6 })),
      ...HANDS_ON_HIPS,
    },
    end: {
      view: 18,
      root: [9, 48.6, -3.5],
      pelvis: { pitch: 14 },
      head: { flex: -6 },
      L: foot(26, 0, { toe: 6 }),
      R: foot(-7, 0, { toe: 6 }),
      ...HANDS_ON_HIPS,
    },
  },
  {
    id: 'hip-hike',
    gear: [{ kind: 'step', x0: -24, x1: 0.5, z0: -9, z1: 13, height: 11 }],
    dim: ['L'],
    free: ['L'],
    belt: true,
    arrows: [{ joint: 'L.hip', off: [15, 9], vec: [0, 10] }],
    start: {
      view: 'front',
      anchor: { joint: 'R.hip', at: [-4, 64, 0] },
      pelvis: { roll: -9 },
      spine: { side: 8 },
      L: { hip: 2, knee: 3, abd: 12 },
      R: footOn([-4.8, 11, 0]),
      raised: true,
      ...ARMS_FOLDED,
    },
    end: {
      view: 'front',
      anchor: { joint: 'R.hip', at: [-4, 64, 0] },
      pelvis: { roll: 11 },
      spine: { side: -10 },
      L: { hip: 2, knee: 3, abd: -8 },
      R: footOn([-4.8, 11, 0]),
      raised: true,
      ...ARMS_FOLDED,
    },
  },
  {
    id: 'hip-external-rotation-band',
    gear: [
      { kind: 'box', x0: -17, x1: 17 },
      { kind: 'cord', from: 'L.ankle', to: [46, 12], layer: 'top' },
    ],
    dim: ['R'],
    arrows: [{ joint: 'L.ankle', off: [0, -7], from: 0.1, to: 0.95 }],
    start: { ...ON_HIGH_SEAT, L: { hip: 88, abd: 6, knee: 88, rot: -26 } },
    end: { ...ON_HIGH_SEAT, L: { hip: 88, abd: 6, knee: 88, rot: 22 } },
  },
  {
    id: 'glute-bridge',
    gear: [{ kind: 'mat', x0: -50, x1: 46 }],
    arrows: [{ joint: 'R.hip', off: [-1, 19], vec: [0, 10] }],
    start: { ...HIPS_DOWN, L: foot(6, 29), R: foot(-6, 29) },
    end: { ...HIPS_UP, L: foot(6, 29), R: foot(-6, 29) },
  },
  {
    id: 'single-leg-bridge',
    gear: [{ kind: 'mat', x0: -50, x1: 46 }],
    free: ['L'],
    arrows: [{ joint: 'R.hip', off: [-1, 19], vec: [0, 10] }],
    start: { ...HIPS_DOWN, L: { hip: 46, knee: 4, ankle: 4 }, R: foot(-5, 29) },
    end: { ...HIPS_UP, L: { hip: -2, knee: 4, ankle: 4 }, R: foot(-5, 29) },
  },
  {
    id: 'hip-thrust',
    gear: [
      { kind: 'bench', x0: -50, x1: -22, height: 20.4 },
      { kind: 'barbell', at: 'R.hip', off: [3, 8.5], layer: 'top' },
    ],
    arrows: [{ joint: 'R.hip', off: [3, 31], vec: [0, 10] }],
    start: { ...ON_BENCH, pelvis: { pitch: -58 }, head: { flex: 10 } },
    end: { ...ON_BENCH, pelvis: { pitch: -90 }, head: { flex: 30 } },
  },
]
