import { numberOf } from '../answers'
import type { Answers } from '../answers'
import type { Observation } from '../../measures/types'
import { withoutNoise } from '../rounding'

export type Torque =
  | { readonly kind: 'value'; readonly nmPerKg: number }
  /** Force and lever arm are known, the body mass is not. */
  | { readonly kind: 'no-body-mass' }

/**
 * The strength of one side in Nm/kg: as entered, or force (N) x lever arm (cm) / 100 / body mass (kg).
 * Without a body mass there is no number. 180 N at 40 cm and 61 kg give 1.180 Nm/kg.
 */
export function deriveTorque(observation: Observation, answers: Answers): Torque | null {
  if (typeof observation.value === 'number') return { kind: 'value', nmPerKg: observation.value }
  const moment = momentNm(observation)
  if (moment === null) return null
  const mass = numberOf(answers, 'body-mass')
  return mass === null ? { kind: 'no-body-mass' } : { kind: 'value', nmPerKg: withoutNoise(moment / mass) }
}

/** The moment (Nm) of a force and a lever arm, or null when they were not recorded. */
export function momentNm({ forceN, leverArmCm }: Observation): number | null {
  return forceN === undefined || leverArmCm === undefined ? null : (forceN * leverArmCm) / 100
}
