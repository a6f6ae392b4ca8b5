import { describe, expect, it } from 'vitest'
import { getMeasure } from '../../lib/clinical/measures/registry'
import type { Drawing } from './drawing'
import { footfallGrips, footfallsDrawing, USUAL_STEP_WIDTH_ABOVE_CM, type Footfalls } from './footfalls'
import { boundsOf, pathPoints } from './geometry/bounds'
import { nearestValue } from './geometry/nearest-value'

const BELT_CM = 38

/** The print's outlines and heel marks of one foot: heel marks are the small discs filled in the side's own colour. */
function prints(drawing: Drawing, foot: 'left' | 'right') {
  const boxes = (wanted: (shape: Extract<Drawing['shapes'][number], { kind: 'path' }>) => boolean) =>
    drawing.shapes
      .filter((shape) => shape.kind === 'path')
      .filter(wanted)
      .map((shape) => boundsOf(pathPoints(shape.d)))
  return {
    outlines: boxes((shape) => shape.stroke === foot && shape.fill === undefined && shape.d.includes('C')),
    heels: boxes((shape) => shape.fill === foot && shape.stroke === 'card'),
  }
}

const lettering = (drawing: Drawing) => drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
const heelHeight = (drawing: Drawing, foot: 'left' | 'right') => prints(drawing, foot).heels[0]?.top ?? Number.NaN

describe('footfallsDrawing', () => {
  it.each([-15, -2, 0, 1, 6, 12.5, 25])('sets the heels %s cm apart on the scale of the belt', (stepWidthCm) => {
    const drawing = footfallsDrawing({ stepWidthCm, left: null, right: null, width: 680 })
    const unitsPerCm = drawing.height / BELT_CM
    const gap = heelHeight(drawing, 'right') - heelHeight(drawing, 'left')
    expect(gap / unitsPerCm).toBeCloseTo(stepWidthCm, 1)
  })

  it.each([
    ['crosses-midline', 'clear', 6],
    ['clear', 'crosses-midline', 1],
    ['crosses-midline', 'touches-midline', -2],
    ['touches-midline', 'touches-midline', 2],
  ] as const)('keeps the measured width when the left %s and the right %s', (left, right, stepWidthCm) => {
    const drawing = footfallsDrawing({ stepWidthCm, left, right, width: 400 })
    const gap = heelHeight(drawing, 'right') - heelHeight(drawing, 'left')
    expect((gap * BELT_CM) / drawing.height).toBeCloseTo(stepWidthCm, 1)
  })

  it.each([-15, -3, 0, 2, 6])('puts a left foot that crosses over the midline at %s cm, and hatches what is beyond', (stepWidthCm) => {
    const drawing = footfallsDrawing({ stepWidthCm, left: 'crosses-midline', right: 'crosses-midline', width: 680 })
    const { outlines } = prints(drawing, 'left')
    expect(outlines.length).toBeGreaterThan(0)
    for (const outline of outlines) expect(outline.bottom).toBeGreaterThan(drawing.height / 2 + 1)
    for (const outline of prints(drawing, 'right').outlines) expect(outline.top).toBeLessThan(drawing.height / 2 - 1)
    expect(drawing.shapes.some((shape) => shape.kind === 'path' && shape.stroke === 'clay')).toBe(true)
  })

  it('keeps a clear foot on its own side when only the other one crosses', () => {
    const drawing = footfallsDrawing({ stepWidthCm: 4, left: 'clear', right: 'crosses-midline', width: 680 })
    for (const outline of prints(drawing, 'left').outlines) expect(outline.bottom).toBeLessThanOrEqual(drawing.height / 2)
    for (const outline of prints(drawing, 'right').outlines) expect(outline.top).toBeLessThan(drawing.height / 2)
  })

  it.each([-15, 25])('keeps every print on the belt at the limit of %s cm', (stepWidthCm) => {
    for (const crossing of ['clear', 'touches-midline', 'crosses-midline', null] as const) {
      const drawing = footfallsDrawing({ stepWidthCm, left: crossing, right: 'clear', width: 330 })
      for (const outline of [...prints(drawing, 'left').outlines, ...prints(drawing, 'right').outlines]) {
        expect(outline.top).toBeGreaterThanOrEqual(0)
        expect(outline.bottom).toBeLessThanOrEqual(drawing.height)
        expect(outline.right).toBeLessThan(drawing.width)
      }
    }
  })

  it('writes the measured number and says it in words', () => {
    const drawing = footfallsDrawing({ stepWidthCm: -2.5, left: 'crosses-midline', right: 'touches-midline', width: 680 })
    expect(lettering(drawing)).toContain('−2.5 cm')
    expect(drawing.description).toBe(
      'Step width −2.5 cm, usual more than 3 cm. Left foot: crosses the midline. Right foot: touches the midline.',
    )
  })

  it('draws a missing width as dashed empty prints, in words and without a number', () => {
    const drawing = footfallsDrawing({ stepWidthCm: null, left: null, right: null, width: 680 })
    expect(lettering(drawing).join(' ')).not.toMatch(/\d/)
    expect(lettering(drawing)).toContain('not measured')
    expect(prints(drawing, 'left').heels).toEqual([])
    const outlines = drawing.shapes.filter((shape) => shape.kind === 'path' && shape.stroke === 'left')
    expect(outlines.length).toBeGreaterThan(0)
    for (const outline of outlines) expect(outline).toHaveProperty('dash')
    expect(drawing.description).toBe('Step width not measured. Left foot: crossover not recorded. Right foot: crossover not recorded.')
  })

  it('says when one foot has no crossover recorded', () => {
    const drawing = footfallsDrawing({ stepWidthCm: 5, left: 'clear', right: null, width: 680 })
    expect(lettering(drawing)).toContain('Right crossover not recorded')
    expect(lettering(drawing)).not.toContain('Left crossover not recorded')
  })

  it('leaves the words out on a narrow belt, where they would lie on the prints, and still says them', () => {
    const drawing = footfallsDrawing({ stepWidthCm: 5, left: 'clear', right: null, width: 330 })
    expect(lettering(drawing).join(' ')).not.toContain('crossover')
    expect(drawing.description).toContain('Right foot: crossover not recorded.')
  })

  it('takes its usual range from the measure', () => {
    const typical = getMeasure('running-step-width')?.bands.find((band) => band.level === 'typical')
    expect(typical).toMatchObject({ gt: USUAL_STEP_WIDTH_ABOVE_CM, tag: 'convention' })
  })
})

describe('footfallGrips', () => {
  const grid = { min: -15, max: 25, step: 0.5 }
  const heel = (facts: Omit<Footfalls, 'width'>, foot: 'left' | 'right') =>
    footfallGrips({ ...facts, width: 680 }).find((grip) => grip.foot === foot)?.at ?? [Number.NaN, Number.NaN]

  it('lies on the heels that are drawn', () => {
    const facts = { stepWidthCm: 6, left: 'clear', right: 'touches-midline', width: 680 } as const
    const drawing = footfallsDrawing(facts)
    for (const foot of ['left', 'right'] as const) {
      const { heels } = prints(drawing, foot)
      const grips = footfallGrips(facts).filter((grip) => grip.foot === foot)
      expect(grips.map(({ at }) => Math.round(at[0]))).toEqual(heels.map(({ left, right }) => Math.round((left + right) / 2)))
      expect(grips[0]?.at[1]).toBeCloseTo(((heels[0]?.top ?? 0) + (heels[0]?.bottom ?? 0)) / 2, 0)
    }
  })

  it.each([-15, -2, 0, 0.5, 9, 25])('is read back as the %s cm that it was drawn for', (stepWidthCm) => {
    for (const foot of ['left', 'right'] as const) {
      const at = (value: number) => heel({ stepWidthCm: value, left: null, right: null }, foot)
      expect(nearestValue(grid, at, { to: at(stepWidthCm), from: 3 })).toBe(stepWidthCm)
    }
  })

  it('is held by a foot that its crossover pins, and free at the other one', () => {
    const facts = { left: 'crosses-midline', right: 'clear' } as const
    const left = (value: number) => heel({ ...facts, stepWidthCm: value }, 'left')
    expect(nearestValue(grid, left, { to: left(2), from: 1 })).toBe(2)
  })
})
