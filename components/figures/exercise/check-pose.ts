import { FLESH, JOINT_LIMITS } from './body'
import type { Pose } from './pose'
import { armOf, SIDES, type Leg, type Skeleton } from './skeleton'
import { solvePose } from './solve-pose'
import type { Vec } from './space'

const JOINT_TOLERANCE_DEG = 1
const FOOT_TOLERANCE = 0.3
const HAND_TOLERANCE = 0.6
const FLOOR_TOLERANCE = 0.7
/** Soft parts that the joints leave out reach the floor when a joint's own flesh is this near. */
const TOUCH_TOLERANCE = 1.4
/** Beyond this much abduction the thigh's forward angle says nothing. */
const SIDEWAYS_DEG = 70

/** What is wrong with a pose: joints past their limits, feet or hands that miss their place, a body in the floor or above it. */
export function checkPose(pose: Pose): string[] {
  const skeleton = solvePose(pose)
  return [...SIDES.flatMap((side) => [...jointFaults(skeleton, side), ...missFaults(skeleton, side)]), ...floorFaults(skeleton, pose)]
}

function jointFaults(skeleton: Skeleton, side: 'L' | 'R'): string[] {
  const { angles } = skeleton[side]
  const all: [keyof typeof JOINT_LIMITS, number][] = [
    ...(Math.abs(angles.abd) > SIDEWAYS_DEG ? [] : [['hip', angles.hip] as [keyof typeof JOINT_LIMITS, number]]),
    ['abd', angles.abd],
    ['knee', angles.knee],
    ['ankle', angles.ankle],
    ['elbow', armOf(skeleton, side).angles.elbow],
  ]
  return all.flatMap(([joint, angle]) => {
    const [least, most] = JOINT_LIMITS[joint]
    const isFine = angle >= least - JOINT_TOLERANCE_DEG && angle <= most + JOINT_TOLERANCE_DEG
    return isFine ? [] : [`${side} ${joint} at ${angle.toFixed(0)} deg`]
  })
}

function missFaults(skeleton: Skeleton, side: 'L' | 'R'): string[] {
  const foot = skeleton[side].miss
  const hand = armOf(skeleton, side).miss
  return [
    ...(foot > FOOT_TOLERANCE ? [`${side} foot misses by ${foot.toFixed(1)}`] : []),
    ...(hand > HAND_TOLERANCE ? [`${side} hand misses by ${hand.toFixed(1)}`] : []),
  ]
}

/** The underside of everything that could rest on the floor. */
function undersides(skeleton: Skeleton): [string, number][] {
  const low = (name: string, joint: Vec, flesh: number): [string, number] => [name, joint[1] - flesh]
  const leg = (side: string, { heel, toe, knee, hip }: Leg) => [
    low(`${side} heel`, heel, FLESH.heel),
    low(`${side} toe`, toe, FLESH.toe),
    low(`${side} knee`, knee, FLESH.knee),
    low(`${side} hip`, hip, FLESH.hip),
  ]
  const arms = SIDES.flatMap((side) => {
    const { shoulder, elbow, hand } = armOf(skeleton, side)
    return [
      low(`${side} shoulder`, shoulder, FLESH.shoulder),
      low(`${side} elbow`, elbow, FLESH.elbow),
      low(`${side} hand`, hand, FLESH.hand),
    ]
  })
  return [...leg('L', skeleton.L), ...leg('R', skeleton.R), ...arms, low('head', skeleton.head, FLESH.head)]
}

function floorFaults(skeleton: Skeleton, pose: Pose): string[] {
  const all = undersides(skeleton)
  const sunk = all.flatMap(([name, y]) => (y < -FLOOR_TOLERANCE ? [`${name} ${(-y).toFixed(1)} under the floor`] : []))
  const lowest = Math.min(...all.map(([, y]) => y))
  return pose.raised || lowest <= TOUCH_TOLERANCE ? sunk : [...sunk, `nothing touches the floor: ${lowest.toFixed(1)} above it`]
}
