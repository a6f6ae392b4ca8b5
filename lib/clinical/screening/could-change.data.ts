import type { MeasureId } from '../measures/registry'

interface OpenRead {
  readonly measure: MeasureId
  /** The worst rule that an answer could fire on its own or with what is recorded. */
  readonly rule: string
}

/**
 * Questions that need no answer before a plan and that a rule reads all the same: while one is open, a clear gate can still shut.
 * Each names the worst rule that reads it.
 */
export const COULD_CHANGE: readonly OpenRead[] = [
  { measure: 'bsi-pes-cavus', rule: 'BLK-S2' },
  { measure: 'dietary-restriction', rule: 'BLK-H7' },
  { measure: 'months-since-last-period', rule: 'BLK-H7' },
  { measure: 'menses-per-12-months', rule: 'BLK-S3' },
  { measure: 'body-mass', rule: 'BLK-H7' },
  { measure: 'body-height', rule: 'BLK-H7' },
]
