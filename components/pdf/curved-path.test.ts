import { describe, expect, it } from 'vitest'
import { curvedPath } from './curved-path'

describe('curvedPath', () => {
  it('leaves lines and curves as they are, to one decimal', () => {
    expect(curvedPath('M0 0L10.04 -0.06C1 2 3 4 5.55 6Z')).toBe('M0 0L10 -0.1C1 2 3 4 5.6 6Z')
  })

  it('makes a quarter of a circle one curve, by the usual handles of 0.5523 of the radius', () => {
    expect(curvedPath('M100 0A100 100 0 0 1 0 100')).toBe('M100 0C100 55.2 55.2 100 0 100')
    expect(curvedPath('M100 0A100 100 0 0 0 0 -100')).toBe('M100 0C100 -55.2 55.2 -100 0 -100')
  })

  it.each([
    ['a short arc', 'M100 0A100 100 0 0 1 60 80'],
    ['a half', 'M100 0A100 100 0 0 1 -100 0'],
    ['the long way round', 'M100 0A100 100 0 1 1 60 -80'],
    ['the long way back', 'M100 0A100 100 0 1 0 60 80'],
  ])('keeps %s on its circle', (_, d) => {
    const points = pointsOn(curvedPath(d))
    for (const [x, y] of points) expect(Math.abs(Math.hypot(x, y) - 100)).toBeLessThan(2.5)
    const [first, second] = [points[1], points[2]] as [number[], number[]]
    expect(Math.sign((second[1] as number) - (first[1] as number))).toBe(d.endsWith('1 0 60 80') ? -1 : 1)
  })

  it('draws no arc between a point and itself', () => {
    expect(curvedPath('M5 5A3 3 0 0 1 5 5Z')).toBe('M5 5Z')
  })
})

/** Points along a path of one M and several C. */
function pointsOn(d: string): [number, number][] {
  const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number)
  const points: [number, number][] = []
  let [x0 = 0, y0 = 0] = numbers
  for (let at = 2; at < numbers.length; at += 6) {
    const [x1, y1, x2, y2, x3, y3] = numbers.slice(at, at + 6) as [number, number, number, number, number, number]
    for (let t = 0; t <= 1; t += 0.125) {
      const between = (a: number, b: number, c: number, e: number) =>
        (1 - t) ** 3 * a + 3 * t * (1 - t) ** 2 * b + 3 * t ** 2 * (1 - t) * c + t ** 3 * e
      points.push([between(x0, x1, x2, x3), between(y0, y1, y2, y3)])
    }
    ;[x0, y0] = [x3, y3]
  }
  return points
}
