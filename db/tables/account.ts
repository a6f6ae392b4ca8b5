import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../columns'

/** A person who can sign in. Not owned by one clinic: memberships tie accounts to clinics. */
export const account = pgTable('account', {
  id: uuid().primaryKey().defaultRandom(),
  /** Folded with NFKC and lower case: one account per address. */
  email: text().notNull().unique(),
  name: text().notNull(),
  /** "physiotherapist", shown on paper beside the name. */
  profession: text().notNull().default('physiotherapist'),
  passwordHash: text().notNull(),
  disabledAt: instant(),
  createdAt: instant().notNull().defaultNow(),
})
