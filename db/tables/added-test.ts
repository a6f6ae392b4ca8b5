import { foreignKey, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { clinicId, instant } from '../columns'
import { assessment } from './assessment'

/** A test that stands on an assessment's sheet beside the core set. */
export const addedTest = pgTable(
  'added_test',
  {
    clinicId: clinicId(),
    assessmentId: uuid().notNull(),
    measure: text().notNull(),
    addedAt: instant().notNull().defaultNow(),
    addedBy: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.assessmentId, t.measure] }),
    foreignKey({ columns: [t.clinicId, t.assessmentId], foreignColumns: [assessment.clinicId, assessment.id] }),
  ],
)
