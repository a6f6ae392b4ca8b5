import { describe, expect, it } from 'vitest'
import { dateOfDay, dayNumber } from '../running/calendar'
import type { CalmChanges } from './fixtures/calm-case'
import { factsOf } from './fixtures/facts-of'
import { layRunsRoundEvent, restRoundEvent } from './lay-event'

/**
 * Stage 10 on Wednesday, 2 December, with three runs a week: the ladder is over on Monday, 14 December. Build blocks begin on the 16th with
 * 33 min on Mondays (110 % of 30) and half of the other 57 on the other days; from the second on 36 (40 % of 90) and 27; the fourth and the
 * eighth hold 0.75 of that.
 */
const READY = { weeks: 20, daysSinceLastRun: 3, tolerableRunMin: 40 }
function lay(on: string | null, km = 10, changes: CalmChanges = {}) {
  const event = on === null ? null : { on, km }
  const facts = factsOf({ ...changes, planning: { ...READY, ...changes.planning, goal: { weeklyRunMin: 90, event } } })
  const { runs, taperFrom, noStrength } = layRunsRoundEvent(facts, 'walk-run')
  return {
    runs: runs.map(({ day, runMin }) => `${dateOfDay(day)} ${runMin}`),
    taperFrom: taperFrom === null ? null : dateOfDay(taperFrom),
    noStrength: (date: string) => noStrength(dayNumber(date)),
  }
}
const between = (runs: readonly string[], from: string, to: string) =>
  runs.filter((run) => run.slice(0, 10) >= from && run.slice(0, 10) <= to)

/** Rulings, "Event inside the plan": 7 days up to 10 km, 14 up to 21.1, 21 beyond; each run half of that weekday's last one before. */
describe('layRunsRoundEvent: a taper', () => {
  it('halves the runs of the last week, and ends before the event', () => {
    // Sunday, 14 February. The week from 27 January is the last whole one before the taper, that from 3 February the eighth, a lighter one.
    const { runs, taperFrom } = lay('2027-02-14')
    expect(taperFrom).toBe('2027-02-07')
    expect(between(runs, '2027-01-27', '2027-02-05')).toEqual([
      '2027-01-27 27',
      '2027-01-29 27',
      '2027-02-01 36',
      '2027-02-03 20',
      '2027-02-05 20',
    ])
    expect(between(runs, '2027-02-06', '2027-12-31')).toEqual(['2027-02-08 18', '2027-02-10 13.5', '2027-02-12 13.5'])
  })

  it('holds no run on the day of the event', () => {
    expect(between(lay('2027-02-15').runs, '2027-02-08', '2027-12-31')).toEqual(['2027-02-08 18', '2027-02-10 13.5', '2027-02-12 13.5'])
  })

  it.each([
    [21.1, '2027-01-31', 2],
    [42.2, '2027-01-24', 3],
  ])('for %d km begins on %s and lasts %i weeks', (km, from, weeks) => {
    const { runs, taperFrom } = lay('2027-02-14', km)
    expect(taperFrom).toBe(from)
    const tapered = between(runs, from, '2027-12-31').map((run) => run.split(' ')[1])
    expect(tapered).toEqual(Array.from({ length: weeks }, () => ['18', '13.5', '13.5']).flat())
  })

  it('leaves strength out in the last 5 days and from then on', () => {
    const { noStrength } = lay('2027-02-14')
    expect(['2027-02-08', '2027-02-09', '2027-02-13', '2027-02-14', '2027-03-01'].map(noStrength)).toEqual([false, true, true, true, true])
  })

  it('halves each weekday by its own run of the last whole week, a lighter one too', () => {
    // The fourth build block, from 6 January, is lighter. An event on Thursday, 21 January, tapers from the 14th on.
    const { runs } = lay('2027-01-21')
    expect(between(runs, '2027-01-06', '2027-01-12')).toEqual(['2027-01-06 20', '2027-01-08 20', '2027-01-11 27'])
    expect(between(runs, '2027-01-13', '2027-12-31')).toEqual(['2027-01-13 27', '2027-01-15 10', '2027-01-18 13.5', '2027-01-20 10'])
  })
})

describe('layRunsRoundEvent: no taper', () => {
  it('keeps the event and the day before free while the ladder is not over a day before the taper would start', () => {
    // The last session of stage 12 is on 14 December.
    const soon = lay('2026-12-21')
    expect(soon.taperFrom).toBeNull()
    expect(between(soon.runs, '2026-12-20', '2026-12-21')).toEqual([])
    expect(between(soon.runs, '2026-12-23', '2026-12-31')).not.toEqual([])
    expect(lay('2026-12-22').taperFrom).toBe('2026-12-15')
    expect(['2026-12-19', '2026-12-20', '2026-12-21', '2026-12-22'].map(soon.noStrength)).toEqual([false, true, true, false])
  })

  it('is asked for by no event, or one outside the plan', () => {
    for (const plan of [lay(null), lay('2026-12-01'), lay('2028-01-01')]) {
      expect(plan).toMatchObject({ taperFrom: null, runs: lay(null).runs })
      expect(plan.noStrength('2026-12-14')).toBe(false)
    }
  })
})

describe('restRoundEvent', () => {
  it('keeps the day of the event and the one before free', () => {
    const isFree = (on: string | null) => {
      const facts = factsOf({ planning: { goal: { weeklyRunMin: null, event: on === null ? null : { on, km: 5 } } } })
      return ['2026-12-12', '2026-12-13', '2026-12-14', '2026-12-15'].map((date) => restRoundEvent(facts)(dayNumber(date)))
    }
    expect(isFree('2026-12-14')).toEqual([false, true, true, false])
    expect(isFree(null)).toEqual([false, false, false, false])
  })
})
