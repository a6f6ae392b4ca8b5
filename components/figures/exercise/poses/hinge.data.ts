import type { ExerciseFigure, Pose } from '../pose'
import { bothArms, bothFeet, foot, HANDS_ON_FLOOR } from './parts'

/** On the back with the heels on sliders, hips up. */
const HEELS_ON_SLIDERS: Pose = { anchor: { joint: 'neck', at: [0, 6.4, -34] }, ...HANDS_ON_FLOOR }

/** Hip hinges and the back of the thigh. */
export const HINGE: readonly ExerciseFigure[] = [
  {
    id: 'romanian-deadlift',
    gear: [{ kind: 'barbell', at: 'Rarm.hand', off: [0.5, 0], layer: 'top' }],
    arrows: [{ joint: 'R.hip', off: [-12, 4], vec: [-10, 0] }],
    start: {
      root: [0, 52, -1.5],
      ...bothFeet((s) => foot(s * 5)),
      ...bothArms(() => ({ flex: 13, abd: 4, elbow: 3 })),
    },
    end: {
      root: [0, 50.6, -11.5],
      pelvis: { pitch: 66 },
      head: { flex: -14 },
      ...bothFeet((s) => foot(s * 5)),
      ...bothArms(() => ({ flex: 60, abd: 4, elbow: 3 })),
    },
  },
  {
    id: 'single-leg-deadlift',
    free: ['L'],
    gear: [{ kind: 'dumbbell', at: 'Larm.hand', angle: 0, layer: 'mid' }],
    arrows: [{ joint: 'L.ankle', off: [-5, -6], from: 0.3, to: 0.9 }],
    start: {
      root: [0, 52.2, -0.5],
      R: foot(-2),
      L: { hip: 5, knee: 54, ankle: -14 },
      Larm: { flex: 12, abd: 4, elbow: 10 },
      Rarm: { flex: 0, abd: 4, elbow: 10 },
    },
    end: {
      root: [0, 51, -8.5],
      pelvis: { pitch: 74 },
      head: { flex: -14 },
      R: foot(-2),
      L: { hip: -8, knee: 5, ankle: 2 },
      Larm: { flex: 75, abd: 4, elbow: 3 },
      Rarm: { flex: -2, abd: 3, elbow: 6 },
    },
  },
  {
    id: 'hamstring-slider',
    gear: [
      { kind: 'mat', x0: -54, x1: 26 },
      { kind: 'slider', at: 'R.heel' },
    ],
    arrows: [{ joint: 'R.heel', off: [3, 11], vec: [12, 0] }],
    start: { ...HEELS_ON_SLIDERS, pelvis: { pitch: -112 }, head: { flex: 26 }, ...bothFeet((s) => foot(s * 5, 24, { sole: -24 })) },
    end: { ...HEELS_ON_SLIDERS, pelvis: { pitch: -104 }, head: { flex: 20 }, ...bothFeet((s) => foot(s * 5, 38, { sole: -40 })) },
  },
]
