import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { dateOfDay, dayNumber, daysBetween, weekdayIndex, weekdayOf } from './calendar'

describe('calendar days', () => {
  it.each([
    ['1970-01-01', 0, 'thu'],
    ['1970-01-08', 7, 'thu'],
    ['2026-12-02', 20_789, 'wed'],
    ['2028-02-29', 21_243, 'tue'],
    ['1969-12-31', -1, 'wed'],
  ])('counts %s as day %i, a %s', (date, day, weekday) => {
    expect(dayNumber(date)).toBe(day)
    expect(dateOfDay(day)).toBe(date)
    expect(weekdayOf(day)).toBe(weekday)
  })

  it.each([
    ['the week clocks go forward in Europe', '2026-03-28', '2026-03-30', 2],
    ['the week clocks go back in Europe', '2026-10-24', '2026-10-26', 2],
    ['the week clocks change in New Zealand', '2026-09-26', '2026-09-28', 2],
    ['a leap day', '2028-02-28', '2028-03-01', 2],
    ['no leap day', '2027-02-28', '2027-03-01', 1],
    ['backwards', '2027-03-01', '2027-02-28', -1],
  ])('counts whole days over %s', (_, from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })

  it('counts as a calendar library does, from 1900 to 2199', () => {
    const epoch = Temporal.PlainDate.from('1970-01-01')
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 84_005 }), (day) => {
        const date = epoch.add({ days: day })
        expect([dayNumber(date.toString()), dateOfDay(day)]).toEqual([day, date.toString()])
        expect(weekdayIndex(day)).toBe(date.dayOfWeek - 1)
      }),
    )
  })

  it('gives back every day it counted', () => {
    fc.assert(fc.property(fc.integer({ min: -50_000, max: 80_000 }), (day) => dayNumber(dateOfDay(day)) === day))
  })
})
