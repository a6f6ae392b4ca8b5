/**
 * How far a clinical number can be trusted. Every threshold that a person can see carries one.
 *
 * - `verified`: read in an abstract, excerpt or table of the source itself
 * - `verified-secondary`: read only in another author's summary
 * - `memory`: well known, from memory, not re-checked
 * - `convention`: a clinical convention; there is no robust published threshold
 */
export type Tag = 'verified' | 'verified-secondary' | 'memory' | 'convention'

/** One statement of evidence with the tag of the place it was read in. */
export interface EvidenceLine {
  readonly text: string
  readonly tag: Tag
}

/** The version of the clinical rules that this build applies; stored with everything it decides. */
export const RULE_VERSION = '2026.1'
