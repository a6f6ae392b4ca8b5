import { describe, expect, it } from 'vitest'
import { explainLater } from './explain-later'
import type { CalmChanges } from './fixtures/calm-case'
import { factsOf } from './fixtures/facts-of'
import { setUpRuns } from './set-up-runs'
import type { LogEntry } from './types'

const run = (on: string): LogEntry => ({
  on,
  kind: 'run',
  stage: 12,
  runMin: 30,
  completedPct: 100,
  painBaseline: 0,
  painDuring: 0,
  minutesToSettle: 0,
  painNextMorning: 0,
  rpe: 3,
  flags: [],
})
/** Three runs a week for three weeks up to 30 November: 90 min a week. */
const LOG = ['11-11', '11-13', '11-16', '11-18', '11-20', '11-23', '11-25', '11-27', '11-30'].map((day) => run(`2026-${day}`))
const said = (changes: CalmChanges = {}) => {
  const facts = factsOf(changes)
  return explainLater(facts, setUpRuns(facts, facts.isBoneStress ? 'bsi' : 'walk-run'))
}
const ready: CalmChanges = {
  planning: { usual: { weeklyRunMin: 120, runMin: 45 }, goal: { weeklyRunMin: 110, event: null } },
  rest: { log: LOG },
}

describe('explainLater', () => {
  it('says what the log still lacks for speed and for the hand-back', () => {
    expect(said()).toMatchObject([
      {
        about: 'intensity',
        rule: 'plan 1.8, I-R8',
        text: 'Speed and hills: not yet, 0 of 4 green runs of 30 min in a row; 0 min in the last week, less than 70 % of 150. Then Strides (4 x 15-20 s fast-relaxed, walk back) comes first.',
      },
      {
        about: 'handBack',
        rule: 'plan 1.11',
        text: 'Hand-back: not yet, 0 of 4 green runs of 30 min in a row; 0 of 3 weeks at 80 % of 150 min.',
      },
    ])
  })

  it('names the first rung of the injured bone', () => {
    expect(said({ condition: 'BSI' })[0]?.text).toMatch(/Then Tempo blocks \(3 x 4 min RPE 6, 2 min easy\) comes first\.$/)
  })

  it('says when the log shows both, and what goes along', () => {
    expect(said(ready).map(({ text }) => text)).toEqual([
      'Speed and hills: the log shows the gate. Strides (4 x 15-20 s fast-relaxed, walk back) comes first, one new rung in 7 days, 5 % of the week at most in the first.',
      'Hand-back: ready. Usual week 90 min, longest run 30 min, the next one at most 33 min. Then four guard-rail weeks on an own plan: no run over 110 % of the longest of 30 days, one day of rest, pain logged once a week, strength once or twice.',
    ])
  })

  it('leaves out on keep-running the stages that walk', () => {
    const speed = (stage: number) => {
      const planning = { ...ready.planning, daysSinceLastRun: 3, tolerableRunMin: 30 }
      const facts = factsOf({ planning, rest: { log: LOG.map((entry) => ({ ...entry, stage })) } })
      return explainLater(facts, setUpRuns(facts, 'keep-running'))[0]?.text
    }
    expect(speed(2)).toMatch(/not yet, 0 of 4 green runs of 30 min in a row/)
    expect(speed(3)).toMatch(/the log shows the gate/)
  })

  it('holds the hand-back while the strength gate is open', () => {
    expect(said({ ...ready, answers: { 'readiness-strength': 'failed' } })[1]?.text).toMatch(/^Hand-back: not yet, entry gate E7 /)
    expect(said({ ...ready, answers: { 'readiness-impact': 'failed' } })[1]?.text).toMatch(/^Hand-back: ready/)
  })
})
