import { describe, expect, it } from 'vitest'
import { getMeasure } from '@/lib/clinical/measures/registry'
import { positionOn, zonesOf } from './zones'

const scaleOf = (id: string) => {
  const measure = getMeasure(id)
  if (measure?.value.kind !== 'number' && measure?.value.kind !== 'integer') throw new Error(`${id} is no number`)
  return zonesOf(measure.bands, measure.value)
}

describe('zonesOf', () => {
  it('lays the bands of pelvic drop end to end', () => {
    const zones = scaleOf('running-contralateral-pelvic-drop')
    expect(zones.map(({ level, from, to }) => [level, from, to])).toEqual([
      ['typical', 0, 5],
      ['borderline', 5, 8],
      ['deficit', 8, 13],
    ])
  })

  it('leaves no gap between bands of whole numbers', () => {
    const zones = scaleOf('running-cadence')
    expect(zones.slice(1).map(({ from }) => from)).toEqual(zones.slice(0, -1).map(({ to }) => to))
  })

  it('draws a band with two parts twice', () =>
    expect(
      scaleOf('running-trunk-forward-lean')
        .map(({ from, level }) => [from, level])
        .slice(1),
    ).toEqual([
      [4, 'typical'],
      [14, 'borderline'],
      [20, 'deficit'],
    ]))

  it('places values between the ends', () => {
    const zones = scaleOf('running-contralateral-pelvic-drop')
    expect(positionOn(zones, 6.5)).toBe(50)
    expect(positionOn(zones, -5)).toBe(0)
    expect(positionOn(zones, 20)).toBe(100)
  })
})
