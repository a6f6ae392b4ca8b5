import { MEASURES } from '../measures/registry'
import type { MeasureDefinition, ObservationSide } from '../measures/types'
import { comparePlaces, placesOf, type Comparison, type Place, type ReadCase } from './compare-cases'

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
 * In the order of the registry. Each assessment is read once, so that dozens of them stay quick.
 *
 * Pelvic drop of 9, 8 and 6 degrees: the first, within error (1 of 2.8), real (3 of 2.8).
 */
export function findTrends(cases: readonly ReadCase[]): readonly MeasureTrend[] {
  const places = cases.map(placesOf)
  const measureOf = new Map(places.flatMap((own) => [...own].map(([key, { reading }]) => [key, reading.measure] as const)))
  const keys = [...measureOf.keys()].sort()
  return MEASURES.flatMap((definition) =>
    keys.filter((key) => measureOf.get(key) === definition.id).flatMap((key) => trendOf(definition, places, key) ?? []),
  )
}

function trendOf(definition: MeasureDefinition, cases: readonly ReadonlyMap<string, Place>[], key: string): MeasureTrend | null {
  const [first, ...later] = cases.flatMap((own, index) => {
    const place = own.get(key)
    return place?.exact && typeof place.reading.value === 'number' ? [{ index, place, value: place.reading.value }] : []
  })
  if (!first || later.length === 0) return null
  const { side, of, unit } = first.place.reading
  const judged = later.map(({ index, place, value }): TrendValue => {
    const { change } = comparePlaces(definition, first.place, place)
    return { index, value, kind: change ? kindOf(change) : 'not-comparable' }
  })
  const { error } = comparePlaces(definition, first.place, null)
  const values = [{ index: first.index, value: first.value, kind: 'first' as const }, ...judged]
  return { measure: definition.id, side, ...(of === undefined ? {} : { of }), unit, error, values }
}

function kindOf({ verdict, isComparable }: NonNullable<Comparison['change']>): TrendValue['kind'] {
  if (isComparable !== 'yes') return 'not-comparable'
  if (verdict === 'within-error' || verdict === 'error-unknown') return verdict
  return 'real'
}
