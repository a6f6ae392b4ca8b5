import { and, desc, eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { addedTest } from '@/db/tables/added-test'
import { assessment } from '@/db/tables/assessment'
import { episode } from '@/db/tables/episode'
import { withScope } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { getClinicDay } from '@/lib/patients/queries'
import { done, refused } from '@/lib/platform/outcome'
import { defaultTests } from '@/lib/templates/queries'
import type { StartAssessmentInput } from './schema'
import type { StartOutcome } from './types'

/**
 * Starts a draft: the first assessment of an episode, or a review, with the core set and the clinic's default set of tests.
 * An episode has one draft at a time; asked again, that one is the answer.
 */
export async function startAssessment(scope: Scope, input: StartAssessmentInput, now: Date): Promise<StartOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'assessment:write')) return refused('not-permitted')
  const createdBy = scope.accountId
  return withScope(scope, async (tx) => {
    const { assessmentId, episodeId } = input
    const [found] = await tx
      .select({ patientId: episode.patientId, closedAt: episode.closedAt })
      .from(episode)
      .where(and(eq(episode.clinicId, scope.clinicId), eq(episode.id, episodeId)))
      .for('no key update')
    if (!found) return refused('not-found')
    if (found.closedAt) return refused('closed')

    const earlier = await tx
      .select({ id: assessment.id, status: assessment.status })
      .from(assessment)
      .where(and(eq(assessment.clinicId, scope.clinicId), eq(assessment.episodeId, episodeId)))
      .orderBy(desc(assessment.createdAt))
    const standing = earlier.find(({ id, status }) => status === 'draft' || id === assessmentId)
    if (standing) return done({ assessmentId: standing.id })

    const { today } = await getClinicDay(tx, scope, now)
    const kind = earlier.length === 0 ? ('first' as const) : ('review' as const)
    const stamps = { assessedOn: today, createdAt: now, updatedAt: now, createdBy }
    await tx.insert(assessment).values({ clinicId: scope.clinicId, id: assessmentId, episodeId, kind, ...stamps })
    const tests = await defaultTests(tx, scope)
    const added = { clinicId: scope.clinicId, assessmentId, addedAt: now, addedBy: createdBy }
    if (tests.length > 0) await tx.insert(addedTest).values(tests.map((measure) => ({ ...added, measure })))
    await recordAudit(tx, scope, {
      action: 'assessment.started',
      subject: 'assessment',
      subjectId: assessmentId,
      patientId: found.patientId,
      detail: { kind, tests: tests.length },
    })
    return done({ assessmentId })
  })
}
