import { clamp } from '../geometry/plane'
import { BODY } from './body'
import type { LegAngles, LegGoal, LegSpec } from './pose'
import type { Leg } from './skeleton'
import { reach } from './solve-reach'
import {
  add3,
  after,
  angleBetween,
  cross,
  dot,
  inverse,
  sub3,
  times,
  turned,
  turnX,
  turnY,
  turnZ,
  unit,
  type Turn,
  type Vec,
} from './space'

export interface LegRoot {
  /** 1 for the left leg, -1 for the right one. */
  readonly side: 1 | -1
  readonly hip: Vec
  readonly pelvisTurn: Turn
}

interface Posed {
  readonly knee: Vec
  readonly ankle: Vec
  readonly footTurn: Turn
  readonly miss: number
  /** The toes stay on the floor while the heel rises. */
  readonly toesFlat: boolean
}

export function solveLeg(spec: LegSpec, root: LegRoot): Leg {
  const posed = 'to' in spec ? poseByGoal(spec, root) : poseByAngles(spec, root)
  const { knee, ankle, footTurn, miss } = posed
  return { hip: root.hip, knee, ankle, ...footAt(posed), across: turned(footTurn, [1, 0, 0]), miss, angles: anglesOf(posed, root) }
}

function poseByGoal(spec: LegGoal, { side, hip, pelvisTurn }: LegRoot): Posed {
  const { sole = 0, onBall = false, toe = 0, edge = 0, footPitch } = spec
  const onPlate = footPitch !== undefined
  const footTurn = onPlate ? turnX(footPitch) : after(turnY(side * toe), turnZ(side * edge), turnX(sole))
  const isOnBall = sole > 0 || onBall
  const hinge = onPlate || sole === 0 ? 0 : isOnBall ? BODY.ball : BODY.heel
  const goal = sub3(add3(spec.to, turned(turnY(side * toe), [0, 0, hinge])), turned(footTurn, [0, -BODY.ankle, hinge]))
  const forward = add3(turned(footTurn, [0, 0.15, 1]), times(turned(pelvisTurn, [0, 0, 1]), 0.6))
  const leg = reach({ from: hip, goal, upper: BODY.thigh, lower: BODY.shin, pole: spec.pole ?? forward })
  return { knee: leg.middle, ankle: leg.end, footTurn, miss: leg.miss, toesFlat: isOnBall && !onPlate }
}

function poseByAngles({ hip = 0, abd = 0, rot = 0, knee = 0, ankle = 0 }: LegAngles, root: LegRoot): Posed {
  const thighTurn = after(root.pelvisTurn, turnZ(root.side * abd), turnX(-hip), turnY(root.side * rot))
  const shinTurn = after(thighTurn, turnX(knee))
  const kneeAt = add3(root.hip, turned(thighTurn, [0, -BODY.thigh, 0]))
  const ankleAt = add3(kneeAt, turned(shinTurn, [0, -BODY.shin, 0]))
  return { knee: kneeAt, ankle: ankleAt, footTurn: after(shinTurn, turnX(-ankle)), miss: 0, toesFlat: false }
}

function footAt({ ankle, footTurn, toesFlat }: Posed): Pick<Leg, 'heel' | 'ball' | 'toe' | 'instep'> {
  const at = (z: number, y: number): Vec => add3(ankle, turned(footTurn, [0, y - BODY.ankle, z]))
  const heel = at(BODY.heel, 2.3)
  const instep = at(2.6, 4.3)
  const rolled = at(BODY.ball, 1.9)
  if (!toesFlat) return { heel, instep, ball: rolled, toe: at(BODY.toe, 1.5) }
  const ball: Vec = [rolled[0], Math.max(rolled[1], 1.9), rolled[2]]
  const forward = turned(footTurn, [0, 0, 1])
  const toe = add3(ball, add3(times(unit([forward[0], 0, forward[2]]), BODY.toe - BODY.ball), [0, -0.4, 0]))
  return { heel, instep, ball, toe }
}

/** A knee that bends forwards is negative. */
const signed = (angle: number, bend: number) => (bend < 0 ? -angle : angle)

const degrees = (radians: number) => (radians * 180) / Math.PI

function anglesOf({ knee, ankle, footTurn }: Posed, { side, hip, pelvisTurn }: LegRoot): Leg['angles'] {
  const thigh = turned(inverse(pelvisTurn), unit(sub3(knee, hip)))
  const shin = unit(sub3(ankle, knee))
  const up = times(shin, -1)
  return {
    hip: degrees(Math.atan2(thigh[2], -thigh[1])),
    abd: degrees(Math.asin(clamp(side * thigh[0], -1, 1))),
    knee: signed(angleBetween(sub3(knee, hip), shin), dot(cross(sub3(knee, hip), shin), turned(footTurn, [1, 0, 0]))),
    ankle: degrees(Math.atan2(dot(up, turned(footTurn, [0, 0, 1])), dot(up, turned(footTurn, [0, 1, 0])))),
  }
}
