import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { clinicId, instant } from '../columns'
import { clinic } from './clinic'

/** Who did what to which record, when, from where, with what outcome. The app's role may only insert and select. */
export const auditEvent = pgTable(
  'audit_event',
  {
    clinicId: clinicId().references(() => clinic.id),
    id: uuid().notNull().defaultRandom(),
    at: instant().notNull().defaultNow(),
    actor: text({ enum: ['account', 'share-link', 'system'] }).notNull(),
    accountId: uuid(),
    action: text().notNull(),
    subject: text().notNull(),
    subjectId: text().notNull(),
    patientId: uuid(),
    outcome: text({ enum: ['done', 'refused'] })
      .notNull()
      .default('done'),
    address: text(),
    /** Ids, versions and reasons; never names or free text. */
    detail: jsonb().$type<Record<string, string | number | boolean | null>>(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index().on(t.clinicId, t.at),
    index().on(t.clinicId, t.patientId, t.at),
    check('audit_event_actor', sql`actor in ('account', 'share-link', 'system')`),
    check('audit_event_outcome', sql`outcome in ('done', 'refused')`),
  ],
)
