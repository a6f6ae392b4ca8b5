import { describe, expect, it } from 'vitest'
import { dateOfDay, dayNumber } from '../running/calendar'
import { freeMinutes, type CalmChanges } from './fixtures/calm-case'
import { factsOf } from './fixtures/facts-of'
import { planWalkFirst, reassessmentDay } from './plan-walk-first'

const plan = (changes: CalmChanges = {}) => planWalkFirst(factsOf({ answers: { 'readiness-stairs': 'failed' }, ...changes }), [])
const walks = (changes?: CalmChanges) =>
  plan(changes).sessions.flatMap((session) => (session.kind === 'walk' ? [`${session.on} ${session.totalMin}`] : []))
const reason = (about: string, changes?: CalmChanges) => plan(changes).reasons.find((one) => one.about === about)

/** Rulings, "Walk-first": the first working day two weeks after the start. */
describe('reassessmentDay', () => {
  it.each([
    ['2026-12-02', '2026-12-16'],
    ['2026-12-04', '2026-12-18'],
    ['2026-12-05', '2026-12-21'],
    ['2026-12-06', '2026-12-21'],
    ['2026-12-07', '2026-12-21'],
  ])('of a plan from %s is %s', (startsOn, day) => {
    expect(dateOfDay(reassessmentDay(dayNumber(startsOn)))).toBe(day)
  })
})

describe('planWalkFirst', () => {
  it('walks and strengthens, and names the day of the new assessment', () => {
    const document = plan()
    expect(document).toMatchObject({ route: 'walk-first', program: null, startStage: null, cues: [] })
    expect(new Set(document.sessions.map(({ kind }) => kind))).toEqual(new Set(['walk', 'strength']))
    expect(reason('reassessment')).toMatchObject({
      rule: 'rulings, Walk-first',
      text: 'Assess again on 2026-12-16: running starts only after the entry gates are passed.',
    })
    expect(reason('walks')).toMatchObject({ rule: 'plan 1.1', text: 'Brisk walks of 10 min, 5 min more after every two, up to 30 min.' })
  })

  /** Rulings, "Walks": after strength, at most six used weekdays; less time than the step does not count as one of the two. */
  it('walks on six weekdays, in what strength leaves', () => {
    expect(walks().slice(0, 7)).toEqual([
      '2026-12-02 10',
      '2026-12-03 10',
      '2026-12-04 15',
      '2026-12-05 15',
      '2026-12-07 20',
      '2026-12-08 20',
      '2026-12-09 25',
    ])
    const short = freeMinutes(0, { wed: 10, thu: 30, fri: 14, sat: 30 })
    expect(walks({ planning: { available: short, equipment: [] } }).slice(0, 8)).toEqual([
      '2026-12-02 10',
      '2026-12-04 10',
      '2026-12-09 10',
      '2026-12-11 10',
      '2026-12-16 10',
      '2026-12-18 10',
      '2026-12-23 10',
      '2026-12-25 10',
    ])
  })

  it('keeps the event and the day before free', () => {
    const goal = { weeklyRunMin: null, event: { on: '2026-12-09', km: 5 } }
    const dates = plan({ planning: { goal } }).sessions.map(({ on }) => on)
    expect(dates).toContain('2026-12-07')
    expect(dates).not.toContain('2026-12-08')
    expect(dates).not.toContain('2026-12-09')
    expect(dates).toContain('2026-12-10')
  })

  it('says that no walk fits', () => {
    expect(reason('walks', { planning: { available: freeMinutes(9) } })).toMatchObject({
      rule: 'rulings, Walks',
      text: 'No walk fits: no weekday has 10 free minutes left.',
    })
  })
})
