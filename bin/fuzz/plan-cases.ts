import fc from 'fast-check'
import { CLEARANCE_SITES } from '@/lib/clinical/screening/clearance'
import type { Condition } from '@/lib/clinical/measures/types'
import type { Clearance, Release } from '@/lib/clinical/screening/types'
import { calmAnswers, CALM_PLANNING, LOW_RISK_CLEARANCE } from '@/lib/clinical/plan/fixtures/calm-case'
import { WEEKDAYS, type LogEntry, type LogFlag, type PlanCase, type Planning, type Weekday } from '@/lib/clinical/plan/types'
import { EQUIPMENT } from '@/lib/clinical/strength/equipment'
import { oddities } from './odd-cases'

/*
 * Random cases for planning. Most answers are calm, so that most cases get a plan; limits, missing answers, leap days, the weeks in which
 * clocks change, gaps and busy weeks come up often.
 */

const pain = fc.constantFrom(0, 1, 2, 3, 4, 5, 8, null)
const passed = fc.oneof(
  { weight: 6, arbitrary: fc.constant('passed') },
  { weight: 1, arbitrary: fc.constantFrom('failed', 'not-done', null) },
)
const mostly = <Value>(usual: Value, other: fc.Arbitrary<Value>, weight = 12) =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other })
const rarelyYes = mostly<string | null>('no', fc.constantFrom('yes', 'unknown', null), 150)

const anyAnswers = fc.record({
  'pain-average-7d': mostly<number | null>(1, pain, 2),
  'pain-return-to-baseline-min': mostly<number | null>(20, fc.constantFrom(0, 60, 61, 1439, 1440, null), 2),
  'pain-walking': mostly<number | null>(0, pain, 3),
  'pain-walk-30min': mostly<number | null>(0, pain, 5),
  'pain-behaviour': mostly<string[] | null>(['load-only'], fc.constant(['rest']), 8),
  'readiness-stairs': passed,
  'readiness-joint-quiet': passed,
  'readiness-single-leg': passed,
  'readiness-impact': passed,
  'readiness-strength': passed,
  'running-experience-years': fc.constantFrom(0, 0.4, 0.5, 3, 10, null),
  'running-cadence': fc.constantFrom(158, 164, 165, 170, 180, null),
  'running-capture-speed': fc.constantFrom(10, 10, 6, null),
  'running-step-width': fc.constantFrom(-1, 0, 3, 5, null),
  'running-contralateral-pelvic-drop': fc.constantFrom(3, 5, 8, 9, null),
  'running-trunk-forward-lean': fc.constantFrom(3, 8, null),
  'weekly-distance-prior-4wk': fc.constantFrom(0, 10, 25, 60, null),
  'shoe-distance': fc.constantFrom(100, 800, 801, null),
  'bsi-previous-count': mostly<number | null>(0, fc.constantFrom(1, 2, null), 12),
  'bsi-night-pain': rarelyYes,
  'bsi-recent-volume-increase': mostly<string | null>('no', fc.constant('yes'), 10),
  'rf-giving-way': rarelyYes,
  'rf-recent-surgery': rarelyYes,
  'rf-pregnant-postpartum': rarelyYes,
  'rf-hot-swollen-joint-fever': rarelyYes,
})

/** Half of the runners are calm but for what shapes their plan, so that every route comes up. */
const calmButForGait = fc.record({
  'running-experience-years': fc.constantFrom(0.4, 3, null),
  'running-cadence': fc.constantFrom(158, 180, null),
  'running-step-width': fc.constantFrom(-1, 5, null),
  'weekly-distance-prior-4wk': fc.constantFrom(10, 25, null),
  'pain-average-7d': fc.constantFrom(1, 1, 1, 1, 3, 5),
})

const answers: fc.Arbitrary<Readonly<Record<string, number | string | string[] | null>>> = fc.oneof(calmButForGait, anyAnswers)

/** Ordinary days, a leap day, New Year, and weeks in which clocks change in both hemispheres. */
const START_DATES = [
  '2026-12-02',
  '2027-12-27',
  '2028-02-20',
  '2026-03-26',
  '2026-10-22',
  '2027-03-12',
  '2027-04-01',
  '2026-09-24',
  '2026-07-06',
] as const

const freeDay = fc.oneof(fc.constantFrom(0, 0, 10, 19, 20, 25, 28, 34, 35, 39, 40, 41, 60, 65, 90, 120), fc.integer({ min: 0, max: 150 }))
const available = fc.oneof(
  fc.record(Object.fromEntries(WEEKDAYS.map((day) => [day, freeDay])) as Record<Weekday, fc.Arbitrary<number>>),
  fc
    .constantFrom(0, 30, 40, 60, 90, 150)
    .map((minutes) => Object.fromEntries(WEEKDAYS.map((day) => [day, minutes])) as Record<Weekday, number>),
)

const commitments = fc.oneof(
  fc.constant([]),
  fc.array(fc.record({ day: fc.constantFrom(...WEEKDAYS), impact: fc.boolean(), label: fc.constant('football') }), { maxLength: 7 }),
)

interface PlanningShape extends Omit<Planning, 'goal'> {
  readonly weeklyGoal: number | null
  readonly eventAfterDays: number | null
  readonly km: number
}

const planningShape: fc.Arbitrary<PlanningShape> = fc.record({
  startsOn: fc.constantFrom<string>(...START_DATES),
  weeks: fc.oneof(fc.integer({ min: 1, max: 26 }), fc.constantFrom(1, 12, 26)),
  available,
  commitments,
  equipment: fc.oneof(fc.constant([...CALM_PLANNING.equipment]), fc.subarray([...EQUIPMENT])),
  tolerableRunMin: fc.oneof(
    fc.constantFrom(15, 25, 30, 40),
    fc.constantFrom(0, 1.9, 2, 4.9, 5, 8, 10, 12, 16, 20, 29, 30, 45, 60),
    fc.integer({ min: 0, max: 120 }),
  ),
  daysSinceLastRun: fc.oneof(
    fc.constantFrom(1, 2, 5),
    fc.constantFrom(0, 3, 7, 8, 14, 15, 28, 29, 56, 57, 100),
    fc.integer({ min: 0, max: 200 }),
  ),
  usual: fc.oneof(
    fc.integer({ min: 20, max: 90 }).map((runMin) => ({ runMin, weeklyRunMin: 3 * runMin })),
    fc.record({ weeklyRunMin: fc.integer({ min: 0, max: 500 }), runMin: fc.integer({ min: 0, max: 120 }) }),
  ),
  weeklyGoal: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 400 })),
  eventAfterDays: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.integer({ min: -5, max: 190 }) }),
  km: fc.constantFrom(5, 10, 10.1, 21.1, 42.2),
  moreShorterRuns: fc.boolean(),
  history: fc.record({ calfAchillesFoot: fc.boolean() }),
})

const FLAGS: readonly LogFlag[] = ['limp', 'swelling', 'night-pain', 'hop-pain']
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 20 })

const loggedRun = fc.record({
  gap: fc.constantFrom(1, 2, 2, 2, 3, 3, 4, 6, 7, 13, 14),
  kind: mostly<LogEntry['kind']>('run', fc.constantFrom('strength', 'walk', 'cross-training'), 10),
  stage: maybe(fc.integer({ min: 1, max: 14 })),
  runMin: maybe(fc.integer({ min: 1, max: 60 })),
  completedPct: maybe(mostly(100, fc.constant(60), 8)),
  painBaseline: maybe(fc.constantFrom(0, 0, 0, 1)),
  painDuring: maybe(fc.constantFrom(0, 0, 0, 1, 2, 3, 5)),
  minutesToSettle: maybe(fc.constantFrom(0, 0, 0, 20, 60, 61, 1440)),
  painNextMorning: maybe(fc.constantFrom(0, 0, 0, 1, 2)),
  rpe: maybe(fc.constantFrom(2, 3, 4, 6)),
  flags: mostly<LogFlag[]>([], fc.subarray([...FLAGS]), 150),
})

/** Days between the last entry and today: the limits of a gap. */
const sinceLast = fc.constantFrom(0, 1, 2, 5, 6, 7, 12, 13, 14, 26, 27, 28, 40)

/** Green runs at the end of the ladder or after it, every second day: the way into the build phase. */
const lateRuns = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.constantFrom(12, 14, undefined), fc.constantFrom(24, 28, 30, 31, 33, 45))
  .map(([count, stage, runMin]) =>
    Array.from({ length: count }, (_, index) => ({
      gap: 2,
      kind: 'run' as const,
      stage: index === count - 1 ? 12 : stage,
      runMin,
      completedPct: 100,
      painBaseline: 0,
      painDuring: 0,
      minutesToSettle: 0,
      painNextMorning: 0,
      rpe: 3,
      flags: [],
    })),
  )

const log = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ entries: [], sinceLast: 0 }) },
  { weight: 1, arbitrary: fc.record({ entries: lateRuns, sinceLast }) },
  { weight: 2, arbitrary: fc.record({ entries: fc.array(loggedRun, { minLength: 1, maxLength: 12 }), sinceLast }) },
)

const clearance = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      site: fc.constantFrom(...CLEARANCE_SITES),
      specialist: mostly(true, fc.constant(false), 5),
      daysBefore: fc.integer({ min: 0, max: 28 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ site: fc.constantFrom('sacrum', 'patella'), specialist: fc.boolean(), daysBefore: fc.constantFrom(-1, 28, 29) }),
  },
  { weight: 1, arbitrary: fc.constant(null) },
)

const release: fc.Arbitrary<Pick<Release, 'rule' | 'kind'>> = fc.record({
  rule: fc.constantFrom('BLK-S1', 'BLK-S2', 'BLK-S3', 'BLK-S4', 'BLK-S5', 'BLK-H1', 'BLK-H4', 'BLK-H5'),
  kind: fc.constantFrom('override', 'medical-outcome'),
})

/** Cases as clinics have them, with every limit among them. */
const likelyCases: fc.Arbitrary<PlanCase> = fc
  .record({
    answers,
    bornOn: mostly('1990-04-02', fc.constantFrom('2012-02-29', '2010-12-03'), 60),
    condition: mostly<Condition | null>('PFP', fc.constantFrom('ITBS', 'ITBS', 'ITBS', 'BSI', 'BSI', 'BSI', 'BSI', null), 1),
    symptomaticSide: mostly<'left' | 'both'>('left', fc.constant('both'), 15),
    planning: planningShape,
    clearance,
    releases: fc.array(release, { maxLength: 3 }),
    log,
    startOffset: fc.constantFrom(-20, -7, -1, 0, 0, 1, 1, 3, 10, 40),
  })
  .map(({ answers: given, planning: shape, clearance: cleared, releases, log: logged, startOffset, ...rest }) => {
    const { weeklyGoal, eventAfterDays, km, ...planning } = shape
    const asOf = addDays(planning.startsOn, -startOffset)
    const event = eventAfterDays === null ? null : { on: addDays(planning.startsOn, eventAfterDays), km }
    return {
      asOf,
      patient: { bornOn: rest.bornOn, sex: 'male' },
      condition: rest.condition,
      symptomaticSide: rest.symptomaticSide,
      observations: calmAnswers(given),
      clearance: cleared === null ? null : makeClearance(cleared, asOf < planning.startsOn ? asOf : planning.startsOn),
      releases: releases.map((chosen) => makeRelease(chosen, asOf)),
      planning: { ...planning, goal: { weeklyRunMin: weeklyGoal, event } },
      log: makeLog(logged, asOf),
    } as const satisfies PlanCase
  })

/** Any case for planning: mostly likely ones, and odd ones of every kind that a case file can hold. */
export const planCases: fc.Arbitrary<PlanCase> = fc.oneof(
  { weight: 11, arbitrary: likelyCases },
  { weight: 1, arbitrary: fc.tuple(likelyCases, oddities).map(([likely, odd]) => ({ ...likely, ...odd })) },
)

function makeClearance(
  { site, specialist, daysBefore }: { site: string; specialist: boolean; daysBefore: number },
  day: string,
): Clearance {
  return { ...LOW_RISK_CLEARANCE, site, specialist, clearedOn: addDays(day, -daysBefore) }
}

function makeRelease({ rule, kind }: Pick<Release, 'rule' | 'kind'>, asOf: string): Release {
  const text = 'Looked at again in the clinic; the finding is explained and is written in the notes.'
  return { rule, kind, reason: 'finding-explained', text, by: 'A. Clinician', on: asOf, reviewOn: addDays(asOf, 7) }
}

function makeLog(
  { entries, sinceLast: days }: { entries: readonly (Omit<LogEntry, 'on'> & { gap: number })[]; sinceLast: number },
  asOf: string,
): LogEntry[] {
  let on = addDays(asOf, -days)
  const dated = entries.map(({ gap, ...entry }) => {
    const dated = { on, ...entry }
    on = addDays(on, -gap)
    return dated
  })
  return dated.reverse()
}

/** Calendar days by universal time, so that no clock change can move one. */
function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
