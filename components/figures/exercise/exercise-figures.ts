import type { ExerciseFigure } from './pose'
import { CALF_FOOT } from './poses/calf-foot.data'
import { CONTROL } from './poses/control.data'
import { HINGE } from './poses/hinge.data'
import { HIP } from './poses/hip.data'
import { HOLDS } from './poses/holds.data'
import { KNEE } from './poses/knee.data'
import { MOBILITY } from './poses/mobility.data'
import { POWER } from './poses/power.data'
import { TRUNK } from './poses/trunk.data'

/** Every exercise that has been drawn. */
export const EXERCISE_FIGURES: readonly ExerciseFigure[] = [
  ...HOLDS,
  ...HIP,
  ...HINGE,
  ...KNEE,
  ...CONTROL,
  ...CALF_FOOT,
  ...TRUNK,
  ...POWER,
  ...MOBILITY,
]
