import { describe, expect, it } from 'vitest'
import { boundsOf, pathPoints } from './geometry/bounds'
import { trendDrawing, type Trend } from './trend'

const TREND: Trend = {
  title: 'Cadence',
  description: 'As the list beside it.',
  side: 'none',
  error: 3,
  width: 320,
  points: [
    { day: 0, dayWords: '2 March', value: 164, kind: 'first' },
    { day: 42, dayWords: '13 April', value: 172, kind: 'not-comparable' },
    { day: 84, dayWords: '25 May', value: 171, kind: 'real' },
  ],
}

const paths = (trend: Trend) => trendDrawing(trend).shapes.filter((shape) => shape.kind === 'path')

describe('trendDrawing', () => {
  it('draws the error as a band round the first value, and a real change outside it', () => {
    const band = boundsOf(pathPoints(paths(TREND).find(({ fill }) => fill === 'wash')?.d ?? ''))
    const dots = paths(TREND).filter(({ d, stroke }) => d.includes('A5 5') && stroke === 'ink')
    const heights = dots.map(({ d }) => boundsOf(pathPoints(d))).map(({ top, bottom }) => (top + bottom) / 2)
    expect(heights[0]).toBeCloseTo((band.top + band.bottom) / 2, 1)
    expect(heights[1]).toBeLessThan(band.top)
  })

  it('leads no line to a value that was taken in another way, and draws it as a square', () => {
    const line = paths(TREND).find(({ stroke, fill, strokeWidth, d }) => stroke === 'ink' && !fill && strokeWidth === 2 && !d.includes('A'))
    expect(pathPoints(line?.d ?? '')).toHaveLength(2)
    expect(paths(TREND).filter(({ d, stroke }) => stroke === 'ink-soft' && d.endsWith('Z') && !d.includes('A'))).toHaveLength(1)
  })

  it('has no band where no error is known', () => {
    expect(paths({ ...TREND, error: null }).some(({ fill }) => fill === 'wash')).toBe(false)
  })

  it('writes no number over another, however many values there are', () => {
    const points = Array.from({ length: 60 }, (_, at) => ({
      day: 7 * at,
      dayWords: `day ${at}`,
      value: 160 + (at % 9),
      kind: 'real' as const,
    }))
    const texts = trendDrawing({ ...TREND, points }).shapes.filter((shape) => shape.kind === 'text')
    const numbers = texts.filter(({ text }) => /^\d+$/.test(text)).map(({ x }) => x)
    expect(numbers.length).toBeGreaterThan(2)
    for (const [place, x] of numbers.entries()) if (place > 0) expect(x - (numbers[place - 1] ?? 0)).toBeGreaterThanOrEqual(40)
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['day 0', 'day 59']))
  })

  it('names the first and the last day, and writes every value', () => {
    const words = trendDrawing({ ...TREND, width: 200 }).shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
    expect(words).toEqual(expect.arrayContaining(['2 March', '25 May', '164', '172', '171']))
  })
})
