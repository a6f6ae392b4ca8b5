export type Side = 'L' | 'R'

/** The joints that arrows, bands and anchors can name. */
export type JointName =
  | 'root'
  | 'neck'
  | 'head'
  | `${Side}.${'hip' | 'knee' | 'ankle' | 'heel' | 'ball' | 'toe'}`
  | `${Side}arm.${'shoulder' | 'elbow' | 'wrist' | 'hand'}`
