import { describe, expect, it } from 'vitest'
import { changeDrawing, type ChangeBand } from './change-band'
import { boundsOf, pathPoints } from './geometry/bounds'

const CHANGE: ChangeBand = {
  title: 'Pelvic drop, left',
  description: '9° then, 6.2° now, error 2.8°. Within measurement error.',
  then: 9,
  now: 6.2,
  error: 2.8,
  tone: 'plain',
  width: 320,
}

function partsOf(change: ChangeBand) {
  const shapes = changeDrawing(change).shapes.filter((shape) => shape.kind === 'path')
  const bounds = (shape: (typeof shapes)[number] | undefined) => (shape ? boundsOf(pathPoints(shape.d)) : null)
  const middle = (shape: (typeof shapes)[number] | undefined) => {
    const found = bounds(shape)
    return found ? (found.left + found.right) / 2 : Number.NaN
  }
  return {
    band: bounds(shapes.find(({ fill }) => fill === 'wash')),
    then: middle(shapes.find(({ fill }) => fill === 'card')),
    now: middle(shapes.filter(({ fill, stroke }) => fill !== undefined && stroke === undefined).at(-1)),
    count: shapes.length,
  }
}

describe('changeDrawing', () => {
  it.each([240, 320, 520])('draws the error round the earlier value, as wide on either side, at a width of %s', (width) => {
    const { band, then } = partsOf({ ...CHANGE, width })
    expect(band).not.toBeNull()
    expect((band?.right ?? 0) - then).toBeCloseTo(then - (band?.left ?? 0), 1)
  })

  it('leaves a dot on the edge of the band, where it is not yet real, and one beyond it outside', () => {
    const onEdge = partsOf(CHANGE)
    expect(onEdge.now).toBeCloseTo(onEdge.band?.left ?? 0, 1)
    const beyond = partsOf({ ...CHANGE, now: 6.1, tone: 'better' })
    expect(beyond.now).toBeLessThan(beyond.band?.left ?? 0)
  })

  it('has no band without a known error, and neither band nor arrow for two that cannot be compared', () => {
    expect(partsOf({ ...CHANGE, error: null }).band).toBeNull()
    const apart = partsOf({ ...CHANGE, tone: 'not-comparable' })
    expect(apart.band).toBeNull()
    expect(apart.count).toBe(3)
  })

  it('writes both numbers, and one of them when they are the same', () => {
    const words = (now: number) => changeDrawing({ ...CHANGE, now }).shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
    expect(words(6.2)).toEqual(['9', '6.2'])
    expect(words(9)).toEqual(['9'])
  })
})
