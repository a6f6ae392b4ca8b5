import { Temporal } from 'temporal-polyfill'
import type { CalendarDate } from '../measures/types'
import type { Clearance } from './types'

export type SiteRisk = 'low' | 'moderate' | 'high'

/** Bones that a clearance can name, with the risk of a bone stress injury there. Any other site stays locked. */
const SITES: Readonly<Record<string, SiteRisk>> = {
  'tibial-shaft-posteromedial': 'low',
  fibula: 'low',
  'femoral-shaft': 'moderate',
  'distal-femur': 'moderate',
  'tibial-shaft-anterior': 'high',
  'medial-tibial-plateau': 'high',
  'lateral-tibial-plateau': 'high',
  'femoral-neck': 'high',
  patella: 'high',
}

export const CLEARANCE_SITES: readonly string[] = Object.keys(SITES)

/** The risk at a site, or null when the site is not known. `getSiteRisk('patella')` is `'high'`. */
export function getSiteRisk(site: string): SiteRisk | null {
  return Object.hasOwn(SITES, site) ? (SITES[site] ?? null) : null
}

/** A clearance covers a start at most this many days after it was given. */
const LONGEST_CLEARANCE_DAYS = 28

export interface ClearanceDates {
  readonly asOf: CalendarDate
  /** The first day of the plan; the day of reading while there is none. */
  readonly startsOn: CalendarDate
}

/**
 * Decides whether a clearance after a bone stress injury stands: somebody gave it, not in the future, at most 28 days before the start,
 * for a known site, and by a specialist where the site is high-risk. Missing is not valid.
 *
 * A tibial plateau cleared by a general practitioner is not valid.
 */
export function isValidClearance(clearance: Clearance | null, { asOf, startsOn }: ClearanceDates): clearance is Clearance {
  if (clearance === null || clearance.clearedBy.trim() === '') return false
  const risk = getSiteRisk(clearance.site)
  if (risk === null || (risk === 'high' && !clearance.specialist)) return false
  const age = Temporal.PlainDate.from(clearance.clearedOn).until(startsOn, { largestUnit: 'days' }).days
  return clearance.clearedOn <= asOf && age <= LONGEST_CLEARANCE_DAYS
}
