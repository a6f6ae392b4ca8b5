import { sql } from 'drizzle-orm'
import { check, foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { clinicId, instant } from '../columns'
import { assessment } from './assessment'
import { episode } from './episode'

/** What a runner may still do while a bone stress injury is suspected: rest from impact, and what the clinician has ticked. Only ever added to. */
export const offloadPlan = pgTable(
  'offload_plan',
  {
    clinicId: clinicId(),
    id: uuid().notNull().defaultRandom(),
    episodeId: uuid().notNull(),
    assessmentId: uuid().notNull(),
    /** The activities that were ticked, by id. One that is not here is not allowed. */
    allowed: jsonb().$type<readonly string[]>().notNull(),
    note: text().notNull().default(''),
    recordedAt: instant().notNull().defaultNow(),
    recordedBy: uuid().notNull(),
    recordedName: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.episodeId], foreignColumns: [episode.clinicId, episode.id] }),
    foreignKey({ columns: [t.clinicId, t.assessmentId], foreignColumns: [assessment.clinicId, assessment.id] }),
    index().on(t.clinicId, t.episodeId),
    check('offload_plan_allowed_is_a_list', sql`jsonb_typeof(allowed) = 'array'`),
  ],
)
