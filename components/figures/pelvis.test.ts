import { describe, expect, it } from 'vitest'
import { getMeasure } from '../../lib/clinical/measures/registry'
import type { Drawing } from './drawing'
import { pathPoints } from './geometry/bounds'
import { nearestValue } from './geometry/nearest-value'
import { pelvisDrawing, pelvisGrip, USUAL_DROP_UP_TO_DEG } from './pelvis'

/** The thick line of the pelvis: the widest stroke in the side's colour. */
function pelvisLine(drawing: Drawing, side: 'left' | 'right') {
  const lines = drawing.shapes.filter(
    (shape) => shape.kind === 'path' && shape.stroke === side && shape.fill === undefined && !shape.d.includes('C'),
  )
  return lines.flatMap((shape) => (shape.kind === 'path' ? [pathPoints(shape.d)] : []))[0]
}

/** Degrees that the line falls towards the free side. */
function fall(drawing: Drawing, side: 'left' | 'right') {
  const [from, to] = pelvisLine(drawing, side) ?? []
  if (!from || !to) return Number.NaN
  return (Math.atan2(to[1] - from[1], Math.abs(to[0] - from[0])) * 180) / Math.PI
}

const lettering = (drawing: Drawing) => drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

describe('pelvisDrawing', () => {
  it.each([-5, -1.5, 0, 5, 8.5, 12.5, 20])('tilts the line of the pelvis by %s degrees on either leg', (dropDeg) => {
    for (const side of ['left', 'right'] as const) {
      const drawing = pelvisDrawing({ side, dropDeg, width: 312 })
      expect(fall(drawing, side)).toBeCloseTo(dropDeg, 1)
      expect(lettering(drawing)).toContain(`${String(dropDeg).replace('-', '−')}°`)
    }
  })

  it('lets the line run from the standing side to the free side', () => {
    const [from, to] = pelvisLine(pelvisDrawing({ side: 'left', dropDeg: 8, width: 312 }), 'left') ?? []
    expect(to?.[0]).toBeGreaterThan(from?.[0] ?? Number.NaN)
    const mirrored = pelvisLine(pelvisDrawing({ side: 'right', dropDeg: 8, width: 312 }), 'right') ?? []
    expect(mirrored[1]?.[0]).toBeLessThan(mirrored[0]?.[0] ?? Number.NaN)
  })

  it.each([-5, 0, 5])('hatches nothing at %s degrees, which is within the usual range', (dropDeg) => {
    const drawing = pelvisDrawing({ side: 'left', dropDeg, width: 312 })
    expect(drawing.shapes.filter((shape) => shape.kind === 'path' && shape.stroke === 'clay')).toEqual([])
  })

  it('hatches what lies beyond the usual range', () => {
    const drawing = pelvisDrawing({ side: 'left', dropDeg: 5.5, width: 312 })
    expect(drawing.shapes.filter((shape) => shape.kind === 'path' && shape.stroke === 'clay')).toHaveLength(1)
  })

  it.each([-5, 20])('stays on its drawing at the limit of %s degrees', (dropDeg) => {
    for (const side of ['left', 'right'] as const) {
      for (const width of [150, 312, 480]) {
        const drawing = pelvisDrawing({ side, dropDeg, width })
        for (const shape of drawing.shapes) {
          const points = shape.kind === 'path' ? pathPoints(shape.d) : [[shape.x, shape.y] as const]
          for (const [x, y] of points) {
            expect(x).toBeGreaterThanOrEqual(0)
            expect(x).toBeLessThanOrEqual(drawing.width)
            expect(y).toBeGreaterThanOrEqual(0)
            expect(y).toBeLessThanOrEqual(drawing.height)
          }
        }
      }
    }
  })

  it('states the number, the lower side and the usual range in words', () => {
    expect(pelvisDrawing({ side: 'left', dropDeg: 8.5, width: 312 }).description).toBe(
      'From behind, standing on the left leg: the pelvis is 8.5 degrees lower on the right. Usual up to 5 degrees lower.',
    )
    expect(pelvisDrawing({ side: 'right', dropDeg: -3, width: 312 }).description).toContain('3 degrees higher on the left')
    expect(pelvisDrawing({ side: 'right', dropDeg: 0, width: 312 }).description).toContain('the pelvis is level')
  })

  it('draws a missing drop as the level line, in words and without a number', () => {
    const drawing = pelvisDrawing({ side: 'left', dropDeg: null, width: 312 })
    expect(lettering(drawing).join(' ')).toBe('not measured L')
    expect(pelvisLine(drawing, 'left')).toBeUndefined()
    expect(drawing.shapes.some((shape) => shape.kind === 'path' && shape.stroke === 'ink-soft' && shape.dash !== undefined)).toBe(true)
    expect(drawing.description).toBe('From behind, standing on the left leg: pelvic drop not measured.')
  })

  it('takes its usual range from the measure', () => {
    const typical = getMeasure('running-contralateral-pelvic-drop')?.bands.find((band) => band.level === 'typical')
    expect(typical).toMatchObject({ lte: USUAL_DROP_UP_TO_DEG, tag: 'convention' })
  })
})

describe('pelvisGrip', () => {
  it.each([-5, 0, 5.5, 20])('lies at the free end of the line of %s degrees', (dropDeg) => {
    for (const side of ['left', 'right'] as const) {
      const end = pelvisLine(pelvisDrawing({ side, dropDeg, width: 312 }), side)?.[1]
      const grip = pelvisGrip({ side, dropDeg, width: 312 })
      expect(grip[0]).toBeCloseTo(end?.[0] ?? Number.NaN, 1)
      expect(grip[1]).toBeCloseTo(end?.[1] ?? Number.NaN, 1)
    }
  })

  it.each([-5, -0.5, 0, 6.5, 20])('is read back as the %s degrees that it was drawn for', (dropDeg) => {
    for (const side of ['left', 'right'] as const) {
      const at = (value: number) => pelvisGrip({ side, dropDeg: value, width: 150 })
      expect(nearestValue({ min: -5, max: 20, step: 0.5 }, at, { to: at(dropDeg), from: 3 })).toBe(dropDeg)
    }
  })
})
