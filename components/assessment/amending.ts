import type { Amendment } from '@/lib/assessments/types'
import type { AssessmentActions } from './assessment-actions'
import { isSamePlace, type DraftAnswer, type Place } from './draft-answer'

/** What a signed assessment needs to be amended. */
export interface Amending {
  readonly assessmentId: string
  /** Oldest first. */
  readonly amendments: readonly Amendment[]
  readonly amend: AssessmentActions['amend']
  /** Whether this role may. */
  readonly isAllowed: boolean
}

/** The last amendment of an answer; undefined when there is none. */
export const lastAmendment = (amendments: readonly Amendment[], place: Place) => amendments.findLast((each) => isSamePlace(each, place))

/** An answer as it stands: as it was signed, or what it was amended to. */
export function asAmended(answer: DraftAnswer, amending: Amending | null): DraftAnswer {
  const last = amending && lastAmendment(amending.amendments, answer)
  return last ? { ...answer, entry: last.corrected ?? { kind: 'blank' }, carriedOn: null } : answer
}
