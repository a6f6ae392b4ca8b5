import type { JointName } from '../joint'

/** When a piece of equipment is drawn: behind everything, over the far limbs, over the body, over everything. */
export type Layer = 'back' | 'mid' | 'front' | 'top'

/** A shift on the drawing, to the right and up. */
type Offset = readonly [number, number]

/** Equipment as plain data. `x0`, `x1` and `height` are measured on the drawing from the figure's origin on the floor. */
export type Gear =
  | { readonly kind: 'wall'; readonly x: number; readonly side?: 1 | -1 }
  | { readonly kind: 'mat'; readonly x0: number; readonly x1: number; readonly deep?: number }
  /** A block in space: seen from wherever the figure is seen. */
  | { readonly kind: 'step'; readonly x0: number; readonly x1: number; readonly z0: number; readonly z1: number; readonly height: number }
  /** A chair or a box under the figure; without a height just as high as the figure sits. */
  | { readonly kind: 'chair'; readonly x0: number; readonly x1: number; readonly back?: 'left' | 'right'; readonly height?: number }
  | { readonly kind: 'box'; readonly x0: number; readonly x1: number; readonly height?: number }
  | { readonly kind: 'bench'; readonly x0: number; readonly x1: number; readonly height: number }
  | { readonly kind: 'post'; readonly x: number; readonly height: number }
  /** A loop round both legs, or from a joint to a fixed place. */
  | { readonly kind: 'loop'; readonly round: 'knees' | 'ankles'; readonly layer?: Layer }
  | { readonly kind: 'cord'; readonly from: JointName; readonly to: Offset; readonly layer?: Layer; readonly off?: Offset }
  | { readonly kind: 'dumbbell'; readonly at: JointName; readonly angle?: number; readonly off?: Offset; readonly layer?: Layer }
  /** A loaded bar seen end on. */
  | { readonly kind: 'barbell'; readonly at: JointName; readonly off?: Offset; readonly layer?: Layer; readonly radius?: number }
  | { readonly kind: 'cushion'; readonly at: JointName; readonly off?: Offset; readonly layer?: Layer }
  | { readonly kind: 'roll'; readonly at: JointName; readonly off?: Offset }
  | { readonly kind: 'slider'; readonly at: JointName }
  | { readonly kind: 'leg-press'; readonly angle?: number }
  | { readonly kind: 'leg-extension'; readonly side: 'L' | 'R' }

export type GearOf<Kind extends Gear['kind']> = Extract<Gear, { kind: Kind }>
