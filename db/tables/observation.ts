import { sql } from 'drizzle-orm'
import { check, doublePrecision, foreignKey, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { clinicId, instant, version } from '../columns'
import { assessment } from './assessment'
import type { ObservedValue, Protocol } from '@/lib/clinical/measures/types'

/** One row a measure and side. Either a value (or a force and lever arm), or a reason why it was not done. */
export const observation = pgTable(
  'observation',
  {
    clinicId: clinicId(),
    assessmentId: uuid().notNull(),
    measure: text().notNull(),
    side: text({ enum: ['none', 'left', 'right'] }).notNull(),
    value: jsonb().$type<ObservedValue>(),
    forceN: doublePrecision(),
    leverArmCm: doublePrecision(),
    notDoneReason: text(),
    note: text().notNull().default(''),
    /** How it was taken, by protocol field. */
    protocol: jsonb().$type<Protocol>().notNull().default({}),
    /** The assessment that this answer was carried over from. It counts for nothing until somebody confirms it. */
    carriedFrom: uuid(),
    /** When somebody said that the answer holds as it stands: an unlikely value, or one that was carried over. */
    confirmedAt: instant(),
    confirmedBy: uuid(),
    version: version(),
    recordedAt: instant().notNull().defaultNow(),
    recordedBy: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.assessmentId, t.measure, t.side] }),
    foreignKey({ columns: [t.clinicId, t.assessmentId], foreignColumns: [assessment.clinicId, assessment.id] }),
    foreignKey({ columns: [t.clinicId, t.carriedFrom], foreignColumns: [assessment.clinicId, assessment.id] }),
    check('observation_side', sql`side in ('none', 'left', 'right')`),
    check('observation_value_or_reason', sql`not_done_reason is null or (value is null and force_n is null)`),
    check('observation_confirmed_whole', sql`(confirmed_at is null) = (confirmed_by is null)`),
  ],
)
