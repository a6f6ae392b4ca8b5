import { recordAudit } from '@/db/record-audit'
import { withScope } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { renderPdf } from '@/lib/documents/render-pdf'
import { findLetter, loadLetterFacts } from './letter-facts'
import { buildLetterPaper } from './letter-paper'

interface LetterKey {
  readonly patientId: string
  readonly letterId: string
}

/** A draft's PDF as it would be issued now, marked as a preview. Kept nowhere. Null when there is no such draft. */
export async function previewLetterPdf(scope: Scope, { patientId, letterId }: LetterKey, now: Date): Promise<Buffer | null> {
  const paper = await withScope(scope, async (tx) => {
    const letter = await findLetter(tx, scope, { letterId, isChanging: false })
    if (!letter || letter.status !== 'draft') return null
    const facts = await loadLetterFacts(tx, scope, { assessmentId: letter.assessmentId, now })
    if (!facts || facts.patient.id !== patientId) return null
    await recordAudit(tx, scope, { action: 'letter.previewed', subject: 'clinical_letter', subjectId: letterId, patientId })
    return buildLetterPaper({ ...facts, kind: letter.kind, words: letter.words, isIssued: false })
  })
  return paper && renderPdf(paper)
}
