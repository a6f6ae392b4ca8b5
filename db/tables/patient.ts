import { sql } from 'drizzle-orm'
import { check, date, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { clinicId, instant, version } from '../columns'
import { clinic } from './clinic'

export const patient = pgTable(
  'patient',
  {
    clinicId: clinicId().references(() => clinic.id),
    id: uuid().notNull().defaultRandom(),
    givenName: text().notNull(),
    familyName: text().notNull(),
    bornOn: date({ mode: 'string' }).notNull(),
    sex: text({ enum: ['female', 'male', 'unspecified'] }).notNull(),
    phone: text().notNull().default(''),
    version: version(),
    createdAt: instant().notNull().defaultNow(),
    createdBy: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index().on(t.clinicId, t.familyName, t.givenName, t.id),
    check('patient_sex', sql`sex in ('female', 'male', 'unspecified')`),
  ],
)
