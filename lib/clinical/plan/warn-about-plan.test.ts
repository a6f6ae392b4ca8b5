import { describe, expect, it } from 'vitest'
import { dayNumber } from '../running/calendar'
import type { CalmChanges } from './fixtures/calm-case'
import { factsOf } from './fixtures/facts-of'
import { continuous, type PlannedRun } from './planned-run'
import { setUpRuns } from './set-up-runs'
import type { LogEntry, StrengthSession } from './types'
import { warnAboutEvent, warnAboutRuns, warnAboutStrength } from './warn-about-plan'

/** One run a week from 2 December, with these minutes; stage null is the time after the ladder. */
const weekly = (minutes: readonly number[], stage: number | null = null): PlannedRun[] =>
  minutes.map((runMin, block) => ({ day: dayNumber('2026-12-02') + 7 * block, block, stage, ...continuous(runMin) }))

const run = (on: string, stage: number | undefined): LogEntry => ({ on, kind: 'run', stage, flags: [] })

describe('warnAboutRuns', () => {
  const warn = (runs: readonly PlannedRun[], changes: CalmChanges = {}, route: 'walk-run' | 'keep-running' = 'walk-run') => {
    const facts = factsOf(changes)
    return warnAboutRuns(facts, { ...setUpRuns(facts, 'walk-run'), route }, runs).map(({ id }) => id)
  }

  /** plan.md 6.2, W-1: a weekly rise of 15 to 30 % over ref, the heavier of the two weeks before. */
  it.each<[string, readonly number[], boolean]>([
    ['15 % in a week', [40, 46], false],
    ['more than 15 % in a week', [40, 46.5], true],
    ['a week back to what was run two weeks before', [46, 30, 46], false],
    ['more than 15 % over the heavier of two', [40, 30, 46.5], true],
    ['more than 15 % over a third week back', [80, 40, 40, 46], false],
  ])('W-1: %s', (_, minutes, warns) => {
    expect(warn(weekly(minutes)).includes('W-1')).toBe(warns)
  })

  it('W-1: does not look at the weeks of a ladder', () => {
    expect(warn(weekly([12, 24, 40], 3))).not.toContain('W-1')
  })

  /** Rulings, "Which cap at which block": ref is at least 0.6 of the usual week in the first two blocks of keep-running: 60 of 100 min. */
  it('W-1: looks at every week of keep-running, of which the second is measured by 60 % of the usual week', () => {
    const keeps = { planning: { usual: { weeklyRunMin: 100, runMin: 40 } } }
    expect(warn(weekly([40, 69], 2), keeps, 'keep-running')).not.toContain('W-1')
    expect(warn(weekly([40, 69.5], 2), keeps, 'keep-running')).toContain('W-1')
    expect(warn(weekly([40, 40, 46.5], 2), keeps, 'keep-running')).toContain('W-1')
  })

  /** plan.md 6.2, W-8: no stage rise in 3 weeks. */
  it.each<[string, readonly LogEntry[], boolean]>([
    ['21 days at one stage', [run('2026-11-09', 4), run('2026-11-20', 4), run('2026-11-30', 4)], true],
    ['20 days at one stage', [run('2026-11-10', 4), run('2026-11-20', 4), run('2026-11-30', 4)], false],
    ['a rise on the way', [run('2026-11-09', 4), run('2026-11-20', 5), run('2026-11-30', 4)], false],
    ['a rise at the end', [run('2026-11-09', 4), run('2026-11-20', 4), run('2026-11-30', 5)], false],
    ['a fall', [run('2026-11-09', 4), run('2026-11-30', 3)], true],
    ['a higher stage long before', [run('2026-10-20', 6), run('2026-11-09', 4), run('2026-11-30', 4)], true],
    ['the last stage reached', [run('2026-11-09', 12), run('2026-11-30', 12)], false],
    ['the stage before the last', [run('2026-11-09', 11), run('2026-11-30', 11)], true],
    ['runs without a stage', [run('2026-11-09', undefined), run('2026-11-30', undefined)], false],
    ['walks', [run('2026-11-09', 4), run('2026-11-30', 4)].map((entry) => ({ ...entry, kind: 'walk' as const })), false],
    ['no log', [], false],
  ])('W-8: %s', (_, log, warns) => {
    expect(warn([], { rest: { log } }).includes('W-8')).toBe(warns)
  })

  it('W-14: a new surface, and a stage that rises', () => {
    const surface = { answers: { 'load-change-recent': ['surface'] } }
    const rising = [...weekly([12], 3), ...weekly([12, 16], 4).slice(1)]
    expect(warn(rising, surface)).toEqual(['W-14'])
    expect(warn(weekly([12, 12], 3), surface)).toEqual([])
    expect(warn(rising, { answers: { 'load-change-recent': ['race'] } })).toEqual([])
  })
})

describe('the words of a warning', () => {
  it('say what it is', () => {
    const facts = factsOf({ answers: { 'load-change-recent': ['surface'] }, rest: { log: [run('2026-11-09', 4), run('2026-11-30', 4)] } })
    const steep = [...weekly([40], 3), ...weekly([40, 50]).slice(1)]
    expect(warnAboutRuns(facts, setUpRuns(facts, 'walk-run'), steep).map(({ text }) => text)).toEqual([
      'At least one week rises by 15 to 30 %: the evidence against it is not significant.',
      'No higher stage in three weeks: assess again.',
      'A new surface lately: not in the week in which a stage rises.',
    ])
    expect(warnAboutStrength(factsOf(), []).map(({ text }) => text)).toEqual(['At least one week has fewer than two strength sessions.'])
  })
})

describe('warnAboutStrength', () => {
  const session = (on: string) => ({ on }) as StrengthSession
  const warn = (dates: readonly string[], changes: CalmChanges = {}) =>
    warnAboutStrength(factsOf({ planning: { weeks: 2, ...changes.planning }, rest: changes.rest }), dates.map(session)).map(({ id }) => id)

  /** Rulings, "W-3": any whole plan week still to come with fewer than 2 strength sessions. The weeks begin on 2 and 9 December. */
  it.each<[string, readonly string[], boolean]>([
    ['two in each week, on its first and its last day', ['2026-12-02', '2026-12-08', '2026-12-09', '2026-12-15'], false],
    ['one in the first week', ['2026-12-08', '2026-12-09', '2026-12-15'], true],
    ['one in the last week', ['2026-12-02', '2026-12-08', '2026-12-09'], true],
    ['none', [], true],
  ])('W-3: %s', (_, dates, warns) => {
    expect(warn(dates).includes('W-3')).toBe(warns)
  })

  it('W-3: leaves out a week that has begun, and counts one that begins today', () => {
    const second = ['2026-12-10', '2026-12-12']
    expect(warn(second, { rest: { asOf: '2026-12-03' } })).toEqual([])
    expect(warn(second, { rest: { asOf: '2026-12-02' } })).toEqual(['W-3'])
  })
})

describe('warnAboutEvent', () => {
  const EVENT = { on: '2027-02-14', km: 10 }
  const warn = (longestRunMin: number, changes: CalmChanges = {}, taperFrom: number | null = 0) => {
    const facts = factsOf({
      answers: { 'weekly-distance-prior-4wk': 25 },
      planning: { goal: { weeklyRunMin: null, event: EVENT }, usual: { weeklyRunMin: 150, runMin: 45 } },
      ...changes,
    })
    return warnAboutEvent(facts, { runs: weekly([10, longestRunMin, 20]), taperFrom }).map(({ id }) => id)
  }

  /** Rulings, "Event inside the plan": 10 km x 150 min / 25 km = 60 min; 80 % of it is 48. */
  it('W-7: the longest run is below 80 % of the expected time', () => {
    expect(warn(48)).toEqual([])
    expect(warn(47.5)).toEqual(['W-7'])
  })

  it('W-7: there is no taper, or the kilometres are not known', () => {
    expect(warn(60, {}, null)).toEqual(['W-7'])
    expect(warn(60, { answers: {} })).toEqual(['W-7'])
  })

  it('says nothing without an event inside the plan', () => {
    expect(warn(10, { planning: {} })).toEqual([])
    expect(warn(10, { planning: { goal: { weeklyRunMin: null, event: { on: '2027-02-24', km: 10 } } } })).toEqual([])
  })
})
