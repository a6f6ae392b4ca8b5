import { describe, expect, it } from 'vitest'
import { bandsFor } from '@/lib/clinical/findings/band'
import { measureOf, type MeasureId } from '@/lib/clinical/measures/registry'
import type { ObservedValue } from '@/lib/clinical/measures/types'
import type { MeasureFacts } from '@/lib/findings/types'
import { railOf } from './rail-of'

function rail(id: MeasureId, values: Partial<Record<'left' | 'right' | 'none', ObservedValue>>) {
  const { label, unit, sided, value, optionLabels, section, bands } = measureOf(id)
  const own = bandsFor(bands, { age: 36, sex: 'female' })
  const facts: MeasureFacts = { label, unit, sided, value, optionLabels, section, bands: own, usualFrom: null }
  const readings = Object.entries(values).map(([side, found]) => ({
    measure: id,
    side: side as 'left',
    value: found,
    unit,
    level: 'typical' as const,
    label: '',
    tag: 'convention' as const,
  }))
  return railOf(facts, readings)
}

describe('railOf', () => {
  it('lays the bands of a number end to end, with a pin for each side', () => {
    const found = rail('running-contralateral-pelvic-drop', { left: 9, right: 4 })
    expect(found?.zones.map(({ to, level }) => [to, level]).slice(0, 2)).toEqual([
      [5, 'usual'],
      [8, 'edge'],
    ])
    expect(found?.pins).toEqual([
      { side: 'left', at: 9 },
      { side: 'right', at: 4 },
    ])
  })

  it('takes the bands of this person only', () => {
    const edges = rail('knee-extension-strength', { left: 2 })?.zones.map(({ to }) => to)
    expect(edges).toContain(2.04)
    expect(edges).not.toContain(2.5)
  })

  it('gives each choice its step, in the words of the form', () => {
    const found = rail('running-crossover', { left: 'crosses-midline', right: 'clear' })
    expect(found?.zones.map(({ name }) => name)).toEqual(['clear', 'touches', 'crosses'])
    expect(found?.pins.map(({ at }) => at)).toEqual([2.5, 0.5])
  })

  it('reads a list of ticks by how many there are', () => {
    expect(rail('load-change-recent', { none: ['speed', 'race', 'surface'] })?.pins).toEqual([{ side: 'none', at: 2.5 }])
    expect(rail('load-change-recent', { none: [] })?.pins).toEqual([{ side: 'none', at: 0.5 }])
  })

  it('has no rail for what has no bands along one axis', () => {
    expect(rail('running-capture-speed', { none: 9.5 })).toBeNull()
    expect(rail('running-cadence', {})).toBeNull()
  })
})
