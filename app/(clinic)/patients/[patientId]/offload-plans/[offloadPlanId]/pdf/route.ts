import { notFound } from 'next/navigation'
import { requireScope } from '@/lib/auth/require-scope'
import { pdfResponse } from '@/lib/documents/pdf-response'
import { getOffloadSheet } from '@/lib/gate/get-offload-sheet'
import { clock } from '@/lib/platform/clock'
import { isId } from '@/lib/platform/id'

interface PdfProps {
  readonly params: Promise<{ readonly patientId: string; readonly offloadPlanId: string }>
}

/** The sheet of an offload plan as it was handed out, or as it would be. */
export async function GET(_request: Request, { params }: PdfProps): Promise<Response> {
  const scope = await requireScope('patient:read')
  const ids = await params
  const sheet = Object.values(ids).every(isId) ? await getOffloadSheet(scope, ids, clock.now()) : null
  if (!sheet) notFound()
  return pdfResponse(sheet.bytes, sheet.isIssued ? 'attachment; filename="offload-plan.pdf"' : 'inline; filename="preview.pdf"')
}
