import type { ObservationSide } from '../measures/types'
import { compareCases, type Comparison, type ReadCase } from './compare-cases'

/** One value of a trend, judged against the first of it. */
export interface TrendValue {
  /** Which assessment, in the order given. */
  readonly index: number
  readonly value: number
  readonly kind: 'first' | 'real' | 'within-error' | 'error-unknown' | 'not-comparable'
}

/** The values of one measure and side over several assessments. */
export interface MeasureTrend {
  readonly measure: string
  readonly side: ObservationSide
  readonly of?: string
  readonly unit: string
  /** Round the first value; null when none is known. */
  readonly error: number | null
  readonly values: readonly TrendValue[]
}

/**
 * Every number that was measured at least twice, over assessments that are given oldest first. Each is judged against its own first
 * value: real only beyond the error, and not at all when it was taken in another way. An assessment that lacks it has no value there.
 *
 * Pelvic drop of 9, 8 and 6 degrees: the first, within error (1 of 2.8), real (3 of 2.8).
 */
export function findTrends(cases: readonly ReadCase[]): readonly MeasureTrend[] {
  const trends = new Map<string, MeasureTrend>()
  cases.forEach((first, start) => {
    const begun = new Set(trends.keys())
    cases.slice(start + 1).forEach((later, step) => {
      for (const comparison of compareCases(first, later)) {
        const key = `${comparison.measure} ${comparison.of ?? ''} ${comparison.side}`
        if (!begun.has(key)) extend(trends, key, { comparison, start, index: start + 1 + step })
      }
    })
  })
  return [...trends.values()]
}

interface Step {
  readonly comparison: Comparison
  readonly start: number
  readonly index: number
}

function extend(trends: Map<string, MeasureTrend>, key: string, { comparison, start, index }: Step): void {
  const { measure, side, of, earlier, now, change, error } = comparison
  if (!change || typeof earlier?.value !== 'number' || typeof now?.value !== 'number') return
  const first: TrendValue = { index: start, value: earlier.value, kind: 'first' }
  const known = trends.get(key) ?? { measure, side, ...(of === undefined ? {} : { of }), unit: earlier.unit, error, values: [first] }
  trends.set(key, { ...known, values: [...known.values, { index, value: now.value, kind: kindOf(change) }] })
}

function kindOf({ verdict, isComparable }: NonNullable<Comparison['change']>): TrendValue['kind'] {
  if (isComparable !== 'yes') return 'not-comparable'
  if (verdict === 'within-error' || verdict === 'error-unknown') return verdict
  return 'real'
}
