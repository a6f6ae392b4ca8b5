import { describe, expect, it } from 'vitest'
import type { CalmChanges } from './fixtures/calm-case'
import { factsOf } from './fixtures/facts-of'
import { placeCue } from './place-cue'
import type { RunSession } from './types'

/** A run every second day from 2 December, at these stages; null is the time after the ladder. */
const runsAt = (...stages: readonly (number | null)[]) =>
  stages.map((stage, index) => {
    const on = new Date(Date.UTC(2026, 11, 2 + 2 * index)).toISOString().slice(0, 10)
    return { id: `${on}-run`, on, kind: 'run', stage, runMin: 20, cue: null } as RunSession
  })

const NARROW: CalmChanges = { answers: { 'running-step-width': 0 } }
const SLOW: CalmChanges = { answers: { 'running-cadence': 160, 'running-capture-speed': 10 } }
const place = (runs: readonly RunSession[], changes: CalmChanges = NARROW) => placeCue(factsOf(changes), runs)
const cuesOf = (runs: readonly RunSession[], changes?: CalmChanges) => place(runs, changes).runs.map(({ cue }) => cue)

describe('placeCue', () => {
  /** plan.md 3.3: not in the first two ladder stages, except cadence. */
  it('starts after the first two stages, cadence at once', () => {
    expect(cuesOf(runsAt(1, 2, 2, 3, 3))).toEqual([null, null, null, 'step-width', 'step-width'])
    expect(cuesOf(runsAt(1, 2), SLOW)).toEqual(['cadence', 'cadence'])
    expect(cuesOf(runsAt(1, 2, null))).toEqual([null, null, 'step-width'])
  })

  it('is none where no run may hold it, or no finding asks for it', () => {
    expect(place(runsAt(1, 2))).toMatchObject({ cues: [], reasons: [] })
    expect(place(runsAt(3, 3), {})).toMatchObject({ cues: [], reasons: [], runs: runsAt(3, 3) })
    expect(place([])).toEqual({ cues: [], reasons: [], runs: [] })
  })

  it('is on as many runs as it is practised, and counts its practice from the first of them', () => {
    const { cues, runs } = place(runsAt(2, ...Array.from({ length: 12 }, () => 5)))
    // Full for 15, 17, 19 and 20 min (71), one more to 72; then four runs with less.
    expect(cues).toMatchObject([{ id: 'step-width', feedback: [15, 17, 19, 20, 20, 20, 20, 20, 20].map((runMin) => ({ runMin })) }])
    expect(runs.map(({ cue }) => cue !== null)).toEqual([false, ...Array.from({ length: 9 }, () => true), false, false, false])
  })

  /** plan.md I-X3: no new cue within 14 days of an event. The first run that may hold it is on 4 December. */
  it.each([
    ['2026-12-05', 0],
    ['2026-12-18', 0],
    ['2026-12-19', 1],
    ['2026-12-04', 1],
    ['2026-11-30', 1],
  ])('with an event on %s there are %i', (on, count) => {
    const planning = { goal: { weeklyRunMin: null, event: { on, km: 5 } } }
    const { cues, runs, reasons } = place(runsAt(2, 3, 3), { ...NARROW, planning })
    expect(cues).toHaveLength(count)
    if (count > 0) return
    expect(runs.every(({ cue }) => cue === null)).toBe(true)
    expect(reasons).toMatchObject([{ about: 'cue', rule: 'I-X3', text: 'No new running cue within 14 days of the event.' }])
  })

  it('says that it is optional, what it answers, on what evidence, and how it is practised', () => {
    const { reasons } = place(runsAt(3, 3))
    expect(reasons.map(({ rule }) => rule)).toEqual(['plan 3.1', 'plan 3.2'])
    // plan.md 3.1: narrower is more strain of the iliotibial band (Meardon 2012); no trial, so a convention.
    expect(reasons[0]?.text).toMatch(/^One cue, optional: running-step-width is .+, outside the usual range\. \S/)
    expect(reasons[1]?.text).toBe('Practised all the time at first, then less and less, inside the planned minutes.')
  })

  /** plan.md I-X1: no forefoot cue with calf, Achilles or foot history. */
  it('watches the calf of a runner who had trouble there', () => {
    const { reasons } = place(runsAt(3, 3), { ...NARROW, planning: { history: { calfAchillesFoot: true } } })
    expect(reasons[2]).toMatchObject({
      about: 'cue',
      rule: 'I-X1',
      text: 'Calf, Achilles or foot trouble before: watch the calf, and do not change to landing on the forefoot.',
    })
  })
})
