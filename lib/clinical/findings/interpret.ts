import { getMeasure } from '../measures/registry'
import type { Band, MeasureDefinition, Observation, ObservationSide, ObservedValue } from '../measures/types'
import type { Interpretation } from '../screening/types'
import type { Answers } from './answers'
import { numberOf } from './answers'
import { describeAsymmetry, findAsymmetry } from './asymmetry'
import { findBand } from './band'
import type { BandQuery } from './band'
import { deriveSymmetry } from './derived/symmetry'
import { deriveTorque } from './derived/torque'
import { roundTo } from './rounding'
import { isPainLimited, usesSymmetry, whyNoBand } from './why-no-band'
import { eccentricHipAbductionZ } from './z-score'

/**
 * Reads one recorded value against its bands.
 *
 * The level is `context` and the note says why wherever no band may be shown: pain cut the test short, the person is under 16 or of a sex
 * or age without reference, the test was filmed at another speed, the other side or the body mass is missing.
 * `answers` holds the rest of the case: age, sex, body mass and the other side.
 *
 * A pelvic drop of 9 degrees is read as `deficit`, label ">8", tag `convention`.
 */
export function interpretObservation(observation: Observation, answers: Answers): Interpretation {
  const definition = getMeasure(observation.measure)
  if (definition === undefined) throw new Error('An observation names a measure that does not exist.')
  const torque = definition.torque ? deriveTorque(observation, answers) : null
  if (torque?.kind === 'no-body-mass') return withoutBodyMass(definition, observation)
  const value = torque === null ? observation.value : torque.nmPerKg
  if (value === null) throw new Error('An observation has no value.')
  if (isOutsideTorqueLimits(definition, value)) return withoutUsableTorque(definition, observation, value)
  const query = queryFor(definition, { observation, value, answers })
  const reason = isPainLimited(observation) ? 'pain-limited' : whyNoBand(definition, query, answers)
  const band = reason === null ? findBand(definition.bands, query) : null
  const notes = [reason, ...notesFor(definition, answers), query.z === null ? null : `z ${roundTo(query.z, 2)}`]
  const shown = typeof value === 'number' && torque !== null ? roundTo(value, 2) : value
  return describeReading({ definition, side: observation.side, value: shown, band, notes })
}

export interface Reading {
  readonly definition: MeasureDefinition
  readonly side: ObservationSide
  readonly value: ObservedValue
  readonly band: Band | null
  readonly notes: readonly (string | null)[]
}

/** Puts a reading into the shape of the assessment document. */
export function describeReading({ definition, side, value, band, notes }: Reading): Interpretation {
  const note = notes.filter((text) => text !== null).join('; ')
  return {
    measure: definition.id,
    side,
    value,
    unit: definition.unit,
    level: band?.level ?? 'context',
    label: band?.label ?? 'no band',
    tag: band?.tag ?? 'convention',
    ...(note === '' ? {} : { note }),
  }
}

interface Given {
  readonly observation: Observation
  readonly value: ObservedValue
  readonly answers: Answers
}

function queryFor(definition: MeasureDefinition, { observation, value, answers }: Given): BandQuery {
  const { age, sex } = answers
  const isEccentric = definition.id === 'hip-abduction-strength-eccentric' && typeof value === 'number'
  const z = isEccentric ? eccentricHipAbductionZ(value, answers) : null
  const symmetry = usesSymmetry(definition) ? deriveSymmetry(definition, answers) : null
  return { value, age, sex, z, symmetry: symmetry?.top === observation.side ? symmetry.value : null }
}

function notesFor(definition: MeasureDefinition, answers: Answers): readonly (string | null)[] {
  const asymmetry = findAsymmetry(definition, answers)
  return [
    answers.contradicted.has(definition.id) ? 'answered no, but the pain behaviour says otherwise: ask again' : null,
    definition.id === 'running-cadence' && numberOf(answers, 'running-capture-speed') === null
      ? 'speed not recorded: the bands hold for 8 to 13 km/h'
      : null,
    asymmetry === null ? null : describeAsymmetry(definition, asymmetry),
  ]
}

function withoutBodyMass(definition: MeasureDefinition, observation: Observation): Interpretation {
  const { side, forceN } = observation
  const notes = [isPainLimited(observation) ? 'pain-limited' : null, 'body mass is missing, so there is no Nm/kg']
  const reading = describeReading({ definition, side, value: forceN ?? 0, band: null, notes })
  return { ...reading, unit: 'N' }
}

/** A strength worked out from force and mass can pass the entry limits; then one of the entries is wrong and no band is shown. */
const isOutsideTorqueLimits = ({ torque, value: kind }: MeasureDefinition, value: ObservedValue): value is number =>
  torque && kind.kind === 'number' && typeof value === 'number' && (value < kind.min || value > kind.max)

function withoutUsableTorque(definition: MeasureDefinition, { side }: Observation, value: number): Interpretation {
  const limits = definition.value.kind === 'number' ? `${definition.value.min} to ${definition.value.max}` : ''
  const notes = [`outside the limits ${limits} Nm/kg: check force, lever arm and body mass`]
  return describeReading({ definition, side, value: roundTo(value, 2), band: null, notes })
}
