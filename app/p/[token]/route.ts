import { CLOSED_DOOR } from '@/components/patient-page/closed-door'
import { clientAddress } from '@/lib/auth/client-address'
import { isShareLinkLive } from '@/lib/share-links/open-share-link'
import { PRIVATE_HEADERS } from '@/lib/share-links/private-headers'

interface Door {
  readonly params: Promise<{ readonly token: string }>
}

/**
 * The patient's door. A link that opens something leads on to the plan; every other one gets the same page, byte for byte,
 * which a rendered page could not give: it carries its own address and nonce.
 */
export async function GET(request: Request, { params }: Door): Promise<Response> {
  const { token } = await params
  if (await isShareLinkLive(token, clientAddress(request.headers))) {
    return new Response(null, { status: 307, headers: { ...PRIVATE_HEADERS, location: `/p/${token}/plan` } })
  }
  return new Response(CLOSED_DOOR, { status: 404, headers: { ...PRIVATE_HEADERS, 'content-type': 'text/html; charset=utf-8' } })
}
