import type { LetterPaper } from '@/lib/letters/types'
import type { OffloadPaper, PlanPaper } from './types'

/** Whatever can be printed. */
export type Paper = PlanPaper | LetterPaper | OffloadPaper
