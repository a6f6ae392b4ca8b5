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
  'eight-weeks-off': ['clear', [], false],
  'itbs-downhill': ['clear', [], false],
  'marathon-too-soon': ['clear', [], false],
  'no-dynamometer': ['clear', [], false],
  'novice-two-days': ['clear', [], false],
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
const factor = (name: string, wanted: string) => assess(read(name)).factors.find(({ id }) => id === wanted)

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

  it('with PFP: the points, the spike, the drop of both sides, the moment and the crossover', () => {
    expect(assess(read('pfp-crossover')).patterns).toMatchObject({ points: { PFP: 8, ITBS: -2 }, leading: 'PFP' })
    expect(find('pfp-crossover', 'single-session-spike-pct')?.value).toBe(40)
    expect(find('pfp-crossover', 'running-contralateral-pelvic-drop', 'left')).toMatchObject({
      level: 'deficit',
      note: 'sides differ by 3.5 deg, left larger',
    })
    expect(find('pfp-crossover', 'hip-abduction-strength-isometric', 'left')?.value).toBe(1.18)
    expect(find('pfp-crossover', 'running-step-width')).toMatchObject({ value: 1, level: 'borderline' })
    expect(factor('pfp-crossover', 'crossover-narrow-step-width')?.drivers).toContain('running-crossover')
    expect(factor('pfp-crossover', 'strength-deficit')?.verdict).toBe('likely')
  })

  it('with ITBS: the points, without Ober, and a rise in volume alone', () => {
    expect(assess(read('itbs-downhill')).patterns).toMatchObject({ points: { ITBS: 12 }, leading: 'ITBS' })
    expect(find('itbs-downhill', 'ober-test', 'right')?.value).toBe('positive')
    expect(find('itbs-downhill', 'bsi-cpr-score')?.value).toBe(1)
  })

  it('with a bone stress injury: score, points, and the clearance that counts or does not', () => {
    expect(find('bone-stress', 'bsi-cpr-score')?.value).toBe(4)
    expect(assess(read('bone-stress')).patterns.points.BSI).toBe(10)
    const low = read('bsi-low-risk-cleared')
    expect([low.clearance?.clearedOn, low.planning?.startsOn]).toEqual(['2026-11-24', '2026-12-07'])
    expect(assess(low).gate.rules[0]?.released).toMatchObject({ kind: 'medical-outcome', on: '2026-11-24' })
    expect(read('bsi-high-risk-not-specialist').clearance).toMatchObject({ site: 'femoral-neck', specialist: false })
  })

  it('with an emergency: a low Wells score, and the age alone among the Ottawa items', () => {
    expect(find('suspected-dvt', 'wells-dvt-score', 'left')?.value).toBe(1)
    expect(assess(read('ottawa-after-a-fall')).gate.rules[0]?.because.map(({ measure }) => measure)).toEqual([
      'rf-acute-trauma',
      'rf-ottawa-age55',
    ])
  })

  it('with a small effusion: the override is shown on its rule', () => {
    expect(assess(read('small-effusion-overridden')).gate.rules[0]?.released).toMatchObject({ kind: 'override', reviewOn: '2026-12-10' })
  })

  it('of 15: no band, no factor, another diagnosis to think of', () => {
    expect(find('adolescent', 'running-contralateral-pelvic-drop', 'right')).toMatchObject({ value: 9, level: 'context' })
    expect(assess(read('adolescent')).factors.map(({ verdict }) => verdict)).toEqual(Array(7).fill('not-assessed'))
    expect(assess(read('adolescent')).patterns.points.OTHER).toBe(3)
  })

  it('short of energy: the index and the score with what was answered', () => {
    expect(find('energy-deficiency', 'bmi')?.value).toBe(17.51)
    expect(find('energy-deficiency', 'triad-cra-score')).toMatchObject({ value: 5, note: '5 of 6 items answered' })
  })

  it('without a dynamometer: a force without body mass, and symmetry limited by pain', () => {
    expect(find('no-dynamometer', 'knee-extension-strength', 'left')).toMatchObject({ value: 380, unit: 'N', level: 'context' })
    const symmetries = assess(read('no-dynamometer')).interpretations.filter(({ measure }) => measure === 'limb-symmetry-index')
    expect(symmetries.slice(0, 2).map(({ value, note }) => [value, note])).toEqual([
      [76.3, 'Knee extension: right over left; pain-limited'],
      [76.5, 'Single-leg calf raise: right over left'],
    ])
  })

  it('with nothing answered: nothing is assessed, nothing leads', () => {
    const { gate, factors, patterns } = assess(read('nothing-answered'))
    expect(gate.unanswered).toHaveLength(28)
    expect(factors.map(({ verdict }) => verdict)).toEqual(Array(7).fill('not-assessed'))
    expect(patterns).toEqual({ points: { PFP: 0, ITBS: 0, BSI: 0, OTHER: 0 }, leading: 'mixed' })
  })

  it('with two sore knees: each must be answered for, the weaker over the stronger, the worse side', () => {
    expect(assess(read('both-knees')).gate.unanswered).toEqual(['bsi-focal-bony-tenderness'])
    expect(find('both-knees', 'limb-symmetry-index')).toMatchObject({
      value: 81,
      note: 'Knee extension: right over left, the weaker over the stronger',
    })
    expect(factor('both-knees', 'pelvic-control')?.score).toBe(100)
  })

  it('at a review: six weeks on, three runs, strength within reach of the other side', () => {
    const [first, review] = [read('pfp-crossover'), read('review-visit')]
    expect([first.asOf, review.asOf, review.log.length]).toEqual(['2026-12-01', '2027-01-12', 3])
    expect(assess(review).patterns).toMatchObject({ points: { PFP: 5 }, leading: 'PFP' })
    const symmetries = assess(review).interpretations.filter(({ measure }) => measure === 'limb-symmetry-index')
    expect(symmetries.map(({ value }) => value)).toEqual([91.4, 92.2])
    expect(factor('review-visit', 'strength-deficit')?.verdict).toBe('unlikely')
  })
})
