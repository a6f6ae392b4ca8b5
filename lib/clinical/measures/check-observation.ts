import { getMeasure } from './registry'
import { unitWords } from './unit-words'
import { WELLS_ITEMS, WELLS_SCORE, scoreWells } from './wells'
import type { WellsItem } from './wells'
import type { MeasureDefinition, Observation, ObservationSide, ObservedValue } from './types'

/** What came from a form, a file or a store, before anything about it is known. */
export interface ObservationInput {
  readonly measure: string
  readonly side?: string | null
  readonly value?: unknown
  readonly forceN?: unknown
  readonly leverArmCm?: unknown
  readonly painLimited?: unknown
  readonly items?: unknown
}

export type ObservationField = 'measure' | 'side' | 'value' | 'forceN' | 'leverArmCm' | 'painLimited' | 'items'

export type CheckedObservation =
  | { readonly ok: true; readonly observation: Observation }
  | { readonly ok: false; readonly field: ObservationField; readonly message: string }

/** What a dynamometer and a tape measure can read; wider than any knee test. Convention. */
export const FORCE_LIMITS_N = { min: 0, max: 1500 } as const
export const LEVER_ARM_LIMITS_CM = { min: 5, max: 120 } as const

/**
 * Decides whether one answer may be recorded. The form, the store and the case file all ask here.
 *
 * Limits are inclusive and in the measure's unit. Missing is refused, never filled in: an empty field has no observation.
 * A measure in Nm/kg takes either a value, or a force (N) with a lever arm (cm).
 * Derived measures are refused, because they are computed; the Wells score takes its total, or the list of its items that are present.
 *
 * `checkObservation({ measure: 'running-contralateral-pelvic-drop', side: 'left', value: 21 })` is refused with
 * "Pelvic drop takes a number from -5 to 20 degrees."
 */
export function checkObservation(input: ObservationInput): CheckedObservation {
  const definition = getMeasure(input.measure)
  if (definition === undefined) return refuse('measure', 'There is no measure with this id.')
  const side = checkSide(definition, input.side)
  if (side === null) return refuse('side', sideMessage(definition))
  const limited = checkPainLimited(definition, input.painLimited)
  if (limited === null) return refuse('painLimited', `${definition.label} cannot be marked as limited by pain.`)
  if (isGiven(input.items)) return checkItems(definition, side, input)
  const isTorque = isGiven(input.forceN) || isGiven(input.leverArmCm)
  const checked = isTorque ? checkTorque(definition, side, input) : checkValue(definition, side, input.value)
  return checked.ok ? { ok: true, observation: { ...checked.observation, ...limited } } : checked
}

const isGiven = (value: unknown) => value !== undefined && value !== null

const refuse = (field: ObservationField, message: string) => ({ ok: false, field, message }) as const

const isNumberIn = (value: unknown, limits: { readonly min: number; readonly max: number }): value is number =>
  typeof value === 'number' && value >= limits.min && value <= limits.max

function checkSide(definition: MeasureDefinition, side: string | null | undefined): ObservationSide | null {
  if (definition.sided) return side === 'left' || side === 'right' ? side : null
  return side === undefined || side === null || side === 'none' ? 'none' : null
}

const sideMessage = (definition: MeasureDefinition) =>
  definition.sided ? `${definition.label} is recorded for the left or the right side.` : `${definition.label} has no sides.`

const checkPainLimited = (definition: MeasureDefinition, limited: unknown): { painLimited?: boolean } | null => {
  if (!isGiven(limited)) return {}
  return definition.lsi && typeof limited === 'boolean' ? { painLimited: limited } : null
}

function checkValue(definition: MeasureDefinition, side: ObservationSide, value: unknown): CheckedObservation {
  const message = valueMessage(definition, value)
  if (message !== null) return refuse('value', message)
  return { ok: true, observation: { measure: definition.id, side, value: value as ObservedValue } }
}

function checkItems(definition: MeasureDefinition, side: ObservationSide, { items, value }: ObservationInput): CheckedObservation {
  const { id, label } = definition
  if (id !== WELLS_SCORE) return refuse('items', `${label} takes no items.`)
  if (isGiven(value)) return refuse('items', `${label} takes either its total or its items, not both.`)
  const known = WELLS_ITEMS.map((item) => item.id)
  const message = choicesMessage(label, known, items)
  if (message !== null) return refuse('items', message)
  return { ok: true, observation: { measure: id, side, value: scoreWells(items as readonly WellsItem[]) } }
}

function checkTorque(definition: MeasureDefinition, side: ObservationSide, input: ObservationInput): CheckedObservation {
  const { forceN, leverArmCm } = input
  const force = limitWords('force', FORCE_LIMITS_N, 'newtons')
  const lever = limitWords('lever arm', LEVER_ARM_LIMITS_CM, 'cm')
  if (!definition.torque) return refuse(isGiven(forceN) ? 'forceN' : 'leverArmCm', `${definition.label} takes no force or lever arm.`)
  if (isGiven(input.value)) return refuse('value', `${definition.label} takes either Nm/kg, or a force with a lever arm, not both.`)
  if (!isNumberIn(forceN, FORCE_LIMITS_N)) return refuse('forceN', `${definition.label}: ${force}`)
  if (!isNumberIn(leverArmCm, LEVER_ARM_LIMITS_CM)) return refuse('leverArmCm', `${definition.label}: ${lever}`)
  return { ok: true, observation: { measure: definition.id, side, value: null, forceN, leverArmCm } }
}

const limitWords = (what: string, limits: { readonly min: number; readonly max: number }, unit: string) =>
  `the ${what} is a number from ${limits.min} to ${limits.max} ${unit}.`

/** What is wrong with a value, or null. */
function valueMessage(definition: MeasureDefinition, value: unknown): string | null {
  const { label, value: kind } = definition
  switch (kind.kind) {
    case 'derived':
      return `${label} is computed from other answers and is not entered.`
    case 'number':
      return isNumberIn(value, kind)
        ? null
        : `${label} takes a number${rangeWords(definition, kind)}${definition.torque ? ', or a force with a lever arm' : ''}.`
    case 'integer':
      if (typeof value === 'string' && kind.special?.includes(value)) return null
      return isNumberIn(value, kind) && Number.isInteger(value) ? null : `${label} takes a whole number${rangeWords(definition, kind)}.`
    case 'tri':
      return value === 'yes' || value === 'no' || value === 'unknown' ? null : `${label} takes yes, no or unknown.`
    case 'choice':
      return typeof value === 'string' && kind.options.includes(value) ? null : `${label} takes one of: ${kind.options.join(', ')}.`
    case 'choices':
      return choicesMessage(label, kind.options, value)
  }
}

function rangeWords(
  definition: MeasureDefinition,
  limits: { readonly min: number; readonly max: number; readonly special?: readonly string[] },
) {
  const unit = unitWords(definition.unit)
  const special = limits.special === undefined ? '' : `, or ${limits.special.join(', ')}`
  return ` from ${limits.min} to ${limits.max}${unit === '' ? '' : ` ${unit}`}${special}`
}

function choicesMessage(label: string, options: readonly string[], value: unknown): string | null {
  const wanted = `${label} takes a list of: ${options.join(', ')}.`
  if (!Array.isArray(value) || value.length > options.length) return wanted
  if (!value.every((choice) => typeof choice === 'string' && options.includes(choice))) return wanted
  return new Set(value).size === value.length ? null : `${label} names the same choice twice.`
}
