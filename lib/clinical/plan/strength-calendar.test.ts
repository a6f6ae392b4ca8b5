import { describe, expect, it } from 'vitest'
import { dayNumber } from '../running/calendar'
import { factsOf } from './fixtures/facts-of'
import { isStrengthDay, phaseOn, planWeekOf } from './strength-calendar'

/** The plan starts on Wednesday, 2 December 2026. */
const facts = factsOf()
const on = (date: string) => dayNumber(date)

describe('the strength calendar', () => {
  it.each([
    ['2026-12-01', 0],
    ['2026-12-02', 1],
    ['2026-12-08', 1],
    ['2026-12-09', 2],
    ['2027-01-06', 6],
  ])('%s is in plan week %i', (date, week) => {
    expect(planWeekOf(facts, on(date))).toBe(week)
  })

  /** Rulings, "Phase by plan week": low irritability builds for 4 weeks, then strengthens. */
  it('changes the phase with the plan week, not with the calendar week', () => {
    expect(['2026-12-29', '2026-12-30', '2027-01-26', '2027-01-27'].map((date) => phaseOn(facts, on(date)))).toEqual([
      'build',
      'strengthen',
      'strengthen',
      'heavy',
    ])
  })

  it('takes the early weekdays in settle and build, the later ones from then on', () => {
    const days = { early: [0, 2, 4], late: [0, 4] }
    const isOn = (date: string, of = facts) => isStrengthDay(of, days, on(date))
    expect([isOn('2026-12-23'), isOn('2026-12-24'), isOn('2026-12-30'), isOn('2027-01-01')]).toEqual([true, false, false, true])
    const settling = factsOf({ answers: { 'pain-average-7d': 5 } })
    expect(phaseOn(settling, on('2026-12-09'))).toBe('settle')
    expect(isOn('2026-12-09', settling)).toBe(true)
  })
})
