import type { Band, Level, ObservedValue } from '@/lib/clinical/measures/types'
import type { Interpretation } from '@/lib/clinical/screening/types'
import type { MeasureFacts } from '@/lib/findings/types'
import { zonesOf } from '../assessment/zones'
import type { RailLevel, RailPin, RailZone } from '../figures/band-rail'
import { bandWords, levelWords } from './level-words'

export interface RailFacts {
  readonly zones: readonly RailZone[]
  readonly pins: readonly RailPin[]
}

/** The bands of a measure as a rail with a pin for each reading; null where the bands have no order along one axis. */
export function railOf(facts: MeasureFacts, readings: readonly Interpretation[]): RailFacts | null {
  const rail = facts.value.kind === 'choices' ? countRail(facts) : isNumber(facts) ? numberRail(facts) : choiceRail(facts)
  if (!rail || rail.zones.length < 2) return null
  const pins = readings.flatMap(({ side, value }) => {
    const at = rail.at(value)
    return at === null ? [] : [{ side, at }]
  })
  if (pins.length === 0) return null
  return { zones: isNumber(facts) ? closeTo(rail.zones, pins) : rail.zones, pins }
}

/** Cut to as much room outside the outermost limits as lies between them, or as the values need: what matters is not squeezed. */
function closeTo(zones: readonly RailZone[], pins: readonly RailPin[]): readonly RailZone[] {
  const [first, last] = [zones[0], zones.at(-1)]
  const limits = zones.slice(1).map(({ from }) => from)
  const [low, high] = [Math.min(...limits), Math.max(...limits)]
  if (!first || !last || high === low) return zones
  const values = pins.map(({ at }) => at)
  const room = high - low
  const start = Math.max(first.from, Math.min(low - room, ...values))
  const end = Math.min(last.to, Math.max(high + room, ...values))
  return zones.map(({ from, to, ...zone }) => ({ ...zone, from: Math.max(from, start), to: Math.min(to, end) }))
}

interface Axis {
  readonly zones: readonly RailZone[]
  readonly at: (value: ObservedValue) => number | null
}

const isNumber = ({ value }: MeasureFacts) => value.kind === 'number' || value.kind === 'integer' || value.kind === 'derived'
const railLevel = (level: Level): RailLevel => levelWords(level)?.mark ?? 'usual'
const isJudged = ({ level }: Band) => level !== 'context'

/** Bands by symmetry index or z-score stand on another axis than the value. */
const isOwnAxis = ({ lsiGte, lsiLt, zGte, zLt }: Band) => [lsiGte, lsiLt, zGte, zLt].every((bound) => bound === undefined)

function numberRail({ bands, value }: MeasureFacts): Axis | null {
  if (value.kind !== 'number' && value.kind !== 'integer' && value.kind !== 'derived') return null
  const judged = bands.filter((band) => isJudged(band) && isOwnAxis(band))
  const zones = zonesOf(judged, value).map(({ from, to, level }) => ({ from, to, level: railLevel(level) }))
  return { zones, at: (found) => (typeof found === 'number' ? found : null) }
}

function choiceRail({ bands, value, optionLabels }: MeasureFacts): Axis | null {
  const judged = bands.filter((band) => isJudged(band) && band.valueIn !== undefined && band.level !== 'unresolved')
  if (judged.length === 0) return null
  const options = value.kind === 'choice' ? value.options : []
  const nameOf = ({ valueIn, label }: Band) => {
    const [only] = valueIn ?? []
    const words = valueIn?.length === 1 && only !== undefined ? optionLabels?.[options.indexOf(only)] : undefined
    return (words ?? label).toLowerCase().replace(/\s*\(.*\)/, '')
  }
  const zones = judged.map((band, index) => ({ from: index, to: index + 1, level: railLevel(band.level), name: nameOf(band) }))
  const indexOf = (found: ObservedValue) => judged.findIndex(({ valueIn }) => typeof found === 'string' && valueIn?.includes(found))
  return { zones, at: (found) => (indexOf(found) === -1 ? null : indexOf(found) + 0.5) }
}

/** A list of ticks is read by how many there are. */
function countRail({ bands }: MeasureFacts): Axis {
  const judged = bands.filter(isJudged)
  const zones = judged.map(({ level, label }, index) => ({ from: index, to: index + 1, level: railLevel(level), name: bandWords(label) }))
  const indexOf = (count: number) =>
    judged.findIndex(({ countEq, countGte }) => count === countEq || (countGte !== undefined && count >= countGte))
  return { zones, at: (found) => (Array.isArray(found) ? indexOf(found.length) + 0.5 : null) }
}
