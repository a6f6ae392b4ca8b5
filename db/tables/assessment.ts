import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { clinicId, instant, version } from '../columns'
import { episode } from './episode'
import type { AssessmentResult } from '@/lib/clinical/screening/types'

/** A draft until signed; then frozen by the database, with the result and rule version it was signed under. */
export const assessment = pgTable(
  'assessment',
  {
    clinicId: clinicId(),
    id: uuid().notNull().defaultRandom(),
    episodeId: uuid().notNull(),
    kind: text({ enum: ['first', 'review'] }).notNull(),
    assessedOn: date({ mode: 'string' }).notNull(),
    status: text({ enum: ['draft', 'signed'] })
      .notNull()
      .default('draft'),
    signedAt: instant(),
    signedBy: uuid(),
    signedName: text(),
    ruleVersion: text(),
    signedResult: jsonb().$type<AssessmentResult>(),
    version: version(),
    createdAt: instant().notNull().defaultNow(),
    createdBy: uuid().notNull(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.episodeId], foreignColumns: [episode.clinicId, episode.id] }),
    index().on(t.clinicId, t.episodeId),
    check('assessment_kind', sql`kind in ('first', 'review')`),
    check(
      'assessment_signed_whole',
      sql`status = 'draft' or (status = 'signed' and signed_at is not null and signed_by is not null and signed_name is not null and rule_version is not null and signed_result is not null)`,
    ),
  ],
)
