import { Temporal } from 'temporal-polyfill'
import type { CalendarDate } from '../measures/types'
import { DECLINED_REFERRAL, explanationLength, OVERRIDE_TERMS, RELEASE_REASONS } from './release-terms'
import { changedAnswers, newAnswers } from './same-answers'
import type { Answer, Fired, Release } from './types'

/** The last day on which an override may be looked at again. `latestReview('hard', '2026-12-01')` is `'2026-12-08'`. */
export function latestReview(tier: keyof typeof OVERRIDE_TERMS, on: CalendarDate): CalendarDate {
  return Temporal.PlainDate.from(on).add({ days: OVERRIDE_TERMS[tier].reviewDays }).toString()
}

/** The day, and all that fires on it. */
export interface ReleaseQuery {
  readonly asOf: CalendarDate
  readonly rule: Pick<Fired, 'id' | 'tier' | 'because'>
  /** Every rule that fires now. */
  readonly fired: readonly string[]
  /** False for a rule that no override may pass. */
  readonly isOverridable: boolean
}

/** Why a release that was good once does not stand any more. */
export type Lapse =
  | { readonly kind: 'review-date' }
  | { readonly kind: 'answer'; readonly measures: readonly string[] }
  | { readonly kind: 'new-rule'; readonly rules: readonly string[] }

/**
 * The valid release that stands on a rule, or null. A medical outcome goes before an override, a later one before an earlier one.
 *
 * Medical outcome: recorded on or before `asOf`; it lifts a rule of any tier.
 * Override: recorded on or before `asOf`, review date not passed and within 7 days (hard) or 14 (soft) of it, an explanation of 50 (hard)
 * or 20 (soft) characters, and a listed reason. Emergency rules have no override. Neither stands once it has lapsed.
 */
export function findRelease(releases: readonly Release[], query: ReleaseQuery): Release | null {
  const valid = releases.filter((release) => isValidRelease(release, query) && findLapse(release, query) === null)
  return [...valid].sort(byStrength)[0] ?? null
}

/**
 * Why a release has lapsed, or null while nothing speaks against it.
 *
 * An override lapses once its review date has passed, when an answer that had fired the rule is another one now (taken away and added count),
 * or when a rule fires that did not fire when it was given. A medical outcome has no date; it speaks of the answers it was given for, so an
 * answer that fires the rule now and did not then ends it, while one that no longer fires does not. Without a kept basis only the date is
 * judged. Source: rulings, "Gate"; what a medical outcome covers, and that an answer put back is the same answer, are conventions.
 *
 * @example findLapse({ ...override, reviewOn: '2026-12-05' }, { ...query, asOf: '2026-12-06' }) // { kind: 'review-date' }
 */
export function findLapse({ kind, reviewOn, given }: Release, { asOf, rule, fired }: Omit<ReleaseQuery, 'isOverridable'>): Lapse | null {
  if (reviewOn !== null && asOf > reviewOn) return { kind: 'review-date' }
  if (!given) return null
  const changed = kind === 'override' ? changedAnswers(given.because, rule.because) : newAnswers(given.because, rule.because)
  if (changed.length > 0) return { kind: 'answer', measures: [...new Set(changed.map(({ measure }: Answer) => measure))] }
  const rules = kind === 'override' ? fired.filter((id) => !given.rules.includes(id)) : []
  return rules.length > 0 ? { kind: 'new-rule', rules } : null
}

function isValidRelease(release: Release, { rule, asOf, isOverridable }: ReleaseQuery): boolean {
  if (release.rule !== rule.id || release.on > asOf) return false
  if (release.reason === DECLINED_REFERRAL) return false
  return release.kind === 'medical-outcome' || (isOverridable && isWholeOverride(release, rule.tier))
}

/** Whether an override held what its tier asks for on the day it was recorded. */
function isWholeOverride({ on, reviewOn, reason, text }: Release, tier: Fired['tier']): boolean {
  if (tier === 'emergency' || reviewOn === null) return false
  if (!RELEASE_REASONS.some((listed) => listed === reason)) return false
  return explanationLength(text) >= OVERRIDE_TERMS[tier].characters && on <= reviewOn && reviewOn <= latestReview(tier, on)
}

const byStrength = (a: Release, b: Release) => {
  if (a.kind !== b.kind) return a.kind === 'medical-outcome' ? -1 : 1
  return a.on === b.on ? 0 : a.on > b.on ? -1 : 1
}
