import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { clinicId, instant, version } from '../columns'
import { assessment } from './assessment'
import type { LetterWords } from '@/lib/letters/types'

/** A clinical report or referral letter: what the clinician writes. The rest is read from the assessment. Frozen once issued. */
export const clinicalLetter = pgTable(
  'clinical_letter',
  {
    clinicId: clinicId(),
    id: uuid().notNull(),
    assessmentId: uuid().notNull(),
    kind: text({ enum: ['report', 'referral-letter'] }).notNull(),
    status: text({ enum: ['draft', 'issued'] })
      .notNull()
      .default('draft'),
    words: jsonb().$type<LetterWords>().notNull(),
    version: version(),
    createdAt: instant().notNull(),
    createdBy: uuid().notNull(),
    updatedAt: instant().notNull(),
    issuedAt: instant(),
    issuedBy: uuid(),
    issuedName: text(),
    /** The assessment's version and last amendment that the letter was written from. */
    issuedFromVersion: integer(),
    issuedFromAmendment: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.assessmentId], foreignColumns: [assessment.clinicId, assessment.id] }),
    index().on(t.clinicId, t.assessmentId),
    uniqueIndex('clinical_letter_one_draft')
      .on(t.clinicId, t.assessmentId, t.kind)
      .where(sql`status = 'draft'`),
    check('clinical_letter_kind', sql`kind in ('report', 'referral-letter')`),
    check(
      'clinical_letter_issued_whole',
      sql`status = 'draft' or (status = 'issued' and issued_at is not null and issued_by is not null and issued_name is not null and issued_from_version is not null and issued_from_amendment is not null)`,
    ),
  ],
)
