import { describe, expect, it } from 'vitest'
import type { Level, ObservedValue } from '../measures/types'
import type { Interpretation } from '../screening/types'
import { cadenceTarget, chooseCue, type CueInput } from './choose-cue'

const finding = (measure: string, value: ObservedValue, level: Level): Interpretation => ({
  measure,
  side: 'none',
  value,
  unit: '',
  level,
  label: `${value}`,
  tag: 'convention',
})
const LOW_CADENCE = finding('running-cadence', 160, 'deficit')
const HIP_DROP = finding('running-contralateral-pelvic-drop', 9, 'deficit')
const NARROW = finding('running-step-width', 2, 'borderline')
const CROSSING = finding('running-crossover', 'crosses-midline', 'deficit')
const UPRIGHT = finding('running-trunk-forward-lean', 3, 'borderline')

const factor = (id: string, rank: number | null) => ({ id, rank, verdict: 'likely', score: 50, drivers: [] }) as const

const choose = (
  interpretations: readonly Interpretation[],
  changes: Partial<CueInput> = {},
  factors: CueInput['assessment']['factors'] = [],
) => chooseCue({ condition: 'PFP', irritability: 'low', assessment: { interpretations, factors }, ...changes })
const cueId = (...args: Parameters<typeof choose>) => choose(...args)?.definition.id ?? null

describe('chooseCue', () => {
  it('proposes none without a finding outside the usual range', () => {
    expect(cueId([])).toBeNull()
    expect(cueId([finding('running-cadence', 180, 'typical'), finding('running-step-width', 5, 'typical')])).toBeNull()
    expect(cueId([finding('running-cadence', 160, 'context')])).toBeNull()
  })

  it.each([
    [LOW_CADENCE, 'cadence'],
    [HIP_DROP, 'pelvis-level'],
    [NARROW, 'step-width'],
    [CROSSING, 'step-width'],
    [UPRIGHT, 'trunk-lean'],
  ])('answers %j with %s', (found, id) => {
    expect(cueId([found])).toBe(id)
  })

  it('proposes only one: the further outside, then the higher ranked factor', () => {
    expect(cueId([NARROW, HIP_DROP])).toBe('pelvis-level')
    const ranked = [factor('crossover-narrow-step-width', 1), factor('pelvic-control', 2)]
    expect(cueId([CROSSING, HIP_DROP], {}, ranked)).toBe('step-width')
    expect(cueId([CROSSING, HIP_DROP], {}, [factor('pelvic-control', 1), factor('crossover-narrow-step-width', null)])).toBe('pelvis-level')
  })

  it('answers the furthest of several findings of one cue', () => {
    const drop = (level: Level, value: number) => finding('running-contralateral-pelvic-drop', value, level)
    const [slight, clear, worst] = [drop('borderline', 7), drop('deficit', 9), drop('severe', 12)]
    expect(choose([slight, worst, clear])?.finding).toBe(worst)
    expect(choose([clear, slight])?.finding).toBe(clear)
    expect(choose([drop('typical', 3), slight, drop('context', 3)])?.finding).toBe(slight)
    expect(cueId([CROSSING, worst])).toBe('pelvis-level')
    expect(cueId([LOW_CADENCE, NARROW, worst])).toBe('pelvis-level')
  })

  it('takes the first of the table where finding and rank are equal', () => {
    expect(cueId([CROSSING, HIP_DROP, LOW_CADENCE])).toBe('cadence')
    expect(cueId([CROSSING, HIP_DROP])).toBe('pelvis-level')
  })

  it('proposes none with high irritability', () => {
    expect(cueId([LOW_CADENCE], { irritability: 'high' })).toBeNull()
    expect(cueId([LOW_CADENCE], { irritability: 'moderate' })).toBe('cadence')
  })

  it('after a bone stress injury knows only cadence, at 5 %', () => {
    expect(cueId([HIP_DROP, CROSSING], { condition: 'BSI' })).toBeNull()
    expect(choose([LOW_CADENCE], { condition: 'BSI' })?.text).toBe(
      'Quick, light, short steps to the beat. Aim for 168 steps a minute: 5 % more than your own 160.',
    )
  })

  it('leans forward only an upright runner with PFP', () => {
    expect(cueId([finding('running-trunk-forward-lean', 22, 'deficit')])).toBeNull()
    expect(cueId([UPRIGHT], { condition: 'ITBS' })).toBeNull()
    const leaning = (value: ObservedValue) => cueId([finding('running-trunk-forward-lean', value, 'borderline')])
    // assessment.json: below 4 degrees is the borderline band of an upright trunk.
    expect([leaning(3.9), leaning(4), leaning('upright')]).toEqual(['trunk-lean', null, null])
  })

  it('takes the cadence from the runner, at most 10 % up', () => {
    expect(choose([LOW_CADENCE])?.text).toContain(
      'Aim for 168 steps a minute: 5 % more than your own 160. Later up to 176, and no further.',
    )
    for (const found of [HIP_DROP, CROSSING, UPRIGHT]) expect(choose([found])?.text).not.toContain('steps a minute')
    expect(cadenceTarget(165, 10)).toBe(181)
    for (let own = 120; own <= 220; own++) expect(cadenceTarget(own, 10)).toBeLessThanOrEqual(1.1 * own)
  })
})
