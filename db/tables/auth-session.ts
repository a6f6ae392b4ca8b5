import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../columns'
import { account } from './account'
import { clinic } from './clinic'

/** One row a sign-in, checked on every request: revoking it ends the session at once. */
export const authSession = pgTable(
  'auth_session',
  {
    id: uuid().primaryKey().defaultRandom(),
    accountId: uuid()
      .notNull()
      .references(() => account.id),
    activeClinicId: uuid()
      .notNull()
      .references(() => clinic.id),
    address: text(),
    createdAt: instant().notNull().defaultNow(),
    lastSeenAt: instant().notNull().defaultNow(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
  },
  (t) => [index().on(t.accountId)],
)
