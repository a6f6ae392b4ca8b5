import type { CalendarDate } from '../measures/types'
import type { Clearance } from '../screening/types'
import { daysBetween } from './calendar'

export type SiteRisk = 'low' | 'moderate' | 'high'

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

/** How easily a bone stress injury at this site goes wrong; null for a site no plan is made for. @example siteRisk('patella') // 'high' */
export const siteRisk = (site: string): SiteRisk | null => (Object.hasOwn(SITES, site) ? (SITES[site] as SiteRisk) : null)

export type ClearanceCheck =
  { readonly valid: true; readonly site: string; readonly risk: SiteRisk } | { readonly valid: false; readonly missing: string }

const MAX_AGE_DAYS = 28

/**
 * Decides whether a recorded clearance lets a plan with running be made after a bone stress injury.
 *
 * It names who cleared, is dated on or before `asOf` and at most 28 days before the plan starts, names a known site, and at a high-risk site
 * carries a specialist's tick. Whatever is missing is named; no clearance at all is not valid.
 * Source: rulings, "Valid clearance"; plan.md 5.3, 5.4. Convention.
 *
 * @example checkClearance(null, { asOf: '2026-12-01', startsOn: '2026-12-02' }) // { valid: false, missing: 'a recorded clearance' }
 */
export function checkClearance(
  clearance: Clearance | null,
  { asOf, startsOn }: { readonly asOf: CalendarDate; readonly startsOn: CalendarDate },
): ClearanceCheck {
  const invalid = (missing: string): ClearanceCheck => ({ valid: false, missing })
  if (clearance === null) return invalid('a recorded clearance')
  if (clearance.clearedBy.trim() === '') return invalid('the name of who cleared the runner')
  if (daysBetween(clearance.clearedOn, asOf) < 0) return invalid('a clearance that is not dated in the future')
  if (daysBetween(clearance.clearedOn, startsOn) > MAX_AGE_DAYS)
    return invalid(`a clearance at most ${MAX_AGE_DAYS} days before the plan starts`)
  const risk = siteRisk(clearance.site)
  if (risk === null) return invalid('a site that a plan can be made for')
  if (risk === 'high' && !clearance.specialist) return invalid("a specialist's tick for a high-risk site")
  return { valid: true, site: clearance.site, risk }
}
