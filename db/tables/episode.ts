import { sql } from 'drizzle-orm'
import { check, date, doublePrecision, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { clinicId, instant, version } from '../columns'
import { patient } from './patient'

/** One episode of care: which knee, since when, what the clinician thinks it is, what the runner wants. */
export const episode = pgTable(
  'episode',
  {
    clinicId: clinicId(),
    id: uuid().notNull().defaultRandom(),
    patientId: uuid().notNull(),
    side: text({ enum: ['left', 'right', 'both'] }).notNull(),
    condition: text({ enum: ['PFP', 'ITBS', 'BSI'] }),
    onsetOn: date({ mode: 'string' }),
    goal: text().notNull().default(''),
    goalWeeklyRunMin: integer(),
    goalEventOn: date({ mode: 'string' }),
    goalEventKm: doublePrecision(),
    version: version(),
    createdAt: instant().notNull().defaultNow(),
    createdBy: uuid().notNull(),
    closedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patient.clinicId, patient.id] }),
    index().on(t.clinicId, t.patientId),
    check('episode_side', sql`side in ('left', 'right', 'both')`),
    check('episode_condition', sql`condition in ('PFP', 'ITBS', 'BSI')`),
  ],
)
