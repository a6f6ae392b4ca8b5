import type { Exercise } from './catalogue-types'

export type Slot = 'trunk' | 'calf' | 'knee' | 'hip' | 'back'

/**
 * The place an exercise takes in a session, by which a substitute is found; null for one that takes none.
 *
 * Trunk and calf-foot exercises by category (and the soleus hold), the others by their first target.
 * Source: rulings, "Equipment missing or not suitable". Convention.
 *
 * @example slotOf(sidePlank) // 'trunk', though its first target is the gluteus medius
 */
export function slotOf({ category, targets }: Exercise): Slot | null {
  if (category === 'trunk') return 'trunk'
  const first = targets[0] ?? ''
  if (category === 'calf-foot' || first === 'soleus') return 'calf'
  if (first === 'quadriceps') return 'knee'
  if (first.startsWith('gluteus medius') || first === 'hip external rotators') return 'hip'
  return first === 'gluteus maximus' || first === 'hamstrings' ? 'back' : null
}

/** The big lifts of the leg: the ones that can leave it tired for a run. */
export function isMainLift({ category, targets }: Exercise): boolean {
  if (category !== 'strength' || targets[0]?.startsWith('gluteus medius') === true) return false
  return targets.some((target) => target === 'quadriceps' || target === 'gluteus maximus' || target === 'hamstrings')
}
