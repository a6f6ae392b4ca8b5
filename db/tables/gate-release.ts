import { sql } from 'drizzle-orm'
import { boolean, check, date, foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { clinicId, instant } from '../columns'
import { assessment } from './assessment'
import { episode } from './episode'
import type { Answer } from '@/lib/clinical/screening/types'

/**
 * A decision about one rule of the gate: an override by the clinician, or the outcome of a doctor's look. Only ever added to:
 * whether it still stands is worked out from what it was given for, and taking it back is a row of its own.
 */
export const gateRelease = pgTable(
  'gate_release',
  {
    clinicId: clinicId(),
    id: uuid().notNull().defaultRandom(),
    episodeId: uuid().notNull(),
    /** Where it was recorded. It holds for the episode. */
    assessmentId: uuid().notNull(),
    rule: text().notNull(),
    tier: text({ enum: ['soft', 'hard', 'emergency'] }).notNull(),
    kind: text({ enum: ['override', 'medical-outcome'] }).notNull(),
    reason: text().notNull(),
    /** In the clinician's words: why, or what was found. */
    explanation: text().notNull(),
    /** The clinician has examined the runner, told of the risk and answers for it. */
    isAttested: boolean().notNull().default(false),
    /** Who decided: the clinician of an override, the doctor of an outcome. */
    decidedBy: text().notNull(),
    decidedByRole: text().notNull(),
    decidedOn: date({ mode: 'string' }).notNull(),
    reviewOn: date({ mode: 'string' }),
    /** The answers that had fired the rule, as they were, and every rule that had fired. */
    because: jsonb().$type<readonly Answer[]>().notNull(),
    firedRules: jsonb().$type<readonly string[]>().notNull(),
    ruleVersion: text().notNull(),
    recordedAt: instant().notNull().defaultNow(),
    recordedBy: uuid().notNull(),
    recordedName: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.episodeId], foreignColumns: [episode.clinicId, episode.id] }),
    foreignKey({ columns: [t.clinicId, t.assessmentId], foreignColumns: [assessment.clinicId, assessment.id] }),
    index().on(t.clinicId, t.episodeId),
    check('gate_release_tier', sql`tier in ('soft', 'hard', 'emergency')`),
    check('gate_release_kind', sql`kind in ('override', 'medical-outcome')`),
    check('gate_release_says_why', sql`btrim(explanation) <> '' and btrim(decided_by) <> ''`),
    check(
      'gate_release_override_whole',
      sql`kind = 'medical-outcome' or (
        is_attested and review_on is not null and review_on >= decided_on
        and ((tier = 'hard' and char_length(btrim(explanation)) >= 50 and review_on <= decided_on + 7)
          or (tier = 'soft' and char_length(btrim(explanation)) >= 20 and review_on <= decided_on + 14)))`,
    ),
    check('gate_release_outcome_has_no_review', sql`kind = 'override' or review_on is null`),
  ],
)
