import { buildPlanPaper } from '@/lib/documents/plan-paper'
import { renderPdf } from '@/lib/documents/render-pdf'
import { assess } from '@/lib/clinical/screening/assess'
import type { PlanFacts } from './plan-facts'

/** A plan on paper. The link goes in as a square to scan and is never written out; null for a preview. */
export async function makePlanPdf(facts: PlanFacts, link: string | null): Promise<Buffer> {
  const { plan, patient, clinic, clinician, assessmentCase, today } = facts
  return renderPdf(
    buildPlanPaper({
      clinic,
      clinician,
      patient,
      condition: assessmentCase.condition,
      side: assessmentCase.symptomaticSide,
      result: assess(assessmentCase),
      document: plan.document,
      planning: plan.planning,
      planNumber: plan.number,
      issuedOn: today,
      link,
    }),
  )
}
