import { describe, expect, it } from 'vitest'
import type { Drawing } from './drawing'
import { boundsOf, pathPoints } from './geometry/bounds'
import { wingsDrawing, type WingRow } from './wings'

const ROWS: WingRow[] = [
  {
    name: 'Hip abduction',
    unit: 'Nm/kg',
    left: { value: 1.2, level: 'edge', last: 1 },
    right: { value: 1.5, level: 'usual' },
    usualFrom: 1.5,
    symmetryPct: 80,
  },
  { name: 'Calf raise', unit: 'times', left: { value: 12, level: 'outside' }, right: null, usualFrom: 24, symmetryPct: null },
]

const bars = (drawing: Drawing, fill: 'left-soft' | 'right-soft') =>
  drawing.shapes.flatMap((shape) => {
    if (shape.kind !== 'path' || shape.fill !== fill) return []
    const { left, right } = boundsOf(pathPoints(shape.d))
    return [right - left]
  })
const lettering = (drawing: Drawing) => drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

describe('wingsDrawing', () => {
  it.each([340, 700])('makes a bar as long as its share of where the usual range begins, at a width of %s', (width) => {
    const drawing = wingsDrawing({ rows: ROWS, width })
    const usual = bars(drawing, 'right-soft')[0] ?? Number.NaN
    const [hip, calf] = bars(drawing, 'left-soft')
    expect((hip ?? 0) / usual).toBeCloseTo(0.8, 2)
    expect((calf ?? 0) / usual).toBeCloseTo(0.5, 2)
  })

  it('never lets a bar leave its wing', () => {
    const strong: WingRow = { ...(ROWS[0] as WingRow), left: { value: 9, level: 'usual' } }
    const drawing = wingsDrawing({ rows: [strong], width: 700 })
    expect(bars(drawing, 'left-soft')[0]).toBeLessThanOrEqual((700 - 160 - 84) / 2)
    expect(lettering(drawing)).toContain('9')
  })

  it('leaves a test that was not done open, without a bar and without a number', () => {
    const drawing = wingsDrawing({ rows: [ROWS[1] as WingRow], width: 700 })
    expect(bars(drawing, 'right-soft')).toEqual([])
    expect(lettering(drawing)).toContain('not measured')
    expect(lettering(drawing)).not.toContain('0')
  })

  it('states the numbers, the levels and the symmetry in words', () => {
    expect(wingsDrawing({ rows: ROWS, width: 700 }).description).toBe(
      'Hip abduction, usual from 1.5: left 1.2 Nm/kg, borderline; right 1.5 Nm/kg, usual; symmetry 80 percent. Calf raise, usual from 24: left 12 times, outside usual range; right not measured.',
    )
  })

  it('marks no level where none may be judged', () => {
    const row: WingRow = { ...(ROWS[0] as WingRow), left: { value: 1.2, level: null }, right: null, symmetryPct: null }
    const drawing = wingsDrawing({ rows: [row], width: 700 })
    expect(drawing.shapes.filter((shape) => shape.kind === 'path' && (shape.fill === 'amber' || shape.fill === 'clay'))).toEqual([])
    expect(drawing.description).toContain('left 1.2 Nm/kg, not judged')
  })

  it('has an answer for no rows', () => {
    expect(wingsDrawing({ rows: [], width: 340 }).description).toBe('No test.')
  })
})
