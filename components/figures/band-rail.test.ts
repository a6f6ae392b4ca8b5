import { describe, expect, it } from 'vitest'
import { railDrawing, type Rail } from './band-rail'
import type { Drawing } from './drawing'
import { boundsOf, pathPoints } from './geometry/bounds'

const RAIL: Rail = {
  title: 'Pelvic drop',
  description: 'Left 9°, outside usual range; right 2.5°, usual.',
  zones: [
    { from: 0, to: 5, level: 'usual' },
    { from: 5, to: 8, level: 'edge' },
    { from: 8, to: 10, level: 'outside' },
  ],
  pins: [
    { at: 9, side: 'left' },
    { at: 2.5, side: 'right' },
  ],
  width: 220,
}

const letters = (drawing: Drawing) =>
  new Map(drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [[shape.text, shape.x] as const] : [])))

describe('railDrawing', () => {
  it.each([160, 220, 340])('puts each pin where its value lies between the ends, at a width of %s', (width) => {
    const at = letters(railDrawing({ ...RAIL, width }))
    const inner = width - 20
    expect(at.get('L')).toBeCloseTo(10 + 0.9 * inner, 0)
    expect(at.get('R')).toBeCloseTo(10 + 0.25 * inner, 0)
  })

  it('writes the limits between the bands, and leaves one out that has no room', () => {
    const limits = (zones: Rail['zones']) => [...letters(railDrawing({ ...RAIL, zones, pins: [] })).keys()]
    expect(limits(RAIL.zones)).toEqual(['5', '8'])
    const close = [RAIL.zones[0], { from: 5, to: 5.2, level: 'edge' }, { from: 5.2, to: 10, level: 'outside' }] as Rail['zones']
    expect(limits(close)).toEqual(['5'])
  })

  it('keeps a value beyond the ends at the end', () => {
    const drawing = railDrawing({ ...RAIL, pins: [{ at: 99, side: 'left' }] })
    expect(letters(drawing).get('L')).toBeLessThanOrEqual(220)
  })

  it('moves two pins in one place apart, so that both can be read', () => {
    const pins = [
      { at: 5, side: 'left' },
      { at: 5, side: 'right' },
    ] as const
    const at = letters(railDrawing({ ...RAIL, pins }))
    expect((at.get('R') ?? 0) - (at.get('L') ?? 0)).toBeGreaterThan(6)
  })

  it('tells the bands apart without colour: only the borderline is hatched', () => {
    const hatched = railDrawing(RAIL).shapes.filter((shape) => shape.kind === 'path' && shape.stroke === 'amber')
    expect(hatched).toHaveLength(1)
    const { left, right } = boundsOf(pathPoints((hatched[0] as { d: string }).d))
    expect(left).toBeGreaterThanOrEqual(10 + 0.5 * 200)
    expect(right).toBeLessThanOrEqual(10 + 0.8 * 200)
  })
})
