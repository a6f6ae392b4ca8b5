import { recordAudit } from '@/db/record-audit'
import { withScope } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { renderPdf } from '@/lib/documents/render-pdf'
import { findSheet, loadOffloadFacts } from './offload-facts'
import { buildOffloadPaper } from './offload-paper'

interface SheetKey {
  readonly patientId: string
  readonly offloadPlanId: string
}

interface OffloadSheetPdf {
  readonly bytes: Buffer
  readonly isIssued: boolean
}

/** The sheet of an offload plan as it was handed out, else as it would be, marked as a preview. Null when it is not there. Leaves an audit row. */
export async function getOffloadSheet(scope: Scope, { patientId, offloadPlanId }: SheetKey, now: Date): Promise<OffloadSheetPdf | null> {
  const found = await withScope(scope, async (tx) => {
    const facts = await loadOffloadFacts(tx, scope, { offloadPlanId, now })
    if (!facts || facts.patient.id !== patientId) return null
    const sheet = await findSheet(tx, scope, offloadPlanId)
    const about = { subject: 'offload_plan', subjectId: offloadPlanId, patientId }
    await recordAudit(tx, scope, { action: sheet ? 'offload-pdf.downloaded' : 'offload-pdf.previewed', ...about })
    return { sheet, facts }
  })
  if (!found) return null
  if (found.sheet) return { bytes: found.sheet.bytes, isIssued: true }
  return { bytes: await renderPdf(buildOffloadPaper({ ...found.facts, isIssued: false })), isIssued: false }
}
