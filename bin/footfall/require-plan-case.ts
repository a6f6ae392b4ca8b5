import { requirePlanning } from '@/lib/case-file/parse-case'
import type { ParsedCase } from '@/lib/case-file/parse-case'
import type { PlanCase } from '@/lib/clinical/plan/types'
import { ProblemError } from './problem'

/** A case that a plan can be made from. Without the planning part it cannot, and that is said by its place. */
export function requirePlanCase(parsed: ParsedCase): PlanCase {
  const planned = requirePlanning(parsed)
  if (planned.ok) return planned.value
  throw new ProblemError({ error: 'invalid-case', issues: planned.issues })
}
