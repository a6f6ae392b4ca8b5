/** The figure's measures in hundredths of its height: 7.5 heads tall. */
export const BODY = {
  thigh: 24.6,
  shin: 24,
  ankle: 4.5,
  heel: -3.6,
  ball: 7,
  toe: 10.6,
  hip: 4.5,
  waist: 9,
  trunk: 28,
  shoulder: 9.1,
  upperArm: 16.4,
  forearm: 14,
  hand: 4.6,
} as const

/** What a joint may do, in degrees. A pose outside these is a mistake, never a style. */
export const JOINT_LIMITS = {
  hip: [-22, 128],
  abd: [-25, 48],
  knee: [0, 145],
  ankle: [-52, 32],
  elbow: [0, 150],
} as const

/** How thick the body is round a joint: the joint lies this far above whatever it rests on. */
export const FLESH = { heel: 2.3, toe: 1.5, knee: 3.4, hip: 5.2, shoulder: 3.6, elbow: 2.2, hand: 1.6, head: 5.7 } as const
