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

/** The sites that a plan after a bone stress injury can be made for. */
export const CLEARANCE_SITES: readonly string[] = Object.keys(SITES)

/** How easily a bone stress injury at this site goes wrong; null for a site no plan is made for. `siteRisk('patella')` is `'high'`. */
function siteRisk(site: string): SiteRisk | null {
  return Object.hasOwn(SITES, site) ? (SITES[site] ?? null) : null
}

export type ClearanceCheck =
  { readonly valid: true; readonly site: string; readonly risk: SiteRisk } | { readonly valid: false; readonly missing: string }

export interface ClearanceDates {
  readonly asOf: CalendarDate
  /** The first day of the plan; the day of reading while there is none. */
  readonly startsOn: CalendarDate
}

/** A clearance covers a start at most this many days after it was given. Convention. */
const MAX_AGE_DAYS = 28

/**
 * Decides whether a recorded clearance after a bone stress injury stands, and names what is missing when it does not.
 *
 * It names who cleared, is dated on or before `asOf` and at most 28 days before the start, names a known site, and at a high-risk site
 * carries a specialist's tick. No clearance at all is not valid.
 *
 * `checkClearance(null, dates)` is `{ valid: false, missing: 'a recorded clearance' }`.
 */
export function checkClearance(clearance: Clearance | null, { asOf, startsOn }: ClearanceDates): ClearanceCheck {
  if (clearance === null) return invalid('a recorded clearance')
  if (clearance.clearedBy.trim() === '') return invalid('the name of who cleared the runner')
  if (clearance.clearedOn > asOf) return invalid('a clearance that is not dated in the future')
  if (daysBetween(clearance.clearedOn, startsOn) > MAX_AGE_DAYS)
    return invalid(`a clearance at most ${MAX_AGE_DAYS} days before the plan starts`)
  const risk = siteRisk(clearance.site)
  if (risk === null) return invalid('a site that a plan can be made for')
  if (risk === 'high' && !clearance.specialist) return invalid("a specialist's tick for a high-risk site")
  return { valid: true, site: clearance.site, risk }
}

const invalid = (missing: string): ClearanceCheck => ({ valid: false, missing })

const daysBetween = (from: CalendarDate, to: CalendarDate) => Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days
