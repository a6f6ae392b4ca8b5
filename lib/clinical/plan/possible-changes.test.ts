import { describe, expect, it } from 'vitest'
import { calmCase, type CalmChanges } from './fixtures/calm-case'
import { listPossibleChanges } from './possible-changes'
import type { PlanCase, Route } from './types'

const list = (changes: CalmChanges = {}, route: Route = 'walk-run') => listPossibleChanges(calmCase(changes), route)
const inputs = (...args: Parameters<typeof list>) => new Set(list(...args).map(({ input }) => input))
const of = (input: string, changes: CalmChanges = {}) =>
  list(changes)
    .filter((change) => change.input === input)
    .map(({ words, steps }) => [words, steps])
const applied = (words: string, changes: CalmChanges = {}): PlanCase => {
  const change = list(changes).find((one) => one.words === words)
  if (change === undefined) throw new Error(`No change "${words}"`)
  return change.apply(calmCase(changes))
}
const LOG = [
  { on: '2026-11-28', kind: 'run', stage: 5, painDuring: 4, flags: [] },
  { on: '2026-11-30', kind: 'walk', painDuring: 1, flags: [] },
] as const

const PLANNED = ['planning.tolerableRunMin', 'planning.daysSinceLastRun', 'planning.usual.runMin']
const ANSWERS = [
  'pain-average-7d',
  'pain-walking',
  'pain-walk-30min',
  'pain-return-to-baseline-min',
  'readiness-stairs',
  'readiness-joint-quiet',
  'readiness-single-leg',
  'readiness-impact',
  'readiness-strength',
]

describe('listPossibleChanges', () => {
  it('looks at planning, answers and the log where they decide', () => {
    const novice = { answers: { 'running-experience-years': 0.4 } }
    expect(inputs({ ...novice, rest: { log: LOG } })).toEqual(
      new Set([...PLANNED, ...ANSWERS, 'running-experience-years', 'log.0.painDuring']),
    )
    expect(inputs(novice, 'walk-first')).toEqual(new Set(ANSWERS))
    expect(inputs({ rest: { log: LOG } }, 'bsi')).toEqual(new Set([...ANSWERS, 'log.0.painDuring']))
    expect(inputs()).toEqual(new Set([...PLANNED, ...ANSWERS]))
  })

  /** The limits on both sides: plan.md 1.6 (days off 7, 14, 28, 56) and 1.2, 1.6 (pain 0, 2, 5 of 10; 60 and 1440 min). */
  it('moves each number to the limits of its rule, by a step a day, a point or half an hour', () => {
    expect(of('planning.daysSinceLastRun')).toEqual(
      [7, 8, 14, 15, 28, 29, 56, 57].map((days) => [`${days} days since the last run, not 20`, Math.abs(days - 20)]),
    )
    expect(of('planning.daysSinceLastRun', { planning: { daysSinceLastRun: 14 } }).map(([, steps]) => steps)).toEqual([
      7, 6, 1, 14, 15, 42, 43,
    ])
    expect(of('pain-average-7d')).toEqual([2, 3, 4, 5].map((pain) => [`usual pain of ${pain} of 10, not 1`, pain - 1]))
    expect(of('pain-walking', { answers: { 'pain-walking': 3 } })).toEqual([
      ['pain in walking of 2 of 10, not 3', 1],
      ['pain in walking of 4 of 10, not 3', 1],
    ])
    expect(of('pain-walk-30min', { answers: { 'pain-walk-30min': null } })).toEqual(
      [0, 1, 2, 3, 4].map((pain) => [`pain in a 30 min walk recorded as ${pain} of 10`, 1]),
    )
    expect(of('pain-return-to-baseline-min')).toEqual([
      ['pain that settles in 60 min, not 20', 2],
      ['pain that settles in 61 min, not 20', 2],
      ['pain that settles in 1439 min, not 20', 48],
      ['pain that settles in 1440 min, not 20', 48],
    ])
    expect(of('pain-return-to-baseline-min', { answers: { 'pain-return-to-baseline-min': null } })[0]).toEqual([
      'pain recorded to settle in 60 min',
      1,
    ])
  })

  it('turns a readiness test over', () => {
    expect(of('readiness-impact')).toEqual([['entry gate E6 (jog on the spot and hops) not passed', 1]])
    const other = (value: string | null) => of('readiness-impact', { answers: { 'readiness-impact': value } })
    for (const value of ['failed', 'not-done', null]) expect(other(value)).toEqual([['entry gate E6 (jog on the spot and hops) passed', 1]])
    expect(ANSWERS.slice(4).flatMap((input) => of(input).map(([words]) => words))).toEqual([
      'entry gate E3 (stairs and daily life) not passed',
      'entry gate E4 (quiet joint) not passed',
      'entry gate E5 (single-leg stand and squat) not passed',
      'entry gate E6 (jog on the spot and hops) not passed',
      'entry gate E7 (calf raises and single-leg squat quality) not passed',
    ])
  })

  it('takes a test for passed only when every side is', () => {
    const c = calmCase({ answers: { 'readiness-impact': null } })
    const sides = (['passed', 'failed'] as const).map((value, at) => ({
      measure: 'readiness-impact',
      side: at === 0 ? ('left' as const) : ('right' as const),
      value,
    }))
    const words = listPossibleChanges({ ...c, observations: [...c.observations, ...sides] }, 'walk-run').map((change) => change.words)
    expect(words).toContain('entry gate E6 (jog on the spot and hops) passed')
  })

  it('knows what is an answer, which the gate reads too, and what is planning', () => {
    const kinds = (isAnswer: boolean) =>
      new Set(list({ rest: { log: LOG } }).flatMap((change) => (change.isAnswer === isAnswer ? change.input : [])))
    expect(kinds(true)).toEqual(new Set(ANSWERS))
    expect(kinds(false)).toEqual(new Set([...PLANNED, 'log.0.painDuring']))
  })

  /** plan.md 1.6: a novice has run for less than 6 months. */
  it('asks a novice for half a year, and nobody else', () => {
    const experience = (years: number | null) => of('running-experience-years', { answers: { 'running-experience-years': years } })
    expect(experience(0.4)).toEqual([['running for 6 months or more', 1]])
    expect(experience(null)).toEqual([['running experience of 6 months or more recorded', 1]])
    expect(experience(0.5)).toEqual([])
  })

  /** Rulings, "Run weekdays": a ladder day has 40 free minutes. */
  it('asks for 40 free minutes on a day that has less, a step for every 5', () => {
    const available = { mon: 39, tue: 40, wed: 0, thu: 35, fri: 34, sat: 90, sun: 90 }
    expect(list({ planning: { available } }).filter(({ input }) => input.startsWith('planning.available'))).toMatchObject([
      { input: 'planning.available.mon', words: '40 free minutes on Monday, not 39', steps: 1 },
      { input: 'planning.available.wed', words: '40 free minutes on Wednesday, not 0', steps: 8 },
      { input: 'planning.available.thu', words: '40 free minutes on Thursday, not 35', steps: 1 },
      { input: 'planning.available.fri', words: '40 free minutes on Friday, not 34', steps: 2 },
    ])
    const all = { mon: 0, tue: 0, wed: 0, thu: 0, fri: 0, sat: 0, sun: 0 }
    const days = list({ planning: { available: all } }).filter(({ input }) => input.startsWith('planning.available'))
    expect(days.map(({ words }) => words.split(' ')[4])).toEqual([
      'Monday,',
      'Tuesday,',
      'Wednesday,',
      'Thursday,',
      'Friday,',
      'Saturday,',
      'Sunday,',
    ])
  })

  it('moves the pain of the last logged run', () => {
    expect(of('log.0.painDuring', { rest: { log: LOG } })).toEqual(
      [0, 1, 2, 3, 5].map((pain) => [`pain of ${pain} of 10 in the last run, not 4`, Math.abs(pain - 4)]),
    )
    const unanswered = [{ ...LOG[0], painDuring: undefined }]
    expect([...inputs({ rest: { log: unanswered } })].filter((input) => input.startsWith('log'))).toEqual([])
  })

  it('changes the one input and nothing else', () => {
    const c = calmCase()
    expect(applied('16 min of running tolerated, not 12')).toEqual({ ...c, planning: { ...c.planning, tolerableRunMin: 16 } })
    expect(applied('7 days since the last run, not 20')).toEqual({ ...c, planning: { ...c.planning, daysSinceLastRun: 7 } })
    expect(applied('a usual run of 30 min, not 45').planning.usual).toEqual({ weeklyRunMin: 150, runMin: 30 })
    const short = { planning: { available: { ...c.planning.available, thu: 30 } } }
    expect(applied('40 free minutes on Thursday, not 30', short).planning.available).toEqual({ ...c.planning.available, thu: 40 })
    const logged = { rest: { log: LOG } }
    expect(applied('pain of 2 of 10 in the last run, not 4', logged).log).toEqual([{ ...LOG[0], painDuring: 2 }, LOG[1]])
  })

  it('gives every recorded side the answer, and the sore sides where none is recorded', () => {
    const answersTo = (measure: string, c: PlanCase) =>
      c.observations.filter((observation) => observation.measure === measure).map(({ side, value }) => [side, value])
    expect(answersTo('pain-average-7d', applied('usual pain of 3 of 10, not 1'))).toEqual([['left', 3]])
    const bare = (symptomaticSide: PlanCase['symptomaticSide'], measure: string) => ({
      answers: { [measure]: null },
      rest: { symptomaticSide },
    })
    const recorded = (side: PlanCase['symptomaticSide']) =>
      answersTo('pain-walking', applied('pain in walking recorded as 3 of 10', bare(side, 'pain-walking')))
    expect(recorded('right')).toEqual([['right', 3]])
    expect(recorded('both')).toEqual([
      ['left', 3],
      ['right', 3],
    ])
    const tested = applied('entry gate E6 (jog on the spot and hops) passed', bare('both', 'readiness-impact'))
    expect(answersTo('readiness-impact', tested)).toEqual([['none', 'passed']])
    const failed = applied('entry gate E6 (jog on the spot and hops) not passed')
    expect(answersTo('readiness-impact', failed).map(([, value]) => value)).toEqual(['failed'])
  })
})
