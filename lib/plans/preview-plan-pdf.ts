import { recordAudit } from '@/db/record-audit'
import { withScope } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { makePlanPdf } from './make-plan-pdf'
import { loadPlanFacts } from './plan-facts'

interface PlanKey {
  readonly patientId: string
  readonly planId: string
}

/** A draft's PDF as it would be issued now, without a link in it. Kept nowhere. Null when there is no such draft. */
export async function previewPlanPdf(scope: Scope, { patientId, planId }: PlanKey, now: Date): Promise<Buffer | null> {
  const facts = await withScope(scope, async (tx) => {
    const found = await loadPlanFacts(tx, scope, { planId, now })
    if (!found || found.patient.id !== patientId || found.plan.status !== 'draft') return null
    await recordAudit(tx, scope, { action: 'plan.previewed', subject: 'plan', subjectId: planId, patientId })
    return found
  })
  return facts && makePlanPdf(facts, null)
}
