import { describe, expect, it } from 'vitest'
import { addDays, dayIn, daysBetween, daySpan, fullDay, isCalendarDay, longDay, shortWeekday, startOfDayIn } from './calendar'

describe('calendar days', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-5-18', '18.05.2026', '2026-05-18T00:00', ''])('refuses %j', (text) => {
    expect(isCalendarDay(text)).toBe(false)
  })

  it('knows the leap day', () => {
    expect(isCalendarDay('2028-02-29')).toBe(true)
  })

  it('finds the day where the clinic is, on both sides of midnight and of the clock change', () => {
    expect(dayIn('Europe/London', new Date('2026-03-28T23:59:59Z'))).toBe('2026-03-28')
    expect(dayIn('Europe/London', new Date('2026-06-01T22:59:59Z'))).toBe('2026-06-01')
    expect(dayIn('Europe/London', new Date('2026-06-01T23:00:00Z'))).toBe('2026-06-02')
    expect(dayIn('Pacific/Auckland', new Date('2026-06-01T12:00:00Z'))).toBe('2026-06-02')
  })

  it('begins a day at the clinic’s own midnight', () => {
    expect(startOfDayIn('Europe/London', '2026-06-02').toISOString()).toBe('2026-06-01T23:00:00.000Z')
    expect(startOfDayIn('Europe/London', '2026-12-02').toISOString()).toBe('2026-12-02T00:00:00.000Z')
  })

  it('counts days across a clock change', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2)
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
  })

  it('puts days into words', () => {
    expect(longDay('2026-05-23')).toBe('Saturday 23 May')
    expect(shortWeekday('2026-05-23')).toBe('Sat')
    expect(fullDay('2026-05-23')).toBe('23 May 2026')
    expect(daySpan('2026-05-18', '2026-05-24')).toBe('18–24 May')
    expect(daySpan('2026-06-29', '2026-07-05')).toBe('29 Jun – 5 Jul')
  })
})
