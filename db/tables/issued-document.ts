import { sql } from 'drizzle-orm'
import { check, customType, foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { clinicId, instant } from '../columns'
import { assessment } from './assessment'
import { clinicalLetter } from './clinical-letter'
import { offloadPlan } from './offload-plan'
import { plan } from './plan'

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** The exact bytes that were handed out, with their SHA-256: of a plan, or of a letter about an assessment. Never updated, never deleted. */
export const issuedDocument = pgTable(
  'issued_document',
  {
    clinicId: clinicId(),
    id: uuid().notNull().defaultRandom(),
    planId: uuid(),
    assessmentId: uuid(),
    letterId: uuid(),
    offloadPlanId: uuid(),
    kind: text({ enum: ['plan-pdf', 'report', 'referral-letter', 'offload-sheet'] }).notNull(),
    bytes: bytea().notNull(),
    sha256: text().notNull(),
    byteLength: integer().notNull(),
    createdAt: instant().notNull().defaultNow(),
    createdBy: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.planId], foreignColumns: [plan.clinicId, plan.id] }),
    foreignKey({ columns: [t.clinicId, t.assessmentId], foreignColumns: [assessment.clinicId, assessment.id] }),
    foreignKey({ columns: [t.clinicId, t.letterId], foreignColumns: [clinicalLetter.clinicId, clinicalLetter.id] }),
    foreignKey({ columns: [t.clinicId, t.offloadPlanId], foreignColumns: [offloadPlan.clinicId, offloadPlan.id] }),
    index().on(t.clinicId, t.planId),
    index().on(t.clinicId, t.assessmentId),
    unique('issued_document_one_a_letter').on(t.clinicId, t.letterId),
    unique('issued_document_one_an_offload_plan').on(t.clinicId, t.offloadPlanId),
    check(
      'issued_document_of_one_thing',
      sql`(kind = 'plan-pdf' and plan_id is not null and assessment_id is null and letter_id is null and offload_plan_id is null) or (kind in ('report', 'referral-letter') and plan_id is null and assessment_id is not null and letter_id is not null and offload_plan_id is null) or (kind = 'offload-sheet' and plan_id is null and assessment_id is not null and letter_id is null and offload_plan_id is not null)`,
    ),
    check('issued_document_hash', sql`sha256 = encode(sha256(bytes), 'hex') and byte_length = length(bytes)`),
  ],
)
