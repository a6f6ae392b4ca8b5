import { describe, expect, it } from 'vitest'
import { getMeasure } from '../../lib/clinical/measures/registry'
import type { Drawing } from './drawing'
import { outermostPoints, pathPoints } from './geometry/bounds'
import { nearestValue } from './geometry/nearest-value'
import { leanDrawing, leanGrips, USUAL_SHIN_UP_TO_DEG, USUAL_TRUNK_DEG } from './lean'

const lettering = (drawing: Drawing) => drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

/** Thick straight lines of a colour, from low to high. */
const lines = (drawing: Drawing, stroke: string) =>
  drawing.shapes.flatMap((shape) =>
    shape.kind === 'path' && shape.stroke === stroke && !shape.fill && !shape.dash && !shape.d.includes('C') ? [pathPoints(shape.d)] : [],
  )

/** Degrees from upright, positive in the direction that the runner faces. */
function leanOf(line: readonly (readonly [number, number])[] | undefined, forward: 1 | -1) {
  const [low, high] = line ?? []
  return low && high ? (Math.atan2((high[0] - low[0]) * forward, low[1] - high[1]) * 180) / Math.PI : Number.NaN
}

describe('leanDrawing', () => {
  it.each([-10, 0, 4, 9.5, 35])('tilts the trunk forward by %s degrees whichever way the runner faces', (trunkDeg) => {
    expect(leanOf(lines(leanDrawing({ trunkDeg, shinDeg: 0, side: 'right', width: 312 }), 'ink')[0], 1)).toBeCloseTo(trunkDeg, 1)
    expect(leanOf(lines(leanDrawing({ trunkDeg, shinDeg: 0, side: 'left', width: 312 }), 'ink')[0], -1)).toBeCloseTo(trunkDeg, 1)
  })

  it.each([-15, 0, 5, 12, 30])('sets the ankle ahead of the knee by a shin of %s degrees', (shinDeg) => {
    const drawing = leanDrawing({ trunkDeg: 8, shinDeg, side: 'left', width: 312 })
    expect(leanOf(lines(drawing, 'left')[0], -1)).toBeCloseTo(-shinDeg, 1)
    expect(lettering(drawing)).toContain(`${String(shinDeg).replace('-', '−')}°`)
  })

  it('hatches only what lies beyond the usual ranges', () => {
    const hatching = (trunkDeg: number, shinDeg: number) =>
      leanDrawing({ trunkDeg, shinDeg, side: 'right', width: 312 }).shapes.filter(
        (shape) => shape.kind === 'path' && shape.stroke === 'clay',
      ).length
    expect([hatching(4, 5), hatching(14, -15)]).toEqual([0, 0])
    expect([hatching(3.5, 5), hatching(14.5, 5), hatching(9, 5.5)]).toEqual([1, 1, 1])
  })

  it('draws a missing angle without a line and without a number', () => {
    const drawing = leanDrawing({ trunkDeg: null, shinDeg: null, side: 'right', width: 312 })
    expect(lettering(drawing).join(' ')).toBe('shin not measured R trunk not measured')
    expect([...lines(drawing, 'ink'), ...lines(drawing, 'right')]).toEqual([])
    expect(drawing.description).toBe('Trunk lean not measured. Shin angle at landing not measured.')
  })

  it('states both numbers in words', () => {
    expect(leanDrawing({ trunkDeg: 6, shinDeg: 8, side: 'left', width: 312 }).description).toBe(
      'The trunk leans 6 degrees forward, usual 4 to 14. The left foot lands with the shin 8 degrees ahead of vertical, usual up to 5.',
    )
    expect(leanDrawing({ trunkDeg: -3, shinDeg: 0, side: 'left', width: 312 }).description).toContain('leans 3 degrees back')
  })

  it.each([
    [-10, -15],
    [35, 30],
    [35, -15],
    [-10, 30],
  ])('stays on its drawing at the limits %s and %s', (trunkDeg, shinDeg) => {
    for (const side of ['left', 'right'] as const) {
      const drawing = leanDrawing({ trunkDeg, shinDeg, side, width: 312 })
      for (const [x, y] of drawing.shapes.flatMap((shape) => (shape.kind === 'path' ? outermostPoints(shape.d) : []))) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(drawing.width)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(drawing.height)
      }
    }
  })

  it('takes its usual ranges from the measures', () => {
    const typical = (id: string) => getMeasure(id)?.bands.find((band) => band.level === 'typical')
    expect(typical('running-trunk-forward-lean')).toMatchObject({ gte: USUAL_TRUNK_DEG[0], lte: USUAL_TRUNK_DEG[1], tag: 'convention' })
    expect(typical('running-tibia-inclination')).toMatchObject({ lte: USUAL_SHIN_UP_TO_DEG, tag: 'convention' })
  })
})

describe('leanGrips', () => {
  it.each([-15, -0.5, 0, 7.5, 30])('is read back as the shin of %s degrees that it was drawn for', (shinDeg) => {
    for (const side of ['left', 'right'] as const) {
      const at = (value: number) => leanGrips({ trunkDeg: 6, shinDeg: value, side, width: 150 }).shin
      expect(nearestValue({ min: -15, max: 30, step: 0.5 }, at, { to: at(shinDeg), from: 3 })).toBe(shinDeg)
    }
  })

  it.each([-10, -0.5, 0, 6.5, 35])('is read back as the trunk of %s degrees that it was drawn for', (trunkDeg) => {
    for (const side of ['left', 'right'] as const) {
      const at = (value: number) => leanGrips({ trunkDeg: value, shinDeg: 8, side, width: 150 }).trunk
      expect(nearestValue({ min: -10, max: 35, step: 0.5 }, at, { to: at(trunkDeg), from: 3 })).toBe(trunkDeg)
    }
  })

  it('takes hold of the trunk above the shoulder and of the shin at the ankle', () => {
    const drawing = leanDrawing({ trunkDeg: 9, shinDeg: 4, side: 'right', width: 312 })
    const grips = leanGrips({ trunkDeg: 9, shinDeg: 4, side: 'right', width: 312 })
    expect(grips.trunk[1]).toBeLessThan(lines(drawing, 'ink')[0]?.[1]?.[1] ?? 0)
    expect(grips.shin[1]).toBeCloseTo(lines(drawing, 'right')[0]?.[0]?.[1] ?? 0, 1)
  })
})
