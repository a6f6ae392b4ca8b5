import type { Gear } from './gear/gear'
import type { JointName, Side } from './joint'
import type { Vec } from './space'

/** A leg by the angles of its joints, in degrees. */
export interface LegAngles {
  readonly hip?: number
  readonly abd?: number
  /** The thigh turned outwards. */
  readonly rot?: number
  readonly knee?: number
  /** The foot drawn up; negative points the toes. */
  readonly ankle?: number
}

/** A leg by the place where its foot must be: the ankle's joint stands over `to`. */
export interface LegGoal {
  readonly to: Vec
  /** The heel raised over the ball of the foot; negative raises the toes over the heel. Degrees. */
  readonly sole?: number
  /** A negative sole lowers the heel below the ball instead: the ball stands on an edge. */
  readonly onBall?: boolean
  /** The toes turned outwards. */
  readonly toe?: number
  /** The foot tipped onto its edge. */
  readonly edge?: number
  /** The foot turned about its ankle, toes down; for a foot on a plate or hooked behind a pad. */
  readonly footPitch?: number
  /** The way the knee points. */
  readonly pole?: Vec
}

export type LegSpec = LegAngles | LegGoal

/** An arm by the angles of its joints, in degrees. */
export interface ArmAngles {
  readonly flex?: number
  readonly abd?: number
  readonly rot?: number
  readonly elbow?: number
  /** The way the forearm points, instead of an elbow angle. */
  readonly fore?: Vec
}

/** An arm by the place of its wrist: in space, measured from the middle of the shoulders, or from the pelvis. */
export type ArmGoal = { readonly to: Vec } | { readonly chest: Vec } | { readonly pelvis: Vec }

interface ArmCommon {
  /** The way the hand points. */
  readonly hand?: Vec
  /** The way the elbow points. */
  readonly pole?: Vec
  /** Drawn behind the body. */
  readonly behind?: boolean
}

export type ArmSpec = (ArmAngles | ArmGoal) & ArmCommon

/** Where a figure is seen from. `side` faces right with the right limbs near; a number is a turn in degrees, 0 from the front. */
export type View = 'front' | 'back' | 'side' | number

/** One posture, as plain data. */
export interface Pose {
  readonly view?: View
  /** Degrees that the viewer looks down. */
  readonly tilt?: number
  /** The middle between the hips. */
  readonly root?: Vec
  /** Keeps one joint in place, whatever the rest does. */
  readonly anchor?: { readonly joint: JointName; readonly at: Vec }
  readonly pelvis?: { readonly pitch?: number; readonly roll?: number; readonly turn?: number }
  readonly spine?: { readonly flex?: number; readonly side?: number }
  readonly head?: { readonly flex?: number; readonly side?: number; readonly turn?: number }
  readonly L?: LegSpec
  readonly R?: LegSpec
  readonly Larm?: ArmSpec
  readonly Rarm?: ArmSpec
  /** Held up by equipment or in the air: nothing has to touch the floor. */
  readonly raised?: boolean
  /** Equipment of this posture alone; without it the exercise's own. */
  readonly gear?: readonly Gear[]
}

/** Shows the move: along the way a joint takes, or a straight arrow that ends beside it. Offsets are to the right and up. */
export interface Arrow {
  readonly joint: JointName
  readonly off?: readonly [number, number]
  /** A straight arrow of this length, to the right and up. */
  readonly vec?: readonly [number, number]
  /** How far a straight arrow bows upwards. */
  readonly bow?: number
  /** The share of the joint's way that is drawn. */
  readonly from?: number
  readonly to?: number
}

/** An exercise as two postures with its equipment. */
export interface ExerciseFigure {
  readonly id: string
  readonly start: Pose
  readonly end: Pose
  readonly gear?: readonly Gear[]
  readonly arrows?: readonly Arrow[]
  /** Legs whose bend is not the exercise's: `limitKnee` looks at the others. */
  readonly free?: readonly Side[]
  /** Limbs drawn light although they are near. */
  readonly dim?: readonly (Side | `${Side}arm`)[]
  /** The line of the belt is drawn, to be kept level or moved. */
  readonly belt?: boolean
  /** The end in the same stance with little bend, where the start is another stance: a smaller knee range eases the end towards it. */
  readonly eased?: Pose
  /** A hold at one knee angle, in degrees: both pictures show it. */
  readonly holdKneeAt?: number
}
