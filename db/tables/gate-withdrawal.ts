import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { clinicId, instant } from '../columns'
import { boneClearance } from './bone-clearance'
import { episode } from './episode'
import { gateRelease } from './gate-release'

/** Takes back one release or one clearance, once. What is taken back stays on record beside it. */
export const gateWithdrawal = pgTable(
  'gate_withdrawal',
  {
    clinicId: clinicId(),
    id: uuid().notNull().defaultRandom(),
    episodeId: uuid().notNull(),
    releaseId: uuid(),
    clearanceId: uuid(),
    explanation: text().notNull(),
    recordedAt: instant().notNull().defaultNow(),
    recordedBy: uuid().notNull(),
    recordedName: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.episodeId], foreignColumns: [episode.clinicId, episode.id] }),
    foreignKey({ columns: [t.clinicId, t.releaseId], foreignColumns: [gateRelease.clinicId, gateRelease.id] }),
    foreignKey({ columns: [t.clinicId, t.clearanceId], foreignColumns: [boneClearance.clinicId, boneClearance.id] }),
    index().on(t.clinicId, t.episodeId),
    unique('gate_withdrawal_release_once').on(t.clinicId, t.releaseId),
    unique('gate_withdrawal_clearance_once').on(t.clinicId, t.clearanceId),
    check('gate_withdrawal_of_one', sql`(release_id is null) <> (clearance_id is null)`),
    check('gate_withdrawal_says_why', sql`btrim(explanation) <> ''`),
  ],
)
