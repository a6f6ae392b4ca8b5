import { recordAudit } from '@/db/record-audit'
import { episode } from '@/db/tables/episode'
import { withScope } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { getClinicDay, getRunner } from '@/lib/patients/queries'
import { done, refused, type Outcome } from '@/lib/platform/outcome'
import type { OpenEpisodeInput } from './schema'
import type { OpenEpisodeRefusal } from './types'

/** Opens an episode of care: which knee, since when, what it is thought to be. The same form sent again is the same episode. */
export async function openEpisode(
  scope: Scope,
  input: OpenEpisodeInput,
  now: Date,
): Promise<Outcome<{ episodeId: string }, OpenEpisodeRefusal>> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'patient:write')) return refused('not-permitted')
  const createdBy = scope.accountId
  return withScope(scope, async (tx) => {
    const { today } = await getClinicDay(tx, scope, now)
    const runner = await getRunner(tx, scope, { patientId: input.patientId, today })
    if (!runner) return refused('not-found')
    if (input.onsetOn !== null && input.onsetOn > today) return refused('onset-in-future')
    if (input.onsetOn !== null && input.onsetOn < runner.bornOn) return refused('onset-before-birth')

    const { episodeId, ...facts } = input
    const [opened] = await tx
      .insert(episode)
      .values({ clinicId: scope.clinicId, id: episodeId, createdBy, ...facts })
      .onConflictDoNothing()
      .returning({ id: episode.id })
    const event = { subject: 'episode', subjectId: episodeId, patientId: input.patientId }
    if (opened) await recordAudit(tx, scope, { action: 'episode.opened', ...event, detail: { side: input.side } })
    return done({ episodeId })
  })
}
