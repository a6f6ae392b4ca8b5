import { REFERENCES } from './references.data'
import type { Reference } from './types'

const byId = new Map<string, Reference>(REFERENCES.map((reference) => [reference.id, reference]))

/** The source with this id, or undefined. `getReference('nye-2020')?.read` is `'verified'`. */
export function getReference(id: string): Reference | undefined {
  return byId.get(id)
}
