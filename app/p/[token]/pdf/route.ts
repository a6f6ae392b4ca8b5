import { CLOSED_DOOR } from '@/components/patient-page/closed-door'
import { assertSameOrigin, ForeignOriginError } from '@/lib/actions/assert-same-origin'
import { clientAddress } from '@/lib/auth/client-address'
import { openSharedPdf } from '@/lib/share-links/open-shared-pdf'
import { PRIVATE_HEADERS } from '@/lib/share-links/private-headers'

interface Door {
  readonly params: Promise<{ readonly token: string }>
}

/** The issued PDF, byte for byte. Only our own page's button gets it: a link that a mail scanner follows holds no name. */
export async function POST(request: Request, { params }: Door): Promise<Response> {
  if (!isFromOurPage(request.headers)) {
    return new Response('This did not come from the plan’s own page.', { status: 403, headers: PRIVATE_HEADERS })
  }
  const { token } = await params
  const pdf = await openSharedPdf(token, clientAddress(request.headers))
  if (!pdf) {
    return new Response(CLOSED_DOOR, { status: 404, headers: { ...PRIVATE_HEADERS, 'content-type': 'text/html; charset=utf-8' } })
  }
  return new Response(new Uint8Array(pdf.bytes), {
    headers: {
      ...PRIVATE_HEADERS,
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="running-plan-${pdf.number}.pdf"`,
      'content-length': String(pdf.bytes.byteLength),
    },
  })
}

/** The plan's page names itself to nobody (no-referrer), so its form has `Origin: null`; the browser then says whose page it was. */
function isFromOurPage(headers: Headers): boolean {
  if (headers.get('origin') === 'null') return headers.get('sec-fetch-site') === 'same-origin'
  try {
    assertSameOrigin(headers)
    return true
  } catch (error) {
    if (error instanceof ForeignOriginError) return false
    throw error
  }
}
