import type { Tag } from './tag'

/** One source. `read` says how it was read: in itself, in another's summary, or from memory. */
export interface Reference {
  readonly id: string
  readonly text: string
  readonly doi: string | null
  readonly read: Exclude<Tag, 'convention'>
}
