import type { Phase, Route } from '@/lib/clinical/plan/types'
import type { TagShape } from '@/components/ui/tag-mark'
import type { Tag } from '@/lib/clinical/evidence/tag'
import type { PlanStatus } from '@/lib/plans/types'

export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  settle: 'settling phase',
  build: 'building phase',
  strengthen: 'strengthening phase',
  heavy: 'heavy phase',
  power: 'power phase',
  maintain: 'keeping phase',
}

export const ROUTE_WORDS: Readonly<Record<Route, string>> = {
  locked: 'No running plan',
  'walk-first': 'Walk first',
  'walk-run': 'Walk and run',
  'keep-running': 'Keep running',
  bsi: 'Return after a bone stress injury',
}

export const STATUS_WORDS: Readonly<Record<PlanStatus, string>> = {
  draft: 'draft',
  issued: 'issued',
  replaced: 'replaced by a newer plan',
  withdrawn: 'withdrawn',
}

export const TAG_WORDS: Readonly<Record<Tag, { readonly label: string; readonly shape: TagShape }>> = {
  verified: { label: 'Verified', shape: 'filled' },
  'verified-secondary': { label: 'Verified, second hand', shape: 'half' },
  memory: { label: 'From memory', shape: 'hollow' },
  convention: { label: 'Convention', shape: 'diamond' },
}
