import { describe, expect, it } from 'vitest'
import { calmCase } from './fixtures/calm-case'
import { proposePlan } from './propose-plan'
import { planWeeks } from './weeks'

describe('planWeeks', () => {
  const planCase = calmCase({ planning: { weeks: 14, goal: { weeklyRunMin: 300, event: null } } })
  const weeks = planWeeks(proposePlan(planCase), planCase.planning)

  it('lays out every week of the planning, seven days each, from its first day', () => {
    expect(weeks).toHaveLength(14)
    expect(weeks.every(({ days }) => days.length === 7)).toBe(true)
    expect(weeks[0]).toMatchObject({ number: 1, startsOn: '2026-12-02', endsOn: '2026-12-08' })
    expect(weeks[13]).toMatchObject({ number: 14, startsOn: '2027-03-03', endsOn: '2027-03-09' })
    expect(weeks[0]?.days[0]).toMatchObject({ on: '2026-12-02', weekday: 'wed', freeMin: 90 })
  })

  it('sums up the running and names the stages and the phase', () => {
    // Stages 3, 3, 4: 12 + 12 + 16 min.
    expect(weeks[0]).toMatchObject({ runMin: 40, longestRunMin: 16, stages: [3, 4], phase: 'build', lighter: false })
    expect(weeks[6]).toMatchObject({ runMin: 90, stages: [12], phase: 'strengthen' })
  })

  it('marks the lighter week', () => {
    expect(weeks.filter(({ lighter }) => lighter).map(({ number }) => number)).toEqual([11])
  })

  it('has the weeks of a plan without sessions too', () => {
    const locked = planWeeks(proposePlan({ ...planCase, condition: null }), planCase.planning)
    expect(locked).toHaveLength(14)
    expect(locked[0]).toMatchObject({ runMin: 0, longestRunMin: 0, stages: [], phase: null, lighter: false })
  })
})
