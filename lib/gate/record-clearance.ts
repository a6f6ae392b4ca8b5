import { and, eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { boneClearance } from '@/db/tables/bone-clearance'
import { episode } from '@/db/tables/episode'
import { patient } from '@/db/tables/patient'
import { withScope, type Tx } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { getClinicDay } from '@/lib/patients/queries'
import { done, refused } from '@/lib/platform/outcome'
import type { RecordClearanceInput } from './schema'
import type { ClearanceOutcome } from './types'

/**
 * Records a doctor's clearance after a bone stress injury: site, day, who, and whether a specialist. The last one recorded counts.
 * Whether it stands (age, site, specialist) is the core's to say whenever a plan is asked for, so an insufficient one is kept as well.
 */
export async function recordClearance(scope: Scope, input: RecordClearanceInput, now: Date): Promise<ClearanceOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'gate:release')) return refused('not-permitted')
  const recordedBy = scope.accountId
  return withScope(scope, async (tx) => {
    const { clearanceId, episodeId, ...given } = input
    const found = await lockEpisode(tx, scope, episodeId)
    if (!found) return refused('not-found')
    if (found.closedAt) return refused('closed')
    const { today } = await getClinicDay(tx, scope, now)
    if (given.clearedOn > today) return refused('in-future')
    if (given.clearedOn < found.bornOn) return refused('before-birth')

    const stamps = { recordedAt: now, recordedBy, recordedName: scope.accountName }
    const written = await tx
      .insert(boneClearance)
      .values({ clinicId: scope.clinicId, id: clearanceId, episodeId, ...given, ...stamps })
      .onConflictDoNothing()
      .returning({ id: boneClearance.id })
    if (written.length === 0) return done({ clearanceId })
    await recordAudit(tx, scope, {
      action: 'gate.clearance-recorded',
      subject: 'bone_clearance',
      subjectId: clearanceId,
      patientId: found.patientId,
      detail: { site: given.site, specialist: given.isSpecialist, confirmed: given.confirmed.length },
    })
    return done({ clearanceId })
  })
}

async function lockEpisode(tx: Tx, scope: Scope, episodeId: string) {
  const [found] = await tx
    .select({ patientId: episode.patientId, closedAt: episode.closedAt, bornOn: patient.bornOn })
    .from(episode)
    .innerJoin(patient, and(eq(patient.clinicId, episode.clinicId), eq(patient.id, episode.patientId)))
    .where(and(eq(episode.clinicId, scope.clinicId), eq(episode.id, episodeId)))
    .for('no key update', { of: episode })
  return found
}
