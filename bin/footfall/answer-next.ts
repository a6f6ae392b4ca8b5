import type { ParsedCase } from '@/lib/case-file/parse-case'
import { decideNext } from '@/lib/clinical/plan/decide-next'
import type { NextDocument } from '@/lib/clinical/plan/types'
import { requirePlanCase } from './require-plan-case'

/** What the log says to do before the next run. */
export function answerNext(parsed: ParsedCase): NextDocument {
  return decideNext(requirePlanCase(parsed))
}
