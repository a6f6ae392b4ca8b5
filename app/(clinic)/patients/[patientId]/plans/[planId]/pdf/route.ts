import { notFound } from 'next/navigation'
import { requireScope } from '@/lib/auth/require-scope'
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
  if (issued) return answer(issued.bytes, `attachment; filename="running-plan-${issued.number}.pdf"`)
  const preview = await previewPlanPdf(scope, { patientId, planId }, clock.now())
  if (!preview) notFound()
  return answer(preview, 'inline; filename="preview.pdf"')
}

function answer(bytes: Buffer, disposition: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'cache-control': 'private, no-store',
      'content-type': 'application/pdf',
      'content-disposition': disposition,
      'content-length': String(bytes.byteLength),
      'x-content-type-options': 'nosniff',
    },
  })
}
