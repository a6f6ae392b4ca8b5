import { expect, it } from 'vitest'
import { clockWords, dayOf, dayWords, weekdayWords } from './day-words'

it('says a calendar day without moving it into another time zone', () => {
  expect(dayWords('2026-05-18')).toBe('18 May')
  expect(dayWords('2025-12-31', '2026-05-18')).toBe('31 December 2025')
  expect(dayWords('2026-12-31', '2026-05-18')).toBe('31 December')
  expect(weekdayWords('2026-12-01')).toBe('Tuesday 1 December')
})

it('says an instant by the clinic’s clock, not the browser’s', () => {
  expect(clockWords('2026-05-18T11:04:00Z', 'Europe/London')).toBe('12:04')
  expect(dayOf('2026-05-18T23:30:00Z', 'Europe/London')).toBe('2026-05-19')
})
