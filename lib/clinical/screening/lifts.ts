import type { FiredRule, Gate, Release, Tier } from './types'

/** Whether a release lifts its rule: any medical outcome does, an override only a soft one. */
export function lifts(release: Release | null, tier: Tier): boolean {
  return release !== null && (release.kind === 'medical-outcome' || tier === 'soft')
}

/** Whether an override stands on a rule, be the rule lifted by it or not. */
export function isOverridden({ released }: Pick<FiredRule, 'released'>): boolean {
  return released?.kind === 'override'
}

/** Whether every rule of a hard gate that is not lifted carries an override that stands, and none blocks strength: non-impact work only. */
export function isOpenForNonImpact({ state, blocks, rules }: Gate): boolean {
  return state === 'hard' && !blocks.includes('strength') && rules.every(({ released }) => released !== null)
}
