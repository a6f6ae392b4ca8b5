import { and, eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { assessment } from '@/db/tables/assessment'
import { assessmentAmendment } from '@/db/tables/assessment-amendment'
import { episode } from '@/db/tables/episode'
import { withScope, type Tx } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { assess } from '@/lib/clinical/screening/assess'
import type { AssessmentCase } from '@/lib/clinical/screening/types'
import { getClinicDay } from '@/lib/patients/queries'
import { done, refused } from '@/lib/platform/outcome'
import { amendedAnswers, listAmendments } from './amendments'
import { observationOf } from './answer-rows'
import { checkEntry } from './check-entry'
import { listAnswers } from './list-answers'
import { loadAssessmentCase } from './queries'
import { isSameAnswer } from './same-answer'
import type { AmendAssessmentInput } from './schema'
import type { Amendment, AmendOutcome, Entry } from './types'

/**
 * Corrects one answer of a signed assessment: the answer stays as it was signed, and beside it stands what holds from now on, why, who
 * says so and when. The core decides whether the corrected value may stand, as when it is recorded, and the whole assessment is read
 * anew with it. The same amendment sent again changes nothing.
 */
export async function amendAssessment(scope: Scope, input: AmendAssessmentInput, now: Date): Promise<AmendOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'assessment:sign')) return refused('not-permitted')
  const amendedBy = scope.accountId
  const { amendmentId, assessmentId, measure, side, corrected, reason } = input
  const checked = checkEntry({ measure, side, entry: corrected ?? BLANK })
  if (!checked.ok) return { ok: false, reason: 'invalid', message: checked.message }

  return withScope(scope, async (tx) => {
    const signed = await lockSigned(tx, scope, assessmentId)
    if (!signed.ok) return signed
    const key = { clinicId: scope.clinicId, assessmentId }
    const amendments = await listAmendments(tx, key)
    const sent = amendments.find(({ id }) => id === amendmentId)
    if (sent) return done({ number: sent.number })

    const last = amendments.findLast((each) => each.measure === measure && each.side === side)
    if (last && last.number !== input.seen) return { ok: false, reason: 'stale', theirs: last }
    const standing = amendedAnswers(await listAnswers(tx, key), amendments)
    const original = standing.find((each) => each.measure === measure && each.side === side)?.entry ?? BLANK
    if (isSameAnswer({ entry: original, note: '' }, { entry: corrected ?? BLANK, note: '' })) return refused('unchanged')

    const number = amendments.length + 1
    const { today } = await getClinicDay(tx, scope, now)
    const before = await loadAssessmentCase(tx, key, today)
    const result = assess(amendedCase(before, { measure, side, corrected }))
    const { ruleVersion } = result
    const stamps = { amendedAt: now, amendedBy, amendedName: scope.accountName }
    await tx
      .insert(assessmentAmendment)
      .values({ ...key, id: amendmentId, number, measure, side, original, corrected, reason, ruleVersion, result, ...stamps })
    await recordAudit(tx, scope, {
      action: 'assessment.amended',
      subject: 'assessment',
      subjectId: assessmentId,
      patientId: signed.value.patientId,
      detail: { number, measure, side, ruleVersion, gateBefore: assess(before).gate.state, gate: result.gate.state },
    })
    return done({ number })
  })
}

const BLANK: Entry = { kind: 'blank' }

/** Its row is locked until the transaction ends, so that amendments are numbered one after the other. */
async function lockSigned(tx: Tx, scope: Scope, assessmentId: string) {
  const [found] = await tx
    .select({ status: assessment.status, patientId: episode.patientId })
    .from(assessment)
    .innerJoin(episode, and(eq(episode.clinicId, assessment.clinicId), eq(episode.id, assessment.episodeId)))
    .where(and(eq(assessment.clinicId, scope.clinicId), eq(assessment.id, assessmentId)))
    .for('no key update', { of: assessment })
  if (!found) return refused('not-found')
  return found.status === 'signed' ? done(found) : refused('not-signed')
}

function amendedCase(
  before: AssessmentCase,
  { measure, side, corrected }: Pick<Amendment, 'measure' | 'side' | 'corrected'>,
): AssessmentCase {
  const others = before.observations.filter((each) => each.measure !== measure || each.side !== side)
  return { ...before, observations: [...others, ...observationOf({ measure, side, entry: corrected ?? BLANK })] }
}
