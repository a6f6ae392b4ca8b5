import { describe, expect, it } from 'vitest'
import { dateOfDay } from '../running/calendar'
import { freeMinutes, type CalmChanges } from './fixtures/calm-case'
import { factsOf } from './fixtures/facts-of'
import { layStrength, type StrengthSetup } from './lay-strength'
import type { LogEntry, RunSession } from './types'

const DAYS = { early: [0, 2, 4], late: [0, 4] }
const lay = (changes: CalmChanges = {}, setup: Partial<StrengthSetup> = {}) =>
  layStrength(factsOf(changes), { strengthDays: DAYS, runs: [], without: () => false, ...setup })
const dates = (...args: Parameters<typeof lay>) => lay(...args).map(({ on }) => on)
const run = (on: string, totalMin: number, key = false) => ({ on, totalMin, key }) as RunSession
const strength = (on: string, kind: LogEntry['kind'] = 'strength'): LogEntry => ({ on, kind, flags: [] })

describe('layStrength', () => {
  it('lays a session on every strength day from the first listed day to the last', () => {
    expect(dates({ planning: { weeks: 1 } })).toEqual(['2026-12-02', '2026-12-04', '2026-12-07'])
    expect(dates({ planning: { weeks: 1 }, rest: { asOf: '2026-12-04' } })).toEqual(['2026-12-04', '2026-12-07'])
    expect(lay({ planning: { weeks: 1 } })[0]).toMatchObject({ id: '2026-12-02-strength', kind: 'strength', phase: 'build', impact: false })
  })

  it('takes the later weekdays from the strengthen phase on, and its exercises', () => {
    const later = lay().filter(({ on }) => on >= '2026-12-28' && on <= '2027-01-04')
    expect(later.map(({ on, phase }) => `${on} ${phase}`)).toEqual(['2026-12-28 build', '2027-01-01 strengthen', '2027-01-04 strengthen'])
    expect(later.map(({ exercises }) => exercises.some(({ exercise }) => exercise === 'hip-thrust'))).toEqual([false, true, true])
  })

  /** The join with the log: heavy days 48 h apart. */
  it('leaves out the day of a logged session and the day after it', () => {
    const after = (log: LogEntry) => dates({ planning: { weeks: 1 }, rest: { log: [log] } })
    expect(after(strength('2026-12-02'))).toEqual(['2026-12-04', '2026-12-07'])
    expect(after(strength('2026-12-01'))).toEqual(['2026-12-04', '2026-12-07'])
    expect(after(strength('2026-11-30'))).toEqual(['2026-12-02', '2026-12-04', '2026-12-07'])
    expect(after(strength('2026-12-01', 'run'))).toEqual(['2026-12-02', '2026-12-04', '2026-12-07'])
  })

  it('leaves out the days that are kept free', () => {
    const wednesday = lay({ planning: { weeks: 1 } })[0]?.on
    const without = (day: number) => dateOfDay(day) === wednesday
    expect(dates({ planning: { weeks: 1 } }, { without })).toEqual(['2026-12-04', '2026-12-07'])
  })

  it('has the minutes that the run of the day leaves', () => {
    const planning = { weeks: 1, available: freeMinutes(60) }
    const minutes = lay({ planning }, { runs: [run('2026-12-04', 38)] }).map(({ totalMin }) => totalMin)
    expect(minutes[0]).toBeGreaterThan(30)
    expect(minutes[1]).toBeLessThanOrEqual(22)
    expect(dates({ planning }, { runs: [run('2026-12-04', 55)] })).toEqual(['2026-12-02', '2026-12-07'])
  })

  /** Rulings, "Strength on the eve of a key run", "Deload of strength". */
  it('is easy on the eve of a key run, and lighter in plan weeks 4, 8 and 12', () => {
    const heavyOn = (runs: readonly RunSession[]) => lay({}, { runs }).find(({ on }) => on === '2027-01-04')?.heavyLower
    expect(heavyOn([])).toBe(true)
    expect(heavyOn([run('2027-01-05', 40)])).toBe(true)
    expect(heavyOn([run('2027-01-05', 40, true)])).toBe(false)
    const sets = (on: string) => lay().find((session) => session.on === on)?.exercises[0]?.sets
    expect(['2026-12-21', '2026-12-23', '2026-12-28', '2027-01-01'].map(sets)).toEqual([3, 2, 2, 3])
  })
})
