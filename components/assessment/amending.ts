import type { Amendment } from '@/lib/assessments/types'
import type { AssessmentActions } from './assessment-actions'

/** What a signed assessment needs to be amended. */
export interface Amending {
  readonly assessmentId: string
  /** Oldest first. */
  readonly amendments: readonly Amendment[]
  readonly amend: AssessmentActions['amend']
  /** Whether this role may. */
  readonly isAllowed: boolean
}
