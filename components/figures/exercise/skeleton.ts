import type { JointName, Side } from './joint'
import type { Turn, Vec } from './space'

export interface Leg {
  readonly hip: Vec
  readonly knee: Vec
  readonly ankle: Vec
  readonly heel: Vec
  readonly instep: Vec
  readonly ball: Vec
  readonly toe: Vec
  /** The direction across the foot. */
  readonly across: Vec
  /** How far the foot stays from where it should be. */
  readonly miss: number
  /** Clinical angles in degrees: bending is positive. */
  readonly angles: { readonly hip: number; readonly abd: number; readonly knee: number; readonly ankle: number }
}

export interface Arm {
  readonly shoulder: Vec
  readonly elbow: Vec
  readonly wrist: Vec
  readonly hand: Vec
  readonly isBehind: boolean
  readonly miss: number
  readonly angles: { readonly elbow: number }
}

/** Every joint of a pose in space. */
export interface Skeleton {
  readonly root: Vec
  readonly waist: Vec
  readonly neck: Vec
  readonly nape: Vec
  readonly head: Vec
  readonly chin: Vec
  readonly pelvisTurn: Turn
  readonly chestTurn: Turn
  readonly L: Leg
  readonly R: Leg
  readonly Larm: Arm
  readonly Rarm: Arm
}

export const SIDES = ['L', 'R'] as const

/** 1 on the figure's left, -1 on its right. */
export const signOf = (side: Side) => (side === 'L' ? 1 : -1)

export const armOf = (skeleton: Skeleton, side: Side): Arm => (side === 'L' ? skeleton.Larm : skeleton.Rarm)

/** The place of a joint by its name. */
export function jointAt(skeleton: Skeleton, name: JointName): Vec {
  if (name === 'root' || name === 'neck' || name === 'head') return skeleton[name]
  const [limb, joint] = name.split('.')
  if (limb === 'L' || limb === 'R') return skeleton[limb][joint as 'hip' | 'knee' | 'ankle' | 'heel' | 'ball' | 'toe']
  return skeleton[limb as 'Larm' | 'Rarm'][joint as 'shoulder' | 'elbow' | 'wrist' | 'hand']
}
