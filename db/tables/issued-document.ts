import { sql } from 'drizzle-orm'
import { check, customType, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { clinicId, instant } from '../columns'
import { plan } from './plan'

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** The exact bytes that were handed out, with their SHA-256. Never updated, never deleted. */
export const issuedDocument = pgTable(
  'issued_document',
  {
    clinicId: clinicId(),
    id: uuid().notNull().defaultRandom(),
    planId: uuid().notNull(),
    kind: text({ enum: ['plan-pdf'] }).notNull(),
    bytes: bytea().notNull(),
    sha256: text().notNull(),
    byteLength: integer().notNull(),
    createdAt: instant().notNull().defaultNow(),
    createdBy: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.planId], foreignColumns: [plan.clinicId, plan.id] }),
    index().on(t.clinicId, t.planId),
    check('issued_document_hash', sql`sha256 = encode(sha256(bytes), 'hex') and byte_length = length(bytes)`),
  ],
)
