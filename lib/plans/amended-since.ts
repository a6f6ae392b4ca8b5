import { entryWords } from '@/components/findings/entry-words'
import type { plan } from '@/db/tables/plan'
import type { Tx } from '@/db/with-scope'
import { listAmendments } from '@/lib/assessments/queries'
import type { Amendment } from '@/lib/assessments/types'
import type { Scope } from '@/lib/auth/scope'
import { getMeasure } from '@/lib/clinical/measures/registry'
import type { AmendedSince } from './types'

/** What has been amended in the assessment of an issued plan since it was issued, the oldest first; nothing for any other plan. */
export async function listAmendedSince(tx: Tx, scope: Scope, row: typeof plan.$inferSelect): Promise<readonly AmendedSince[]> {
  const { status, assessmentId, issuedAt, issuedFromAmendment } = row
  if (status !== 'issued' || !issuedAt) return []
  const amendments = await listAmendments(tx, { clinicId: scope.clinicId, assessmentId })
  const isSince = ({ number, amendedAt }: Amendment) =>
    issuedFromAmendment === null ? new Date(amendedAt) > issuedAt : number > issuedFromAmendment
  return amendments.filter(isSince).map(wordsOf)
}

function wordsOf({ id, measure, side, original, corrected, reason, amendedAt, amendedName }: Amendment): AmendedSince {
  const definition = getMeasure(measure)
  const say = (entry: Amendment['original']) => (definition ? entryWords(entry, definition) : '')
  return {
    id,
    what: `${definition?.label ?? measure}${side === 'none' ? '' : `, ${side}`}`,
    original: say(original),
    corrected: corrected ? say(corrected) : 'should not have been recorded',
    reason,
    amendedAt,
    amendedName,
  }
}
