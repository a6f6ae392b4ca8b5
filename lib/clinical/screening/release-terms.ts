/** Why a rule may be released. A declined referral is recorded too, and never releases anything. */
export const RELEASE_REASONS = [
  'imaging-negative',
  'medical-clearance-received',
  'alternative-diagnosis-confirmed',
  'finding-explained',
  'answer-entered-in-error',
  'patient-declined-referral',
] as const
export type ReleaseReason = (typeof RELEASE_REASONS)[number]

/** The reason that is put on record and releases nothing: running stays blocked. */
export const DECLINED_REFERRAL = 'patient-declined-referral' satisfies ReleaseReason

/** What an override must hold, by tier: characters of explanation, and days until it is looked at again. Emergency has none. */
export const OVERRIDE_TERMS = {
  hard: { characters: 50, reviewDays: 7 },
  soft: { characters: 20, reviewDays: 14 },
} as const

/** Characters of an explanation as they are counted: without the blanks around it. */
export const explanationLength = (text: string): number => [...text.trim()].length
