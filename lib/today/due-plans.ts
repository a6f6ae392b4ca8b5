import { and, desc, eq, isNull, or, sql } from 'drizzle-orm'
import { episode } from '@/db/tables/episode'
import { patient } from '@/db/tables/patient'
import { plan } from '@/db/tables/plan'
import type { Tx } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { addDays, dayIn } from '@/lib/platform/calendar'
import { dueRunnerColumns, dueRunnerOf } from './due-runner'
import type { ClinicDay } from '@/lib/patients/types'
import type { Due } from './types'

const MOST = 20
/** How long before its last day a plan asks for its review. Convention. */
const ENDING_DAYS = 7

/** Plans that were drafted and not issued, and issued plans whose last day is near or just past. */
export async function listPlansToLookAt(tx: Tx, scope: Scope, { today, timeZone }: ClinicDay): Promise<readonly Due[]> {
  const endsOn = sql`(${plan.planning} ->> 'startsOn')::date + 7 * (${plan.planning} ->> 'weeks')::int - 1`
  const isEnding = sql`${endsOn} between ${addDays(today, -ENDING_DAYS)}::date and ${addDays(today, ENDING_DAYS)}::date`
  const plans = await tx
    .select({
      ...dueRunnerColumns,
      id: plan.id,
      number: plan.number,
      status: plan.status,
      createdAt: plan.createdAt,
      planning: plan.planning,
    })
    .from(plan)
    .innerJoin(episode, and(eq(episode.clinicId, plan.clinicId), eq(episode.id, plan.episodeId)))
    .innerJoin(patient, and(eq(patient.clinicId, episode.clinicId), eq(patient.id, episode.patientId)))
    .where(
      and(
        eq(plan.clinicId, scope.clinicId),
        isNull(episode.closedAt),
        or(eq(plan.status, 'draft'), and(eq(plan.status, 'issued'), isEnding)),
      ),
    )
    .orderBy(desc(plan.createdAt))
    .limit(MOST)
  return plans.map(({ id, number, status, createdAt, planning, ...named }) => {
    const runner = dueRunnerOf(named, today)
    if (status === 'draft') {
      return { runner, matter: { kind: 'plan-draft', planId: id, number, draftedOn: dayIn(timeZone, createdAt) } }
    }
    return { runner, matter: { kind: 'plan-ending', planId: id, number, endsOn: addDays(planning.startsOn, 7 * planning.weeks - 1) } }
  })
}
