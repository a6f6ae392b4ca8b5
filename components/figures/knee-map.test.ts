import { describe, expect, it } from 'vitest'
import { getMeasure } from '../../lib/clinical/measures/registry'
import type { Drawing } from './drawing'
import { boundsOf, pathPoints } from './geometry/bounds'
import { kneeMapDrawing, kneeMapZones } from './knee-map'
import { KNEE_ZONES } from './knee/knee-views.data'

const options = () => {
  const value = getMeasure('pain-location')?.value
  return value?.kind === 'choices' ? value.options : []
}
const lettering = (drawing: Drawing) => drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
const hatched = (drawing: Drawing) =>
  drawing.shapes.flatMap((shape) => (shape.kind === 'path' && shape.fill === 'clay-soft' ? [boundsOf(pathPoints(shape.d))] : []))
const middle = ({ left, right }: { left: number; right: number }) => (left + right) / 2

describe('kneeMapDrawing', () => {
  it('has a zone for every option of the measure but the groin, and no other', () => {
    const zones = KNEE_ZONES.map((zone) => zone.id)
    expect(new Set(zones).size).toBe(zones.length)
    expect([...zones, 'groin-hip'].sort()).toEqual([...options()].sort())
  })

  it('hatches and numbers what is marked, in the order of marking', () => {
    const drawing = kneeMapDrawing({ side: 'right', marked: ['calf', 'medial-joint-line'], width: 660 })
    expect(hatched(drawing)).toHaveLength(2)
    expect(lettering(drawing)).toEqual(expect.arrayContaining(['1', '2']))
    expect(drawing.description).toBe('1: Calf. 2: Inner joint line.')
  })

  it('marks nothing when nothing is marked', () => {
    const drawing = kneeMapDrawing({ side: 'right', marked: [], width: 660 })
    expect(hatched(drawing)).toEqual([])
    expect(lettering(drawing)).toEqual(['Front', 'Outer side', 'Back'])
    expect(drawing.description).toBe('No place is marked.')
  })

  it('shows the inner side of either knee towards the other knee', () => {
    const inner = (side: 'left' | 'right') =>
      middle(hatched(kneeMapDrawing({ side, marked: ['medial-joint-line'], width: 660 }))[0] ?? { left: 0, right: 0 })
    expect(inner('right')).toBeGreaterThan(110)
    expect(inner('left')).toBeLessThan(110)
    expect(inner('left') + inner('right')).toBeCloseTo(220, 0)
  })

  it('writes a place that lies off the map under it', () => {
    const drawing = kneeMapDrawing({ side: 'left', marked: ['groin-hip'], width: 660 })
    expect(hatched(drawing)).toEqual([])
    expect(lettering(drawing)).toContain('Also: Groin or hip')
    expect(drawing.description).toBe('1: Groin or hip.')
  })

  it('keeps pins in one margin apart', () => {
    const drawing = kneeMapDrawing({
      side: 'right',
      marked: ['medial-joint-line', 'medial-tibial-plateau-bone', 'pes-anserine'],
      width: 340,
    })
    const heights = drawing.shapes
      .flatMap((shape) => (shape.kind === 'text' && /^\d$/.test(shape.text) ? [shape.y] : []))
      .sort((a, b) => a - b)
    expect(heights).toHaveLength(3)
    heights.slice(1).forEach((y, index) => expect(y - (heights[index] ?? 0)).toBeGreaterThan(20))
  })
})

describe('kneeMapZones', () => {
  it('lies where the drawing has its hatching', () => {
    const drawing = kneeMapDrawing({ side: 'left', marked: ['fibular-head'], width: 500 })
    const zone = kneeMapZones({ side: 'left', width: 500 }).find(({ id }) => id === 'fibular-head')
    expect(boundsOf(pathPoints(zone?.d ?? ''))).toEqual(hatched(drawing)[0])
  })
})
