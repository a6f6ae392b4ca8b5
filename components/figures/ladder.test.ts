import { describe, expect, it } from 'vitest'
import type { Drawing } from './drawing'
import { boundsOf, pathPoints } from './geometry/bounds'
import { ladderDrawing } from './ladder'

/** Running minutes of the standard knee ladder. */
const MINUTES = [6, 10, 12, 16, 18, 20, 20, 24, 24, 28, 28, 30]
const stages = MINUTES.map((runMin, index) => ({ stage: index + 1, runMin }))

const steps = (drawing: Drawing) =>
  drawing.shapes.flatMap((shape) =>
    shape.kind === 'path' && shape.fill && shape.stroke === undefined && pathPoints(shape.d).length === 4
      ? [{ fill: shape.fill, ...boundsOf(pathPoints(shape.d)) }]
      : [],
  )
const lettering = (drawing: Drawing) => drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

describe('ladderDrawing', () => {
  it('raises each step by its running minutes, on one scale', () => {
    const drawn = steps(ladderDrawing({ stages, current: 4, width: 505 }))
    expect(drawn).toHaveLength(12)
    const rise = ((drawn[0]?.top ?? 0) - (drawn[11]?.top ?? 0)) / (30 - 6)
    drawn.forEach((step, index) => expect((drawn[0]?.top ?? 0) - step.top).toBeCloseTo(rise * ((MINUTES[index] ?? 0) - 6), 1))
  })

  it('fills the current step alone, and tints the steps behind it', () => {
    const fills = steps(ladderDrawing({ stages, current: 4, width: 505 })).map((step) => step.fill)
    expect(fills).toEqual(['line', 'line', 'line', 'pine', 'wash', 'wash', 'wash', 'wash', 'wash', 'wash', 'wash', 'wash'])
  })

  it('marks no step when the runner is on none', () => {
    const drawing = ladderDrawing({ stages, current: null, width: 505 })
    expect(steps(drawing).every((step) => step.fill === 'wash')).toBe(true)
    expect(lettering(drawing)).not.toContain('You are here')
    expect(drawing.description).toBe('12 stages, from 6 to 30 running minutes. No stage is marked.')
  })

  it('keeps the label of the first and last step on the drawing', () => {
    for (const current of [1, 12]) {
      const label = ladderDrawing({ stages, current, width: 340 }).shapes.find(
        (shape) => shape.kind === 'text' && shape.text === 'You are here',
      )
      expect(label).toMatchObject(current === 1 ? { x: 0, anchor: 'start' } : { x: 340, anchor: 'end' })
    }
  })

  it('writes the minutes of every stage and says where the runner is', () => {
    const drawing = ladderDrawing({ stages, current: 4, width: 505 })
    expect(lettering(drawing).filter((text) => text === '24')).toHaveLength(2)
    expect(drawing.description).toBe('12 stages, from 6 to 30 running minutes. Now at stage 4: 16 minutes.')
  })

  it('has an answer for a program without stages', () => {
    expect(ladderDrawing({ stages: [], current: null, width: 300 }).description).toBe('No stages.')
  })
})
