import { REFERENCES } from './references.data'
import type { Reference } from './types'

/** The source with this id, or undefined. `getReference('nye-2020')?.read` is `'verified'`. */
export function getReference(id: string): Reference | undefined {
  return REFERENCES.find((reference) => reference.id === id)
}
