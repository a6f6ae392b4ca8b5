import { sql } from 'drizzle-orm'
import { boolean, check, date, foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { clinicId, instant } from '../columns'
import { episode } from './episode'

/** A doctor's clearance after a bone stress injury. Only ever added to; the one that was recorded last counts. */
export const boneClearance = pgTable(
  'bone_clearance',
  {
    clinicId: clinicId(),
    id: uuid().notNull().defaultRandom(),
    episodeId: uuid().notNull(),
    site: text().notNull(),
    clearedOn: date({ mode: 'string' }).notNull(),
    clearedBy: text().notNull(),
    clearedByRole: text().notNull(),
    isSpecialist: boolean().notNull(),
    /** The points of the checklist that were ticked, by id. One that is not here was not confirmed. */
    confirmed: jsonb().$type<readonly string[]>().notNull(),
    note: text().notNull().default(''),
    recordedAt: instant().notNull().defaultNow(),
    recordedBy: uuid().notNull(),
    recordedName: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.episodeId], foreignColumns: [episode.clinicId, episode.id] }),
    index().on(t.clinicId, t.episodeId),
    check('bone_clearance_says_who', sql`btrim(cleared_by) <> '' and btrim(site) <> ''`),
  ],
)
