import { describe, expect, it } from 'vitest'
import { compareCases } from '@/lib/clinical/findings/compare-cases'
import { checkObservation } from '@/lib/clinical/measures/check-observation'
import type { Observation } from '@/lib/clinical/measures/types'
import { assess } from '@/lib/clinical/screening/assess'
import type { AssessmentCase } from '@/lib/clinical/screening/types'
import { Readings } from './readings'

const core = { assess, checkObservation, findCrossChecks: () => [], compareCases, askToConfirm: () => null }
const context: Omit<AssessmentCase, 'observations'> = {
  asOf: '2026-05-18',
  patient: { bornOn: '1990-04-02', sex: 'female' },
  condition: 'PFP',
  symptomaticSide: 'left',
  clearance: null,
  releases: [],
}
const DROP = { measure: 'running-contralateral-pelvic-drop', side: 'left' } as const
const RUN = { measure: 'running-capture-speed', side: 'none' } as const
const FILMED = [{ ...RUN, protocol: { surface: 'treadmill', shoes: 'usual' } }]

const read = (observations: readonly Observation[]) => {
  const whole = { ...context, observations }
  return { case: whole, interpretations: assess(whole).interpretations, protocols: FILMED }
}
const gait = (drop: number): Observation[] => [
  { ...DROP, value: drop },
  { ...RUN, value: 9.5 },
]

function make(before: number | null) {
  const last = before === null ? null : { assessedOn: '2026-03-02', stable: [], read: read(gait(before)) }
  return new Readings(context, assess({ ...context, observations: [] }), last)
}

describe('the change since last time', () => {
  it.each([
    [9, 6, 'real-better'],
    [9, 6.2, 'within-error'],
    [6, 9, 'real-worse'],
  ] as const)('of a pelvic drop from %d to %d, whose error is 2.8, is %s', (before, now, verdict) => {
    const readings = make(before)
    readings.update(core, gait(now), FILMED)
    expect(readings.comparisonAt(DROP)?.change).toMatchObject({ verdict, isComparable: 'yes' })
  })

  it('is not known to be comparable while nobody says how the run was filmed', () => {
    const readings = make(9)
    readings.update(core, gait(6), [])
    expect(readings.comparisonAt(DROP)?.change?.isComparable).toBe('unknown')
  })

  it('shows what was found last time before anything is entered', () => {
    const readings = make(9)
    readings.update(core, [], [])
    expect(readings.comparisonAt(DROP)).toMatchObject({ earlier: { value: 9 }, now: null, change: null })
  })

  it('keeps its identity while nothing about it changed, and is absent at a first assessment', () => {
    const readings = make(9)
    readings.update(core, gait(6), FILMED)
    const before = readings.comparisonAt(DROP)
    readings.update(core, [...gait(6), { measure: 'running-cadence', side: 'none', value: 170 }], FILMED)
    expect(readings.comparisonAt(DROP)).toBe(before)
    const first = make(null)
    first.update(core, gait(6), FILMED)
    expect([first.lastOn, first.comparisonAt(DROP)]).toEqual([null, null])
  })
})
