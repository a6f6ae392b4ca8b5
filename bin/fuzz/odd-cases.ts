import fc from 'fast-check'
import { MEASURES } from '@/lib/clinical/measures/registry'
import type { MeasureDefinition, Observation, ObservedValue } from '@/lib/clinical/measures/types'
import { CALM_PLANNING, calmAnswers } from '@/lib/clinical/plan/fixtures/calm-case'
import { WEEKDAYS, type LogEntry, type PlanCase, type Planning, type Weekday } from '@/lib/clinical/plan/types'

/*
 * What a case file may hold though no clinic would write it: any value of any measure on any side, days of 24 free hours, usual weeks of 0 or
 * of 10,000 minutes, events years away, far-off dates, logs with nothing in them.
 */

const DAY_MINUTES = 1440
const DATES = ['1900-01-01', '2026-02-28', '2027-12-31', '2028-02-29', '2100-02-28', '2199-12-31'] as const

function valueOf({ value }: MeasureDefinition): fc.Arbitrary<ObservedValue> {
  switch (value.kind) {
    case 'number':
    case 'derived':
      return fc.oneof(fc.constantFrom(value.min, value.max), fc.double({ min: value.min, max: value.max, noNaN: true }))
    case 'integer':
      return fc.oneof(fc.integer({ min: value.min, max: value.max }), fc.constantFrom<ObservedValue>(value.min, ...(value.special ?? [])))
    case 'tri':
      return fc.constantFrom('yes', 'no', 'unknown')
    case 'choice':
      return fc.constantFrom(...value.options)
    case 'choices':
      return fc.subarray([...value.options])
  }
}

const answer = (measure: MeasureDefinition): fc.Arbitrary<Observation> =>
  fc.record({
    measure: fc.constant(measure.id),
    side: measure.sided ? fc.constantFrom('left', 'right') : fc.constant('none'),
    value: valueOf(measure),
  })

const asked = MEASURES.filter(({ value }) => value.kind !== 'derived')

/** Anything recorded on top of calm answers, so that some of these runners still get a plan; or anything at all. */
const observations: fc.Arbitrary<readonly Observation[]> = fc
  .tuple(
    fc.boolean(),
    fc.uniqueArray(fc.constantFrom(...asked), { maxLength: 12, selector: ({ id }) => id }).chain((some) => fc.tuple(...some.map(answer))),
  )
  .map(([isCalm, recorded]) => {
    const kept = isCalm ? calmAnswers().filter(({ measure }) => !recorded.some((other) => other.measure === measure)) : []
    return [...kept, ...recorded]
  })

const minutes = (most: number) => fc.oneof(fc.constantFrom(0, 0.5, most), fc.double({ min: 0, max: most, noNaN: true }))

const planning: fc.Arbitrary<Planning> = fc.record({
  startsOn: fc.constantFrom<string>(...DATES),
  weeks: fc.integer({ min: 1, max: 26 }),
  available: fc.record(
    Object.fromEntries(WEEKDAYS.map((day) => [day, fc.integer({ min: 0, max: DAY_MINUTES })])) as Record<Weekday, fc.Arbitrary<number>>,
  ),
  commitments: fc.array(fc.record({ day: fc.constantFrom(...WEEKDAYS), impact: fc.boolean(), label: fc.string({ maxLength: 5 }) }), {
    maxLength: 20,
  }),
  equipment: fc.subarray([...CALM_PLANNING.equipment]),
  tolerableRunMin: minutes(DAY_MINUTES),
  daysSinceLastRun: fc.integer({ min: 0, max: 36_500 }),
  usual: fc.record({ weeklyRunMin: minutes(7 * DAY_MINUTES), runMin: minutes(DAY_MINUTES) }),
  goal: fc.record({
    weeklyRunMin: fc.option(minutes(7 * DAY_MINUTES)),
    event: fc.option(fc.record({ on: fc.constantFrom<string>(...DATES), km: fc.constantFrom(0.1, 42.2, 500) })),
  }),
  moreShorterRuns: fc.boolean(),
  history: fc.record({ calfAchillesFoot: fc.boolean() }),
})

const score = fc.option(fc.oneof(fc.integer({ min: 0, max: 10 }), fc.double({ min: 0, max: 10, noNaN: true })), { nil: undefined })

const logEntry: fc.Arbitrary<LogEntry> = fc.record({
  on: fc.constantFrom<string>(...DATES),
  kind: fc.constantFrom('run', 'run', 'strength', 'walk', 'cross-training'),
  stage: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
  runMin: fc.option(minutes(DAY_MINUTES), { nil: undefined }),
  completedPct: fc.option(fc.constantFrom(0, 99.9, 100, 1000), { nil: undefined }),
  painBaseline: score,
  painDuring: score,
  minutesToSettle: fc.option(minutes(2 * DAY_MINUTES), { nil: undefined }),
  painNextMorning: score,
  rpe: score,
  flags: fc.constant([]),
})

/** What may stand in place of the likely parts of a case. */
export const oddities: fc.Arbitrary<Partial<PlanCase>> = fc
  .record(
    {
      observations,
      planning,
      log: fc.array(logEntry, { maxLength: 8 }),
      condition: fc.constantFrom('PFP', 'ITBS', 'BSI', null),
      symptomaticSide: fc.constantFrom('left', 'right', 'both'),
      patient: fc.record({
        bornOn: fc.constantFrom('1900-01-01', '1988-02-29', '2012-02-29'),
        sex: fc.constantFrom('female', 'unspecified'),
      }),
    },
    { requiredKeys: [] },
  )
  .map(placeInTime)

/** A plan is made round its own dates: today is its first day, and nothing is logged after it. */
function placeInTime(odd: Partial<PlanCase>): Partial<PlanCase> {
  const asOf = odd.planning?.startsOn
  if (asOf === undefined) return { ...odd, log: [] }
  const log = (odd.log ?? []).filter(({ on }) => on <= asOf).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return { ...odd, asOf, log }
}
