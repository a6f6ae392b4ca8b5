import type { Condition } from '@/lib/clinical/measures/types'
import type { KneeSide } from '@/lib/episodes/types'

export const KNEE_WORDS: Readonly<Record<KneeSide, string>> = { left: 'Left knee', right: 'Right knee', both: 'Both knees' }

export const CONDITION_WORDS: Readonly<Record<Condition, string>> = {
  PFP: 'Patellofemoral pain',
  ITBS: 'Iliotibial band syndrome',
  BSI: 'Bone stress injury',
}

export function fullName({ givenName, familyName }: { readonly givenName: string; readonly familyName: string }): string {
  return `${givenName} ${familyName}`
}

/** 1 week, 10 weeks. */
export function countOf(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`
}

/** The sides to badge: one, or both. */
export function sidesOf(side: KneeSide): readonly ('left' | 'right')[] {
  return side === 'both' ? ['left', 'right'] : [side]
}

interface NewPlan {
  readonly isNonImpact: boolean
  readonly condition: Condition | null
}

/** What the way to a new plan is called. Without a working diagnosis the set-up asks for one first. */
export function planWords({ isNonImpact, condition }: NewPlan): string {
  if (condition === null) return 'Choose a working diagnosis for the plan'
  return isNonImpact ? 'Make a non-impact plan' : 'Make a plan'
}
