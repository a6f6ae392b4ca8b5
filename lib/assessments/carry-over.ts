import { recordAudit } from '@/db/record-audit'
import { withScope } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { done, refused } from '@/lib/platform/outcome'
import { findAnswers, lockDraft, placeOf, readDraftState, writeAnswers, type NewAnswer } from './draft'
import { findLastSigned } from './last-signed'
import type { CarryOverInput } from './schema'
import { isOpen, stableAnswers } from './stable-answers'
import type { CarryOverOutcome } from './types'

/**
 * Writes the stable facts of the runner's last signed assessment into a draft, each where nothing stands yet, all or none.
 * Each comes with how it was taken, says where it comes from and counts for nothing, for the gate least of all, until a clinician confirms it.
 */
export async function carryOver(scope: Scope, { assessmentId }: CarryOverInput, now: Date): Promise<CarryOverOutcome> {
  if (!scope.accountId || !scope.role || !hasPermission(scope.role, 'assessment:write')) return refused('not-permitted')
  return withScope(scope, async (tx) => {
    const locked = await lockDraft(tx, scope, assessmentId)
    if (!locked.ok) return locked
    const draft = locked.value
    const last = await findLastSigned(tx, scope, draft)
    if (!last) return refused('nothing-to-carry')
    const facts = stableAnswers(last)
    const standing = await findAnswers(
      tx,
      draft,
      facts.map(({ measure }) => measure),
    )
    const open = facts.filter((fact) => isOpen(standing.get(placeOf(fact))?.answer))
    const written = open.map(({ measure, side, entry, protocol }): NewAnswer => ({
      ...{ measure, side, entry, protocol },
      note: standing.get(placeOf({ measure, side }))?.answer.note ?? '',
      carriedFrom: last.assessmentId,
    }))
    const versions = await writeAnswers(tx, { scope, draft, now }, written)
    const stamps = { recordedAt: now.toISOString(), recordedBy: scope.accountName, carriedOn: last.assessedOn, confirmed: null }
    const answers = written.map(({ measure, side, entry, note, protocol }, index) => {
      return { measure, side, entry, note, protocol, ...stamps, version: versions[index] ?? 0 }
    })
    await recordAudit(tx, scope, {
      action: 'observation.carried-over',
      subject: 'assessment',
      subjectId: assessmentId,
      patientId: draft.patientId,
      detail: { from: last.assessmentId, written: answers.map(({ measure }) => measure).join(' ') },
    })
    return done({ ...(await readDraftState(tx, scope, draft)), answers })
  })
}
