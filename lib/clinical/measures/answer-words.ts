import { getMeasure } from './registry'
import type { MeasureDefinition, ObservedValue } from './types'

const PLAIN_WORDS: Readonly<Record<string, string>> = {
  yes: 'Yes',
  no: 'No',
  unknown: 'Not known',
  missing: 'Not answered',
  'not-done': 'Not done',
}

/** The question of a measure as the recording screen asks it; the id of one that nobody knows. */
export function questionWords(measure: string): string {
  return getMeasure(measure)?.label ?? measure
}

/** An answer in the words of its options: `["focal-bone-pain"]` as that option's label, `9` in degrees as "9 deg", `missing` as "Not answered". */
export function answerWords(measure: string, value: ObservedValue): string {
  const definition = getMeasure(measure)
  if (typeof value === 'number') return definition?.unit ? `${value} ${definition.unit}` : String(value)
  const each = typeof value === 'string' ? [value] : value
  return each.map((option) => optionWords(definition, option)).join(', ')
}

function optionWords(definition: MeasureDefinition | undefined, option: string): string {
  const value = definition?.value
  const isOption = value?.kind === 'choice' || value?.kind === 'choices'
  const label = isOption ? definition?.optionLabels?.[value.options.indexOf(option)] : undefined
  return label ?? PLAIN_WORDS[option] ?? option
}
