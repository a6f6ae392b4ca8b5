import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { assessment } from '@/db/tables/assessment'
import { withScope } from '@/db/with-scope'
import { loadGateView, readStandingVersion } from '@/lib/assessments/queries'
import { NOW } from '@/lib/assessments/test-draft'
import type { Scope } from '@/lib/auth/scope'
import { getClinicDay } from '@/lib/patients/queries'
import { recordMedicalOutcome } from './record-medical-outcome'
import { recordOverride } from './record-override'
import type { RecordMedicalOutcomeInput, RecordOverrideInput } from './schema'

/** Fifty characters and more, of which nobody has to be told the meaning. */
export const LONG_ENOUGH = 'Examined today: no swelling, full straightening, settled overnight.'

/** The gate of an assessment on the day of an instant. */
export async function gateOn(scope: Scope, assessmentId: string, now = NOW) {
  return withScope(scope, async (tx) => loadGateView(tx, { clinicId: scope.clinicId, assessmentId }, await getClinicDay(tx, scope, now)))
}

/** The version of an assessment, as a page that is open now would know it. */
export async function versionOf(scope: Scope, assessmentId: string): Promise<number> {
  const [found] = await withScope(scope, async (tx) => {
    const rows = await tx.select().from(assessment).where(eq(assessment.id, assessmentId))
    return Promise.all(rows.map((row) => readStandingVersion(tx, row)))
  })
  return found ?? 1
}

/** For tests: an override as the page would send it, of 18 May 2026. */
export async function override(
  scope: Scope,
  facts: Pick<RecordOverrideInput, 'assessmentId' | 'rule'> & Partial<RecordOverrideInput>,
  now = NOW,
) {
  const version = await versionOf(scope, facts.assessmentId)
  const told = { reason: 'finding-explained', explanation: LONG_ENOUGH, reviewOn: '2026-05-22', isAttested: true } as const
  return recordOverride(scope, { releaseId: randomUUID(), version, ...told, ...facts }, now)
}

/** For tests: what a doctor's look came to, as the page would send it. */
export async function outcome(
  scope: Scope,
  facts: Pick<RecordMedicalOutcomeInput, 'assessmentId' | 'rule'> & Partial<RecordMedicalOutcomeInput>,
  now = NOW,
) {
  const version = await versionOf(scope, facts.assessmentId)
  const told = { reason: 'imaging-negative', explanation: 'MRI of 17 May: no oedema, no line.' } as const
  const doctor = { decidedBy: 'Dr A. Holm', decidedByRole: 'sports physician', decidedOn: '2026-05-17' }
  return recordMedicalOutcome(scope, { releaseId: randomUUID(), version, ...told, ...doctor, ...facts }, now)
}
