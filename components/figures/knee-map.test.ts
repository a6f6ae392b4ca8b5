import { describe, expect, it } from 'vitest'
import { getMeasure } from '../../lib/clinical/measures/registry'
import type { Drawing } from './drawing'
import { boundsOf, pathPoints } from './geometry/bounds'
import { kneeMapDrawing, kneeMapZones, kneeViewOf } from './knee-map'
import { KNEE_ZONES } from './knee/knee-views.data'

const options = () => {
  const value = getMeasure('pain-location')?.value
  return value?.kind === 'choices' ? value.options : []
}
const WORDS: Readonly<Record<string, string>> = {
  calf: 'Calf',
  'medial-joint-line': 'Inner joint line',
  'groin-hip': 'Groin or hip',
}
const labelOf = (id: string) => WORDS[id] ?? id
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
    const drawing = kneeMapDrawing({ labelOf, side: 'right', marked: ['calf', 'medial-joint-line'], width: 660 })
    expect(hatched(drawing)).toHaveLength(2)
    expect(lettering(drawing)).toEqual(expect.arrayContaining(['1', '2']))
    expect(drawing.description).toBe('1: Calf. 2: Inner joint line.')
  })

  it('marks nothing when nothing is marked', () => {
    const drawing = kneeMapDrawing({ labelOf, side: 'right', marked: [], width: 660 })
    expect(hatched(drawing)).toEqual([])
    expect(lettering(drawing)).toEqual(['Front', 'Outer side', 'Back'])
    expect(drawing.description).toBe('No place is marked.')
  })

  it('shows the inner side of either knee towards the other knee', () => {
    const inner = (side: 'left' | 'right') =>
      middle(hatched(kneeMapDrawing({ labelOf, side, marked: ['medial-joint-line'], width: 660 }))[0] ?? { left: 0, right: 0 })
    expect(inner('right')).toBeGreaterThan(110)
    expect(inner('left')).toBeLessThan(110)
    expect(inner('left') + inner('right')).toBeCloseTo(220, 0)
  })

  it('writes a place that lies off the map under it', () => {
    const drawing = kneeMapDrawing({ labelOf, side: 'left', marked: ['groin-hip'], width: 660 })
    expect(hatched(drawing)).toEqual([])
    expect(lettering(drawing)).toContain('Also: Groin or hip')
    expect(drawing.description).toBe('1: Groin or hip.')
  })

  it('keeps pins in one margin apart', () => {
    const drawing = kneeMapDrawing({
      labelOf,
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

describe('a map of one look', () => {
  it('fills its width with that look alone', () => {
    const marked = ['calf', 'retropatellar']
    const drawing = kneeMapDrawing({ labelOf, side: 'right', marked, views: ['back'], width: 220 })
    expect(lettering(drawing)).toEqual(['1', 'Back'])
    expect(hatched(drawing)).toHaveLength(1)
    expect(middle(hatched(drawing)[0] ?? { left: 0, right: 0 })).toBeCloseTo(109.5, 1)
    expect(drawing.description).toBe('1: Calf. 2: retropatellar.')
  })

  it('has the zones of that look, three times as large as beside the other two', () => {
    const widths = (views?: readonly 'back'[]) =>
      kneeMapZones({ side: 'left', views, width: 300 })
        .filter(({ view }) => view === 'back')
        .map(({ d }) => boundsOf(pathPoints(d)))
        .map(({ left, right }) => right - left)
    expect(kneeMapZones({ side: 'left', views: ['back'], width: 300 }).map(({ id }) => id)).toEqual(['posterior-knee', 'calf'])
    widths(['back']).forEach((width, index) => expect(width / (widths()[index] ?? Number.NaN)).toBeCloseTo(3, 2))
  })
})

describe('kneeViewOf', () => {
  it('knows where a place is seen, and that the groin is not', () => {
    expect(['calf', 'retropatellar', 'fibular-head', 'groin-hip'].map(kneeViewOf)).toEqual(['back', 'front', 'outer', null])
  })
})

describe('kneeMapZones', () => {
  it('lies where the drawing has its hatching', () => {
    const drawing = kneeMapDrawing({ labelOf, side: 'left', marked: ['fibular-head'], width: 500 })
    const zone = kneeMapZones({ side: 'left', width: 500 }).find(({ id }) => id === 'fibular-head')
    expect(boundsOf(pathPoints(zone?.d ?? ''))).toEqual(hatched(drawing)[0])
  })
})
