import { describe, expect, it } from 'vitest'
import { assess } from '../screening/assess'
import { calmCase, freeMinutes, type CalmChanges } from './fixtures/calm-case'
import { loggedRun } from './fixtures/logged-run'
import { violations } from './judge/violations'
import { layPlan } from './propose-plan'
import type { RunSession } from './types'

/** The runs of a plan that breaks no rule, as date, stage and minutes. */
function soundRuns(changes: CalmChanges): string[] {
  const planCase = calmCase(changes)
  const assessment = assess(planCase)
  const document = layPlan(planCase, assessment)
  expect(violations(document, { planCase, gate: assessment.gate })).toEqual([])
  return document.sessions
    .filter((session): session is RunSession => session.kind === 'run')
    .map(({ on, stage, runMin }) => `${on} ${stage ?? '-'} ${runMin}`)
}

const event = (on: string, km = 5) => ({ goal: { weeklyRunMin: null, event: { on, km } } })

describe('cases that once broke a rule', () => {
  it('a week that lost a run to an event is not made up for in the next', () => {
    // Monday is lost: 12 + 12 min. The next week may hold 24 + 20 = 44 min, so it stays at 12 min instead of 16, 16 and 18.
    const runs = soundRuns({
      planning: { ...event('2026-12-07'), tolerableRunMin: 5, daysSinceLastRun: 2, usual: { weeklyRunMin: 0, runMin: 12 } },
    })
    expect(runs.slice(0, 6)).toEqual([
      '2026-12-02 3 12',
      '2026-12-04 3 12',
      '2026-12-09 3 12',
      '2026-12-11 3 12',
      '2026-12-14 3 12',
      '2026-12-16 4 16',
    ])
  })

  it('a step down that takes longer than the run days have ends the runs', () => {
    // Stage 2 of the gentle ladder takes 25 min, stage 1 takes 28.
    const runs = soundRuns({
      planning: { ...event('2027-01-02'), available: freeMinutes(0, { mon: 25, sat: 25 }), daysSinceLastRun: 57 },
      rest: { asOf: '2026-12-22', log: [{ on: '2026-12-22', kind: 'run', stage: 2, flags: [] }] },
    })
    expect(runs).toEqual(['2026-12-26 2 5', '2026-12-28 2 5'])
  })

  it('a ladder that ends before a lost run steps down, and does not go on to build', () => {
    const available = freeMinutes(0, { tue: 60, thu: 60 })
    const planning = { available, tolerableRunMin: 29, daysSinceLastRun: 40, weeks: 14 }
    const last = soundRuns({ planning }).find((run) => run.includes(' 12 '))
    expect(last).toBeDefined()
    const date = last?.slice(0, 10) ?? ''
    const skipped = soundRuns({ planning: { ...planning, ...event(addDays(date, 5)) } })
    expect(skipped.find((run) => run > addDays(date, 6))).toBe(`${addDays(date, 7)} 11 28`)
  })

  it('keep-running goes through its stages though its first longest run is more than 30 days old by then', () => {
    const planning = {
      available: freeMinutes(0, { tue: 50, sun: 50 }),
      tolerableRunMin: 50,
      daysSinceLastRun: 14,
      usual: { weeklyRunMin: 83, runMin: 67 },
    }
    expect(
      soundRuns({ planning })
        .slice(0, 6)
        .map((run) => run.slice(11)),
    ).toEqual(['1 32', '1 32', '2 36', '2 36', '3 40', '3 40'])
  })

  it('keep-running drawn out by an event rests after three rising weeks', () => {
    const planning = {
      ...event('2026-12-13'),
      available: freeMinutes(0, { wed: 20, sun: 60 }),
      tolerableRunMin: 13,
      daysSinceLastRun: 2,
      usual: { weeklyRunMin: 21, runMin: 17 },
    }
    expect(soundRuns({ planning }).length).toBeGreaterThan(10)
  })

  it('a lighter week in a long taper is not asked to be lighter still', () => {
    const planning = { ...event('2027-03-09', 42.2), weeks: 26, tolerableRunMin: 0, daysSinceLastRun: 2 }
    const tapered = soundRuns({ answers: { 'pain-average-7d': 5 }, planning }).slice(-9)
    expect(new Set(tapered.map((run) => run.slice(11))).size).toBeLessThanOrEqual(2)
  })

  it('keep-running with a log that names no minutes builds from what it planned itself', () => {
    const planning = {
      available: freeMinutes(0, { tue: 120, thu: 28 }),
      tolerableRunMin: 13,
      daysSinceLastRun: 4,
      usual: { weeklyRunMin: 41, runMin: 17 },
    }
    const log = [{ on: '2026-12-20', kind: 'run', stage: 3, flags: [] }] as const
    expect(soundRuns({ planning, rest: { asOf: '2026-12-22', log } })[0]).toBe('2026-12-22 3 10')
  })

  it('a taper that starts soon after a re-plan halves each run, though the weeks before it are hardly known', () => {
    const usual = { weeklyRunMin: 1, runMin: 0 }
    const runs = soundRuns({
      planning: { ...event('2027-01-02'), weeks: 5, tolerableRunMin: 15, daysSinceLastRun: 1, usual },
      rest: { asOf: '2026-12-22', log: [loggedRun('2026-12-22', { stage: 12, runMin: 24 })] },
    })
    expect(runs).toEqual(['2026-12-25 12 30', '2026-12-28 - 15', '2026-12-30 - 15', '2027-01-01 - 15'])
  })

  it.each([
    ['no free day at all', freeMinutes(0)],
    ['one free day', freeMinutes(0, { wed: 240 })],
  ])('%s gives no runs', (_, available) => {
    expect(soundRuns({ planning: { available } })).toEqual([])
  })

  it.each(['2028-02-20', '2026-03-26', '2026-10-22', '2026-09-24', '2027-04-01', '2026-12-28'])(
    'a plan from %s runs on the same weekdays through leap day, year end and clock changes',
    (startsOn) => {
      const runs = soundRuns({ planning: { startsOn, weeks: 8 }, rest: { asOf: startsOn } })
      const weekdays = new Set(runs.map((run) => new Date(`${run.slice(0, 10)}T00:00:00Z`).getUTCDay()))
      expect(weekdays).toEqual(new Set([1, 3, 5]))
      expect(runs).toHaveLength(24)
    },
  )
})

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
