import type { Condition } from '@/lib/clinical/measures/types'
import type { PlanDocument } from '@/lib/clinical/plan/types'
import * as handout from './handout.data'
import type { PaperLights } from './types'

/**
 * The pain lights that hold for this plan; null when it asks nothing of the runner. After a bone stress injury, and while running is
 * locked, green is 0 and there is no amber.
 */
export function paperLights({ route, sessions }: PlanDocument, condition: Condition | null): PaperLights | null {
  if (sessions.length === 0) return null
  const isWalking = !sessions.some(({ kind }) => kind === 'run')
  return {
    scale: handout.PAIN_SCALE,
    lights: route === 'locked' ? handout.LOCKED_LIGHTS : lightsOf(condition, isWalking),
    note: condition === 'ITBS' && !isWalking ? handout.OUTER_KNEE_NOTE : '',
  }
}

function lightsOf(condition: Condition | null, isWalking: boolean): PaperLights['lights'] {
  if (condition === 'BSI') return isWalking ? handout.BONE_WALK_LIGHTS : handout.BONE_LIGHTS
  return isWalking ? handout.KNEE_WALK_LIGHTS : handout.KNEE_LIGHTS
}
