import { BODY } from './body'
import type { Pose } from './pose'
import { jointAt, type Skeleton } from './skeleton'
import { solveArm } from './solve-arm'
import { solveLeg } from './solve-leg'
import { add3, after, sub3, turned, turnX, turnY, turnZ, type Turn, type Vec } from './space'

/** Every joint of a pose in space. Legs and arms are given as angles or as the place where the foot or hand must be. */
export function solvePose(pose: Pose): Skeleton {
  const turns = turnsOf(pose)
  const skeleton = build(pose, turns, pose.root ?? [0, BODY.ankle + BODY.thigh + BODY.shin, 0])
  if (!pose.anchor) return skeleton
  const astray = sub3(pose.anchor.at, jointAt(skeleton, pose.anchor.joint))
  return build(pose, turns, add3(skeleton.root, astray))
}

interface Turns {
  readonly pelvis: Turn
  readonly chest: Turn
  readonly head: Turn
}

function turnsOf({ pelvis = {}, spine = {}, head = {} }: Pose): Turns {
  const pelvisTurn = after(turnY(pelvis.turn ?? 0), turnZ(pelvis.roll ?? 0), turnX(pelvis.pitch ?? 0))
  const chest = after(pelvisTurn, turnZ(spine.side ?? 0), turnX(spine.flex ?? 0))
  return { pelvis: pelvisTurn, chest, head: after(chest, turnZ(head.side ?? 0), turnX(head.flex ?? 0), turnY(head.turn ?? 0)) }
}

function build(pose: Pose, turns: Turns, root: Vec): Skeleton {
  const waist = add3(root, turned(turns.pelvis, [0, BODY.waist, 0]))
  const neck = add3(waist, turned(turns.chest, [0, BODY.trunk - BODY.waist, 0]))
  const head = add3(neck, add3(turned(turns.chest, [0, 3.4, 0.5]), turned(turns.head, [0, 7.5, 1.1])))
  const leg = (side: 1 | -1) =>
    solveLeg((side === 1 ? pose.L : pose.R) ?? {}, {
      side,
      hip: add3(root, turned(turns.pelvis, [side * BODY.hip, 0, 0])),
      pelvisTurn: turns.pelvis,
    })
  const arm = (side: 1 | -1) =>
    solveArm((side === 1 ? pose.Larm : pose.Rarm) ?? {}, {
      side,
      shoulder: add3(neck, turned(turns.chest, [side * BODY.shoulder, -0.6, 0])),
      chestTurn: turns.chest,
      pelvisTurn: turns.pelvis,
      root,
    })
  return {
    root,
    waist,
    neck,
    nape: add3(neck, turned(turns.chest, [0, 2.5, -0.3])),
    head,
    chin: add3(head, turned(turns.head, [0, -2.9, 1.5])),
    pelvisTurn: turns.pelvis,
    chestTurn: turns.chest,
    L: leg(1),
    R: leg(-1),
    Larm: arm(1),
    Rarm: arm(-1),
  }
}
