import type { ParsedCase } from '@/lib/case-file/parse-case'
import { proposePlan } from '@/lib/clinical/plan/propose-plan'
import type { PlanDocument } from '@/lib/clinical/plan/types'
import type { Notice } from './problem'
import type { Command } from './read-arguments'
import { requirePlanCase } from './require-plan-case'

/**
 * Proposes a plan, and writes its PDF when one was asked for. The document is given back only once the PDF is whole.
 * A locked plan is answered like any other and prints nothing: `notify` is told so.
 */
export async function answerPlan(
  { pdf, paper }: Extract<Command, { name: 'plan' }>,
  parsed: ParsedCase,
  notify: (notice: Notice) => void,
): Promise<PlanDocument> {
  const planCase = requirePlanCase(parsed)
  const document = proposePlan(planCase)
  if (pdf === null) return document
  if (document.route === 'locked') {
    notify({ notice: 'no-pdf', message: 'The plan is locked, so no PDF was written.' })
    return document
  }
  const { writePlanPdf } = await import('./write-plan-pdf')
  await writePlanPdf({ document, planCase, paper, file: pdf })
  return document
}
