import { getMeasure } from './registry'
import type { CoreSection, Domain, MeasureDefinition } from './types'

/** Where a test that is not of the core set stands once it is added. Convention. */
const HOME: Readonly<Record<Domain, CoreSection>> = {
  'running-gait': 'gait',
  'movement-control': 'control',
  strength: 'strength',
  pain: 'pain',
  'clinical-tests': 'pain',
  prom: 'outcome',
  'load-history': 'load',
  footwear: 'recovery',
  'recovery-energy': 'recovery',
  'bsi-screen': 'safety',
  'red-flags': 'safety',
  readiness: 'readiness',
}

/**
 * Whether a test can be put on a sheet beside the core set: it is not in it already, and somebody has to enter it.
 * What is worked out from other answers, or read from the date of birth, is never entered.
 */
export function isAddable({ section, value, readFromBirthDate }: MeasureDefinition): boolean {
  return section === null && value.kind !== 'derived' && readFromBirthDate !== true
}

/** The section of the sheet on which a test stands, of the core set or added. */
export const sectionOf = ({ section, domain }: MeasureDefinition): CoreSection => section ?? HOME[domain]

/** Those of these ids that name a test which can be added, each once. */
export const addableOf = (ids: readonly string[]): readonly string[] =>
  [...new Set(ids)].filter((id) => {
    const definition = getMeasure(id)
    return definition !== undefined && isAddable(definition)
  })
