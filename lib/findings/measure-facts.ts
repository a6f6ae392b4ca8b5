import { bandsFor } from '@/lib/clinical/findings/band'
import { usualFrom } from '@/lib/clinical/findings/usual-from'
import { MEASURES } from '@/lib/clinical/measures/registry'
import type { MeasureDefinition, Sex } from '@/lib/clinical/measures/types'
import type { MeasureFacts, MeasureTable } from './types'

interface Person {
  readonly age: number
  readonly sex: Sex
}

/** The measures that are named, with the bands that hold for a person of this age and sex. */
export function measureFacts(ids: ReadonlySet<string>, person: Person): MeasureTable {
  return Object.fromEntries(MEASURES.filter(({ id }) => ids.has(id)).map((definition) => [definition.id, factsOf(definition, person)]))
}

function factsOf(definition: MeasureDefinition, person: Person): MeasureFacts {
  const { label, unit, sided, value, optionLabels, section } = definition
  const bands = bandsFor(definition.bands, person)
  return { label, unit, sided, value, optionLabels, section, bands, usualFrom: usualFrom(definition, person) }
}
