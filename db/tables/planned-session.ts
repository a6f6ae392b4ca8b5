import { date, foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { clinicId } from '../columns'
import { plan } from './plan'
import type { Session } from '@/lib/clinical/plan/types'

export const plannedSession = pgTable(
  'planned_session',
  {
    clinicId: clinicId(),
    planId: uuid().notNull(),
    /** `<date>-<kind>`, unique in its plan. */
    id: text().notNull(),
    plannedOn: date({ mode: 'string' }).notNull(),
    kind: text({ enum: ['run', 'strength', 'walk', 'cross-training'] }).notNull(),
    session: jsonb().$type<Session>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.planId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.planId], foreignColumns: [plan.clinicId, plan.id] }),
    index().on(t.clinicId, t.plannedOn),
  ],
)
