import { sql } from 'drizzle-orm'
import { check, foreignKey, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { clinicId, instant } from '../columns'
import { assessment } from './assessment'

/**
 * What a clinician makes of a factor, beside the assessment and never in it: it may be said before and after signing. Append-only:
 * each change of mind is one more version, with what the reading was when it was made.
 */
export const factorDecision = pgTable(
  'factor_decision',
  {
    clinicId: clinicId(),
    assessmentId: uuid().notNull(),
    factor: text().notNull(),
    version: integer().notNull(),
    decision: text({ enum: ['confirmed', 'dismissed', 'taken-back'] }).notNull(),
    note: text().notNull().default(''),
    /** The reading it was made on. */
    verdict: text({ enum: ['likely', 'possible', 'unlikely'] }).notNull(),
    score: integer().notNull(),
    ruleVersion: text().notNull(),
    decidedAt: instant().notNull().defaultNow(),
    decidedBy: uuid().notNull(),
    decidedName: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.assessmentId, t.factor, t.version] }),
    foreignKey({ columns: [t.clinicId, t.assessmentId], foreignColumns: [assessment.clinicId, assessment.id] }),
    check('factor_decision_decision', sql`decision in ('confirmed', 'dismissed', 'taken-back')`),
    check('factor_decision_verdict', sql`verdict in ('likely', 'possible', 'unlikely')`),
    check('factor_decision_version', sql`version >= 1`),
    check('factor_decision_reason', sql`decision <> 'dismissed' or note <> ''`),
  ],
)
