import { and, eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { account } from '@/db/tables/account'
import { clinic } from '@/db/tables/clinic'
import { episode } from '@/db/tables/episode'
import { plan } from '@/db/tables/plan'
import type { Tx } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { dayIn, fullDay } from '@/lib/platform/calendar'
import { withLiveLink, type LiveLink } from './find-live-link'
import { layOutPatientPage } from './patient-page'
import type { PatientPage } from './types'

export interface Visit {
  readonly now: Date
  /** Where the visitor comes from; null when it cannot be read. */
  readonly address: string | null
}

/**
 * The plan behind a patient's link, as it stands today in the clinic. Null for a token that is unknown, malformed, expired or
 * withdrawn, all alike. Opening it uses nothing up and leaves an audit row.
 */
export async function openShareLink(token: string, { now, address }: Visit): Promise<PatientPage | null> {
  return withLiveLink({ token, address }, async (tx, scope, link) => {
    const found = await loadSharedPlan(tx, scope, link)
    await recordAudit(tx, scope, {
      action: 'share-link.opened',
      subject: 'share_link',
      subjectId: link.linkId,
      patientId: link.patientId,
      detail: { planId: link.planId },
    })
    const { document, planning, timeZone, issuedAt } = found
    return {
      clinicName: found.clinicName,
      clinicPhone: found.clinicPhone,
      planNumber: found.number,
      issuedOn: issuedAt ? fullDay(dayIn(timeZone, issuedAt)) : '',
      clinicianName: found.clinicianName ?? '',
      ...layOutPatientPage({ condition: found.condition, document, planning, today: dayIn(timeZone, now) }),
    }
  })
}

/** Whether a token opens anything now, without opening it. */
export async function isShareLinkLive(token: string, address: string | null): Promise<boolean> {
  return (await withLiveLink({ token, address }, async () => true)) ?? false
}

async function loadSharedPlan(tx: Tx, scope: Scope, { planId }: LiveLink) {
  const [found] = await tx
    .select({
      number: plan.number,
      document: plan.document,
      planning: plan.planning,
      issuedAt: plan.issuedAt,
      clinicianName: account.name,
      clinicName: clinic.name,
      clinicPhone: clinic.phone,
      timeZone: clinic.timeZone,
      condition: episode.condition,
    })
    .from(plan)
    .innerJoin(episode, and(eq(episode.clinicId, plan.clinicId), eq(episode.id, plan.episodeId)))
    .innerJoin(clinic, eq(clinic.id, plan.clinicId))
    .leftJoin(account, eq(account.id, plan.issuedBy))
    .where(and(eq(plan.clinicId, scope.clinicId), eq(plan.id, planId)))
  if (!found) throw new Error('A live link has lost its plan.')
  return found
}
