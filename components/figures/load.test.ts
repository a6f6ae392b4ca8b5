import { describe, expect, it } from 'vitest'
import type { Drawing } from './drawing'
import { boundsOf, pathPoints } from './geometry/bounds'
import type { LoadWeek } from './charts/load-week'
import { loadDrawing } from './load'

const WEEKS: LoadWeek[] = [
  { number: 1, runMin: 50, longestRunMin: 18, lighter: false, runsMin: [16, 16, 18], stages: [4, 5], capMin: 54 },
  { number: 2, runMin: 58, longestRunMin: 20, lighter: false, runsMin: [18, 20, 20], stages: [5, 6], capMin: 70 },
  { number: 3, runMin: 0, longestRunMin: 0, lighter: false, runsMin: [], stages: [], capMin: null },
  { number: 4, runMin: 40, longestRunMin: 20, lighter: true, runsMin: [20, 20], stages: [5, 6], capMin: 76 },
]

const outlines = (drawing: Drawing, wanted: { fill?: string; stroke?: string }) =>
  drawing.shapes.flatMap((shape) =>
    shape.kind === 'path' && shape.fill === wanted.fill && shape.stroke === wanted.stroke ? [boundsOf(pathPoints(shape.d))] : [],
  )
const lettering = (drawing: Drawing) => drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

/** Height of the drawing's gridline at so many minutes: the number stands 5 units below its line. */
const gridAt = (drawing: Drawing, minutes: string) => {
  const label = drawing.shapes.find((shape) => shape.kind === 'text' && shape.text === minutes && shape.anchor === 'end')
  return label?.kind === 'text' ? label.y - 5 : Number.NaN
}

describe('loadDrawing', () => {
  const drawing = loadDrawing({ weeks: WEEKS, currentWeek: 2, width: 700 })
  const unitsPerMin = (gridAt(drawing, '20') - gridAt(drawing, '40')) / 20

  it('draws the longest run at the foot of each bar, as high as its minutes', () => {
    const feet = outlines(drawing, { fill: 'pine' })
    expect(feet).toHaveLength(3)
    feet.forEach((foot, index) => {
      const longest = [18, 20, 20][index] ?? 0
      expect(foot.bottom - foot.top).toBeCloseTo(longest * unitsPerMin - 1.5, 0)
    })
  })

  it('stacks the runs to the minutes of the week', () => {
    const others = outlines(drawing, { stroke: 'pine' }).filter((box) => box.right - box.left > 20)
    const base = (outlines(drawing, { fill: 'pine' })[0]?.bottom ?? 0) + 1.5
    expect((base - Math.min(...others.map((box) => box.top))) / unitsPerMin).toBeCloseTo(58, 0)
  })

  it('draws no bar and no longest run in a week without running, and writes its 0', () => {
    const dots = outlines(drawing, { fill: 'card', stroke: 'ink' })
    expect(dots).toHaveLength(3)
    expect(lettering(drawing)).toContain('0')
  })

  it('hatches only the lighter week', () => {
    expect(drawing.shapes.filter((shape) => shape.kind === 'path' && shape.stroke === 'pine' && shape.opacity === 0.6)).toHaveLength(1)
  })

  it('marks the week in hand, and none when there is none', () => {
    expect(lettering(drawing)).toContain('This week')
    expect(lettering(loadDrawing({ weeks: WEEKS, currentWeek: null, width: 700 }))).not.toContain('This week')
  })

  it('draws a ceiling where there is a cap and leaves a gap where there is none', () => {
    const ceiling = drawing.shapes.find((shape) => shape.kind === 'path' && shape.stroke === 'ink-soft' && shape.strokeWidth === 1.75)
    expect(ceiling?.kind === 'path' ? ceiling.d.match(/M/g) : null).toHaveLength(3)
    expect(lettering(drawing)).toEqual(expect.arrayContaining(['Most allowed', '76 min']))
    const uncapped = loadDrawing({ weeks: WEEKS.map((week) => ({ ...week, capMin: null })), currentWeek: null, width: 700 })
    expect(lettering(uncapped)).not.toContain('Most allowed')
  })

  it('breaks the stairs at a week without a stage', () => {
    expect(outlines(drawing, { fill: 'wash', stroke: 'ink-soft' })).toHaveLength(2)
  })

  it('says every week in words', () => {
    expect(drawing.description).toBe(
      'Week 1: 50 minutes, longest run 18. Week 2 (this week): 58 minutes, longest run 20. Week 3: 0 minutes. Week 4 (lighter): 40 minutes, longest run 20.',
    )
  })

  it.each([340, 505, 920])('holds 26 weeks in %s units without labels that touch', (width) => {
    const weeks = Array.from({ length: 26 }, (_, index) => ({
      number: index + 1,
      runMin: 40 + 6 * index,
      longestRunMin: 20 + index,
      lighter: false,
    }))
    const labels = loadDrawing({ weeks, currentWeek: 5, width }).shapes.flatMap((shape) =>
      shape.kind === 'text' && shape.weight === 600 && shape.anchor === 'middle' ? [shape] : [],
    )
    labels.slice(1).forEach((label, index) => {
      const before = labels[index]
      const half = 0.28 * label.size * (label.text.length + (before?.text.length ?? 0))
      expect(label.x - (before?.x ?? 0)).toBeGreaterThan(half)
    })
  })

  it('has an answer for a plan without weeks', () => {
    expect(loadDrawing({ weeks: [], currentWeek: null, width: 340 }).description).toBe('No weeks.')
  })
})
