import { sql } from 'drizzle-orm'
import { boolean, check, pgTable } from 'drizzle-orm/pg-core'
import { instant } from '../columns'

/** One row, written with the first clinic. Its primary key lets only one first visit win, and closes the set-up page for ever. */
export const installation = pgTable(
  'installation',
  {
    isSetUp: boolean().primaryKey().default(true),
    setUpAt: instant().notNull().defaultNow(),
  },
  () => [check('installation_has_one_row', sql`is_set_up`)],
)
