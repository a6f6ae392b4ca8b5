import type { DraftState } from '@/lib/assessments/types'

/**
 * Which version of the assessment the page shows: what a signature may cover. The versions of the answers only rise, so a page whose
 * sum is that of the record shows all of it; with a smaller one somebody else has recorded something that it does not show.
 */
export class SeenVersion {
  isBehind = false

  constructor(public version: number) {}

  /** Takes in how far the record has come; an older word than what is shown already says nothing. */
  take({ assessmentVersion, versionSum }: DraftState, shownSum: number): void {
    if (versionSum < shownSum) return
    this.isBehind = versionSum > shownSum
    if (!this.isBehind) this.version = assessmentVersion
  }
}
