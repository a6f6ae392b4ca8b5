import type { Tag } from '@/lib/clinical/evidence/tag'
import type { Condition, Domain } from '@/lib/clinical/measures/types'

/** Fixed words of reports and letters. */
export const KIND_WORDS = { report: 'Clinical report', 'referral-letter': 'Referral letter' } as const

export const CONDITIONS: Readonly<Record<Condition, string>> = {
  PFP: 'patellofemoral pain',
  ITBS: 'iliotibial band syndrome',
  BSI: 'bone stress injury',
}

export const KNEES = { left: 'the left knee', right: 'the right knee', both: 'both knees' } as const

export const TAG_WORDS: Readonly<Record<Tag, string>> = {
  verified: 'verified',
  'verified-secondary': 'verified, second-hand',
  memory: 'from memory',
  convention: 'convention',
}

/** In the order in which they are printed. */
export const DOMAINS: Readonly<Record<Domain, string>> = {
  'red-flags': 'Safety questions',
  'bsi-screen': 'Bone stress questions',
  pain: 'Pain',
  'load-history': 'Training load and history',
  'running-gait': 'Running gait',
  'movement-control': 'Movement control',
  'clinical-tests': 'Clinical tests',
  strength: 'Strength',
  readiness: 'Readiness tests',
  footwear: 'Shoes',
  'recovery-energy': 'Recovery and energy',
  prom: 'How it is going',
}

/** By tier; the content names days only inside its actions, so these are a convention. */
export const URGENCY = {
  'same-day': { title: 'Same day', text: 'Emergency: please see the patient today.' },
  urgent: { title: 'Urgent', text: 'Running and impact are stopped until a medical outcome is recorded.' },
  routine: { title: 'Routine', text: 'Running waits until this is settled.' },
} as const

export const PAPER_KEY =
  'Ring: usual. Half: borderline. Full: outside the usual range. A limit is followed by how sure it is: verified (read in the source), verified, second-hand (read in a summary), from memory, or convention (no robust published threshold). Numbers in brackets name the sources.'
