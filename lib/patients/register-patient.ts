import { recordAudit } from '@/db/record-audit'
import { patient } from '@/db/tables/patient'
import { withScope } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { getClinicDay } from './queries'
import { done, refused, type Outcome } from '@/lib/platform/outcome'
import type { RegisterPatientInput } from './schema'
import type { RegisterPatientRefusal } from './types'

/** Adds a runner to the clinic. The same form sent again is the same runner. */
export async function registerPatient(
  scope: Scope,
  input: RegisterPatientInput,
  now: Date,
): Promise<Outcome<{ patientId: string }, RegisterPatientRefusal>> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'patient:write')) return refused('not-permitted')
  const createdBy = scope.accountId
  return withScope(scope, async (tx) => {
    if (input.bornOn > (await getClinicDay(tx, scope, now)).today) return refused('born-in-future')
    const { patientId, ...facts } = input
    const [registered] = await tx
      .insert(patient)
      .values({ clinicId: scope.clinicId, id: patientId, createdBy, ...facts })
      .onConflictDoNothing()
      .returning({ id: patient.id })
    if (registered) await recordAudit(tx, scope, { action: 'patient.registered', subject: 'patient', subjectId: patientId, patientId })
    return done({ patientId })
  })
}
