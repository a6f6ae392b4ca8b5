import { and, eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { assessment } from '@/db/tables/assessment'
import { episode } from '@/db/tables/episode'
import { factorDecision } from '@/db/tables/factor-decision'
import { withScope, type Tx } from '@/db/with-scope'
import { loadAssessmentCase, readSigned } from '@/lib/assessments/queries'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { assess } from '@/lib/clinical/screening/assess'
import type { AssessmentResult } from '@/lib/clinical/screening/types'
import { getClinicDay } from '@/lib/patients/queries'
import { done, refused } from '@/lib/platform/outcome'
import { decisionOf, listDecisions } from './decision-rows'
import type { DecideFactorInput } from './schema'
import type { DecideOutcome } from './types'

/**
 * Records what a clinician makes of a factor: confirmed, dismissed with a reason, or taken back. It stands beside the assessment and
 * changes nothing in it, so it may be said of a draft and of a signed one. Nothing is overwritten: it is one more version, with the
 * reading that it was made on. Whoever decided in the meantime is shown, and this one is not kept.
 */
export async function decideFactor(scope: Scope, input: DecideFactorInput, now: Date): Promise<DecideOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'assessment:write')) return refused('not-permitted')
  const decidedBy = scope.accountId
  return withScope(scope, async (tx) => {
    const { assessmentId, factor, decision, note } = input
    const found = await findAssessment(tx, scope, assessmentId)
    if (!found) return refused('not-found')
    const signed = await readSigned(tx, { clinicId: scope.clinicId, assessmentId }, found.signedResult)
    const result = signed.result ?? (await readDraft(tx, scope, { assessmentId, now }))
    const reading = result.factors.find(({ id }) => id === factor)
    if (!reading || reading.verdict === 'not-assessed' || reading.score === null) return refused('not-assessed')

    const made = { decision, note, verdict: reading.verdict, score: reading.score, ruleVersion: result.ruleVersion }
    const who = { decidedAt: now, decidedBy, decidedName: scope.accountName }
    const version = input.version + 1
    const standing = (await listDecisions(tx, scope, assessmentId)).find((each) => each.factor === factor)
    if (standing && standing.version !== input.version) return { ok: false, reason: 'stale', theirs: standing }
    const [row] = await tx
      .insert(factorDecision)
      .values({ clinicId: scope.clinicId, assessmentId, factor, version: standing ? version : 1, ...made, ...who })
      .returning()
    if (!row) throw new Error('The decision was not stored.')
    await recordAudit(tx, scope, {
      action: 'factor.decided',
      subject: 'assessment',
      subjectId: assessmentId,
      patientId: found.patientId,
      detail: { factor, decision, version: row.version, verdict: row.verdict, score: row.score },
    })
    return done(decisionOf(row))
  })
}

/** The row is locked until the transaction ends, so that decisions on one assessment are made one after the other. */
async function findAssessment(tx: Tx, scope: Scope, assessmentId: string) {
  const [found] = await tx
    .select({ signedResult: assessment.signedResult, patientId: episode.patientId })
    .from(assessment)
    .innerJoin(episode, and(eq(episode.clinicId, assessment.clinicId), eq(episode.id, assessment.episodeId)))
    .where(and(eq(assessment.clinicId, scope.clinicId), eq(assessment.id, assessmentId)))
    .for('no key update', { of: assessment })
  return found
}

async function readDraft(tx: Tx, scope: Scope, { assessmentId, now }: { assessmentId: string; now: Date }): Promise<AssessmentResult> {
  const { today } = await getClinicDay(tx, scope, now)
  return assess(await loadAssessmentCase(tx, { clinicId: scope.clinicId, assessmentId }, today))
}
