import { MEASURES } from '@/lib/clinical/measures/registry'
import type { MeasureDefinition, Observation, ObservedValue } from '@/lib/clinical/measures/types'
import { exampleCase } from './example-case'

/** An example with every measure recorded, on both sides where it has sides: the most that an assessment can hold. */
export function fullCase(name: string) {
  const observations = MEASURES.filter(({ value }) => value.kind !== 'derived').flatMap(record)
  return { ...exampleCase(name), observations }
}

function record(definition: MeasureDefinition): readonly Observation[] {
  const sides = definition.sided ? (['left', 'right'] as const) : (['none'] as const)
  return sides.map((side) => ({ measure: definition.id, side, value: valueFor(definition) }))
}

function valueFor({ value }: MeasureDefinition): ObservedValue {
  switch (value.kind) {
    case 'tri':
      return 'no'
    case 'choice':
      return value.options[0] ?? ''
    case 'choices':
      return value.options.slice(0, 2)
    default:
      return Math.round((value.min + value.max) / 2)
  }
}
