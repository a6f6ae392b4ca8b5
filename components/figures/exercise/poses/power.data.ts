import type { ExerciseFigure } from '../pose'
import { bothArms, bothFeet, foot, LIFTED_BEHIND } from './parts'

const ELBOWS_BENT = bothArms(() => ({ flex: 8, abd: 8, elbow: 80 }))
const ARMS_BACK = bothArms(() => ({ flex: -40, abd: 8, elbow: 20 }))
const ARMS_UP = bothArms(() => ({ flex: 150, abd: 10, elbow: 14 }))
const RUNNING_ARMS = { Larm: { flex: 42, abd: 8, elbow: 84 }, Rarm: { flex: -46, abd: 8, elbow: 84 } }
const OTHER_ARMS = { Larm: { flex: -46, abd: 8, elbow: 84 }, Rarm: { flex: 42, abd: 8, elbow: 84 } }
const UP = { off: [-19, 4], vec: [0, 12] } as const

/** Hops and jumps. */
export const POWER: readonly ExerciseFigure[] = [
  {
    id: 'pogo-double',
    arrows: [{ joint: 'R.hip', ...UP }],
    start: { root: [0, 51.2, -1.5], ...bothFeet((s) => foot(s * 5)), ...ELBOWS_BENT },
    end: { root: [0, 61.5, 0], raised: true, L: { hip: 6, knee: 12, ankle: -34 }, R: { hip: 6, knee: 12, ankle: -34 }, ...ELBOWS_BENT },
  },
  {
    id: 'pogo-single',
    free: ['L'],
    arrows: [{ joint: 'R.hip', ...UP }],
    start: { root: [0, 51.2, -1.5], R: foot(-2), L: { hip: 10, knee: 70, ankle: -10 }, ...ELBOWS_BENT },
    end: { root: [0, 61, 0], raised: true, R: { hip: 6, knee: 12, ankle: -34 }, L: { hip: 10, knee: 70, ankle: -10 }, ...ELBOWS_BENT },
  },
  {
    id: 'squat-jump',
    arrows: [{ joint: 'R.hip', ...UP }],
    start: { root: [0, 43, -12], pelvis: { pitch: 34 }, head: { flex: -14 }, ...bothFeet((s) => foot(s * 6)), ...ARMS_BACK },
    end: {
      root: [0, 64, 0],
      raised: true,
      pelvis: { pitch: 2 },
      L: { hip: 2, knee: 6, ankle: -40 },
      R: { hip: 2, knee: 6, ankle: -40 },
      ...bothArms(() => ({ flex: 120, abd: 10, elbow: 14 })),
    },
  },
  {
    id: 'snap-down',
    arrows: [{ joint: 'R.hip', off: [-22, 2], vec: [0, -12] }],
    start: { root: [0, 56.8, 5], ...bothFeet((s) => foot(s * 6, 0, { sole: 40 })), ...ARMS_UP },
    end: { root: [0, 43, -12], pelvis: { pitch: 34 }, head: { flex: -14 }, ...bothFeet((s) => foot(s * 6)), ...ARMS_BACK },
  },
  {
    id: 'forward-hop-and-stick',
    free: ['L'],
    arrows: [{ joint: 'R.toe', off: [-8, 6], vec: [22, 0], bow: 9 }],
    start: { root: [0, 50.6, -14], R: foot(-2, -12), L: LIFTED_BEHIND, ...ELBOWS_BENT },
    end: {
      root: [0, 47, 8],
      pelvis: { pitch: 16 },
      head: { flex: -8 },
      R: foot(-2, 14),
      L: { hip: 6, knee: 66, ankle: -10 },
      ...ELBOWS_BENT,
    },
  },
  {
    id: 'alternate-bounding',
    free: ['L'],
    arrows: [{ joint: 'R.ankle', off: [6, -12], vec: [26, 0], bow: 8 }],
    start: { root: [0, 51.5, -10], pelvis: { pitch: 8 }, R: foot(-2, -8), L: { hip: 16, knee: 62 }, ...RUNNING_ARMS },
    end: {
      root: [0, 62, 2],
      raised: true,
      pelvis: { pitch: 8 },
      R: { hip: 78, knee: 70, ankle: 8 },
      L: { hip: -20, knee: 24, ankle: -30 },
      ...OTHER_ARMS,
    },
  },
]
