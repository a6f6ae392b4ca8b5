import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { clinicId, instant } from '../columns'
import { account } from './account'
import { clinic } from './clinic'

/** A test that a clinician wants first when adding one. */
export const favouriteTest = pgTable(
  'favourite_test',
  {
    clinicId: clinicId().references(() => clinic.id),
    accountId: uuid()
      .notNull()
      .references(() => account.id),
    measure: text().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.clinicId, t.accountId, t.measure] })],
)
