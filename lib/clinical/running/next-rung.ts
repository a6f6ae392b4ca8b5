import type { CalendarDate, Condition } from '../measures/types'
import { daysBetween } from './calendar'
import { RUNG_ORDER, RUNGS, type Rung } from './rungs.data'

/** A run in which a rung was tried. */
export interface RungExposure {
  readonly on: CalendarDate
  readonly rung: number
  readonly isGreen: boolean
}

export interface RungRequest {
  readonly condition: Condition
  /** The injured bone; null without one, or when it is not known: then the stricter order of thigh and kneecap. */
  readonly site: string | null
  /** Oldest first. */
  readonly exposures: readonly RungExposure[]
  readonly on: CalendarDate
}

export interface RungChoice {
  readonly rung: Rung
  readonly isNew: boolean
}

const GREEN_EXPOSURES = 2
const DAYS_BETWEEN_NEW_RUNGS = 7

/**
 * Finds the rung of speed or hills for a day, once the gate to harder running is open. Null when every rung has been done.
 *
 * The rungs go in the condition's order. A rung is repeated until it was green twice, and a new one comes at most every 7 days.
 * Source: plan.md 1.8, I-R8; runprograms `intensityLadder`, `intensityOrder`, `intensityCaps`. Convention.
 *
 * @example nextRung({ condition: 'ITBS', exposures: [], ... })?.rung.name // 'Strides'
 */
export function nextRung({ condition, site, exposures, on }: RungRequest): RungChoice | null {
  const order = rungOrder(condition, site)
  const reached = order.findLastIndex((rung) => exposures.some((exposure) => exposure.rung === rung))
  if (reached < 0) return choose(order[0], true)
  const tried = exposures.filter(({ rung }) => rung === order[reached])
  const greens = tried.filter(({ isGreen }) => isGreen).length
  const days = daysBetween(tried[0]?.on ?? on, on)
  if (greens < GREEN_EXPOSURES || days < DAYS_BETWEEN_NEW_RUNGS) return choose(order[reached], false)
  return choose(order[reached + 1], true)
}

/** The rungs of a condition in their order. Fibula and shin take the order of the tibia, every other bone that of thigh and kneecap. */
function rungOrder(condition: Condition, site: string | null): readonly number[] {
  if (condition !== 'BSI') return RUNG_ORDER[condition]
  const isShin = site !== null && (site === 'fibula' || site.includes('tibia'))
  return RUNG_ORDER[isShin ? 'BSI-tibia' : 'BSI-femur']
}

function choose(number: number | undefined, isNew: boolean): RungChoice | null {
  const rung = RUNGS.find((known) => known.rung === number)
  return rung === undefined ? null : { rung, isNew }
}
