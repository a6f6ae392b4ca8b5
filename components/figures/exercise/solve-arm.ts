import { BODY } from './body'
import type { ArmSpec } from './pose'
import type { Arm } from './skeleton'
import { reach } from './solve-reach'
import { add3, after, angleBetween, sub3, times, turned, turnX, turnY, turnZ, unit, type Turn, type Vec } from './space'

export interface ArmRoot {
  readonly side: 1 | -1
  readonly shoulder: Vec
  readonly chestTurn: Turn
  readonly pelvisTurn: Turn
  readonly root: Vec
}

export function solveArm(spec: ArmSpec, from: ArmRoot): Arm {
  const goal = goalOf(spec, from)
  const posed = goal ? poseByGoal(goal, spec, from) : poseByAngles(spec, from)
  const { shoulder } = from
  const angles = { elbow: angleBetween(sub3(posed.elbow, shoulder), sub3(posed.wrist, posed.elbow)) }
  return { shoulder, ...posed, isBehind: spec.behind ?? false, angles }
}

function goalOf(spec: ArmSpec, { side, shoulder, chestTurn, pelvisTurn, root }: ArmRoot): Vec | null {
  if ('to' in spec) return spec.to
  if ('chest' in spec) return add3(shoulder, turned(chestTurn, sub3(spec.chest, [side * BODY.shoulder, 0, 0])))
  if ('pelvis' in spec) return add3(root, turned(pelvisTurn, spec.pelvis))
  return null
}

type Posed = Pick<Arm, 'elbow' | 'wrist' | 'hand' | 'miss'>

function poseByGoal(goal: Vec, { pole, hand }: ArmSpec, { side, shoulder, chestTurn }: ArmRoot): Posed {
  const elbowWay = pole ?? turned(chestTurn, [side * 0.6, -0.7, -0.5])
  const { middle: elbow, end: wrist, miss } = reach({ from: shoulder, goal, upper: BODY.upperArm, lower: BODY.forearm, pole: elbowWay })
  return { elbow, wrist, hand: add3(wrist, times(unit(hand ?? sub3(wrist, elbow)), BODY.hand)), miss }
}

function poseByAngles(spec: ArmSpec, { side, shoulder, chestTurn }: ArmRoot): Posed {
  const {
    flex = 4,
    abd = 7,
    rot = 0,
    elbow: bend = 12,
    fore,
  } = 'flex' in spec || 'abd' in spec || 'elbow' in spec ? spec : { fore: undefined }
  const upperTurn = after(chestTurn, turnZ(side * abd), turnX(-flex), turnY(side * rot))
  const foreTurn = after(upperTurn, turnX(-bend))
  const elbow = add3(shoulder, turned(upperTurn, [0, -BODY.upperArm, 0]))
  const way = fore ? unit(fore) : turned(foreTurn, [0, -1, 0])
  const wrist = add3(elbow, times(way, BODY.forearm))
  return { elbow, wrist, hand: add3(wrist, times(spec.hand ? unit(spec.hand) : way, BODY.hand)), miss: 0 }
}
