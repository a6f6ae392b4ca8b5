import { lifts } from './lifts'
import type { FiredRule, GateState } from './types'

/**
 * Whether a rule that fired asks for a letter to a doctor: its action names a doctor, imaging or a referral. That is so for every rule
 * but BLK-S5, which asks for the missing answers, and as long as nothing lifts the rule. Which actions count is a convention.
 *
 * A suspected joint infection asks for one; two unanswered questions do not.
 */
export function asksForReferral({ id, tier, released }: Pick<FiredRule, 'id' | 'tier' | 'released'>): boolean {
  return id !== 'BLK-S5' && !lifts(released, tier)
}

/**
 * How soon the reader of a referral letter is asked to act, by the gate's state. The content gives days only inside its actions
 * ("Same-day radiograph"); the words for a whole tier are a convention. Null: no rule stands.
 */
export function referralUrgency(state: GateState): 'same-day' | 'urgent' | 'routine' | null {
  return ({ emergency: 'same-day', hard: 'urgent', soft: 'routine', clear: null } as const)[state]
}
