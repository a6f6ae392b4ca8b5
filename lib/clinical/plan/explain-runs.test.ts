import { describe, expect, it } from 'vitest'
import { explainRuns } from './explain-runs'
import { freeMinutes, LOW_RISK_CLEARANCE, type CalmChanges } from './fixtures/calm-case'
import { factsOf } from './fixtures/facts-of'
import { loggedRun as run } from './fixtures/logged-run'
import { layRunsRoundEvent } from './lay-event'
import type { RunRoute } from './choose-sequence'

function explain(changes: CalmChanges = {}, route: RunRoute = 'walk-run') {
  const facts = factsOf(changes)
  return explainRuns(facts, layRunsRoundEvent(facts, route))
}
const texts = (topic: string, ...args: Parameters<typeof explain>) =>
  explain(...args)
    .filter(({ about }) => about === topic)
    .map(({ text }) => text)
const KEEPS = { daysSinceLastRun: 3, tolerableRunMin: 30, usual: { weeklyRunMin: 150, runMin: 40 } }

describe('explainRuns: the start', () => {
  it('names program, effort and the steps to the stage', () => {
    expect(explain().slice(0, 2)).toMatchObject([
      { about: 'program', rule: 'plan 1.4', text: expect.stringMatching(/\S\. Effort at most 4 of 10, flat\.$/) },
      { about: 'startStage', rule: 'plan 1.6', text: 'Starts at stage 3: 12 tolerated min give stage 5; 20 days off: stage 3.' },
    ])
    expect(texts('program', { answers: { 'pain-average-7d': 5 } })[0]).toMatch(/Effort at most 3 of 10/)
  })

  it('reads the log where there is one', () => {
    const logged = { rest: { asOf: '2026-12-03', log: [run('2026-12-02')] } }
    expect(explain(logged)[1]).toMatchObject({
      about: 'startStage',
      rule: 'plan 1.5',
      text: 'Starts at stage 3: last logged stage 3: 1 green of 2 needed at stage 3.',
    })
  })

  it('says that short days or a gap lowered it', () => {
    const LOWERED = / Lowered from stage 8 by the days between, or the free minutes\.$/
    const short = { available: freeMinutes(0, { mon: 35, thu: 35 }), daysSinceLastRun: 5, tolerableRunMin: 25 }
    expect(texts('startStage', { planning: short })[0]).toMatch(LOWERED)
    const gap = { rest: { asOf: '2026-12-20', log: [run('2026-12-05', { stage: 8 })] } }
    expect(texts('startStage', gap)[0]).toMatch(LOWERED)
    expect(texts('startStage')[0]).not.toMatch(/Lowered/)
    expect(texts('startStage', { planning: { ...short, available: freeMinutes(0, { mon: 20, thu: 20 }) } })[0]).not.toMatch(/Lowered/)
  })

  it('calls what follows the ladder the build phase', () => {
    const days = ['2026-12-14', '2026-12-16', '2026-12-18', '2026-12-21', '2026-12-23', '2026-12-25']
    const log = [run('2026-12-11', { stage: 12, runMin: 30 }), ...days.map((on) => run(on, { stage: undefined, runMin: 33 }))]
    expect(texts('startStage', { rest: { asOf: '2026-12-26', log } })[0]).toMatch(/^Starts at the build phase: last logged stage 13: /)
  })
})

describe('explainRuns: the days', () => {
  it('names them, and says that three do not fit', () => {
    expect(texts('schedule')).toEqual(['Runs on Monday, Wednesday and Friday.'])
    expect(texts('schedule', { planning: { available: freeMinutes(0, { tue: 90, sat: 90 }) } })).toEqual([
      'Runs on Tuesday and Saturday.',
      'Two runs a week: three do not fit.',
    ])
  })

  it('names those that are added in the first stages', () => {
    expect(texts('schedule', { planning: { ...KEEPS, moreShorterRuns: true } }, 'keep-running')[0]).toBe(
      'Runs on Monday, Wednesday and Friday, in the first stages also Saturday.',
    )
  })

  it('says what is missing where there are none', () => {
    const [none, ...others] = explain({ planning: { available: freeMinutes(0, { tue: 90, wed: 90 }) } }).filter(
      ({ about }) => about === 'schedule',
    )
    expect(others).toEqual([])
    expect(none).toMatchObject({
      rule: 'rulings, Still not two days',
      text: 'No runs: two run days at least two days apart are missing, with time for the first stage, without sport with impact, and with one day of the week left free.',
    })
  })

  it('says at which stage the ladder stops, by a gate or by the days', () => {
    const held = (stage: number) =>
      `Stage ${stage} is repeated: an entry gate E5 to E7 is open, or the next stage does not fit the run days.`
    expect(texts('schedule', { answers: { 'readiness-impact': 'failed' } })).toContain(held(3))
    // 34 min hold stage 5 (24 min and 10 of walking), not stage 6 (25).
    expect(texts('schedule', { planning: { available: freeMinutes(0, { tue: 34, sat: 34 }) } })).toContain(held(5))
    // 39 min hold stage 9 (26 min and 10), not stage 10 (30).
    expect(texts('schedule', { planning: { available: freeMinutes(0, { tue: 39, sat: 39 }) } })).toContain(held(9))
    expect(texts('schedule', { planning: { available: freeMinutes(0, { tue: 40, sat: 40 }) } })).not.toContain(held(12))
  })
})

describe('explainRuns: growth', () => {
  it('says that runs are taken as green, and how many a stage needs', () => {
    expect(texts('assumption')).toEqual(['Every planned run is taken as green. 2 green runs a stage; the log decides.'])
    const high = { condition: 'BSI', rest: { clearance: { ...LOW_RISK_CLEARANCE, site: 'patella', specialist: true } } } as const
    expect(texts('assumption', high, 'bsi')).toEqual([
      'Every planned run is taken as green. 3 green runs a stage at a high-risk bone; the log decides.',
    ])
  })

  /** plan.md, fact 3: the 110 % is a guard from an observational study [V]. */
  it('calls the 110 % a guard, and names goal and lighter weeks', () => {
    const [guard, growth] = explain().filter(({ about }) => about === 'build')
    expect(guard).toEqual({
      about: 'build',
      rule: 'I-R4',
      text: 'One run is at most 110 % of the longest of the last 30 days: a guard from an observational study, not a law.',
      tag: 'verified',
    })
    expect(growth).toMatchObject({ rule: 'plan 1.7', text: 'Grows towards 150 min a week. Every fourth week after the ladder is lighter.' })
    expect(texts('build', { planning: { goal: { weeklyRunMin: null, event: null } } })[1]).toBe(
      'No goal set: the minutes reached are held. Every fourth week after the ladder is lighter.',
    )
    expect(texts('build', { planning: KEEPS }, 'keep-running')[1]).toBe('Grows towards 150 min a week. Every fourth week is lighter.')
  })
})

describe('explainRuns: an event', () => {
  const event = (on: string, planning: CalmChanges['planning'] = {}) =>
    texts('event', { planning: { weeks: 20, ...planning, goal: { weeklyRunMin: 150, event: { on, km: 10 } } } })

  it('tapers, has no taper, or is not in the plan', () => {
    expect(event('2027-02-14', { daysSinceLastRun: 3, tolerableRunMin: 40 })).toEqual([
      'Running is halved from 2027-02-07; no strength in the last 5 days.',
    ])
    expect(event('2026-12-14')).toEqual([
      "No taper: the ladder is not over before it would start. The event's day and the day before stay free.",
    ])
    expect(event('2028-01-01')).toEqual(['The event on 2028-01-01 is not on a day of this plan.'])
    expect(texts('event')).toEqual([])
  })
})
