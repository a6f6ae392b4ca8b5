import { getMeasure } from '@/lib/clinical/measures/registry'
import { checkClearance } from '@/lib/clinical/screening/clearance'
import { isOpenForNonImpact } from '@/lib/clinical/screening/lifts'
import { findLapse, type Lapse } from '@/lib/clinical/screening/release'
import { DECLINED_REFERRAL } from '@/lib/clinical/screening/release-terms'
import { BLOCKING_RULES } from '@/lib/clinical/screening/rules'
import type { Condition } from '@/lib/clinical/measures/types'
import type { Gate } from '@/lib/clinical/screening/types'
import { addDays } from '@/lib/platform/calendar'
import type { GateEntry, GateRecords, GateView, RecordedClearance, RecordedRelease, Standing } from './types'

/** The gate as it stands on a day, and where the answers behind it come from. */
export interface Viewed {
  readonly episodeId: string
  readonly assessmentId: string
  readonly asOf: string
  readonly timeZone: string
  readonly condition: Condition | null
  readonly gate: Gate
  /** The day of the assessment. */
  readonly assessedOn: string
  /** The day on which an answer was last given; without it the day of the assessment stands for it. */
  readonly answeredOn?: (measure: string) => string | undefined
}

interface Judged extends Viewed {
  /** The releases that the core was given, by id; the others have been replaced. */
  readonly counted: ReadonlySet<string>
}

/** Puts the gate and its records together: every decision with whether it still stands, and if not, since when and why. */
export function viewGate(records: GateRecords, judged: Judged): GateView {
  const { episodeId, assessmentId, asOf, timeZone, gate } = judged
  const entries: GateEntry[] = [
    ...records.releases.map((each) => releaseEntry(each, judged)),
    ...records.clearances.map((each, at) => clearanceEntry(each, { isLast: at === 0, asOf })),
    ...records.offloadPlans.map(({ id, recordedAt, recordedName, allowed, note, sheet }) => ({
      kind: 'offload-plan' as const,
      ...{ id, recordedAt, recordedName, allowed, note, sheet },
    })),
  ]
  return {
    episodeId,
    assessmentId,
    asOf,
    timeZone,
    gate,
    isOpenForNonImpact: isOpenForNonImpact(gate),
    clearance: needsClearance(judged) ? checkClearance(clearanceIn(records), { asOf, startsOn: asOf }) : null,
    history: entries.toSorted((a, b) => (a.recordedAt === b.recordedAt ? 0 : a.recordedAt < b.recordedAt ? 1 : -1)),
  }
}

function clearanceIn({ clearances }: GateRecords) {
  const [last] = clearances
  return last && !last.takenBack ? last.clearance : null
}

function needsClearance({ condition, gate }: Judged): boolean {
  return condition === 'BSI' || gate.rules.some(({ because }) => because.some(({ measure }) => measure === 'rf-confirmed-bsi'))
}

function releaseEntry(record: RecordedRelease, judged: Judged): GateEntry {
  const { id, assessmentId, tier, role, ruleVersion, recordedAt, recordedName, release } = record
  return {
    kind: release.kind,
    id,
    assessmentId,
    rule: release.rule,
    ruleTitle: titleOf(release.rule),
    tier,
    reason: release.reason,
    explanation: release.text,
    decidedBy: release.by,
    role,
    decidedOn: release.on,
    reviewOn: release.reviewOn,
    because: release.given?.because ?? [],
    ruleVersion,
    recordedAt,
    recordedName,
    standing: standingOf(record, judged),
  }
}

function standingOf({ id, release, takenBack }: RecordedRelease, judged: Judged): Standing {
  if (takenBack) return { kind: 'taken-back', takenBack }
  if (release.reason === DECLINED_REFERRAL) return { kind: 'declined' }
  if (!judged.counted.has(id)) return { kind: 'replaced' }
  const { gate, asOf } = judged
  const rule = gate.rules.find((each) => each.id === release.rule) ?? { id: release.rule, tier: 'hard' as const, because: [] }
  const lapse = findLapse(release, { asOf, rule, fired: gate.rules.map((each) => each.id) })
  if (!lapse) return { kind: 'stands' }
  return { kind: 'lapsed', on: lapsedOn(lapse, release, judged), because: lapseWords(lapse) }
}

/** A review date counts to its end. Anything else lapsed when the answers behind it were given, and never before the release itself. */
function lapsedOn(lapse: Lapse, { on, reviewOn }: RecordedRelease['release'], { gate, assessedOn, answeredOn }: Judged): string {
  if (lapse.kind === 'review-date') return addDays(reviewOn ?? on, 1)
  const measures =
    lapse.kind === 'answer'
      ? lapse.measures
      : gate.rules.filter(({ id }) => lapse.rules.includes(id)).flatMap(({ because }) => because.map(({ measure }) => measure))
  const days = measures.map((measure) => answeredOn?.(measure) ?? assessedOn)
  return [on, ...days].reduce((latest, day) => (day > latest ? day : latest))
}

function lapseWords(lapse: Lapse): string {
  switch (lapse.kind) {
    case 'review-date':
      return 'its review date has passed'
    case 'answer':
      return `${lapse.measures.length === 1 ? 'an answer behind it has' : 'answers behind it have'} changed: ${lapse.measures.map(labelOf).join(', ')}`
    case 'new-rule':
      return `${lapse.rules.length === 1 ? 'a rule has' : 'rules have'} fired since: ${lapse.rules.map(titleOf).join('; ')}`
  }
}

function clearanceEntry(record: RecordedClearance, { isLast, asOf }: { isLast: boolean; asOf: string }): GateEntry {
  const { id, clearance, role, confirmed, note, recordedAt, recordedName } = record
  return {
    kind: 'clearance',
    id,
    clearance,
    role,
    confirmed,
    note,
    recordedAt,
    recordedName,
    standing: clearanceStanding(record, { isLast, asOf }),
  }
}

function clearanceStanding({ clearance, takenBack }: RecordedClearance, { isLast, asOf }: { isLast: boolean; asOf: string }): Standing {
  if (takenBack) return { kind: 'taken-back', takenBack }
  if (!isLast) return { kind: 'replaced' }
  const check = checkClearance(clearance, { asOf, startsOn: asOf })
  return check.valid ? { kind: 'stands' } : { kind: 'lacking', missing: check.missing }
}

const titleOf = (rule: string) => BLOCKING_RULES.find(({ id }) => id === rule)?.title ?? rule
const labelOf = (measure: string) => getMeasure(measure)?.label ?? measure
