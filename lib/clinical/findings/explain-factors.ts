import type { Interpretation } from '../screening/types'
import { severityOf, sortFindings } from './factor-severity'
import type { Severity } from './factor-severity'
import type { Facts } from './facts'
import { FACTORS } from './factors.data'

/** What one input gave to a factor's score. */
export interface ExplainedInput {
  /** The measures that can answer it. */
  readonly measures: readonly string[]
  readonly weight: number
  /** The measure that was read, and how far outside the usual it is; null when none of them could be read. */
  readonly read: { readonly measure: string; readonly severity: Severity } | null
}

/**
 * How each factor's score came about, input by input in the order of the content: weight x severity (0 typical, 1 borderline, 2 beyond).
 * An input that was not answered, or cannot be read, is there with `read` null: it counts neither for nor against.
 *
 * Pelvic drop of 9 degrees, borne by the sore side: weight 3, severity 2.
 */
export function explainFactors(interpretations: readonly Interpretation[], facts: Facts): ReadonlyMap<string, readonly ExplainedInput[]> {
  const findings = sortFindings(interpretations)
  return new Map(
    FACTORS.map(({ id, inputs }) => [
      id,
      inputs.map((input) => {
        const read = severityOf(input, findings, facts)
        return { measures: input.measures, weight: input.weight, read: read && { measure: read.measure, severity: read.severity } }
      }),
    ]),
  )
}
