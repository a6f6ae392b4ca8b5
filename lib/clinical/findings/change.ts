import type { MeasureDefinition } from '../measures/types'
import { withoutNoise } from './rounding'

/** One value of a measure, with what it takes to compare it with another. */
export interface ComparableValue {
  readonly value: number
  /** Speed of the filmed trial (km/h); null when it was not recorded. */
  readonly captureSpeedKmh: number | null
  readonly bodyMassKg: number | null
}

export interface Change {
  readonly difference: number
  /** `error-unknown`: the difference is shown and not judged. `real`: beyond the error, but neither direction is better. */
  readonly verdict: 'real-better' | 'real-worse' | 'real' | 'within-error' | 'error-unknown'
  /** Whether both were taken in the same way; `unknown` when a filmed trial has no speed. */
  readonly isComparable: 'yes' | 'no' | 'unknown'
}

/** Filmed values are compared at speeds at most this far apart (km/h). */
const SAME_SPEED_KMH = 0.5

/**
 * Judges the change of one measure between two assessments. It is real only beyond the measurement error: on its edge it is within error.
 * An error in percent is taken of the earlier value; an error in Nm needs the earlier body mass.
 *
 * Pelvic drop from 9 to 6 degrees: -3, more than 2.8, `real-better`. From 9 to 6.2: exactly 2.8, `within-error`.
 */
export function judgeChange(definition: MeasureDefinition, earlier: ComparableValue, now: ComparableValue): Change {
  const difference = withoutNoise(now.value - earlier.value)
  const error = errorInUnits(definition, earlier)
  const isComparable = isFilmed(definition) ? compareSpeeds(earlier, now) : 'yes'
  if (error === null) return { difference, verdict: 'error-unknown', isComparable }
  if (Math.abs(difference) <= error) return { difference, verdict: 'within-error', isComparable }
  const verdict =
    definition.id === SYMMETRY_INDEX
      ? towardsSymmetry({ earlier: earlier.value, now: now.value, error })
      : directionOf(definition, earlier.value, now.value)
  return { difference, verdict, isComparable }
}

/** Whether a value is read from the film of a run: then it is compared only at a similar speed. The speed itself always compares. */
export function isFilmed({ domain, id }: MeasureDefinition): boolean {
  return domain === 'running-gait' && id !== 'running-capture-speed'
}

/** Units of the error that mean the measure's own unit. */
const SAME_AS_OWN = ['points']

/**
 * The measurement error in the measure's own unit, as it stands round the earlier value; null when none is known.
 * 15 % of an earlier 2.00 Nm/kg is 0.30.
 */
export function errorInUnits({ error, unit }: MeasureDefinition, { value, bodyMassKg }: ComparableValue): number | null {
  if (error === null || error.value === null || error.unit === null) return null
  if (error.unit === unit || SAME_AS_OWN.includes(error.unit)) return error.value
  if (error.unit === '%') return withoutNoise(Math.abs(value) * (error.value / 100))
  if (error.unit === 'Nm' && bodyMassKg !== null) return withoutNoise(error.value / bodyMassKg)
  return null
}

function compareSpeeds(earlier: ComparableValue, now: ComparableValue): Change['isComparable'] {
  if (earlier.captureSpeedKmh === null || now.captureSpeedKmh === null) return 'unknown'
  return withoutNoise(Math.abs(earlier.captureSpeedKmh - now.captureSpeedKmh)) <= SAME_SPEED_KMH ? 'yes' : 'no'
}

function directionOf(definition: MeasureDefinition, earlier: number, now: number): Change['verdict'] {
  switch (definition.direction) {
    case 'lower-is-better':
      return now < earlier ? 'real-better' : 'real-worse'
    case 'higher-is-better':
    case 'higher-is-better-to-a-point':
      return now > earlier ? 'real-better' : 'real-worse'
    case 'range-is-best':
      return towardsTypical(definition, earlier, now)
    default:
      return 'real'
  }
}

const SYMMETRY_INDEX = 'limb-symmetry-index'
const SYMMETRICAL_PCT = 100

/**
 * The content calls a higher symmetry index better and does not speak of values above 100 %, where the sore side is the stronger one.
 * Convention: what lies above 100 % is neither gain nor loss. Only the part up to 100 % is judged, and an index further above 100 % than
 * the error is never called better: the other side may have lost strength.
 *
 * With an error of 15: 70 to 100 better; 85 to 105 real, for only 15 of the 20 lie below; 105 to 125 real; 70 to 130 real.
 */
function towardsSymmetry({ earlier, now, error }: Record<'earlier' | 'now' | 'error', number>): Change['verdict'] {
  const gain = withoutNoise(Math.min(now, SYMMETRICAL_PCT) - Math.min(earlier, SYMMETRICAL_PCT))
  if (gain > error && now - SYMMETRICAL_PCT <= error) return 'real-better'
  return gain < -error ? 'real-worse' : 'real'
}

/** Nearer to the typical range is better, further away worse; inside it neither. */
function towardsTypical({ bands }: MeasureDefinition, earlier: number, now: number): Change['verdict'] {
  const typical = bands.find(({ level }) => level === 'typical')
  const distance = (value: number) => Math.max((typical?.gte ?? value) - value, value - (typical?.lte ?? value), 0)
  const moved = withoutNoise(distance(now) - distance(earlier))
  if (moved === 0) return 'real'
  return moved < 0 ? 'real-better' : 'real-worse'
}
