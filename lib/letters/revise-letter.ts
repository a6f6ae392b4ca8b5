import { isDeepStrictEqual } from 'node:util'
import { and, eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { clinicalLetter } from '@/db/tables/clinical-letter'
import { withScope } from '@/db/with-scope'
import { hasPermission } from '@/lib/auth/permissions'
import type { Scope } from '@/lib/auth/scope'
import { done, refused } from '@/lib/platform/outcome'
import { findLetter, findPatientOf } from './letter-facts'
import type { ReviseLetterInput } from './schema'
import type { ReviseLetterOutcome } from './types'

/** Keeps what was written into a draft letter. The same words sent again change nothing; words from an older page are refused. */
export async function reviseLetter(scope: Scope, input: ReviseLetterInput, now: Date): Promise<ReviseLetterOutcome> {
  if (!scope.role || !hasPermission(scope.role, 'assessment:write')) return refused('not-permitted')
  return withScope(scope, async (tx) => {
    const letter = await findLetter(tx, scope, { letterId: input.letterId, isChanging: true })
    if (!letter) return refused('not-found')
    if (letter.status === 'issued') return refused('issued')
    if (isDeepStrictEqual(letter.words, input.words)) {
      return done({ version: letter.version, savedAt: letter.updatedAt.toISOString() })
    }
    if (letter.version !== input.version) {
      return { ok: false, reason: 'stale', theirs: { version: letter.version, words: letter.words } }
    }

    const version = letter.version + 1
    await tx
      .update(clinicalLetter)
      .set({ words: input.words, version, updatedAt: now })
      .where(and(eq(clinicalLetter.clinicId, scope.clinicId), eq(clinicalLetter.id, letter.id)))
    await recordAudit(tx, scope, {
      action: 'letter.revised',
      subject: 'clinical_letter',
      subjectId: letter.id,
      patientId: await findPatientOf(tx, scope, letter.assessmentId),
      detail: { version },
    })
    return done({ version, savedAt: now.toISOString() })
  })
}
