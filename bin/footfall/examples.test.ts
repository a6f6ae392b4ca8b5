import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseCase, requirePlanning } from '@/lib/case-file/parse-case'
import type { ParsedCase } from '@/lib/case-file/parse-case'
import { proposePlan } from '@/lib/clinical/plan/propose-plan'
import { assess } from '@/lib/clinical/screening/assess'

/** What examples/README.md argues for each runner: gate, rules, and whether a plan is locked. */
const ARGUED = {
  adolescent: ['soft', ['BLK-S4'], true],
  'bone-stress': ['hard', ['BLK-H1', 'BLK-H2', 'BLK-S1'], true],
  'both-knees': ['soft', ['BLK-S5'], true],
  'bsi-high-risk-not-specialist': ['hard', ['BLK-H4'], true],
  'bsi-low-risk-cleared': ['clear', ['BLK-H4'], false],
  'energy-deficiency': ['hard', ['BLK-H7', 'BLK-S1', 'BLK-S3'], true],
  'itbs-downhill': ['clear', [], false],
  'no-dynamometer': ['clear', [], false],
  'nothing-answered': ['soft', ['BLK-S5'], true],
  'ottawa-after-a-fall': ['emergency', ['BLK-E3'], true],
  'pfp-crossover': ['clear', [], false],
  'review-visit': ['clear', [], false],
  'small-effusion-overridden': ['clear', ['BLK-S4'], false],
  'suspected-dvt': ['emergency', ['BLK-E2'], true],
} as const

function read(name: string): ParsedCase {
  const reading = parseCase(readFileSync(`examples/${name}.json`, 'utf8'))
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues))
  return reading.value
}

const find = (name: string, measure: string, side = 'none') =>
  assess(read(name)).interpretations.find((row) => row.measure === measure && row.side === side)
const verdict = (name: string, factor: string) => assess(read(name)).factors.find(({ id }) => id === factor)?.verdict

describe('the example runners', () => {
  it('are all argued for', () => {
    const files = readdirSync('examples').flatMap((file) => (file.endsWith('.json') ? file.replace('.json', '') : []))
    expect(files.sort()).toEqual(Object.keys(ARGUED).sort())
  })

  it.each(Object.entries(ARGUED))('%s', (name, [state, rules, isLocked]) => {
    const parsed = read(name)
    const { gate } = assess(parsed)
    const planned = requirePlanning(parsed)
    expect([gate.state, gate.rules.map(({ id }) => id)]).toEqual([state, rules])
    expect(planned.ok && (proposePlan(planned.value).route === 'locked') === isLocked).toBe(true)
  })

  it('show the numbers of their arguments', () => {
    expect(assess(read('pfp-crossover')).patterns).toMatchObject({ points: { PFP: 8, ITBS: -2 }, leading: 'PFP' })
    expect(find('pfp-crossover', 'single-session-spike-pct')?.value).toBe(40)
    expect(find('pfp-crossover', 'hip-abduction-strength-isometric', 'left')?.value).toBe(1.18)
    expect(find('bone-stress', 'bsi-cpr-score')?.value).toBe(4)
    expect(assess(read('bone-stress')).patterns.points.BSI).toBe(10)
    expect(assess(read('itbs-downhill')).patterns.leading).toBe('ITBS')
    expect(find('itbs-downhill', 'bsi-cpr-score')?.value).toBe(1)
    expect(find('energy-deficiency', 'bmi')?.value).toBe(17.51)
    expect(find('energy-deficiency', 'triad-cra-score')).toMatchObject({ value: 5, note: '5 of 6 items answered' })
    expect(find('no-dynamometer', 'knee-extension-strength', 'left')).toMatchObject({ value: 380, unit: 'N', level: 'context' })
    expect(find('adolescent', 'running-contralateral-pelvic-drop', 'right')).toMatchObject({ value: 9, level: 'context' })
    expect(find('both-knees', 'limb-symmetry-index')?.value).toBe(81)
    expect([verdict('pfp-crossover', 'strength-deficit'), verdict('review-visit', 'strength-deficit')]).toEqual(['likely', 'unlikely'])
  })
})
