import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { clinicId, instant, version } from '../columns'
import { assessment } from './assessment'
import { episode } from './episode'
import type { PlanDocument, Planning } from '@/lib/clinical/plan/types'

/** Plan 1, 2, 3 ... of an episode. Frozen by the database once issued; only its status may still move on. */
export const plan = pgTable(
  'plan',
  {
    clinicId: clinicId(),
    id: uuid().notNull().defaultRandom(),
    episodeId: uuid().notNull(),
    /** The signed assessment that the plan was made from. */
    assessmentId: uuid().notNull(),
    number: integer().notNull(),
    status: text({ enum: ['draft', 'issued', 'replaced', 'withdrawn'] })
      .notNull()
      .default('draft'),
    planning: jsonb().$type<Planning>().notNull(),
    document: jsonb().$type<PlanDocument>().notNull(),
    ruleVersion: text().notNull(),
    version: version(),
    createdAt: instant().notNull().defaultNow(),
    createdBy: uuid().notNull(),
    issuedAt: instant(),
    issuedBy: uuid(),
    /** The assessment's last amendment that the plan was issued from; null for a draft, and for plans from before this was kept. */
    issuedFromAmendment: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.episodeId], foreignColumns: [episode.clinicId, episode.id] }),
    foreignKey({ columns: [t.clinicId, t.assessmentId], foreignColumns: [assessment.clinicId, assessment.id] }),
    unique('plan_number_unique').on(t.clinicId, t.episodeId, t.number),
    index().on(t.clinicId, t.assessmentId),
    check('plan_status', sql`status in ('draft', 'issued', 'replaced', 'withdrawn')`),
    check('plan_issued_by_somebody', sql`status = 'draft' or (issued_at is not null and issued_by is not null)`),
  ],
)
