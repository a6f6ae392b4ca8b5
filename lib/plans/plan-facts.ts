import { and, eq } from 'drizzle-orm'
import { account } from '@/db/tables/account'
import { clinic } from '@/db/tables/clinic'
import { episode } from '@/db/tables/episode'
import { patient } from '@/db/tables/patient'
import { plan } from '@/db/tables/plan'
import type { Tx } from '@/db/with-scope'
import { loadAssessmentCase } from '@/lib/assessments/queries'
import type { Scope } from '@/lib/auth/scope'
import { dayIn } from '@/lib/platform/calendar'
import type { AssessmentCase } from '@/lib/clinical/screening/types'

/** All that the paper says is made from these facts, and from nothing else. */
export interface PlanFacts {
  readonly plan: Pick<
    typeof plan.$inferSelect,
    'id' | 'episodeId' | 'assessmentId' | 'number' | 'status' | 'planning' | 'document' | 'version' | 'issuedBy'
  >
  readonly patient: Pick<typeof patient.$inferSelect, 'id' | 'givenName' | 'familyName' | 'bornOn' | 'sex'>
  readonly clinic: Pick<typeof clinic.$inferSelect, 'name' | 'addressLines' | 'phone' | 'paper' | 'timeZone'>
  /** Who issues it: the name on the paper. */
  readonly clinician: { readonly name: string; readonly profession: string }
  readonly assessmentCase: AssessmentCase
  /** The day it is in the clinic. */
  readonly today: string
}

/** The facts of a plan in this clinic, as its issuer would sign them today; null when it is not there. */
export async function loadPlanFacts(tx: Tx, scope: Scope, { planId, now }: { planId: string; now: Date }): Promise<PlanFacts | null> {
  const [found] = await tx
    .select({
      plan: {
        id: plan.id,
        episodeId: plan.episodeId,
        assessmentId: plan.assessmentId,
        number: plan.number,
        status: plan.status,
        planning: plan.planning,
        document: plan.document,
        version: plan.version,
        issuedBy: plan.issuedBy,
      },
      patient: {
        id: patient.id,
        givenName: patient.givenName,
        familyName: patient.familyName,
        bornOn: patient.bornOn,
        sex: patient.sex,
      },
      clinic: {
        name: clinic.name,
        addressLines: clinic.addressLines,
        phone: clinic.phone,
        paper: clinic.paper,
        timeZone: clinic.timeZone,
      },
    })
    .from(plan)
    .innerJoin(episode, and(eq(episode.clinicId, plan.clinicId), eq(episode.id, plan.episodeId)))
    .innerJoin(patient, and(eq(patient.clinicId, episode.clinicId), eq(patient.id, episode.patientId)))
    .innerJoin(clinic, eq(clinic.id, plan.clinicId))
    .where(and(eq(plan.clinicId, scope.clinicId), eq(plan.id, planId)))
  if (!found) return null
  const today = dayIn(found.clinic.timeZone, now)
  return {
    ...found,
    clinician: await findClinician(tx, scope),
    assessmentCase: await loadAssessmentCase(tx, { clinicId: scope.clinicId, assessmentId: found.plan.assessmentId }, today),
    today,
  }
}

async function findClinician(tx: Tx, scope: Scope): Promise<PlanFacts['clinician']> {
  if (!scope.accountId) throw new Error('Only somebody who is signed in puts a name to a plan.')
  const [found] = await tx
    .select({ name: account.name, profession: account.profession })
    .from(account)
    .where(eq(account.id, scope.accountId))
  return found ?? { name: scope.accountName, profession: '' }
}
