import { sql } from 'drizzle-orm'
import { check, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { clinicId, instant } from '../columns'
import { account } from './account'
import { clinic } from './clinic'

export const membership = pgTable(
  'membership',
  {
    clinicId: clinicId().references(() => clinic.id),
    accountId: uuid()
      .notNull()
      .references(() => account.id),
    role: text({ enum: ['owner', 'clinician', 'assistant'] }).notNull(),
    createdAt: instant().notNull().defaultNow(),
    endedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.accountId] }),
    index().on(t.accountId),
    check('membership_role', sql`role in ('owner', 'clinician', 'assistant')`),
  ],
)
