import type { Band, Bounds, ObservedValue, Sex } from '../measures/types'

type Subject = Pick<BandQuery, 'age' | 'sex'>

/** What a band is looked up with. `symmetry` (%) and `z` are null when they could not be worked out. */
export interface BandQuery {
  readonly value: ObservedValue
  readonly age: number
  readonly sex: Sex
  readonly symmetry: number | null
  readonly z: number | null
}

/**
 * The band that holds a value, or null when none does: the sex or age has no row, or the band needs a symmetry index or z-score that is missing.
 * Sex and age pick the rows first; then one row holds the value.
 */
export function findBand(bands: readonly Band[], query: BandQuery): Band | null {
  return bands.find((band) => isForSubject(band, query) && holds(band, query)) ?? null
}

/** The rows that are meant for a sex and age, in their order: what a value of this person can be read against. */
export function bandsFor(bands: readonly Band[], subject: Subject): readonly Band[] {
  return bands.filter((band) => isForSubject(band, subject))
}

/** True when no row of these bands is meant for this sex and age. */
export function hasNoRowFor(bands: readonly Band[], query: BandQuery): boolean {
  return !bands.some((band) => isForSubject(band, query))
}

function isForSubject(band: Band, { age, sex }: Subject): boolean {
  if (band.sex !== undefined && band.sex !== sex) return false
  if (band.ageGte !== undefined && age < band.ageGte) return false
  if (band.ageLte !== undefined && age > band.ageLte) return false
  return band.ageLt === undefined || age < band.ageLt
}

function holds(band: Band, query: BandQuery): boolean {
  const { value } = query
  if (band.zGte !== undefined || band.zLt !== undefined) return isWithin(query.z, { gte: band.zGte, lt: band.zLt })
  if (band.lsiGte !== undefined || band.lsiLt !== undefined) return isWithin(query.symmetry, { gte: band.lsiGte, lt: band.lsiLt })
  if (band.valueIn !== undefined) return typeof value === 'string' && band.valueIn.includes(value)
  if (band.countEq !== undefined) return Array.isArray(value) && value.length === band.countEq
  if (band.countGte !== undefined) return Array.isArray(value) && value.length >= band.countGte
  if (typeof value === 'string' && band.specialValues?.includes(value)) return true
  if (band.anyOf !== undefined) return typeof value === 'number' && band.anyOf.some((bounds) => isWithin(value, bounds))
  if (isBounded(band)) return typeof value === 'number' && isWithin(value, band)
  return true
}

const isBounded = ({ gte, gt, lte, lt }: Bounds) => [gte, gt, lte, lt].some((bound) => bound !== undefined)

/** A bound that is not given does not bind. Null lies within nothing. */
function isWithin(value: number | null, { gte, gt, lte, lt }: Bounds): boolean {
  if (value === null) return false
  if (gte !== undefined && value < gte) return false
  if (gt !== undefined && value <= gt) return false
  if (lte !== undefined && value > lte) return false
  return lt === undefined || value < lt
}
