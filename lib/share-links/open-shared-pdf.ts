import { and, eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { issuedDocument } from '@/db/tables/issued-document'
import { plan } from '@/db/tables/plan'
import { withLiveLink } from './find-live-link'

export interface SharedPdf {
  readonly number: number
  readonly bytes: Buffer
}

/** The very bytes that were issued, for whoever holds the link. Null when the link opens nothing. Leaves an audit row. */
export async function openSharedPdf(token: string, address: string | null): Promise<SharedPdf | null> {
  return withLiveLink({ token, address }, async (tx, scope, link) => {
    const [found] = await tx
      .select({ bytes: issuedDocument.bytes, number: plan.number })
      .from(issuedDocument)
      .innerJoin(plan, and(eq(plan.clinicId, issuedDocument.clinicId), eq(plan.id, issuedDocument.planId)))
      .where(and(eq(issuedDocument.clinicId, scope.clinicId), eq(issuedDocument.planId, link.planId)))
    if (!found) throw new Error('An issued plan has lost its document.')
    await recordAudit(tx, scope, {
      action: 'share-link.pdf-downloaded',
      subject: 'share_link',
      subjectId: link.linkId,
      patientId: link.patientId,
      detail: { planId: link.planId },
    })
    return found
  })
}
