import { sql } from 'drizzle-orm'
import { check, foreignKey, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { clinicId, instant } from '../columns'
import { assessment } from './assessment'
import type { Entry } from '@/lib/assessments/types'
import type { AssessmentResult } from '@/lib/clinical/screening/types'

/** A dated correction beside an answer of a signed assessment. Only ever added: a wrong one is corrected by the next. */
export const assessmentAmendment = pgTable(
  'assessment_amendment',
  {
    clinicId: clinicId(),
    id: uuid().notNull(),
    assessmentId: uuid().notNull(),
    /** 1, 2, 3 ... of its assessment. */
    number: integer().notNull(),
    measure: text().notNull(),
    side: text({ enum: ['none', 'left', 'right'] }).notNull(),
    /** What stood until now. */
    original: jsonb().$type<Entry>().notNull(),
    /** What stands from now on; null: it should not have been recorded. */
    corrected: jsonb().$type<Exclude<Entry, { kind: 'blank' }>>(),
    reason: text().notNull(),
    ruleVersion: text().notNull(),
    /** The assessment read anew with this and every earlier amendment. The result it was signed with stays with the assessment. */
    result: jsonb().$type<AssessmentResult>().notNull(),
    amendedAt: instant().notNull(),
    amendedBy: uuid().notNull(),
    amendedName: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.assessmentId], foreignColumns: [assessment.clinicId, assessment.id] }),
    unique('assessment_amendment_number_unique').on(t.clinicId, t.assessmentId, t.number),
    check('assessment_amendment_side', sql`side in ('none', 'left', 'right')`),
    check('assessment_amendment_reason', sql`btrim(reason) <> ''`),
  ],
)
