import type { Standing } from '@/lib/gate/types'
import { dayWords } from '../ui/day-words'

/** Why a rule is released, in the words of the list. */
export const REASON_WORDS: Readonly<Record<string, string>> = {
  'imaging-negative': 'Imaging negative',
  'medical-clearance-received': 'Medical clearance received',
  'alternative-diagnosis-confirmed': 'Other diagnosis confirmed',
  'finding-explained': 'Finding explained',
  'answer-entered-in-error': 'Answer entered in error',
  'patient-declined-referral': 'Referral declined: running stays blocked',
}

/** Bones that a clearance can name, by risk. */
export const SITE_GROUPS: readonly { readonly label: string; readonly sites: readonly (readonly [string, string])[] }[] = [
  {
    label: 'Low risk',
    sites: [
      ['tibial-shaft-posteromedial', 'Shin, inner edge'],
      ['fibula', 'Fibula'],
    ],
  },
  {
    label: 'Moderate risk',
    sites: [
      ['femoral-shaft', 'Thigh bone, shaft'],
      ['distal-femur', 'Thigh bone, lower end'],
    ],
  },
  {
    label: 'High risk: a specialist clears it',
    sites: [
      ['tibial-shaft-anterior', 'Shin, front'],
      ['medial-tibial-plateau', 'Inner top of shin'],
      ['lateral-tibial-plateau', 'Outer top of shin'],
      ['femoral-neck', 'Neck of the thigh bone'],
      ['patella', 'Kneecap'],
    ],
  },
  { label: 'No plan is made for it', sites: [['other', 'Another bone']] },
]

export function siteWords(site: string): string {
  return SITE_GROUPS.flatMap(({ sites }) => sites).find(([id]) => id === site)?.[1] ?? site
}

/** Whether a decision still counts, as one sentence. */
export function standingWords(standing: Standing, today: string): string {
  switch (standing.kind) {
    case 'stands':
      return 'Stands'
    case 'lapsed':
      return `Lapsed on ${dayWords(standing.on, today)}, because ${standing.because}`
    case 'taken-back':
      return `Taken back by ${standing.takenBack.by}: ${standing.takenBack.explanation}`
    case 'replaced':
      return 'Replaced by a later one'
    case 'declined':
      return 'On record, and releases nothing'
    case 'lacking':
      return `Does not stand: running needs ${standing.missing}`
  }
}
