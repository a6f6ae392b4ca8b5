import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { assessment } from '@/db/tables/assessment'
import { episode } from '@/db/tables/episode'
import { plan } from '@/db/tables/plan'
import type { Tx } from '@/db/with-scope'
import type { Scope } from '@/lib/auth/scope'
import { settleGate } from '@/lib/clinical/screening/gate'
import { isOverridden, lifts } from '@/lib/clinical/screening/lifts'
import type { Gate } from '@/lib/clinical/screening/types'
import { decisionsIn, describeGate, loadGateRecords, NO_RECORDS } from '@/lib/gate/queries'
import type { GateRecords, GateView } from '@/lib/gate/types'
import type { ClinicDay } from '@/lib/patients/types'
import { dayIn, daysBetween } from '@/lib/platform/calendar'
import { nextStep, type StandingGate } from './next-step'
import type { EpisodeStory, EpisodeSummary, SignedGate, TimelineAssessment, TimelinePlan } from './types'

/** What has happened in the episodes of some runners, newest first, and what comes next. A few questions however many runners. */
export async function loadStories(
  tx: Tx,
  scope: Scope,
  { patientIds, day }: { readonly patientIds: readonly string[]; readonly day: ClinicDay },
): Promise<ReadonlyMap<string, readonly EpisodeStory[]>> {
  if (patientIds.length === 0) return new Map()
  const episodes = await tx
    .select()
    .from(episode)
    .where(and(eq(episode.clinicId, scope.clinicId), inArray(episode.patientId, [...patientIds])))
    .orderBy(desc(episode.createdAt))
  const episodeIds = episodes.map(({ id }) => id)
  if (episodeIds.length === 0) return new Map()
  const assessments = await listAssessments(tx, scope, episodeIds)
  const plans = await listPlans(tx, scope, { episodeIds, timeZone: day.timeZone })
  const decided = await loadGateRecords(tx, { clinicId: scope.clinicId, episodeIds })

  const stories = new Map<string, EpisodeStory[]>()
  for (const row of episodes) {
    const story = tellStory(row, { assessments, plans, records: decided.get(row.id) ?? NO_RECORDS, ...day })
    stories.set(row.patientId, [...(stories.get(row.patientId) ?? []), story])
  }
  return stories
}

interface Happened<Entry> {
  readonly episodeId: string
  readonly entry: Entry
}

interface Assessed extends Happened<TimelineAssessment> {
  readonly signedGate: Gate | null
}

interface Past {
  readonly assessments: readonly Assessed[]
  readonly plans: readonly Happened<TimelinePlan>[]
  readonly records: GateRecords
  readonly today: string
  readonly timeZone: string
}

function tellStory(row: typeof episode.$inferSelect, past: Past): EpisodeStory {
  const { assessments, plans, today } = past
  const isOwn = ({ episodeId }: { readonly episodeId: string }) => episodeId === row.id
  const assessed = assessments.filter(isOwn)
  const entries = [...plans.filter(isOwn), ...assessed].map(({ entry }) => entry)
  const newestFirst = entries.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1))
  const signed = assessed.find(({ entry }) => entry.status === 'signed')
  const gateView = signed ? viewSigned(row, signed, past) : null
  return {
    ...summariseEpisode(row, today),
    entries: newestFirst,
    gate: signed && gateView ? summariseGate(gateView, signed.entry) : null,
    gateView,
    next: nextStep({ episodeId: row.id, entries: newestFirst, gate: gateView && standingOf(gateView) }),
  }
}

/** The gate of a signed assessment as of today: its answers as signed, and what has been decided since. */
function viewSigned(
  { id, condition }: typeof episode.$inferSelect,
  { signedGate, entry }: Assessed,
  { records, today, timeZone }: Past,
): GateView | null {
  if (!signedGate) return null
  const gate = settleGate(signedGate, { asOf: today, ...decisionsIn(records) })
  return describeGate(records, { episodeId: id, assessmentId: entry.id, asOf: today, timeZone, assessedOn: entry.on, condition, gate })
}

function standingOf({ gate, isOpenForNonImpact, clearance }: GateView): StandingGate {
  const isClear = gate.state === 'clear' && clearance?.valid !== false
  return { state: gate.state, allows: isClear ? 'running' : isOpenForNonImpact ? 'non-impact' : 'nothing' }
}

/** What a signed assessment says since its last amendment, or null. */
const latestAmendedResult = sql`(select a.result from assessment_amendment a
  where a.clinic_id = assessment.clinic_id and a.assessment_id = assessment.id order by a.number desc limit 1)`

async function listAssessments(tx: Tx, scope: Scope, episodeIds: readonly string[]): Promise<Assessed[]> {
  const rows = await tx
    .select({
      id: assessment.id,
      episodeId: assessment.episodeId,
      on: assessment.assessedOn,
      kind: assessment.kind,
      status: assessment.status,
      signedName: assessment.signedName,
      signedGate: sql<Gate | null>`coalesce(${latestAmendedResult}, ${assessment.signedResult}) -> 'gate'`,
    })
    .from(assessment)
    .where(and(eq(assessment.clinicId, scope.clinicId), inArray(assessment.episodeId, [...episodeIds])))
    .orderBy(desc(assessment.createdAt))
  return rows.map(({ episodeId, kind, signedGate, ...row }) => ({
    episodeId,
    signedGate,
    entry: { ...row, kind: 'assessment', isFirst: kind === 'first', gate: signedGate?.state ?? null },
  }))
}

/** The rule that only says "unanswered" is told by its count. */
function summariseGate({ gate: { state, rules, unanswered } }: GateView, { id, on }: TimelineAssessment): SignedGate {
  const standing = rules.filter((rule) => rule.id !== 'BLK-S5' && !lifts(rule.released, rule.tier))
  const hasOverride = rules.some(isOverridden)
  return { state, titles: standing.map(({ title }) => title), unanswered: unanswered.length, hasOverride, assessmentId: id, signedOn: on }
}

const isAmendedSince = sql<boolean>`plan.status = 'issued' and exists (select from assessment_amendment a
  where a.clinic_id = plan.clinic_id and a.assessment_id = plan.assessment_id
    and case when plan.issued_from_amendment is null then a.amended_at > plan.issued_at else a.number > plan.issued_from_amendment end)`

async function listPlans(
  tx: Tx,
  scope: Scope,
  { episodeIds, timeZone }: { readonly episodeIds: readonly string[]; readonly timeZone: string },
): Promise<Happened<TimelinePlan>[]> {
  const rows = await tx
    .select({
      id: plan.id,
      episodeId: plan.episodeId,
      createdAt: plan.createdAt,
      issuedAt: plan.issuedAt,
      number: plan.number,
      status: plan.status,
      planning: plan.planning,
      isAmendedSince,
    })
    .from(plan)
    .where(and(eq(plan.clinicId, scope.clinicId), inArray(plan.episodeId, [...episodeIds])))
    .orderBy(desc(plan.number))
  return rows.map(({ episodeId, createdAt, issuedAt, planning, ...row }) => {
    const { weeks, startsOn } = planning
    return { episodeId, entry: { ...row, kind: 'plan', on: dayIn(timeZone, issuedAt ?? createdAt), weeks, startsOn } }
  })
}

type EpisodeRow = Pick<typeof episode.$inferSelect, 'id' | 'version' | 'side' | 'condition' | 'onsetOn' | 'goal'>

/** An episode as the header of a page names it. */
export function summariseEpisode({ id, version, side, condition, onsetOn, goal }: EpisodeRow, today: string): EpisodeSummary {
  const weeks = onsetOn === null ? null : Math.floor(daysBetween(onsetOn, today) / 7)
  return { id, version, side, condition, onsetOn, goal, weeks }
}
