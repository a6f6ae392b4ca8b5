import { REFERENCES } from './references.data'
import type { Tag } from './tag'

/** One source. `read` says how it was read: in itself, in another's summary, or from memory. */
export interface Reference {
  readonly id: string
  readonly text: string
  readonly doi: string | null
  readonly read: Exclude<Tag, 'convention'>
}

export type ReferenceId = (typeof REFERENCES)[number]['id']

const byId = new Map<string, Reference>(REFERENCES.map((reference) => [reference.id, reference]))

/** The source with this id, or undefined. `getReference('nye-2020')?.read` is `'verified'`. */
export function getReference(id: string): Reference | undefined {
  return byId.get(id)
}
