import { and, eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { assessment } from '@/db/tables/assessment'
import { withScope } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { assess } from '@/lib/clinical/screening/assess'
import { getClinicDay } from '@/lib/patients/queries'
import { done, refused } from '@/lib/platform/outcome'
import { lockDraft } from './draft'
import { loadAssessmentCase } from './queries'
import type { SignAssessmentInput } from './schema'
import type { SignOutcome } from './types'

/**
 * Signs a draft: from then on the database changes nothing in it. The result, the rule version, the name and the time are kept
 * with it. Questions may be left open; the gate then says which. Only what the signer saw is signed: a later version is refused.
 */
export async function signAssessment(scope: Scope, input: SignAssessmentInput, now: Date): Promise<SignOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'assessment:sign')) return refused('not-permitted')
  const signedBy = scope.accountId
  return withScope(scope, async (tx) => {
    const { assessmentId } = input
    const locked = await lockDraft(tx, scope, assessmentId)
    if (!locked.ok) return locked
    const draft = locked.value
    if (draft.version !== input.version) return refused('stale')

    const { today } = await getClinicDay(tx, scope, now)
    const result = assess(await loadAssessmentCase(tx, { clinicId: scope.clinicId, assessmentId }, today))
    const version = draft.version + 1
    await tx
      .update(assessment)
      .set({
        status: 'signed',
        signedAt: now,
        signedBy,
        signedName: scope.accountName,
        ruleVersion: result.ruleVersion,
        signedResult: result,
        version,
        updatedAt: now,
      })
      .where(and(eq(assessment.clinicId, scope.clinicId), eq(assessment.id, assessmentId)))
    await recordAudit(tx, scope, {
      action: 'assessment.signed',
      subject: 'assessment',
      subjectId: assessmentId,
      patientId: draft.patientId,
      detail: { version, ruleVersion: result.ruleVersion, gate: result.gate.state, unanswered: result.gate.unanswered.length },
    })
    return done({ signedAt: now.toISOString() })
  })
}
