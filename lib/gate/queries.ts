import { and, desc, eq, inArray } from 'drizzle-orm'
import { boneClearance } from '@/db/tables/bone-clearance'
import { gateRelease } from '@/db/tables/gate-release'
import { gateWithdrawal } from '@/db/tables/gate-withdrawal'
import { issuedDocument } from '@/db/tables/issued-document'
import { offloadPlan } from '@/db/tables/offload-plan'
import type { Tx } from '@/db/with-scope'
import { DECLINED_REFERRAL } from '@/lib/clinical/screening/release-terms'
import type { Clearance, Release } from '@/lib/clinical/screening/types'
import type { GateRecords, GateView, RecordedClearance, RecordedOffloadPlan, RecordedRelease, TakenBack } from './types'
import { viewGate, type Viewed } from './view-gate'

interface EpisodesKey {
  readonly clinicId: string
  readonly episodeIds: readonly string[]
}

/** What has been decided about the gates of some episodes, newest first. Three questions however many episodes; none for none. */
export async function loadGateRecords(tx: Tx, { clinicId, episodeIds }: EpisodesKey): Promise<ReadonlyMap<string, GateRecords>> {
  if (episodeIds.length === 0) return new Map()
  const ids = [...episodeIds]
  const releases = await tx
    .select({ row: gateRelease, withdrawal: gateWithdrawal })
    .from(gateRelease)
    .leftJoin(gateWithdrawal, and(eq(gateWithdrawal.clinicId, clinicId), eq(gateWithdrawal.releaseId, gateRelease.id)))
    .where(and(eq(gateRelease.clinicId, clinicId), inArray(gateRelease.episodeId, ids)))
    .orderBy(desc(gateRelease.recordedAt), desc(gateRelease.id))
  const clearances = await tx
    .select({ row: boneClearance, withdrawal: gateWithdrawal })
    .from(boneClearance)
    .leftJoin(gateWithdrawal, and(eq(gateWithdrawal.clinicId, clinicId), eq(gateWithdrawal.clearanceId, boneClearance.id)))
    .where(and(eq(boneClearance.clinicId, clinicId), inArray(boneClearance.episodeId, ids)))
    .orderBy(desc(boneClearance.recordedAt), desc(boneClearance.id))
  const offloads = await tx
    .select({ row: offloadPlan, sha256: issuedDocument.sha256, issuedAt: issuedDocument.createdAt })
    .from(offloadPlan)
    .leftJoin(issuedDocument, and(eq(issuedDocument.clinicId, clinicId), eq(issuedDocument.offloadPlanId, offloadPlan.id)))
    .where(and(eq(offloadPlan.clinicId, clinicId), inArray(offloadPlan.episodeId, ids)))
    .orderBy(desc(offloadPlan.recordedAt), desc(offloadPlan.id))
  return new Map(
    ids.map((id) => [
      id,
      {
        releases: releases.filter(({ row }) => row.episodeId === id).map(releaseOf),
        clearances: clearances.filter(({ row }) => row.episodeId === id).map(clearanceOf),
        offloadPlans: offloads.filter(({ row }) => row.episodeId === id).map(offloadOf),
      },
    ]),
  )
}

/** The records of one episode. */
export async function loadEpisodeGateRecords(
  tx: Tx,
  { clinicId, episodeId }: { clinicId: string; episodeId: string },
): Promise<GateRecords> {
  const records = await loadGateRecords(tx, { clinicId, episodeIds: [episodeId] })
  return records.get(episodeId) ?? NO_RECORDS
}

export const NO_RECORDS: GateRecords = { releases: [], clearances: [], offloadPlans: [] }

/**
 * What of the records the core is to judge. Of each rule the last override and the last outcome count, so that taking one back never
 * brings an older one to life; the same holds for clearances. A declined referral replaces nothing. Convention.
 */
export function decisionsIn({ releases, clearances }: GateRecords): {
  readonly releases: readonly Release[]
  readonly clearance: Clearance | null
} {
  const last = clearances[0]
  return {
    releases: lastOfEach(releases).flatMap(({ release, takenBack }) => (takenBack ? [] : release)),
    clearance: last && !last.takenBack ? last.clearance : null,
  }
}

/** The gate of a day with what was decided about it, ready to be shown. */
export function describeGate(records: GateRecords, viewed: Viewed): GateView {
  return viewGate(records, { ...viewed, counted: new Set(lastOfEach(records.releases).map(({ id }) => id)) })
}

function lastOfEach(releases: readonly RecordedRelease[]): readonly RecordedRelease[] {
  const releasing = releases.filter(({ release }) => release.reason !== DECLINED_REFERRAL)
  const nameOf = ({ release }: RecordedRelease) => `${release.kind} ${release.rule}`
  return releasing.filter((each, at) => releasing.findIndex((other) => nameOf(other) === nameOf(each)) === at)
}

type Withdrawal = typeof gateWithdrawal.$inferSelect | null

const takenBackOf = (row: Withdrawal): TakenBack | null =>
  row && { at: row.recordedAt.toISOString(), by: row.recordedName, explanation: row.explanation }

function releaseOf({ row, withdrawal }: { row: typeof gateRelease.$inferSelect; withdrawal: Withdrawal }): RecordedRelease {
  const { id, assessmentId, tier, ruleVersion, recordedAt, recordedName, because, firedRules } = row
  return {
    id,
    assessmentId,
    tier,
    role: row.decidedByRole,
    ruleVersion,
    recordedAt: recordedAt.toISOString(),
    recordedName,
    release: {
      rule: row.rule,
      kind: row.kind,
      reason: row.reason,
      text: row.explanation,
      by: row.decidedBy,
      on: row.decidedOn,
      reviewOn: row.reviewOn,
      given: { because, rules: firedRules },
    },
    takenBack: takenBackOf(withdrawal),
  }
}

function clearanceOf({ row, withdrawal }: { row: typeof boneClearance.$inferSelect; withdrawal: Withdrawal }): RecordedClearance {
  const { id, site, clearedOn, clearedBy, isSpecialist, confirmed, note, recordedAt, recordedName } = row
  return {
    id,
    clearance: { site, clearedOn, clearedBy, specialist: isSpecialist },
    role: row.clearedByRole,
    confirmed,
    note,
    recordedAt: recordedAt.toISOString(),
    recordedName,
    takenBack: takenBackOf(withdrawal),
  }
}

interface OffloadRow {
  readonly row: typeof offloadPlan.$inferSelect
  readonly sha256: string | null
  readonly issuedAt: Date | null
}

function offloadOf({ row, sha256, issuedAt }: OffloadRow): RecordedOffloadPlan {
  const { id, assessmentId, allowed, note, recordedAt, recordedName } = row
  const sheet = sha256 !== null && issuedAt ? { issuedAt: issuedAt.toISOString(), sha256 } : null
  return { id, assessmentId, allowed, note, recordedAt: recordedAt.toISOString(), recordedName, sheet }
}
