import { sql } from 'drizzle-orm'
import { boolean, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { clinicId, instant, version } from '../columns'
import { clinic } from './clinic'

/** A clinic's own set of tests beside the core set. At most one is put on every new assessment. */
export const testTemplate = pgTable(
  'test_template',
  {
    clinicId: clinicId().references(() => clinic.id),
    id: uuid().notNull().defaultRandom(),
    name: text().notNull(),
    measures: text().array().notNull(),
    isDefault: boolean().notNull().default(false),
    version: version(),
    createdAt: instant().notNull().defaultNow(),
    createdBy: uuid().notNull(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique('test_template_name_unique').on(t.clinicId, t.name),
    uniqueIndex('test_template_one_default')
      .on(t.clinicId)
      .where(sql`is_default`),
  ],
)
