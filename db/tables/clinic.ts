import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant, version } from '../columns'

export const clinic = pgTable('clinic', {
  id: uuid().primaryKey().defaultRandom(),
  name: text().notNull(),
  addressLines: text().notNull().default(''),
  phone: text().notNull().default(''),
  timeZone: text().notNull().default('Europe/London'),
  paper: text({ enum: ['a4', 'letter'] })
    .notNull()
    .default('a4'),
  version: version(),
  createdAt: instant().notNull().defaultNow(),
})
