import { Temporal } from 'temporal-polyfill'
import type { CalendarDate } from '../measures/types'
import type { Release, Tier } from './types'

/** Why a rule may be released. A declined referral is recorded too, and never releases anything. */
export const RELEASE_REASONS = [
  'imaging-negative',
  'medical-clearance-received',
  'alternative-diagnosis-confirmed',
  'finding-explained',
  'answer-entered-in-error',
  'patient-declined-referral',
] as const

const DECLINED = 'patient-declined-referral'

/** What an override must hold, by tier: characters of explanation, and days until it is looked at again. Emergency has none. */
export const OVERRIDE_TERMS = {
  hard: { characters: 50, reviewDays: 7 },
  soft: { characters: 20, reviewDays: 14 },
} as const

export interface ReleaseQuery {
  readonly rule: string
  readonly tier: Tier
  readonly asOf: CalendarDate
  /** False for a rule that no override may pass. */
  readonly isOverridable: boolean
}

/**
 * The valid release that stands on a rule, or null. A medical outcome goes before an override, a later one before an earlier one.
 *
 * Medical outcome: recorded on or before `asOf`; it lifts a rule of any tier.
 * Override: recorded on or before `asOf`, review date not passed and within 7 days (hard) or 14 (soft) of it, an explanation of 50 (hard)
 * or 20 (soft) characters, and a listed reason. Emergency rules have no override.
 */
export function findRelease(releases: readonly Release[], query: ReleaseQuery): Release | null {
  const valid = releases.filter((release) => isValidRelease(release, query))
  return [...valid].sort(byStrength)[0] ?? null
}

/** Whether a release lifts its rule: any medical outcome does, an override only a soft one. */
export function lifts(release: Release | null, tier: Tier): boolean {
  return release !== null && (release.kind === 'medical-outcome' || tier === 'soft')
}

function isValidRelease(release: Release, query: ReleaseQuery): boolean {
  if (release.rule !== query.rule || release.on > query.asOf) return false
  if (release.reason === DECLINED) return false
  return release.kind === 'medical-outcome' || isValidOverride(release, query)
}

function isValidOverride({ on, reviewOn, reason, text }: Release, { tier, asOf, isOverridable }: ReleaseQuery): boolean {
  if (tier === 'emergency' || !isOverridable || reviewOn === null) return false
  if (!RELEASE_REASONS.some((listed) => listed === reason)) return false
  const { characters, reviewDays } = OVERRIDE_TERMS[tier]
  const latest = Temporal.PlainDate.from(on).add({ days: reviewDays }).toString()
  return text.trim().length >= characters && asOf <= reviewOn && reviewOn <= latest
}

const byStrength = (a: Release, b: Release) => {
  if (a.kind !== b.kind) return a.kind === 'medical-outcome' ? -1 : 1
  return a.on === b.on ? 0 : a.on > b.on ? -1 : 1
}
