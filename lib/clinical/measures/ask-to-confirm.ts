import { unitWords } from './unit-words'
import type { MeasureDefinition, ObservedValue } from './types'

/**
 * The question to put when a value lies inside the limits but is unlikely; null when there is nothing to ask.
 * The value is kept either way. Prompts are a convention.
 *
 * For a pelvic drop of 16: "16 degrees is unusual for pelvic drop. Please confirm."
 */
export function askToConfirm(definition: MeasureDefinition, value: ObservedValue | null): string | null {
  const { plausible, label, unit } = definition
  if (plausible === null || typeof value !== 'number') return null
  const isUnlikely = (plausible.gt !== undefined && value > plausible.gt) || (plausible.lt !== undefined && value < plausible.lt)
  if (!isUnlikely) return null
  const said = [value, unitWords(unit)].join(' ').trim()
  return `${said} is unusual for ${label.charAt(0).toLowerCase()}${label.slice(1)}. Please confirm.`
}
