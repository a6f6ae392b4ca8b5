import { and, eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { assessment } from '@/db/tables/assessment'
import { clinicalLetter } from '@/db/tables/clinical-letter'
import { withScope, type Tx } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { done, refused } from '@/lib/platform/outcome'
import { loadLetterFacts } from './letter-facts'
import { proposedWords } from './proposed-words'
import type { StartLetterInput } from './schema'
import type { StartLetterOutcome } from './types'

/**
 * Begins a letter with sensible words. An assessment has one draft of a kind at a time; asked again, that one is the answer. A referral
 * letter may be written from a draft assessment, since an emergency does not wait for a complete form; a report rests on a signature.
 */
export async function startLetter(scope: Scope, input: StartLetterInput, now: Date): Promise<StartLetterOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'assessment:write')) return refused('not-permitted')
  const createdBy = scope.accountId
  const { letterId, assessmentId, kind } = input
  return withScope(scope, async (tx) => {
    await lockAssessment(tx, scope, assessmentId)
    const facts = await loadLetterFacts(tx, scope, { assessmentId, now })
    if (!facts) return refused('not-found')
    if (kind === 'report' && facts.assessment.status !== 'signed') return refused('not-signed')
    const letters = await tx
      .select({ id: clinicalLetter.id, kind: clinicalLetter.kind, status: clinicalLetter.status })
      .from(clinicalLetter)
      .where(and(eq(clinicalLetter.clinicId, scope.clinicId), eq(clinicalLetter.assessmentId, assessmentId)))
    const standing = letters.find((each) => each.id === letterId || (each.kind === kind && each.status === 'draft'))
    if (standing) return done({ letterId: standing.id })

    const about = { clinicId: scope.clinicId, id: letterId, assessmentId, kind }
    const stamps = { createdAt: now, createdBy, updatedAt: now }
    await tx.insert(clinicalLetter).values({ ...about, words: proposedWords(kind, facts), ...stamps })
    await recordAudit(tx, scope, {
      action: 'letter.started',
      subject: 'clinical_letter',
      subjectId: letterId,
      patientId: facts.patient.id,
      detail: { kind, assessmentId },
    })
    return done({ letterId })
  })
}

/** Letters of one assessment are begun one after the other. */
async function lockAssessment(tx: Tx, scope: Scope, assessmentId: string): Promise<void> {
  await tx
    .select({ id: assessment.id })
    .from(assessment)
    .where(and(eq(assessment.clinicId, scope.clinicId), eq(assessment.id, assessmentId)))
    .for('no key update')
}
