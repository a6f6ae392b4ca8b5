import { and, desc, eq } from 'drizzle-orm'
import { recordAudit } from '@/db/record-audit'
import { assessment } from '@/db/tables/assessment'
import { episode } from '@/db/tables/episode'
import { plan } from '@/db/tables/plan'
import { withScope, type Tx } from '@/db/with-scope'
import { loadGateView } from '@/lib/assessments/queries'
import type { Scope } from '@/lib/auth/scope'
import { WEEKDAYS, type Planning, type Reason } from '@/lib/clinical/plan/types'
import { summariseEpisode } from '@/lib/episodes/queries'
import type { GateView } from '@/lib/gate/types'
import { getClinicDay, getRunner } from '@/lib/patients/queries'
import { addDays } from '@/lib/platform/calendar'
import { describeLock } from './describe-lock'
import { EQUIPMENT, type EquipmentName } from '@/lib/clinical/strength/equipment'
import type { LockedProposal, SetUpPage, SetUpValues } from './types'

interface SetUpKey {
  readonly patientId: string
  readonly assessmentId: string
}

/**
 * The set-up form that belongs to a signed assessment, or null when it is not there, not signed or somebody else's.
 * An episode has one draft at most: if there is one, the form sets it up again.
 */
export async function getSetUp(scope: Scope, { patientId, assessmentId }: SetUpKey, now: Date): Promise<SetUpPage | null> {
  return withScope(scope, async (tx) => {
    const found = await findSignedAssessment(tx, scope, { patientId, assessmentId })
    if (!found) return null
    const clinicDay = await getClinicDay(tx, scope, now)
    const { today } = clinicDay
    const runner = await getRunner(tx, scope, { patientId, today })
    if (!runner) return null
    await recordAudit(tx, scope, { action: 'assessment.read', subject: 'assessment', subjectId: assessmentId, patientId })

    const plans = await listSetUps(tx, scope, found.episode.id)
    const draft = plans.find(({ status }) => status === 'draft')
    const gateView = await loadGateView(tx, { clinicId: scope.clinicId, assessmentId }, clinicDay)
    return {
      runner,
      episode: summariseEpisode(found.episode, today),
      assessment: { id: assessmentId, assessedOn: found.assessedOn },
      draft: draft ? { id: draft.id, number: draft.number, version: draft.version } : null,
      initial: draft ? valuesOf(draft.planning) : newValues(found.episode, plans[0]?.planning ?? null, today),
      gateView,
      locked: lockOf(gateView),
    }
  })
}

/** Nothing to set up: the gate is not clear and not opened for strength without impact, or running waits for a clearance. */
function lockOf({ gate, isOpenForNonImpact, clearance }: GateView): LockedProposal | null {
  if (isOpenForNonImpact) return null
  const reasons: Reason[] =
    clearance?.valid === false
      ? [{ about: 'clearance', text: `After a bone stress injury running needs ${clearance.missing}.`, rule: 'I-G2', tag: 'convention' }]
      : []
  return gate.state === 'clear' && reasons.length === 0 ? null : describeLock(gate, reasons)
}

async function findSignedAssessment(tx: Tx, scope: Scope, { patientId, assessmentId }: SetUpKey) {
  const [found] = await tx
    .select({ episode, assessedOn: assessment.assessedOn })
    .from(assessment)
    .innerJoin(episode, and(eq(episode.clinicId, assessment.clinicId), eq(episode.id, assessment.episodeId)))
    .where(
      and(
        eq(assessment.clinicId, scope.clinicId),
        eq(assessment.id, assessmentId),
        eq(assessment.status, 'signed'),
        eq(episode.patientId, patientId),
      ),
    )
  return found
}

async function listSetUps(tx: Tx, scope: Scope, episodeId: string) {
  return tx
    .select({ id: plan.id, number: plan.number, status: plan.status, version: plan.version, planning: plan.planning })
    .from(plan)
    .where(and(eq(plan.clinicId, scope.clinicId), eq(plan.episodeId, episodeId)))
    .orderBy(desc(plan.number))
}

/** A draft's own set-up, every value as it was given. */
function valuesOf(planning: Planning): SetUpValues {
  return {
    startsOn: planning.startsOn,
    weeks: planning.weeks,
    available: planning.available,
    commitments: planning.commitments.map(({ day, impact, label }) => ({ day, impact: impact ? 'yes' : 'no', label })),
    equipment: EQUIPMENT.filter((name) => planning.equipment.includes(name)) satisfies EquipmentName[],
    tolerableRunMin: planning.tolerableRunMin,
    daysSinceLastRun: planning.daysSinceLastRun,
    usualWeeklyRunMin: planning.usual.weeklyRunMin,
    usualRunMin: planning.usual.runMin,
    goalWeeklyRunMin: planning.goal.weeklyRunMin,
    goalEventOn: planning.goal.event?.on ?? '',
    goalEventKm: planning.goal.event?.km ?? null,
    moreShorterRuns: planning.moreShorterRuns,
    calfAchillesFoot: planning.history.calfAchillesFoot ? 'yes' : 'no',
  }
}

type Wish = Pick<typeof episode.$inferSelect, 'goalWeeklyRunMin' | 'goalEventOn' | 'goalEventKm'>

/**
 * A new plan's set-up: what stays the same is carried over from the last plan of the episode, the wish from the episode.
 * What runs out (the first day, minutes before pain, days off) is asked again, and what nobody has said is empty.
 */
function newValues(wish: Wish, before: Planning | null, today: string): SetUpValues {
  const kept = before && valuesOf(before)
  return {
    startsOn: addDays(today, 1),
    weeks: kept?.weeks ?? PROPOSED_WEEKS,
    available: kept?.available ?? (Object.fromEntries(WEEKDAYS.map((day) => [day, null])) as unknown as SetUpValues['available']),
    commitments: kept?.commitments ?? [],
    equipment: kept?.equipment ?? [],
    tolerableRunMin: null,
    daysSinceLastRun: null,
    usualWeeklyRunMin: kept?.usualWeeklyRunMin ?? null,
    usualRunMin: kept?.usualRunMin ?? null,
    goalWeeklyRunMin: wish.goalWeeklyRunMin,
    goalEventOn: wish.goalEventOn ?? '',
    goalEventKm: wish.goalEventKm,
    moreShorterRuns: kept?.moreShorterRuns ?? false,
    calfAchillesFoot: kept?.calfAchillesFoot ?? null,
  }
}

/** A convention of ours: the ladder from its first stage and a month of building. */
const PROPOSED_WEEKS = 12
