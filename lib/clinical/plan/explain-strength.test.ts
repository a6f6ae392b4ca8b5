import { describe, expect, it } from 'vitest'
import { explainStrength } from './explain-strength'
import type { CalmChanges } from './fixtures/calm-case'
import { factsOf } from './fixtures/facts-of'
import type { StrengthWeekdays } from '../schedule/strength-weekdays'

const DAYS: StrengthWeekdays = { early: [0, 2, 4], late: [0, 4] }
const explain = (changes: CalmChanges = {}, days = DAYS) => explainStrength(factsOf(changes), days)
const texts = (about: string, ...args: Parameters<typeof explain>) =>
  explain(...args).flatMap((reason) => (reason.about === about ? reason.text : []))

describe('explainStrength', () => {
  it('names days, phases and why there are no jumps', () => {
    expect(explain().map(({ about, rule }) => `${about} ${rule}`)).toEqual(['strength plan 1.9', 'strength plan 2.2', 'strength plan 2.5'])
    expect(texts('strength')).toEqual([
      'Strength on Monday, Wednesday and Friday, from the strengthen phase on Monday and Friday, after the run where both fall on a day.',
      'Phases by plan week: Build, Strengthen, Heavy.',
      'No jumps: they come when the clinician has seen 10 single-leg squats and 20 double pogo hops at 2 of 10 or less.',
    ])
    expect(texts('strength', {}, { early: [1, 5], late: [1, 5] })[0]).toBe(
      'Strength on Tuesday and Saturday, after the run where both fall on a day.',
    )
  })

  /** plan.md 2.5, power gate: after a bone stress injury clearance and at least 4 weeks of pain-free walk-running. */
  it('has another gate to jumps after a bone stress injury', () => {
    expect(texts('strength', { condition: 'BSI' }).at(-1)).toBe(
      'No jumps: they come when the clinician adds them, after clearance and four weeks of walk-running without pain at the earliest.',
    )
  })

  it('names only the phases of the days to come', () => {
    const phases = (changes: CalmChanges) => texts('strength', changes)[1]
    expect(phases({ planning: { weeks: 4 } })).toBe('Phases by plan week: Build.')
    expect(phases({ planning: { weeks: 5 } })).toBe('Phases by plan week: Build, Strengthen.')
    expect(phases({ planning: { weeks: 5 }, rest: { asOf: '2026-12-30' } })).toBe('Phases by plan week: Strengthen.')
    expect(phases({ answers: { 'pain-average-7d': 5 }, planning: { weeks: 3 } })).toBe('Phases by plan week: Settle, Build.')
  })

  it('says what stands in for what, and what has nothing in its place', () => {
    const week = { weeks: 1 }
    expect(texts('exercises', { planning: { ...week, equipment: [] } })[0]).toBe(
      'Build: Sit to stand from a high seat in place of Leg press: equipment or the knee rules it out.',
    )
    const patella = { site: 'patella', clearedOn: '2026-11-25', clearedBy: 'Dr A. Reviewer', specialist: true }
    const bone = { condition: 'BSI', planning: { weeks: 6 }, rest: { clearance: patella } } as const
    expect(texts('exercises', bone)).toContain('Build: Nothing in place of Leg press: equipment or the knee rules it out.')
    expect(texts('exercises', { planning: week })).toEqual([])
  })

  it('says where weights are needed', () => {
    const limit = (changes: CalmChanges) => explain(changes).filter(({ about }) => about === 'equipment')
    expect(limit({ planning: { equipment: [] } })).toMatchObject([
      {
        rule: 'plan 2.3',
        text: 'Gym or weights needed to get past this point: in the heavy phase no leg exercise can be made heavy enough with what there is.',
      },
    ])
    expect(limit({})).toEqual([])
  })

  it('says that no day has room', () => {
    expect(explain({}, { early: [], late: [] })).toEqual([
      {
        about: 'strength',
        rule: 'I-S6',
        text: 'No strength: no weekday has 20 min left for it with one day of the week free.',
        tag: 'convention',
      },
    ])
  })
})
