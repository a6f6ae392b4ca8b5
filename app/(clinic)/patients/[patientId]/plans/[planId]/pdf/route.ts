import { notFound } from 'next/navigation'
import { requireScope } from '@/lib/auth/require-scope'
import { pdfResponse } from '@/lib/documents/pdf-response'
import { clock } from '@/lib/platform/clock'
import { isId } from '@/lib/platform/id'
import { previewPlanPdf } from '@/lib/plans/preview-plan-pdf'
import { getIssuedPdf } from '@/lib/plans/queries'

interface PdfProps {
  readonly params: Promise<{ readonly patientId: string; readonly planId: string }>
}

/** An issued plan's PDF as it was handed out, or a draft's as it would be. */
export async function GET(_request: Request, { params }: PdfProps): Promise<Response> {
  const scope = await requireScope('patient:read')
  const { patientId, planId } = await params
  if (!isId(patientId) || !isId(planId)) notFound()
  const issued = await getIssuedPdf(scope, { patientId, planId })
  if (issued) return pdfResponse(issued.bytes, `attachment; filename="running-plan-${issued.number}.pdf"`)
  const preview = await previewPlanPdf(scope, { patientId, planId }, clock.now())
  if (!preview) notFound()
  return pdfResponse(preview, 'inline; filename="preview.pdf"')
}
