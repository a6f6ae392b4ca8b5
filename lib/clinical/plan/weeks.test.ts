import { describe, expect, it } from 'vitest'
import { calmCase } from './fixtures/calm-case'
import { proposePlan } from './propose-plan'
import type { RunSession, StrengthSession } from './types'
import { planWeeks } from './weeks'

describe('planWeeks', () => {
  const planCase = calmCase({ planning: { weeks: 14, goal: { weeklyRunMin: 300, event: null } } })
  const laidOut = () => planWeeks(proposePlan(planCase), planCase.planning)

  it('lays out every week of the planning, seven days each, from its first day', () => {
    const weeks = laidOut()
    expect(weeks).toHaveLength(14)
    expect(weeks.every(({ days }) => days.length === 7)).toBe(true)
    expect(weeks[0]).toMatchObject({ number: 1, startsOn: '2026-12-02', endsOn: '2026-12-08' })
    expect(weeks[13]).toMatchObject({ number: 14, startsOn: '2027-03-03', endsOn: '2027-03-09' })
    expect(weeks[0]?.days[0]).toMatchObject({ on: '2026-12-02', weekday: 'wed', freeMin: 90 })
  })

  it('sums up the running and names the stages and the phase', () => {
    const weeks = laidOut()
    // Stages 3, 3, 4: 12 + 12 + 16 min.
    expect(weeks[0]).toMatchObject({ runMin: 40, longestRunMin: 16, stages: [3, 4], phase: 'build', lighter: false })
    expect(weeks[6]).toMatchObject({ runMin: 90, stages: [12], phase: 'strengthen' })
  })

  it('marks the lighter week', () => {
    expect(
      laidOut()
        .filter(({ lighter }) => lighter)
        .map(({ number }) => number),
    ).toEqual([11])
  })

  it('has the weeks of a plan without sessions too', () => {
    const locked = planWeeks(proposePlan({ ...planCase, condition: null }), planCase.planning)
    expect(locked).toHaveLength(14)
    expect(locked[0]).toMatchObject({ runMin: 0, longestRunMin: 0, stages: [], phase: null, lighter: false })
  })

  it('holds every session on its day', () => {
    const document = proposePlan(planCase)
    const weeks = planWeeks(document, planCase.planning)
    expect(weeks.flatMap(({ days }) => days.flatMap(({ sessions }) => sessions))).toEqual(document.sessions)
    expect(weeks[0]?.days.map(({ weekday }) => weekday)).toEqual(['wed', 'thu', 'fri', 'sat', 'sun', 'mon', 'tue'])
    expect(weeks[0]?.days[0]?.sessions.map(({ kind }) => kind)).toEqual(['run', 'strength'])
  })

  it('lists the stages of a week from the lowest, each once, and the phase of its strength', () => {
    const run = (on: string, stage: number | null, runMin: number) => ({ on, kind: 'run', stage, runMin }) as RunSession
    const strength = { on: '2026-12-03', kind: 'strength', phase: 'settle' } as StrengthSession
    const sessions = [run('2026-12-02', 5, 20), run('2026-12-04', 4, 24), run('2026-12-06', 5, 18), run('2026-12-08', null, 10), strength]
    const [first, second] = planWeeks({ ...proposePlan({ ...planCase, condition: null }), sessions }, planCase.planning)
    expect(first).toMatchObject({ number: 1, stages: [4, 5], runMin: 72, longestRunMin: 24, phase: 'settle', lighter: false })
    expect(second).toMatchObject({ number: 2, stages: [], runMin: 0, phase: null })
  })

  /** A lighter week falls to 80 % of the week before or less; one without running is no lighter week. */
  it.each([
    [50, 40, true],
    [50, 40.5, false],
    [50, 0, false],
    [0, 40, false],
  ])('after %d min a week of %d min is lighter: %s', (before, after, lighter) => {
    const run = (on: string, runMin: number) => ({ on, kind: 'run', stage: null, runMin }) as RunSession
    const sessions = [run('2026-12-02', before), run('2026-12-09', after)].filter(({ runMin }) => runMin > 0)
    const [, second] = planWeeks({ ...proposePlan({ ...planCase, condition: null }), sessions }, planCase.planning)
    expect(second?.lighter).toBe(lighter)
  })
})
