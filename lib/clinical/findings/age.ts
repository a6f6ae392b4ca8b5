import type { CalendarDate } from '../measures/types'

/**
 * Age in whole years on a day. Somebody born on 29 February has their birthday on 1 March in a short year.
 * `ageOn('1990-04-02', '2026-04-01')` is 35.
 */
export function ageOn(bornOn: CalendarDate, asOf: CalendarDate): number {
  const years = Number(asOf.slice(0, 4)) - Number(bornOn.slice(0, 4))
  return asOf.slice(5) < bornOn.slice(5) ? years - 1 : years
}

/** Under this age no adult band is shown and no plan is made automatically. */
export const YOUNGEST_ADULT_BAND_AGE = 16
/** Adult limits of body mass index are not applied below this age. */
export const ADULT_AGE = 18
/** From this age an acute knee injury is X-rayed (Ottawa). */
export const OTTAWA_AGE = 55
