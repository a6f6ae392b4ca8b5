import type { Side } from '../joint'
import type { ArmSpec, LegAngles, LegGoal, Pose } from '../pose'
import type { Vec } from '../space'

type Arms = { readonly Larm: ArmSpec; readonly Rarm: ArmSpec }

/** A foot on the floor: how far to the left, how far forward. */
export const foot = (x: number, z = 0, more: Omit<LegGoal, 'to'> = {}): LegGoal => ({ to: [x, 0, z], ...more })

/** A foot on something: how far to the left, how high, how far forward. */
export const footOn = (to: Vec, more: Omit<LegGoal, 'to'> = {}): LegGoal => ({ to, ...more })

/** The same posture of both arms; the sign is 1 on the left and -1 on the right. */
export const bothArms = (arm: (sign: 1 | -1) => ArmSpec): Arms => ({ Larm: arm(1), Rarm: arm(-1) })

export const HANDS_ON_HIPS = bothArms((s) => ({ pelvis: [s * 9.8, 4.5, 2], hand: [-s, -0.4, 0.9], pole: [s, 0.1, -0.5] }))
export const HANDS_AT_CHEST = bothArms((s) => ({ chest: [s * 2.4, -8, 10.5], hand: [0, 1, 0.25], pole: [s * 0.5, -1, -0.1] }))
export const ARMS_FOLDED: Arms = {
  Larm: { chest: [-4.5, -8.5, 8], hand: [-1, 0.5, 0], pole: [1, -1, 0.6] },
  Rarm: { chest: [4, -11.5, 8.6], hand: [1, 0.5, 0], pole: [-1, -1, 0.6] },
}
/** Lying on the back: palms on the floor beside the hips. */
export const HANDS_ON_FLOOR = bothArms((s) => ({ to: [s * 13, 2.4, -3], hand: [0, 0, 1], pole: [s, 0.3, 0] }))
export const ARMS_HANGING = bothArms(() => ({ flex: 3, abd: 4, elbow: 8 }))

/** Palms on a wall in front, at shoulder height or where told. */
export const handsOnWall = (height: number, z = 24.5) =>
  bothArms((s) => ({ to: [s * 7, height, z], hand: [0, 1, 0.3], pole: [s * 0.4, -1, -0.2] }))

/** Propped on one forearm, which lies across in front. */
export const propped = (abd: number): ArmSpec => ({ abd, fore: [-0.8, 0, 0.6] })
/** The upper hand on the upper hip. */
export const HAND_ON_TOP_HIP: ArmSpec = { pelvis: [8.4, 5.5, 4], hand: [0.7, -0.5, 0.4], pole: [0.1, 1, -0.4] }

/** Lying or propped on the side, looked down on a little. */
export const SIDE_LYING_VIEW: Pick<Pose, 'view' | 'tilt'> = { view: -14, tilt: 16 }

/** A leg that hangs free behind the other, foot off the floor. */
export const LIFTED_BEHIND: LegAngles = { hip: 4, knee: 62, ankle: -10 }

export const bothFeet = (place: (sign: 1 | -1) => LegGoal): Readonly<Record<Side, LegGoal>> => ({ L: place(1), R: place(-1) })
