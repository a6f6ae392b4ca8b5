import { describe, expect, it } from 'vitest'
import { calmCase, freeMinutes, type CalmChanges } from './fixtures/calm-case'
import { proposePlan } from './propose-plan'
import type { LogEntry } from './types'

const warnings = (changes: CalmChanges) => proposePlan(calmCase(changes)).warnings.map(({ id }) => id)
const run = (on: string, changes: Partial<LogEntry> = {}): LogEntry => ({
  on,
  kind: 'run',
  stage: 3,
  runMin: 12,
  completedPct: 100,
  painBaseline: 0,
  painDuring: 0,
  minutesToSettle: 0,
  painNextMorning: 0,
  rpe: 3,
  flags: [],
  ...changes,
})
const logged = (...log: readonly LogEntry[]): CalmChanges => ({ rest: { asOf: log.at(-1)?.on ?? '2026-12-01', log } })

describe('warnings', () => {
  it('has none for a calm runner', () => {
    expect(warnings({})).toEqual([])
  })

  it('W-2: the load of a week is more than 30 % above the one before', () => {
    expect(warnings(logged(run('2026-12-04', { runMin: 10 }), run('2026-12-11', { runMin: 13 })))).not.toContain('W-2')
    expect(warnings(logged(run('2026-12-04', { runMin: 10 }), run('2026-12-11', { runMin: 14 })))).toContain('W-2')
    expect(warnings(logged(run('2026-12-04', { rpe: undefined }), run('2026-12-11', { runMin: 30 })))).not.toContain('W-2')
    expect(warnings(logged(run('2026-12-11', { runMin: 30 })))).not.toContain('W-2')
  })

  it('W-3: a whole week to come has fewer than two strength sessions', () => {
    const available = freeMinutes(0, { mon: 60, thu: 40 })
    expect(warnings({ planning: { available } })).toContain('W-3')
    expect(warnings({ planning: { available, weeks: 1 }, rest: { asOf: '2026-12-03' } })).not.toContain('W-3')
  })

  it.each([
    ['W-5', 'shoe-distance', 800, 801],
    ['W-6', 'sleep-hours', 6, 5.5],
    ['W-6', 'life-stress', 7, 8],
    ['W-10', 'bsi-previous-count', 0, 1],
  ])('%s: %s of %d does not warn, %d does', (id, measure, below, above) => {
    expect(warnings({ answers: { [measure]: below } })).not.toContain(id)
    expect(warnings({ answers: { [measure]: above } })).toContain(id)
  })

  it.each([
    [['race'], false],
    [['shoe-change'], true],
    [['race', 'speed'], true],
  ])('W-5: recent changes %j', (ticked, warns) => {
    expect(warnings({ answers: { 'load-change-recent': ticked } }).includes('W-5')).toBe(warns)
  })

  it('W-14: a new surface while the stage rises', () => {
    expect(warnings({ answers: { 'load-change-recent': ['surface'] } })).toContain('W-14')
    expect(warnings({ answers: { 'load-change-recent': ['race'] } })).not.toContain('W-14')
    const stays = { 'load-change-recent': ['surface'], 'readiness-impact': 'failed' }
    expect(warnings({ answers: stays })).not.toContain('W-14')
  })

  it('W-8: three amber runs in a row, or no higher stage in three weeks', () => {
    const amber = { painDuring: 3 }
    expect(warnings(logged(run('2026-12-02', amber), run('2026-12-04', amber), run('2026-12-07', amber)))).toContain('W-8')
    expect(warnings(logged(run('2026-12-04', amber), run('2026-12-07', amber)))).not.toContain('W-8')
    const weekly = (...stages: readonly number[]) =>
      logged(...stages.map((stage, index) => run(`2026-12-${String(2 + 7 * index).padStart(2, '0')}`, { stage })))
    expect(warnings(weekly(3, 2, 3, 3))).toContain('W-8')
    expect(warnings(weekly(3, 3, 4, 3))).not.toContain('W-8')
    expect(warnings(weekly(3, 3, 3))).not.toContain('W-8')
  })

  it('W-9: low pain that rises over the last three runs', () => {
    const at = (on: string, painDuring: number) => run(on, { painDuring })
    expect(warnings(logged(at('2026-12-02', 0), at('2026-12-04', 1), at('2026-12-07', 2)))).toContain('W-9')
    expect(warnings(logged(at('2026-12-02', 1), at('2026-12-04', 1), at('2026-12-07', 2)))).not.toContain('W-9')
    expect(warnings(logged(at('2026-12-02', 1), at('2026-12-04', 2), at('2026-12-07', 3)))).not.toContain('W-9')
  })

  it('W-11: groin pain or giving way', () => {
    expect(warnings({ answers: { 'rf-giving-way': 'yes' } })).toContain('W-11')
  })

  it('W-BSI-IMPACT: sport with impact after a bone stress injury', () => {
    const football = { commitments: [{ day: 'wed', impact: true, label: 'football' }] } as const
    expect(warnings({ condition: 'BSI', planning: football })).toContain('W-BSI-IMPACT')
    expect(warnings({ condition: 'PFP', planning: football })).not.toContain('W-BSI-IMPACT')
  })
})
