import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { clinicId, instant } from '../columns'
import { plan } from './plan'

/** A patient's door to one plan. Only the SHA-256 of its token is kept. */
export const shareLink = pgTable(
  'share_link',
  {
    clinicId: clinicId(),
    id: uuid().notNull().defaultRandom(),
    planId: uuid().notNull(),
    tokenHash: text().notNull().unique('share_link_token_hash_unique'),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    createdAt: instant().notNull().defaultNow(),
    createdBy: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.planId], foreignColumns: [plan.clinicId, plan.id] }),
    index().on(t.clinicId, t.planId),
  ],
)
