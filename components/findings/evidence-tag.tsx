import type { Tag } from '@/lib/clinical/evidence/tag'
import { TagMark, type TagShape } from '../ui/tag-mark'

const TAGS: Readonly<Record<Tag, { readonly shape: TagShape; readonly label: string }>> = {
  verified: { shape: 'filled', label: 'verified' },
  'verified-secondary': { shape: 'half', label: 'verified, second-hand' },
  memory: { shape: 'hollow', label: 'from memory' },
  convention: { shape: 'diamond', label: 'convention' },
}

/** How far a number can be trusted. */
export function EvidenceTag({ tag }: { readonly tag: Tag }) {
  return <TagMark {...TAGS[tag]} />
}
