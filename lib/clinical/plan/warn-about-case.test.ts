import { describe, expect, it } from 'vitest'
import { assess } from '../screening/assess'
import type { FiredRule } from '../screening/types'
import { calmCase, type CalmChanges } from './fixtures/calm-case'
import { loggedRun as run } from './fixtures/logged-run'
import type { LogEntry } from './types'
import { warnAboutCase } from './warn-about-case'

const warn = (changes: CalmChanges) => {
  const c = calmCase(changes)
  return warnAboutCase(c, assess(c))
}
const ids = (changes: CalmChanges) => warn(changes).map(({ id }) => id)
const logged = (...log: readonly LogEntry[]): CalmChanges => ({ rest: { asOf: log.at(-1)?.on ?? '2026-12-01', log } })

/** plan.md 6.2. What is not recorded raises none. */
describe('warnAboutCase', () => {
  it('has none for a calm runner', () => {
    expect(warn({})).toEqual([])
    expect(ids({ answers: { 'bsi-previous-count': null, 'pain-average-7d': null } })).toEqual([])
  })

  it('says each in a sentence', () => {
    const sentences = warn({
      answers: {
        'shoe-distance': 900,
        'load-change-recent': ['shoe-change', 'race'],
        'sleep-hours': 5,
        'life-stress': 9,
        'bsi-previous-count': 1,
        'rf-giving-way': 'yes',
      },
      ...logged(
        run('2026-12-04', { runMin: 10, painDuring: 3 }),
        run('2026-12-09', { painDuring: 3 }),
        run('2026-12-11', { runMin: 40, painDuring: 3 }),
      ),
    })
    expect(sentences.map(({ id }) => id)).toEqual(['W-2', 'W-5', 'W-5', 'W-5', 'W-6', 'W-6', 'W-8', 'W-10', 'W-11'])
    for (const { text } of sentences) expect(text).toMatch(/^[A-Z].{20,}\.$/)
  })

  /** W-2: weekly session-RPE load more than 30 % up. Loads are effort times minutes. */
  it.each<[string, readonly LogEntry[], boolean]>([
    ['30 % more', [run('2026-12-04', { runMin: 10 }), run('2026-12-11', { runMin: 13 })], false],
    ['more than 30 % more', [run('2026-12-04', { runMin: 10 }), run('2026-12-11', { runMin: 13.5 })], true],
    ['harder, not longer', [run('2026-12-04', { rpe: 3 }), run('2026-12-11', { rpe: 4 })], true],
    ['longer and easier', [run('2026-12-04', { runMin: 10, rpe: 4 }), run('2026-12-11', { runMin: 13, rpe: 4 })], false],
    ['two runs after one', [run('2026-12-04'), run('2026-12-08', { runMin: 8 }), run('2026-12-11', { runMin: 8 })], true],
    ['no week before', [run('2026-12-11', { runMin: 30 })], false],
    ['a week between', [run('2026-11-27'), run('2026-12-11', { runMin: 30 })], false],
    ['no effort before', [run('2026-12-04', { rpe: undefined }), run('2026-12-11', { runMin: 30 })], false],
    ['no minutes before', [run('2026-12-04', { runMin: undefined }), run('2026-12-11', { runMin: 30 })], false],
    ['no effort now', [run('2026-12-04'), run('2026-12-10', { runMin: 60 }), run('2026-12-11', { rpe: undefined })], false],
    ['a walk', [run('2026-12-04'), run('2026-12-11', { kind: 'walk', runMin: 60 })], false],
    ['the seventh day back', [run('2026-12-05', { runMin: 60 }), run('2026-12-11', { runMin: 60 })], false],
  ])('W-2: %s', (_, log, warns) => {
    expect(ids(logged(...log)).includes('W-2')).toBe(warns)
  })

  it.each([
    ['W-5', 'shoe-distance', 800, 801],
    ['W-6', 'sleep-hours', 6, 5.5],
    ['W-6', 'life-stress', 7, 8],
    ['W-10', 'bsi-previous-count', 0, 1],
  ])('%s: %s of %d does not warn, %d does', (id, measure, below, above) => {
    expect(ids({ answers: { [measure]: below } })).not.toContain(id)
    expect(ids({ answers: { [measure]: above } })).toContain(id)
  })

  it.each([
    [['race'], 0],
    [['shoe-change'], 1],
    [['race', 'speed'], 1],
    [['shoe-change', 'speed'], 2],
  ])('W-5: recent changes %j warn %i times', (ticked, count) => {
    expect(ids({ answers: { 'load-change-recent': ticked } })).toEqual(Array.from({ length: count }, () => 'W-5'))
  })

  const amber = { painDuring: 3 }
  it.each<[string, readonly LogEntry[], boolean]>([
    ['three', [run('2026-12-02', amber), run('2026-12-04', amber), run('2026-12-07', amber)], true],
    ['two', [run('2026-12-04', amber), run('2026-12-07', amber)], false],
    ['a green one between', [run('2026-12-02', amber), run('2026-12-04'), run('2026-12-07', amber)], false],
    ['a green one at the end', [run('2026-12-02', amber), run('2026-12-04', amber), run('2026-12-07', amber), run('2026-12-09')], false],
    ['a green one before', [run('2026-11-30'), run('2026-12-02', amber), run('2026-12-04', amber), run('2026-12-07', amber)], true],
  ])('W-8: amber runs in a row: %s', (_, log, warns) => {
    expect(ids(logged(...log)).includes('W-8')).toBe(warns)
  })

  it('W-8: is not asked without a diagnosis', () => {
    const log = ['2026-12-02', '2026-12-04', '2026-12-07'].map((on) => run(on, amber))
    expect(ids({ rest: { condition: null, log } })).not.toContain('W-8')
  })

  /** W-9: pain 2 or less but rising over 3 runs. */
  it.each<[readonly (number | undefined)[], boolean]>([
    [[0, 1, 2], true],
    [[0, 0.5, 1], true],
    [[1, 1, 2], false],
    [[0, 2, 2], false],
    [[1, 2, 3], false],
    [[5, 0, 1, 2], true],
    [[1, 2], false],
    [[undefined, 1, 2], false],
    [[0, undefined, 2], false],
    [[0, 1, undefined], false],
  ])('W-9: pain of %j in the last runs: %s', (pains, warns) => {
    const log = pains.map((painDuring, index) => run(`2026-12-${String(2 + 2 * index).padStart(2, '0')}`, { painDuring }))
    const warnings = warn(logged(...log)).filter(({ id }) => id === 'W-9')
    expect(warnings.map(({ text }) => text)).toEqual(warns ? ['Pain is 2 or less but has risen over the last three runs.'] : [])
  })

  it('W-10: a bone stress injury before, or an energy rule; in a plan after one it goes without saying', () => {
    expect(ids({ condition: 'BSI', answers: { 'bsi-previous-count': 1 } })).not.toContain('W-10')
    const c = calmCase()
    const assessment = assess(c)
    const fired = (id: string) => {
      const gate = { ...assessment.gate, rules: [{ id } as FiredRule] }
      return warnAboutCase(c, { ...assessment, gate }).map((warning) => warning.id)
    }
    expect(['BLK-S3', 'BLK-H7', 'BLK-S4'].map(fired)).toEqual([['W-10'], ['W-10'], []])
  })

  it.each(['rf-hip-groin', 'rf-giving-way'])('W-11: %s', (measure) => {
    expect(ids({ answers: { [measure]: 'yes' } })).toContain('W-11')
    expect(ids({ answers: { [measure]: 'unknown' } })).not.toContain('W-11')
  })

  /** Rulings, "Impact commitments in a BSI plan". */
  it('W-BSI-IMPACT: sport with impact after a bone stress injury', () => {
    const sport = (impact: boolean) => ({ commitments: [{ day: 'wed', impact, label: 'sport' }] }) as const
    expect(ids({ condition: 'BSI', planning: sport(true) })).toEqual(['W-BSI-IMPACT'])
    const choir = { day: 'thu', impact: false, label: 'choir' } as const
    const [warning] = warn({ condition: 'BSI', planning: { commitments: [...sport(true).commitments, choir] } })
    expect(warning?.text).toMatch(/Ask whether it is cleared\.$/)
    expect(ids({ condition: 'BSI', planning: sport(false) })).toEqual([])
    expect(ids({ condition: 'PFP', planning: sport(true) })).toEqual([])
  })
})
