import { integer, timestamp, uuid } from 'drizzle-orm/pg-core'

/** First in the primary key and in every foreign key of a clinic-owned table. */
export const clinicId = () => uuid().notNull()

/** An instant in UTC. */
export const instant = () => timestamp({ withTimezone: true, mode: 'date', precision: 3 })

/** Raised by every update; an update names the version it saw. */
export const version = () => integer().notNull().default(1)
