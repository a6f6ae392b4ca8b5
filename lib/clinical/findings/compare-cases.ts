import { protocolFieldsOf, protocolWords } from '../measures/protocol'
import type { ProtocolField } from '../measures/protocol.data'
import { MEASURES } from '../measures/registry'
import type { MeasureDefinition, ObservationSide, Protocol } from '../measures/types'
import type { AssessmentCase, Interpretation } from '../screening/types'
import { numberOf } from './answers'
import { errorInUnits, isFilmed, judgeChange, type Change, type ComparableValue } from './change'
import { deriveSymmetry } from './derived/symmetry'
import { deriveTorque } from './derived/torque'
import { readFacts, type Facts } from './facts'

/** One assessment as it is compared: what was answered, how it was taken, and how it was read. A signed one brings the reading it was signed with. */
export interface ReadCase {
  readonly case: AssessmentCase
  readonly interpretations: readonly Interpretation[]
  /** How each answer was taken. */
  readonly protocols: readonly { readonly measure: string; readonly side: ObservationSide; readonly protocol: Protocol }[]
}

/** A way in which two values were taken differently; null where nobody wrote it down. */
export interface Difference {
  readonly what: string
  readonly earlier: string | null
  readonly now: string | null
}

/** One measure and side of two assessments. Null where it was not measured: missing is neither 0 nor unchanged. */
export interface Comparison {
  readonly measure: string
  readonly side: ObservationSide
  /** The test that a symmetry index belongs to. */
  readonly of?: string
  readonly earlier: Interpretation | null
  readonly now: Interpretation | null
  /** Null unless both are numbers. */
  readonly change: Change | null
  /** The error round the earlier number, in the measure's unit; null when none is known. */
  readonly error: number | null
  /** Why the two may not be compared, or why nobody knows; empty when they may. */
  readonly differences: readonly Difference[]
}

/**
 * Puts two assessments side by side, measure by measure in the order of the registry, left before right.
 * A change is judged on the exact numbers, before they are rounded to be shown. What neither assessment holds is not among them.
 * Values that were taken in another way are not comparable, and silence about the way is not taken for the same.
 *
 * Pelvic drop of 9 degrees at 9.5 km/h, later 6 at 11 km/h: -3, and `isComparable` is `no`, so nobody may call it real.
 */
export function compareCases(earlier: ReadCase, now: ReadCase): readonly Comparison[] {
  const [before, after] = [placesOf(earlier), placesOf(now)]
  return MEASURES.flatMap((definition) => {
    const own = (places: ReadonlyMap<string, Place>) => [...places.entries()].filter(([, { reading }]) => reading.measure === definition.id)
    const keys = [...new Set([...own(before), ...own(after)].map(([key]) => key))].sort()
    return keys.map((key) => comparePlaces(definition, before.get(key) ?? null, after.get(key) ?? null))
  })
}

/** One reading with all that it takes to compare it. */
export interface Place {
  readonly reading: Interpretation
  /** The exact number; null for words, and for a force that has no body mass. */
  readonly exact: ComparableValue | null
  /** Its own protocol, and of a filmed value that of the run. */
  readonly protocol: Protocol
  readonly run: Protocol
}

/** One measure and side of two assessments; null where one does not hold it. */
export function comparePlaces(definition: MeasureDefinition, earlier: Place | null, now: Place | null): Comparison {
  const { side, of } = (earlier ?? now)?.reading ?? { side: 'none' }
  const pair = earlier?.exact && now?.exact ? { earlier: earlier.exact, now: now.exact } : null
  const change = pair && judgeChange(definition, pair.earlier, pair.now)
  const differences = earlier && now && pair ? differencesOf(definition, earlier, now) : []
  return {
    measure: definition.id,
    side,
    ...(of === undefined ? {} : { of }),
    earlier: earlier?.reading ?? null,
    now: now?.reading ?? null,
    change: change && { ...change, isComparable: comparabilityOf(change, differences) },
    error: earlier?.exact ? errorInUnits(definition, earlier.exact) : null,
    differences,
  }
}

function comparabilityOf(change: Change, differences: readonly Difference[]): Change['isComparable'] {
  if (change.isComparable === 'no' || differences.some(({ earlier, now }) => earlier !== null && now !== null)) return 'no'
  return differences.length > 0 ? 'unknown' : change.isComparable
}

function differencesOf(definition: MeasureDefinition, earlier: Place, now: Place): readonly Difference[] {
  const own = fieldDifferences(protocolFieldsOf(definition.id), earlier.protocol, now.protocol)
  if (!isFilmed(definition)) return own
  const run = fieldDifferences(protocolFieldsOf('running-capture-speed'), earlier.run, now.run)
  const speed = { what: 'Speed', earlier: speedWords(earlier), now: speedWords(now) }
  const isOther = judgeChange(definition, earlier.exact ?? NO_VALUE, now.exact ?? NO_VALUE).isComparable !== 'yes'
  return [...(isOther ? [speed] : []), ...run, ...own]
}

const NO_VALUE: ComparableValue = { value: 0, captureSpeedKmh: null, bodyMassKg: null }

const speedWords = ({ exact }: Place) => (exact && exact.captureSpeedKmh !== null ? `${exact.captureSpeedKmh} km/h` : null)

/** Where a field that decides about comparing differs or is not known. A test that pain stopped compares with none that it did not. */
function fieldDifferences(fields: readonly ProtocolField[], earlier: Protocol, now: Protocol): readonly Difference[] {
  return fields.flatMap((field) => {
    const { id, label, decides, kind } = field
    const [before, after] = [earlier[id], now[id]]
    const say = (value: string | undefined) => (value === undefined ? null : protocolWords([field], { [id]: value }))
    if (kind.kind === 'tick') {
      const isOne = decides === 'band' && (before !== undefined || after !== undefined)
      return isOne ? [{ what: label, earlier: before === undefined ? 'no' : 'yes', now: after === undefined ? 'no' : 'yes' }] : []
    }
    if (decides !== 'comparison' || (before !== undefined && before === after)) return []
    return [{ what: label, earlier: say(before), now: say(after) }]
  })
}

/** Every reading by measure, side and, for a symmetry index, the test it belongs to. */
export function placesOf({ case: c, interpretations, protocols }: ReadCase): ReadonlyMap<string, Place> {
  const facts = readFacts(c)
  const frame = { captureSpeedKmh: numberOf(facts, 'running-capture-speed'), bodyMassKg: numberOf(facts, 'body-mass') }
  const protocolOf = (measure: string, side: ObservationSide): Protocol =>
    protocols.find((each) => each.measure === measure && each.side === side)?.protocol ?? {}
  const run = protocolOf('running-capture-speed', 'none')
  return new Map(
    interpretations.map((reading) => {
      const { measure, side, of = '' } = reading
      const value = exactOf(reading, facts)
      const exact = value === null ? null : { value, ...frame }
      return [`${measure} ${of} ${side}`, { reading, exact, protocol: protocolOf(measure, side), run }]
    }),
  )
}

function exactOf({ measure, side, of, value }: Interpretation, facts: Facts): number | null {
  if (typeof value !== 'number') return null
  const test = of === undefined ? undefined : MEASURES.find(({ id }) => id === of)
  if (test) return deriveSymmetry(test, facts)?.value ?? value
  const observation = facts.observations.get(measure)?.find((each) => each.side === side)
  if (observation === undefined) return facts.derived.find((each) => each.measure === measure && each.side === side)?.value ?? value
  if (typeof observation.value === 'number') return observation.value
  const torque = deriveTorque(observation, facts)
  return torque?.kind === 'value' ? torque.nmPerKg : null
}
