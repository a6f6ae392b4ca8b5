import { notFound } from 'next/navigation'
import { requireScope } from '@/lib/auth/require-scope'
import { previewLetterPdf } from '@/lib/letters/preview-letter-pdf'
import { getIssuedLetterPdf } from '@/lib/letters/queries'
import { pdfResponse } from '@/lib/documents/pdf-response'
import { clock } from '@/lib/platform/clock'
import { isId } from '@/lib/platform/id'

interface PdfProps {
  readonly params: Promise<{ readonly patientId: string; readonly letterId: string }>
}

/** An issued letter's PDF as it was handed out, or a draft's as it would be. */
export async function GET(_request: Request, { params }: PdfProps): Promise<Response> {
  const scope = await requireScope('patient:read')
  const ids = await params
  if (!Object.values(ids).every(isId)) notFound()
  const issued = await getIssuedLetterPdf(scope, ids)
  if (issued) return pdfResponse(issued.bytes, `attachment; filename="${issued.kind}.pdf"`)
  const preview = await previewLetterPdf(scope, ids, clock.now())
  if (!preview) notFound()
  return pdfResponse(preview, 'inline; filename="preview.pdf"')
}
