import type { Factor } from '@/lib/clinical/screening/types'
import type { Decision } from '@/lib/findings/types'
import type { LetterSummary } from '@/lib/letters/types'
import type { RunnerPage } from '@/lib/patients/types'

export interface FactorInBrief {
  readonly id: string
  readonly name: string
  readonly verdict: Factor['verdict']
  readonly score: number
  readonly decision: Decision | null
}

/** What the last signed assessment came to, in a few lines. */
export interface FindingsInBrief {
  readonly assessmentId: string
  readonly assessedOn: string
  /** The likely and possible ones, the first in rank first. */
  readonly factors: readonly FactorInBrief[]
}

/** Running minutes of a plan week by week, as the chart draws them. */
export interface PlanLoad {
  readonly planId: string
  readonly number: number
  readonly status: 'draft' | 'issued'
  readonly currentWeek: number | null
  readonly weeks: readonly {
    readonly number: number
    readonly runMin: number
    readonly longestRunMin: number
    readonly lighter: boolean
    readonly stages: readonly number[]
    readonly runsMin: readonly number[]
  }[]
}

/** The runner's own page. Findings and load are those of the newest episode; null when there are none. */
export interface RunnerOverview extends RunnerPage {
  readonly timeZone: string
  /** Newest first. */
  readonly letters: readonly LetterSummary[]
  readonly findings: FindingsInBrief | null
  readonly load: PlanLoad | null
}
